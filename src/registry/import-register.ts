import type { z } from 'zod';
import type { Dossier } from '../core/dossier.ts';
import { sha256 } from '../core/fixity.ts';
import type { RegisterRecords } from '../core/ports/records.ts';
import { dossierRow, hasUsualShape } from './dossier-row.ts';
import { today } from './parse-day.ts';
import { procedureRow } from './procedure-row.ts';
import { readRegister } from './read-register.ts';
import type { RegisterKind } from './register-kind.ts';
import { loadRegisterWords, type RegisterWords } from './register-words.ts';
import { stationRow } from './station-row.ts';
import { unitRow } from './unit-row.ts';

export { REGISTER_KINDS, type RegisterKind } from './register-kind.ts';

/** A row number as a spreadsheet shows it, and one Vietnamese sentence. */
export interface RowNote {
  row: number;
  reason: string;
}

export interface ImportSummary {
  inserted: number;
  updated: number;
  unchanged: number;
  /** Rows that were not taken. */
  rejected: RowNote[];
  /** Rows that were taken but deserve a look. */
  warnings: RowNote[];
}

export interface ImportOptions {
  /** The last day that is not in the future, `yyyy-mm-dd`; default: today in Vietnam. */
  today?: string;
  /** Other names of columns and words; default: config/register-columns.json. */
  words?: RegisterWords;
}

/** What one kind of register needs to be imported. */
interface Recipe<Value> {
  schema: z.ZodType<Value>;
  keyOf(value: Value): string;
  upsert(rows: Value[]): Promise<{ inserted: number; updated: number; unchanged: number }>;
  warn(value: Value): string | null;
}

const BATCH = 1000;

/**
 * Imports a CSV (UTF-8) or XLSX file into a register. The whole file is read and checked before the first row is
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
  const run = <Value>(recipe: Recipe<Value>): Promise<ImportSummary> => importRows(kind, file, words, recipe);
  const silent = (): null => null;
  switch (kind) {
    case 'procedures':
      return run({
        schema: procedureRow(words),
        keyOf: (p) => p.code,
        upsert: (rows) => records.upsertProcedures(rows),
        warn: silent,
      });
    case 'units':
      return run({
        schema: unitRow(),
        keyOf: (u) => u.code,
        upsert: (rows) => records.upsertUnits(rows),
        warn: silent,
      });
    case 'stations':
      return run({
        schema: stationRow(words),
        keyOf: (s) => s.name,
        upsert: (rows) => records.upsertStations(rows),
        warn: silent,
      });
    case 'dossiers':
      return run({
        schema: dossierRow(words, options.today ?? today()),
        keyOf: (dossier) => dossier.code,
        upsert: (rows) => records.upsertDossiers(rows),
        warn: await dossierWarnings(records),
      });
  }
}

/** Odd codes are told each time, an unknown procedure once: a whole register may be imported before the procedures. */
async function dossierWarnings(records: RegisterRecords): Promise<(dossier: Dossier) => string | null> {
  const known = await records.procedureCodes();
  return ({ code, procedureCode }) => {
    const notes: string[] = [];
    if (!hasUsualShape(code)) notes.push('mã hồ sơ không đúng dạng thường gặp');
    if (!known.has(procedureCode)) {
      known.add(procedureCode);
      notes.push(`mã thủ tục ${procedureCode} chưa có trong danh mục thủ tục`);
    }
    return notes.length > 0 ? notes.join('; ') : null;
  };
}

async function importRows<Value>(
  kind: RegisterKind,
  file: string,
  words: RegisterWords,
  recipe: Recipe<Value>,
): Promise<ImportSummary> {
  const summary: ImportSummary = { inserted: 0, updated: 0, unchanged: 0, rejected: [], warnings: [] };
  const conflicts = await survey(kind, file, words, recipe, summary);
  const written = new Set<string>();
  let batch: Value[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const counts = await recipe.upsert(batch);
    summary.inserted += counts.inserted;
    summary.updated += counts.updated;
    summary.unchanged += counts.unchanged;
    batch = [];
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
    batch.push(row.value);
    if (batch.length === BATCH) await flush();
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
  for await (const row of readRegister(file, kind, words, recipe.schema)) {
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
    const warning = recipe.warn(row.value);
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
