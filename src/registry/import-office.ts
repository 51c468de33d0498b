import type { OfficeKind } from '../core/office.ts';
import type { RegisterRecords } from '../core/ports/records.ts';
import { bookRow } from './book-row.ts';
import { componentRow } from './component-row.ts';
import type { ImportSummary, Run } from './import-register.ts';
import { declaredRow, equipmentRow, paperRow, staffRow, unitProcedureRow } from './office-rows.ts';
import type { RegisterWords } from './register-words.ts';

/** Imports what an office has and declares, by `run`; `last` is the last day that is not in the future, `yyyy-mm-dd`. */
export async function importOffice(
  kind: OfficeKind,
  records: RegisterRecords,
  words: RegisterWords,
  last: string,
  run: Run,
): Promise<ImportSummary> {
  switch (kind) {
    case 'staff':
      return run({
        schema: staffRow(words),
        keyOf: (row) => row.code,
        upsert: (rows, tell) => records.upsertOffice(kind, rows, tell),
        warn: await unitWarnings(records),
      });
    case 'equipment':
      return run({
        schema: equipmentRow(words),
        keyOf: (row) => row.code,
        upsert: (rows, tell) => records.upsertOffice(kind, rows, tell),
        warn: await unitWarnings(records),
      });
    case 'unit_procedures':
      return run({
        schema: unitProcedureRow(words),
        keyOf: (row) => row.code,
        upsert: (rows, tell) => records.upsertOffice(kind, rows, tell),
        warn: await unitWarnings(records),
      });
    case 'papers':
      return run({
        schema: paperRow(words, last),
        keyOf: (row) => row.code,
        upsert: (rows, tell) => records.upsertOffice(kind, rows, tell),
      });
    case 'declared':
      return run({
        schema: declaredRow(),
        keyOf: (row) => row.code,
        upsert: (rows, tell) => records.upsertOffice(kind, rows, tell),
        placed: (figure, place) => ({ ...figure, place }),
      });
    case 'components':
      return run({
        schema: componentRow(words),
        keyOf: (row) => row.code,
        upsert: (rows, tell) => records.upsertOffice(kind, rows, tell),
        placed: (component, place) => ({ ...component, place }),
        warn: await procedureWarnings(records),
      });
    case 'books':
      return run({
        schema: bookRow(words),
        keyOf: (row) => row.code,
        upsert: (rows, tell) => records.upsertOffice(kind, rows, tell),
      });
  }
}

/** Reports list the units of the register: what belongs to another is counted nowhere. Each is told once. */
async function unitWarnings(records: RegisterRecords): Promise<(row: { unit: string }) => string | null> {
  const known = await records.unitCodes();
  return ({ unit }) => {
    if (known.has(unit)) return null;
    known.add(unit);
    return `mã đơn vị ${unit} chưa có trong danh mục đơn vị, chưa hiện trong báo cáo`;
  };
}

/** A list may be imported before its procedures. Each unknown one is told once. */
async function procedureWarnings(records: RegisterRecords): Promise<(row: { procedureCode: string }) => string | null> {
  const known = await records.procedureCodes();
  return ({ procedureCode }) => {
    if (known.has(procedureCode)) return null;
    known.add(procedureCode);
    return `mã thủ tục ${procedureCode} chưa có trong danh mục thủ tục`;
  };
}
