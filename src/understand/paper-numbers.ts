import type { Word } from '../core/word.ts';
import { confirmationCells } from './confirmation-register.ts';
import { parseOwnNumber } from './document-number.ts';

import type { Knowledge } from './knowledge-schema.ts';
import { labelledPlaces } from './labelled-values.ts';
import { findOldLandBook } from './number-shapes.ts';
import { DIGITS_AND_CAPITALS } from './numbers-to-confirm.ts';
import { oldLandBookOn } from './land-book.ts';
import { numberPlacesElsewhere } from './own-number-elsewhere.ts';
import { joinedNumberPlaces, ownNumberPlaces, wordedNumberPlaces } from './own-number-line.ts';
import { placeOf } from './page-view.ts';
import type { Line, PageView } from './page-view.ts';
import { parseRegisterNumber } from './register-number.ts';
import { withSymbolRepaired } from './repair-symbol.ts';
import { leadOf } from './settle-digits.ts';

/**
 * A number that names a paper and stands where papers tell theirs: digits, a slash, and a year or a symbol; or that of the book a land
 * certificate was entered in until 2004, typed as a rule: "60717QSDĐ".
 */
export interface PaperNumber {
  /** As it was read, its symbol repaired: "751/UBND-XNTTHN", "1015/2026". */
  value: string;
  /** The words that it stands in. */
  words: readonly Word[];
  /** Mean of its words, 0..1. */
  confidence: number;
  /** What can stand in it, where no mark can: such a part is read without the point of a typewriter's zero. */
  characters?: string;
  /** The word that holds its digits with others in their place; null where they stand in several words or were repaired. */
  withDigits(digits: string): { word: Word; text: string } | null;
}

/** Share of the page's height below which no paper tells its own number: a certificate's stands under its title. */
const ZONE = 0.5;
/** Most numbers of a page: a paper has one or two, a page of a register some. */
const MOST = 6;
const REGISTERS = ['birth_certificate_no', 'marriage_certificate_no', 'death_extract_no'] as const;
const OF_BOOK = /^\d+QSDĐ$/;
/** No number begins further behind its label. */
const REACH = 3;

/** The numbers of papers on a page that no check digit, register or second place proves. */
export function paperNumbers(view: PageView, knowledge: Knowledge): PaperNumber[] {
  const own = [...ownNumberPlaces(view, ZONE), ...joinedNumberPlaces(view, ZONE), ...wordedNumberPlaces(view, ZONE)];
  const labelled = labelledPlaces([view], knowledge)
    .filter(({ kind }) => REGISTERS.some((register) => register === kind))
    .flatMap(({ places }) => places.slice(0, 1));
  const books = view.segments.flatMap((line) => {
    const book = oldLandBookOn(line);
    return book ? [{ line, start: book.start }] : [];
  });
  const found: PaperNumber[] = [];
  for (const { line, start } of [
    ...own,
    ...labelled,
    ...books,
    ...confirmationCells(view),
    ...numberPlacesElsewhere(view),
  ]) {
    const number = numberAt(line, start, knowledge);
    if (!number || found.some(({ words }) => words[0] === number.words[0])) continue;
    found.push(number);
    if (found.length === MOST) break;
  }
  return found;
}

/** What a text begins with as the number of a paper, its symbol repaired; null when it is none. */
export function readPaperNumber(
  text: string,
  knowledge: Knowledge,
): { value: string; start: number; end: number } | null {
  const book = findOldLandBook(text);
  if (book && book.start <= REACH) return { ...book, value: book.value.replace(' ', '') };
  const register = parseRegisterNumber(text, REGISTERS[0]);
  if (register && register.start <= REACH) return register;
  const own = parseOwnNumber(text);
  if (!own || own.blank) return null;
  return { value: withSymbolRepaired(own, knowledge).value, start: text.search(/\S/), end: own.length };
}

function numberAt(line: Line, from: number, knowledge: Knowledge): PaperNumber | null {
  const number = readPaperNumber(line.text.slice(from), knowledge);
  if (!number) return null;
  const [start, end] = [from + number.start, from + number.end];
  const placed = line.words.filter((word) => word.start < end && word.end > start);
  const first = placed.find((word) => word.end > start);
  if (!first) return null;
  const lead = leadOf(number.value);
  const isWhole = line.text.startsWith(lead, start) && start + lead.length <= first.end;
  const before = line.text.slice(first.start, start);
  const behind = line.text.slice(start + lead.length, first.end);
  return {
    value: number.value,
    words: placed.map(({ word }) => word),
    confidence: placeOf(line, start, end).confidence,
    ...(OF_BOOK.test(number.value) && { characters: DIGITS_AND_CAPITALS }),
    withDigits: (digits) => (isWhole && lead !== '' ? { word: first.word, text: before + digits + behind } : null),
  };
}
