import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { z } from 'zod';
import type { Dossier } from '../core/dossier.ts';
import { sha256 } from '../core/fixity.ts';
import type { RegisterRecords } from '../core/ports/records.ts';
import { bookRow } from './book-row.ts';
import { componentRow } from './component-row.ts';
import { dossierRow, hasUsualShape, unclearFacts } from './dossier-row.ts';
import { declaredRow, equipmentRow, paperRow, staffRow, unitProcedureRow } from './office-rows.ts';
import { today } from './parse-day.ts';
import { procedureRow } from './procedure-row.ts';
import { readRegister } from './read-register.ts';
import type { RegisterKind } from './register-kind.ts';
import { loadRegisterWords, type RegisterWords } from './register-words.ts';
import { rejectedDossiers } from './rejected-dossier.ts';
import { stationRow } from './station-row.ts';
import { unitRow } from './unit-row.ts';

export { REGISTER_KINDS, type RegisterKind } from './register-kind.ts';

/** A row number as a spreadsheet shows it, and one Vietnamese sentence. */
export interface RowNote {
  row: number;
  reason: string;
}

export interface ImportSummary {
  /** Rows that can be taken; a dry run stops there. */
  accepted: number;
  inserted: number;
  updated: number;
  unchanged: number;
  /** Rows that were not taken. */
  rejected: RowNote[];
  /** Rows that were taken but deserve a look. */
  warnings: RowNote[];
  /** What was made of the file as a whole, for example of its encoding; Vietnamese sentences. */
  notes: string[];
}

export interface ImportOptions {
  /** The last day that is not in the future, `yyyy-mm-dd`; default: today in Vietnam. */
  today?: string;
  /** Other names of columns and words; default: config/register-columns.json. */
  words?: RegisterWords;
  /** Reads and checks everything and writes nothing. */
  dryRun?: boolean;
  /** The day whose state the file tells, `yyyy-mm-dd`; default: today in Vietnam. */
  snapshot?: string;
}

/** What one kind of register needs to be imported. */
interface Recipe<Value> {
  schema: z.ZodType<Value>;
  keyOf(value: Value): string;
  upsert(rows: Value[]): Promise<{ inserted: number; updated: number; unchanged: number }>;
  warn?(value: NoInfer<Value>): string | null;
  /** The value with what its row number tells. */
  placed?(value: Value, row: number): Value;
}

const BATCH = 1000;

/**
 * Imports a CSV or XLSX file into a register. The whole file is read and checked before the first row is
 * written; the same file again changes nothing. When a key stands in several rows with different facts, none of them is
 * taken, because nobody can say which is right. Throws REGISTER_INVALID when the file as a whole cannot be used (then
 * nothing was written) and the store's errors.
 */
export async function importRegister(
  kind: RegisterKind,
  file: string,
  records: RegisterRecords,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const words = options.words ?? loadRegisterWords();
  const last = options.today ?? today();
  const run = async <Value>(recipe: Recipe<Value>): Promise<ImportSummary> => {
    const summary = await importRows(kind, file, words, recipe, options.dryRun ?? false);
    if (options.dryRun) return summary;
    const { inserted, updated, unchanged, rejected } = summary;
    const snapshot = options.snapshot ?? today();
    const counts = { inserted, updated, unchanged, rejected: rejected.length };
    const refused = new Set(rejected.map((note) => note.row));
    const rejectedRows = kind === 'dossiers' ? await rejectedDossiers(file, words, refused) : [];
    await records.recordImport({ kind, fileSha256: await digestOf(file), snapshot, ...counts, rejectedRows });
    return summary;
  };
  return importBy(kind, records, words, last, run);
}

type Run = <Value>(recipe: Recipe<Value>) => Promise<ImportSummary>;

