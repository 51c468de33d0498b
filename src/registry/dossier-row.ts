import { z } from 'zod';
import { findDossierCodes } from '../core/dossier-code.ts';
import type { Dossier } from '../core/dossier.ts';
import { cellSchema, code, optionalDay, procedureCode, text } from './cell-values.ts';
import { valueOfWord, type RegisterWords } from './register-words.ts';

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

/** A row of the dossier register; `today` (`yyyy-mm-dd`) is the last day that is not in the future. */
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
      extra: z.record(z.string(), z.string()),
    })
    .refine((row) => row.resolved === null || row.resolved >= row.received, 'ngày trả kết quả trước ngày tiếp nhận')
    .transform((row): Dossier => ({
      code: row.dossier_code,
      procedureCode: row.procedure_code,
      unit: row.unit,
      applicant: row.applicant,
      citizenId: row.citizen_id.citizenId,
      received: row.received,
      resolved: row.resolved,
      channel: row.channel,
      extra: row.citizen_id.oldCitizenId ? { ...row.extra, old_citizen_id: row.citizen_id.oldCitizenId } : row.extra,
    }));
}

/** True when the code has one of the two shapes in use, with a day that exists. Others are kept, with a warning. */
export function hasUsualShape(dossierCode: string): boolean {
  const [found] = findDossierCodes(dossierCode);
  return found?.code === dossierCode;
}
