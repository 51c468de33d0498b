import { z } from 'zod';
import type { DeclaredFigure, Equipment, OutsidePaper, StaffMember, UnitProcedure } from '../core/office.ts';
import {
  code,
  effectiveCells,
  optionalDay,
  optionalText,
  optionalWord,
  procedureCode,
  text,
  word,
  writtenNumber,
} from './cell-values.ts';
import type { RegisterWords } from './register-words.ts';

const extra = z.record(z.string(), z.string());
const MOST_PIECES = 100_000;

/** A row of the staff register. An empty kind is taken and counted as unknown: the sum of kinds then shows it. */
export function staffRow({ words }: RegisterWords) {
  return z
    .object({
      code: code('mã cán bộ'),
      unit: code('đơn vị', 35),
      kind: optionalWord(words.staffKind, 'loại nhân sự không rõ (cần biên chế, biệt phái, cử đến hoặc BCCI)'),
      signature: optionalWord(words.yesNo, 'chữ ký số không rõ (cần có hoặc không)'),
      ...effectiveCells,
      extra,
    })
    .transform(({ valid_from, valid_to, signature, ...row }): StaffMember => ({
      ...row,
      signature: signature === null ? null : signature === 'yes',
      validFrom: valid_from,
      validTo: valid_to,
    }));
}

/** A row of the register of equipment: so many pieces of one kind in one state. */
export function equipmentRow({ words }: RegisterWords) {
  return z
    .object({
      code: code('mã thiết bị'),
      unit: code('đơn vị', 35),
      kind: word(words.equipmentKind, 'loại thiết bị'),
      count: writtenNumber('số lượng').refine(
        ({ value }) => Number.isInteger(value) && value >= 0 && value <= MOST_PIECES,
        'số lượng không phải là số nguyên',
      ),
      status: optionalWord(words.equipmentStatus, 'tình trạng không rõ (cần tốt, thường xuyên hỏng hoặc hỏng)'),
      ...effectiveCells,
      extra,
    })
    .transform(({ valid_from, valid_to, count, ...row }): Equipment => ({
      ...row,
      count: count.value,
      validFrom: valid_from,
      validTo: valid_to,
    }));
}

/** A row of the list of procedures a unit takes in. */
export function unitProcedureRow({ words }: RegisterWords) {
  return z
    .object({
      unit: code('đơn vị', 35),
      procedure_code: procedureCode('mã thủ tục'),
      mechanism: word(words.mechanism, 'cơ chế'),
      ...effectiveCells,
      extra,
    })
    .transform(({ valid_from, valid_to, procedure_code, ...row }): UnitProcedure => ({
      ...row,
      // A procedure that a unit gave up and took in again has two rows.
      code: `${row.unit} ${procedure_code} ${valid_from ?? ''}`.trim(),
      procedureCode: procedure_code,
      validFrom: valid_from,
      validTo: valid_to,
    }));
}

/** A row of the list of digitised papers that another system holds. */
export function paperRow({ words }: RegisterWords, today: string) {
  return z
    .object({
      dossier_code: code('mã hồ sơ'),
      part: word(words.part, 'phần (thành phần hoặc kết quả)'),
      reference: text('mã giấy tờ hoặc đường dẫn', 500),
      reused: optionalWord(words.yesNo, 'tái sử dụng không rõ (cần có hoặc không)'),
      digitised: optionalDay('ngày số hóa', today),
      component: optionalText('mã thành phần', 100),
      extra,
    })
    .transform((row): OutsidePaper => ({
      code: `${row.dossier_code} ${row.reference}`,
      dossierCode: row.dossier_code,
      part: row.part,
      reference: row.reference,
      reused: row.reused === 'yes',
      digitised: row.digitised,
      component: row.component || null,
      extra: row.extra,
    }));
}

/** A row of a report's declared figures; its place in the report is given by the importer. */
export function declaredRow() {
  return z
    .object({
      report: text('báo cáo', 200),
      key: text('mã chỉ tiêu', 60).refine((key) => /^[a-z][a-z0-9_]*$/.test(key), 'mã chỉ tiêu cần chữ thường và số'),
      label: text('chỉ tiêu', 500),
      value: writtenNumber('số khai'),
      equals: optionalText('công thức', 500),
      held: optionalText('đối chiếu với', 100),
      system: optionalText('hệ thống', 200),
      unit: optionalText('đơn vị', 35),
      ...effectiveCells,
      extra,
    })
    .transform(({ valid_from, valid_to, value, ...row }): DeclaredFigure => ({
      ...row,
      code: `${row.report} / ${row.key}`,
      place: 0,
      value: value.value,
      decimals: value.decimals,
      equals: row.equals || null,
      held: row.held || null,
      system: row.system || null,
      unit: row.unit.toUpperCase() || null,
      validFrom: valid_from,
      validTo: valid_to,
    }));
}
