import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BACKS_ORDERS, COLLATION_MODES } from '../core/collation.ts';
import { documentClassSchema } from '../core/document-class.ts';
import { OUTCOMES, PAYMENTS, UNIT_LEVELS } from '../core/dossier.ts';
import { SohoaError } from '../core/errors.ts';
import { BOOK_KINDS, EQUIPMENT_KINDS, STAFF_KINDS } from '../core/office.ts';
import { foldedWords } from '../core/vietnamese.ts';
import { configFile } from './config-file.ts';
import { REGISTER_KINDS } from './register-kind.ts';

const wordList = z.array(z.string().min(1));

const registerWordsSchema = z.strictObject({
  /** Other names of each column, by register and stable column name. */
  columns: z.record(z.enum(REGISTER_KINDS), z.record(z.string(), wordList)),
  words: z.strictObject({
    channel: z.record(z.enum(['online', 'direct', 'postal']), wordList),
    mode: z.record(z.enum(['full', 'partial', 'none']), wordList),
    result: z.partialRecord(documentClassSchema, wordList),
    /** What is written when a procedure ends without a paper. */
    noResult: wordList,
    /** How a station feeds two-sided papers, and in which order the backs come. */
    collation: z.record(z.enum(COLLATION_MODES), wordList),
    backs: z.record(z.enum(BACKS_ORDERS), wordList),
    level: z.record(z.enum(UNIT_LEVELS), wordList),
    payment: z.record(z.enum(PAYMENTS), wordList),
    outcome: z.record(z.enum(OUTCOMES), wordList),
    staffKind: z.record(z.enum(STAFF_KINDS), wordList),
    equipmentKind: z.record(z.enum(EQUIPMENT_KINDS), wordList),
    equipmentStatus: z.record(z.enum(['working', 'often_broken', 'broken']), wordList),
    mechanism: z.record(z.enum(['one_stop', 'interlinked']), wordList),
    part: z.record(z.enum(['component', 'result']), wordList),
    /** What takes a fact out that was told before. */
    clear: wordList,
    yesNo: z.record(z.enum(['yes', 'no']), wordList),
    bookKind: z.record(z.enum(BOOK_KINDS), wordList),
  }),
});
/** Names and words registers are written with, from config/register-columns.json. */
export type RegisterWords = z.infer<typeof registerWordsSchema>;

/** The form in which headers and words are compared: folded words with single spaces, so `Mã_hồ sơ:` = `ma ho so`. */
export function comparable(text: string): string {
  return foldedWords(text).join(' ');
}

/** Lists of words by what they are compared with; made once, because a register asks for each of its rows. */
const lookups = new WeakMap<object, Map<string, string>>();

/** The stable value whose name or one of whose words is `text`; null when there is none. */
export function valueOfWord<Value extends string>(words: Partial<Record<Value, string[]>>, text: string): Value | null {
  let lookup = lookups.get(words);
  if (!lookup) {
    const entries = Object.entries(words) as [Value, string[]][];
    // The first value that knows a word has it.
    lookup = new Map(
      entries.toReversed().flatMap(([value, names]) => [value, ...names].map((name) => [comparable(name), value])),
    );
    lookups.set(words, lookup);
  }
  return (lookup.get(comparable(text)) as Value | undefined) ?? null;
}

/** Reads the words from `file`. Throws CONFIG_INVALID naming what is wrong. */
export function loadRegisterWords(file: string = configFile('register-columns.json')): RegisterWords {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new SohoaError(
      'CONFIG_INVALID',
      { file, reason: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
  const parsed = registerWordsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new SohoaError('CONFIG_INVALID', { file, faults: z.prettifyError(parsed.error) });
}
