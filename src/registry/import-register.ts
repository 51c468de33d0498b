import type { z } from 'zod';
import { sha256, sha256OfFile } from '../core/fixity.ts';
import type { RegisterRecords, TellRow } from '../core/ports/records.ts';
import { dossierRow } from './dossier-row.ts';
import { dossierWarnings } from './dossier-warnings.ts';
import { importOffice } from './import-office.ts';
import { jsonRows, type RegisterRecord } from './json-rows.ts';
import { today } from './parse-day.ts';
import { procedureRow } from './procedure-row.ts';
import { readRegister, type RegisterRow, type Tell } from './read-register.ts';
import type { RegisterKind } from './register-kind.ts';
import { loadRegisterWords, type RegisterWords } from './register-words.ts';
import { rejectedDossiers } from './rejected-dossier.ts';
import { RowDigests } from './row-digests.ts';
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
  /**
   * The day whose state the file tells, `yyyy-mm-dd`; default: today in Vietnam. Null = single facts, which say nothing of
   * the state of the register: no import is recorded.
   */
  snapshot?: string | null;
}

/** What one kind of register needs to be imported. */
export interface Recipe<Value> {
  schema: z.ZodType<Value>;
  keyOf(value: Value): string;
  upsert(rows: Value[], tell: TellRow): Promise<{ inserted: number; updated: number; unchanged: number }>;
  warn?(value: NoInfer<Value>): string | null;
  /** The value with what its row number tells. */
  placed?(value: Value, row: number): Value;
}

/** Rows written at once, and records that one request may bring. */
export const BATCH = 1000;

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
  const source: RowSource = {
    rows: (schema, tell) => readRegister(file, kind, words, schema, tell),
    digest: () => sha256OfFile(file),
    refused: (rows) => rejectedDossiers(file, words, rows),
  };
  return importFrom(kind, source, records, { ...options, words });
}

/** What was done with each record, in the order they came; a warning does not keep it from being taken. */
export type RecordOutcome =
  | { row: number; outcome: 'inserted' | 'updated' | 'unchanged' | 'accepted'; key: string }
  | { row: number; outcome: 'rejected'; code: 'ROW_INVALID' | 'ROW_CONFLICT'; reason: string };

/**
 * Imports records that another system sends, by the rules of files: same checks, same refusals, idempotent. They are few
 * (one batch), so all that can be taken are written in one transaction. `accepted` is told of a dry run.
 */
export async function importRecords(
  kind: RegisterKind,
  sent: readonly RegisterRecord[],
  records: RegisterRecords,
  options: ImportOptions = {},
): Promise<{ summary: ImportSummary; outcomes: RecordOutcome[] }> {
  if (sent.length > BATCH) throw new RangeError(`at most ${BATCH} records`);
  const outcomes = new Map<number, RecordOutcome>();
  const source: RowSource = {
    rows: async function* (schema) {
      yield* jsonRows(sent, kind, schema);
    },
    digest: () => Promise.resolve(sha256(JSON.stringify(sent))),
    // Its sender is told of each, and sends it again.
    refused: () => Promise.resolve([]),
    told: (outcome) => outcomes.set(outcome.row, outcome),
  };
  const summary = await importFrom(kind, source, records, options);
  return { summary, outcomes: sent.map((_, index) => outcomes.get(index + 1)!) };
}

/** Where rows come from; they are read twice. */
interface RowSource {
  rows<Value>(schema: z.ZodType<Value>, tell?: Tell): AsyncIterable<RegisterRow<Value>>;
  digest(): Promise<string>;
  /** What is known of dossiers in these rows, which were refused. */
  refused(rows: ReadonlySet<number>): ReturnType<typeof rejectedDossiers>;
  /** Told of every row, once what was done with it stands. */
  told?(outcome: RecordOutcome): void;
}

async function importFrom(
  kind: RegisterKind,
  source: RowSource,
  records: RegisterRecords,
  options: ImportOptions,
): Promise<ImportSummary> {
  const words = options.words ?? loadRegisterWords();
  const last = options.today ?? today();
  const run = async <Value>(recipe: Recipe<Value>): Promise<ImportSummary> => {
    const summary = await importRows(source, recipe, options.dryRun ?? false);
    if (options.dryRun || options.snapshot === null) return summary;
    const { inserted, updated, unchanged, rejected } = summary;
    const snapshot = options.snapshot ?? today();
    const counts = { inserted, updated, unchanged, rejected: rejected.length };
    const refused = new Set(rejected.map((note) => note.row));
    const rejectedRows = kind === 'dossiers' ? await source.refused(refused) : [];
    await records.recordImport({ kind, fileSha256: await source.digest(), snapshot, ...counts, rejectedRows });
    return summary;
  };
  return importBy(kind, records, words, last, run);
}

