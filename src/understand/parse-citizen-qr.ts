import { normaliseVietnamese } from '../core/vietnamese.ts';
import { dateFromDigits } from './calendar-date.ts';

export interface CitizenQr {
  id: string;
  /** Nine digits of the card before; null when the field is empty or left out. */
  oldId: string | null;
  name: string;
  /** `yyyy-mm-dd` */
  birthDate: string;
  sex: 'male' | 'female';
  /** `yyyy-mm-dd`; null when the field is missing or no day. */
  issueDate: string | null;
}

/**
 * The payload of the QR code on a chip card: `id|old id|name|ddmmyyyy|Nam or Nữ|address|ddmmyyyy` and what newer cards
 * append. The form without the old id's field is read too. Null when it is anything else.
 */
export function parseCitizenQr(payload: string): CitizenQr | null {
  if (payload.length > 2000) return null;
  const fields = normaliseVietnamese(payload)
    .split('|')
    .map((f) => f.trim());
  const [id = '', second = ''] = fields;
  if (!/^\d{12}$/.test(id)) return null;
  const at = second === '' || /^\d{9}$/.test(second) ? 2 : 1;
  const name = fields[at] ?? '';
  const birthDate = dateFromDigits(fields[at + 1] ?? '');
  const sex = (fields[at + 2] ?? '').toLowerCase();
  if (!/^\p{L}[\p{L} '.-]*$/u.test(name) || !birthDate || (sex !== 'nam' && sex !== 'nữ')) return null;
  return {
    id,
    oldId: at === 2 && second !== '' ? second : null,
    name: name.replace(/\s+/g, ' '),
    birthDate,
    sex: sex === 'nam' ? 'male' : 'female',
    issueDate: dateFromDigits(fields[at + 4] ?? ''),
  };
}
