import { textOfWords } from '../core/text-of-words.ts';
import type { Box } from '../core/geometry.ts';
import type { ReadPage } from '../core/page.ts';
import type { ReadingImage } from '../core/page-image.ts';
import type { OcrEngine } from '../core/ports/reading.ts';
import type { Word } from '../core/word.ts';
import { doubtfulRegions, isSettled } from '../understand/doubtful-regions.ts';
import type { Knowledge } from '../understand/knowledge.ts';
import { DIGITS, DIGITS_AND_CAPITALS, numbersToConfirm } from '../understand/numbers-to-confirm.ts';
import type { NumberToConfirm } from '../understand/numbers-to-confirm.ts';
import { viewPage } from '../understand/page-view.ts';
import { isWithin, putWords } from '../understand/put-words.ts';
import { checkPaperNumbers } from './check-paper-numbers.ts';
import { rereadLetters } from './reread-letters.ts';

/** Most doubtful places of a page that are read again, 20 ms each. */
const MOST = 8;
const ALLOWED = { digits: DIGITS, code: `${DIGITS}-`, serial: DIGITS_AND_CAPITALS, any: undefined } as const;
/** Confidence (0..1) below which a number that no other reading confirms is none. */
const FAINT = 0.8;
/** Confidence (0..100) that words have at most which outvoted a first reading. */
const OUTVOTED = 60;
/** Share of a number's box, whose room is a seventh of its height on either side. */
const TRIM = 0.1;

/**
 * A page with the places read again where a label expects a value and none, or none that can be, was read. The new reading
 * is taken only where it is what the label expects, by the same rule that doubted the first one. Numbers that nothing
 * proves are read once more with digits alone, and where that differs a third time: what two of three readings give is
 * taken, else the words tell the second one (`other`) and a clerk is asked. Numbers of papers are held against their ink. Throws
 * what the engine throws.
 */
export async function lookAgain(
  ocr: Pick<OcrEngine, 'reread'>,
  page: ReadPage,
  reading: ReadingImage,
  knowledge: Knowledge,
): Promise<ReadPage> {
  const reread = async (box: Box, characters?: string): Promise<Word[]> => {
    const region = box.map((px) => px / reading.scale) as Box;
    const how = { segmentation: 'line', ...(characters && { characters }) } as const;
    const { words } = await ocr.reread(reading, region, how);
    return words.map((word) => ({ ...word, box: word.box.map((px) => Math.round(px * reading.scale)) as Box }));
  };
  let words: readonly Word[] = page.words;
  let view = viewPage(page, 1);
  for (const region of doubtfulRegions(view, knowledge).slice(0, MOST)) {
    const read = await reread(region.box, ALLOWED[region.characters]);
    const settled = (tried: readonly Word[] | null): boolean => {
      const seen = tried && viewPage({ ...page, words: [...tried] }, 1);
      if (!seen || !isSettled(region, seen, knowledge)) return false;
      [words, view] = [tried, seen];
      return true;
    };
    if (settled(read.length > 0 ? putWords(words, region.box, read) : null)) continue;
    if (region.kind === 'land_certificate_serial') settled(await rereadLetters(words, region.box, reread));
  }
  const checked = await checkPaperNumbers(view, knowledge, reading, reread);
  if (checked.size > 0) words = words.map((word) => checked.get(word) ?? word);
  for (const number of numbersToConfirm(view, knowledge)) {
    const seen = await otherReading(number, reread);
    if (!seen) continue;
    const isMeant = (word: Word): boolean => isWithin(word.box, number.box);
    words =
      'other' in seen
        ? words.map((word) => (isMeant(word) ? { ...word, other: seen.other } : word))
        : (putWords(words, number.box, seen.words) ?? words);
  }
  return words === page.words ? page : { ...page, words: [...words], text: textOfWords(words) };
}

/**
 * What two more readings say of a number, where the second one differs from it and the third one does not uphold it: the words
 * to take instead, where both give the same other digits; else the second one's digits, to be shown beside it, or nothing
 * where they are more or fewer and the number was read faintly. Null when nothing speaks against it.
 */
async function otherReading(
  { box, value, confidence, whole, characters }: NumberToConfirm,
  reread: (box: Box, characters?: string) => Promise<Word[]>,
): Promise<{ words: Word[] } | { other: string } | null> {
  const digits = (read: readonly Word[]): string => read.map((word) => word.text.replace(/[^\dA-ZĐ]/g, '')).join('');
  const words = await reread(box, characters);
  const second = digits(words);
  const counts = second.length === value.length;
  if (second === value || (!counts && (confidence >= FAINT || !whole))) return null;
  const third = digits(await reread(trimmed(box), characters));
  if (third === value) return null;
  if (!counts) return { other: '' };
  if (third !== second) return { other: second };
  return { words: words.map((word) => ({ ...word, confidence: Math.min(word.confidence, OUTVOTED) })) };
}

/** The box without most of the room around the number: another picture of the same ink. */
function trimmed([x, y, width, height]: Box): Box {
  const room = Math.round(height * TRIM);
  return [x + room, y + room, width - 2 * room, height - 2 * room];
}