export type Run = <Value>(recipe: Recipe<Value>) => Promise<ImportSummary>;

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
        upsert: (rows, tell) => records.upsertProcedures(rows, tell),
      });
    case 'units':
      return run({
        schema: unitRow(words),
        keyOf: (row) => row.code,
        upsert: (rows, tell) => records.upsertUnits(rows, tell),
      });
    case 'stations':
      return run({
        schema: stationRow(words),
        keyOf: (station) => station.name,
        upsert: (rows, tell) => records.upsertStations(rows, tell),
      });
    case 'dossiers':
      return run({
        schema: dossierRow(words, last),
        keyOf: (row) => row.code,
        upsert: (rows, tell) => records.upsertDossiers(rows, tell),
        warn: await dossierWarnings(records),
      });
    case 'staff':
    case 'equipment':
    case 'unit_procedures':
    case 'papers':
    case 'declared':
    case 'components':
    case 'books':
      return importOffice(kind, records, words, last, run);
  }
}

async function importRows<Value>(source: RowSource, recipe: Recipe<Value>, dryRun: boolean): Promise<ImportSummary> {
  const summary: ImportSummary = {
    accepted: 0,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    rejected: [],
    warnings: [],
    notes: [],
  };
  const seen = await survey(source, recipe, summary);
  const contradicting = new Map<string, number[]>();
  let batch: Value[] = [];
  const rowsOf = new Map<string, number[]>();
  const flush = async (): Promise<void> => {
    if (batch.length === 0 && rowsOf.size === 0) return;
    const changed = new Map<string, 'inserted' | 'updated'>();
    if (!dryRun && batch.length > 0) {
      const counts = await recipe.upsert(batch, (key, outcome) => changed.set(key, outcome));
      summary.inserted += counts.inserted;
      summary.updated += counts.updated;
      summary.unchanged += counts.unchanged;
    }
    for (const [key, [first, ...again]] of rowsOf) {
      const outcome = dryRun ? 'accepted' : (changed.get(key) ?? 'unchanged');
      source.told?.({ row: first!, outcome, key });
      for (const row of again) source.told?.({ row, outcome: dryRun ? 'accepted' : 'unchanged', key });
    }
    batch = [];
    rowsOf.clear();
  };
  for await (const row of source.rows(recipe.schema)) {
    if ('reason' in row) continue;
    const key = recipe.keyOf(row.value);
    if (seen.contradicts(key)) {
      contradicting.set(key, [...(contradicting.get(key) ?? []), row.row]);
      continue;
    }
    if (source.told) rowsOf.set(key, [...(rowsOf.get(key) ?? []), row.row]);
    if (!seen.isFirst(key)) {
      summary.unchanged += 1; // the same row once more
      continue;
    }
    summary.accepted += 1;
    batch.push(recipe.placed?.(row.value, row.row) ?? row.value);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  for (const rows of contradicting.values()) {
    for (const row of rows) {
      const rejected = contradiction(row, rows);
      summary.rejected.push(rejected);
      source.told?.({ ...rejected, outcome: 'rejected', code: 'ROW_CONFLICT' });
    }
  }
  summary.rejected.sort((a, b) => a.row - b.row);
  return summary;
}

/** As many of the other rows are named as a person looks up. */
const OTHERS_NAMED = 10;

function contradiction(row: number, rows: readonly number[]): RowNote {
  const others = rows.filter((other) => other !== row).slice(0, OTHERS_NAMED);
  const more = rows.length - 1 > OTHERS_NAMED ? ` và ${rows.length - 1 - OTHERS_NAMED} dòng khác` : '';
  return { row, reason: `trùng mã với dòng ${others.join(', ')}${more} nhưng nội dung khác nhau` };
}

/** First reading: notes rejections and warnings, writes nothing. Returns which keys stand in several rows. */
async function survey<Value>(source: RowSource, recipe: Recipe<Value>, summary: ImportSummary): Promise<RowDigests> {
  const seen = new RowDigests();
  // Rows have few different reasons: each is kept once, however many rows there are.
  const reasons = new Map<string, string>();
  const note = (row: number, reason: string): RowNote => {
    const kept = reasons.get(reason) ?? reason;
    reasons.set(kept, kept);
    return { row, reason: kept };
  };
  for await (const row of source.rows(recipe.schema, (one) => summary.notes.push(one))) {
    if ('reason' in row) {
      const rejected = note(row.row, row.reason);
      summary.rejected.push(rejected);
      source.told?.({ ...rejected, outcome: 'rejected', code: 'ROW_INVALID' });
      continue;
    }
    seen.note(recipe.keyOf(row.value), JSON.stringify(row.value), row.row);
    const warning = recipe.warn?.(row.value);
    if (warning) summary.warnings.push(note(row.row, warning));
  }
  return seen;
}