async function importBy(
  kind: RegisterKind,
  records: RegisterRecords,
  words: RegisterWords,
  last: string,
  run: Run,
): Promise<ImportSummary> {
  switch (kind) {
    case 'procedures':
      return run({
        schema: procedureRow(words),
        keyOf: (row) => row.code,
        upsert: (rows) => records.upsertProcedures(rows),
      });
    case 'units':
      return run({ schema: unitRow(words), keyOf: (row) => row.code, upsert: (rows) => records.upsertUnits(rows) });
    case 'stations':
      return run({
        schema: stationRow(words),
        keyOf: (station) => station.name,
        upsert: (rows) => records.upsertStations(rows),
      });
    case 'dossiers':
      return run({
        schema: dossierRow(words, last),
        keyOf: (row) => row.code,
        upsert: (rows) => records.upsertDossiers(rows),
        warn: await dossierWarnings(records),
      });
    case 'staff':
      return run({
        schema: staffRow(words),
        keyOf: (row) => row.code,
        upsert: (rows) => records.upsertOffice(kind, rows),
        warn: await unitWarnings(records),
      });
    case 'equipment':
      return run({
        schema: equipmentRow(words),
        keyOf: (row) => row.code,
        upsert: (rows) => records.upsertOffice(kind, rows),
        warn: await unitWarnings(records),
      });
    case 'unit_procedures':
      return run({
        schema: unitProcedureRow(words),
        keyOf: (row) => row.code,
        upsert: (rows) => records.upsertOffice(kind, rows),
        warn: await unitWarnings(records),
      });
    case 'papers':
      return run({
        schema: paperRow(words, last),
        keyOf: (row) => row.code,
        upsert: (rows) => records.upsertOffice(kind, rows),
      });
    case 'declared':
      return run({
        schema: declaredRow(),
        keyOf: (row) => row.code,
        upsert: (rows) => records.upsertOffice(kind, rows),
        placed: (figure, place) => ({ ...figure, place }),
      });
    case 'components':
      return run({
        schema: componentRow(words),
        keyOf: (row) => row.code,
        upsert: (rows) => records.upsertOffice(kind, rows),
        placed: (component, place) => ({ ...component, place }),
        warn: await procedureWarnings(records),
      });
    case 'books':
      return run({
        schema: bookRow(words),
        keyOf: (row) => row.code,
        upsert: (rows) => records.upsertOffice(kind, rows),
      });
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

/** Odd codes are told each time, an unknown procedure once: a whole register may be imported before the procedures. */
async function dossierWarnings(records: RegisterRecords): Promise<(dossier: Dossier) => string | null> {
  const known = await records.procedureCodes();
  return (dossier) => {
    const { code, procedureCode } = dossier;
    const notes = unclearFacts(dossier);
    if (!hasUsualShape(code)) notes.push('mã hồ sơ không đúng dạng thường gặp');
    if (!known.has(procedureCode)) {
      known.add(procedureCode);
      notes.push(`mã thủ tục ${procedureCode} chưa có trong danh mục thủ tục`);
    }
    return notes.length > 0 ? notes.join('; ') : null;
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

/** Reports list the units of the register: what belongs to another is counted nowhere. Each is told once. */
async function unitWarnings(records: RegisterRecords): Promise<(row: { unit: string }) => string | null> {
  const known = await records.unitCodes();
  return ({ unit }) => {
    if (known.has(unit)) return null;
    known.add(unit);
    return `mã đơn vị ${unit} chưa có trong danh mục đơn vị, chưa hiện trong báo cáo`;
  };
}

async function importRows<Value>(
  kind: RegisterKind,
  file: string,
  words: RegisterWords,
  recipe: Recipe<Value>,
  dryRun: boolean,
): Promise<ImportSummary> {
  const summary: ImportSummary = {
    accepted: 0,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    rejected: [],
    warnings: [],
    notes: [],
  };
  const conflicts = await survey(kind, file, words, recipe, summary);
  const written = new Set<string>();
  let batch: Value[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0 || dryRun) return;
    const counts = await recipe.upsert(batch);
    summary.inserted += counts.inserted;
    summary.updated += counts.updated;
    summary.unchanged += counts.unchanged;
  };
  for await (const row of readRegister(file, kind, words, recipe.schema)) {
    if ('reason' in row) continue;
    const key = recipe.keyOf(row.value);
    if (conflicts.has(key)) continue;
    if (written.has(key)) {
      summary.unchanged += 1; // the same row once more
      continue;
    }
    written.add(key);
    summary.accepted += 1;
    batch.push(recipe.placed?.(row.value, row.row) ?? row.value);
    if (batch.length === BATCH) {
      await flush();
      batch = [];
    }
  }
  await flush();
  summary.rejected.sort((a, b) => a.row - b.row);
  return summary;
}

/** First reading: notes rejections and warnings, writes nothing. Returns the keys whose rows contradict each other. */
async function survey<Value>(
  kind: RegisterKind,
  file: string,
  words: RegisterWords,
  recipe: Recipe<Value>,
  summary: ImportSummary,
): Promise<Set<string>> {
  const seen = new Map<string, { digest: string; rows: number[] }>();
  const conflicts = new Set<string>();
  for await (const row of readRegister(file, kind, words, recipe.schema, (note) => summary.notes.push(note))) {
    if ('reason' in row) {
      summary.rejected.push(row);
      continue;
    }
    const key = recipe.keyOf(row.value);
    const digest = sha256(JSON.stringify(row.value));
    const before = seen.get(key);
    if (!before) seen.set(key, { digest, rows: [row.row] });
    else {
      before.rows.push(row.row);
      if (before.digest !== digest) conflicts.add(key);
    }
    const warning = recipe.warn?.(row.value);
    if (warning) summary.warnings.push({ row: row.row, reason: warning });
  }
  for (const key of conflicts) {
    const { rows } = seen.get(key)!;
    for (const row of rows) {
      const others = rows.filter((other) => other !== row).join(', ');
      summary.rejected.push({ row, reason: `trùng mã với dòng ${others} nhưng nội dung khác nhau` });
    }
  }
  return conflicts;
}
