import { z } from 'zod';
import { findDossierCodes } from '../core/dossier-code.ts';
import { CLEARABLE_FACTS, type Dossier } from '../core/dossier.ts';
import { cellSchema, code, optionalDay, optionalText, procedureCode, text } from './cell-values.ts';
import { parseDay } from './parse-day.ts';
import { comparable, valueOfWord, type RegisterWords } from './register-words.ts';

/** Số định danh: 12 digits; every one begins with 0 (province codes 001 to 096, TT 59/2021/TT-BCA). */
const CITIZEN_ID = /^0\d{11}$/;
/** CMND, the identity number before it. */
const OLD_CITIZEN_ID = /^\d{9}$/;

const citizenId = cellSchema.transform(({ text: written, number }, context) => {
  const digits = written.replace(/[\s.]/g, '');
  if (digits === '') return { citizenId: null, oldCitizenId: null };
  if (CITIZEN_ID.test(digits)) return { citizenId: digits, oldCitizenId: null };
  if (OLD_CITIZEN_ID.test(digits)) return { citizenId: null, oldCitizenId: digits };
  const lostZero = number !== null && digits.length < 12;
  const hint = lostZero ? ' (bảng tính đã bỏ số 0 ở đầu; hãy định dạng cột này là văn bản)' : '';
  context.addIssue({ code: 'custom', message: `số định danh không đủ 12 chữ số${hint}` });
  return z.NEVER;
});

/**
 * A row of the dossier register. An empty cell of a fact that only reports need tells nothing, and what was told before stays;
 * a word for clearing (`(xóa)`) tells that there is none. `today` (`yyyy-mm-dd`) is the last day that is not in the future.
 */
export function dossierRow(words: RegisterWords, today: string) {
  const channel = text('kênh tiếp nhận').transform((value, context) => {
    const known = valueOfWord(words.words.channel, value);
    if (known) return known;
    context.addIssue({ code: 'custom', message: 'kênh tiếp nhận không rõ (cần trực tuyến, trực tiếp hoặc bưu chính)' });
    return z.NEVER;
  });
  const received = optionalDay('ngày tiếp nhận', today).transform((value, context) => {
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: 'thiếu ngày tiếp nhận' });
    return z.NEVER;
  });
  const isClear = (written: string) => words.words.clear.some((word) => comparable(word) === comparable(written));
  return z
    .object({
      dossier_code: code('mã hồ sơ'),
      procedure_code: procedureCode('mã thủ tục'),
      unit: text('đơn vị', 200),
      applicant: text('chủ hồ sơ', 300),
      citizen_id: citizenId,
      received,
      resolved: optionalDay('ngày trả kết quả', today),
      channel,
      due: cellSchema.transform((cell) => told(cell.text, parseDay(cell.text, cell.number))),
      payment: cellSchema.transform((cell) => told(cell.text, valueOfWord(words.words.payment, cell.text))),
      outcome: cellSchema.transform((cell) => told(cell.text, valueOfWord(words.words.outcome, cell.text))),
      staff: toldText(100),
      ledger: toldText(200),
      extra: z.record(z.string(), z.string()),
    })
    .refine((row) => row.resolved === null || row.resolved >= row.received, 'ngày trả kết quả trước ngày tiếp nhận')
    .transform((row): Dossier => {
      const { due } = row;
      const cleared = CLEARABLE_FACTS.filter((fact) => isClear(row[fact].written));
      for (const fact of cleared) row[fact] = { written: '', value: null };
      if (due.value !== null && due.value < row.received) due.value = null;
      return {
        code: row.dossier_code,
        procedureCode: row.procedure_code,
        unit: row.unit,
        applicant: row.applicant,
        citizenId: row.citizen_id.citizenId,
        received: row.received,
        resolved: row.resolved,
        channel: row.channel,
        due: due.value,
        payment: row.payment.value,
        outcome: row.outcome.value,
        // As codes of the staff register are kept.
        staff: row.staff.value?.replace(/\s/g, '').toUpperCase() || null,
        ledger: row.ledger.value || null,
        ...(cleared.length > 0 ? { cleared } : {}),
        extra: {
          ...row.extra,
          ...unclear('due', due),
          ...unclear('payment', row.payment),
          ...unclear('outcome', row.outcome),
          ...unclear('staff', row.staff),
          ...unclear('ledger', row.ledger),
          ...(row.citizen_id.oldCitizenId ? { old_citizen_id: row.citizen_id.oldCitizenId } : {}),
        },
      };
    });
}

interface Told<Value> {
  written: string;
  value: Value | null;
}

function told<Value>(written: string, value: Value | null): Told<Value> {
  return { written, value };
}

/** A text of at most `max` characters; what is none, for example a formula's error, is not understood. */
function toldText(max: number) {
  const usable = optionalText('', max);
  return cellSchema.transform((cell) => told(cell.text, usable.safeParse(cell).data ?? null));
}

/** Facts that only reports need never cost a row: what is not understood is kept as written and counted as unknown. */
function unclear(name: string, { written, value }: Told<unknown>): Record<string, string> {
  return written !== '' && value === null ? { [`unclear_${name}`]: written } : {};
}

const UNCLEAR = {
  unclear_due: 'ngày hẹn trả không rõ hoặc trước ngày tiếp nhận, chưa tính đúng hạn hay quá hạn',
  unclear_payment: 'hình thức thanh toán không rõ, chưa tính vào chỉ số',
  unclear_outcome: 'kết quả xử lý không rõ, chưa tính vào báo cáo',
  unclear_staff: 'mã cán bộ không đọc được, loại nhân sự tiếp nhận tính là chưa rõ',
  unclear_ledger: 'tên hệ thống giữ hồ sơ không đọc được, tính là hồ sơ của hệ thống một cửa',
} as const;

/** What of a row was kept but not understood, in Vietnamese. */
export function unclearFacts({ extra }: Dossier): string[] {
  return Object.entries(UNCLEAR).flatMap(([name, note]) => (Object.hasOwn(extra, name) ? [note] : []));
}

/** True when the code has one of the two shapes in use, with a day that exists. Others are kept, with a warning. */
export function hasUsualShape(dossierCode: string): boolean {
  const [found] = findDossierCodes(dossierCode);
  return found?.code === dossierCode;
}
