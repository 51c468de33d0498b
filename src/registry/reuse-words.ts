import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DocumentClass } from '../core/document-class.ts';
import { SohoaError } from '../core/errors.ts';
import { configFile } from './config-file.ts';
import { loadResultValidity, type ResultValidity } from './result-validity.ts';

const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const list = z.record(key, z.string().min(1).max(200)).refine((words) => Object.keys(words).length > 0);

const reuseWordsSchema = z.strictObject({
  /** Why somebody looks up what exists for a person. */
  lookups: list,
  /** What a paper is taken for. */
  purposes: list,
  /** Why a paper that exists is not taken. */
  reasons: list,
});
/** The short lists of reuse, key to Vietnamese, from config/reuse.json. Keys are kept with every decision: never rename one. */
export type ReuseWords = z.infer<typeof reuseWordsSchema> & {
  /** How long papers of a class can be used, where a law says so. */
  validity: ResultValidity;
};

/** What has to be written out in a note: the last way out of each list. */
export const OTHER = 'other';

/** Reads the lists from `file`. Throws CONFIG_INVALID naming what is wrong. */
export function loadReuseWords(file: string = configFile('reuse.json')): ReuseWords {
  try {
    const words = reuseWordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { ...words, validity: loadResultValidity() };
  } catch (cause) {
    if (cause instanceof SohoaError) throw cause;
    const faults = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new SohoaError('CONFIG_INVALID', { file, faults }, { cause });
  }
}

export type Validity = 'in-force' | 'expired' | 'unknown';

/**
 * Whether a paper can still be used on `today`. Without a rule it is in force for all that is known; with one that counts
 * from the day of issue, and no such day, it is unknown: the clerk looks at the paper. Days are `yyyy-mm-dd`.
 */
export function validityOf(
  paper: { class: DocumentClass | null; issued: string | null },
  { validity }: Pick<ReuseWords, 'validity'>,
  today: string,
): { state: Validity; source: string | null } {
  if (paper.class === null) return { state: 'unknown', source: null };
  const rule = validity[paper.class];
  if (!rule || rule.rule === 'replaced') return { state: 'in-force', source: rule?.source ?? null };
  const last = rule.rule === 'until' ? rule.until : paper.issued && addMonths(paper.issued, rule.months);
  if (!last) return { state: 'unknown', source: rule.source };
  return { state: last < today ? 'expired' : 'in-force', source: rule.source };
}

/** The same day so many months on, or the last of that month where it has no such day; null for what is no day. */
function addMonths(day: string, months: number): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]) - 1 + months, Number(match[3])];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}
