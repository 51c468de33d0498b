import { textOfWords } from '../core/text-of-words.ts';
import { unionBox, type Box } from '../core/geometry.ts';
import type { ReadPage } from '../core/page.ts';
import type { ReadingImage } from '../core/page-image.ts';
import type { OcrEngine } from '../core/ports/reading.ts';
import type { Word } from '../core/word.ts';
import { doubtfulRegions, isSettled, type DoubtfulRegion } from '../understand/doubtful-regions.ts';
import type { Knowledge } from '../understand/knowledge.ts';
import { DIGITS, DIGITS_AND_CAPITALS, numbersToConfirm } from '../understand/numbers-to-confirm.ts';
import { viewPage } from '../understand/page-view.ts';
import { isWithin, putWords } from '../understand/put-words.ts';
import { checkPaperNumbers } from './check-paper-numbers.ts';
import { confirmNumber } from './confirm-number.ts';
import { withDottedZeros } from './dotted-zeros.ts';
import { withLostOnes } from './lost-ones.ts';
import { readTwice, REPLACED } from './read-twice.ts';
import { rereadLetters } from './reread-letters.ts';

/** Most doubtful places of a page that are read again, 20 ms each. */
const MOST = 8;
const ALLOWED = { digits: DIGITS, code: `${DIGITS}-`, serial: DIGITS_AND_CAPITALS, any: undefined } as const;

/**
 * A page with the places read again where a label expects a value and none, or none that can be, was read. The new reading
 * is taken only where it is what the label expects, by the same rule that doubted the first one. Numbers that nothing
 * proves are read once more with digits alone, and where that differs their ink and a third reading decide, or the words tell the
 * second one (`other`) and a clerk is asked. Numbers of papers are held against their ink, and so are all zeros of a typewriter and short dates. Throws what the engine throws.
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
  let words = withLostOnes(withDottedZeros(page.words, reading), reading);
  let view = viewPage({ ...page, words: [...words] }, 1);
  /** Places that two readings agree on. */
  const proven: Box[] = [];
  for (const region of doubtfulRegions(view, knowledge).slice(0, MOST)) {
    const read = await reread(region.box, ALLOWED[region.characters]);
    const put = (fresh: readonly Word[]): readonly Word[] | null =>
      fresh.length === 0 ? null : putWords(words, region.box, [...gluedTo(region, fresh), ...fresh]);
    const settled = (tried: readonly Word[] | null): boolean => {
      const seen = tried && viewPage({ ...page, words: [...tried] }, 1);
      if (!seen || !isSettled(region, seen, knowledge)) return false;
      [words, view] = [tried, seen];
      return true;
    };
    const isOfDigits = region.characters === 'digits' || region.characters === 'code';
    const first = digitsIn(words, region.box) || digitsBehind(words, region.glued);
    if (settled(put(read))) {
      const isSame = isOfDigits && region.reason === 'faint' && first === digitsIn(read, region.box);
      if (isSame) proven.push(region.box);
      continue;
    }
    if (isOfDigits) {
      const twice = await readTwice(read, first, region.box, reading, (box) => reread(box, ALLOWED[region.characters]));
      if (twice && settled(put(twice))) proven.push(region.box);
    }
    if (region.kind === 'land_certificate_serial') settled(await rereadLetters(words, region.box, reading, reread));
  }
  const checked = await checkPaperNumbers(view, knowledge, reading, reread);
  if (checked.size > 0) words = words.map((word) => checked.get(word) ?? word);
  for (const number of numbersToConfirm(view, knowledge)) {
    if (proven.some((box) => isWithin(number.printed, box))) continue;
    const seen = await confirmNumber(number, view, reading, reread);
    if (!seen) continue;
    const place = number.glued ? unionBox([number.glued.box, number.box]) : number.box;
    const isMeant = (word: Word): boolean => isWithin(word.box, place);
    words =
      'other' in seen
        ? words.map((word) => (isMeant(word) ? { ...word, other: seen.other } : word))
        : (putWords(words, place, [...gluedTo(number, seen.words), ...seen.words]) ?? words);
  }
  return words === page.words ? page : { ...page, words: [...words], text: textOfWords(words) };
}

/** The digits read at a place, whatever stands between them. */
function digitsIn(words: readonly Word[], box: Box): string {
  const inside = words.filter((word) => isWithin(word.box, box));
  return inside.map(({ text }) => text.replace(/\D/g, '')).join('');
}

/** The digits read as one word with their label. */
function digitsBehind(words: readonly Word[], glued: DoubtfulRegion['glued']): string {
  const both = glued && words.find(({ text, box }) => text.startsWith(glued.text) && isWithin(glued.box, box));
  return both ? both.text.slice(glued.text.length).replace(/\D/g, '') : '';
}

/** The label that goes with the word in which it was read together with its value. */
function gluedTo({ glued }: Pick<DoubtfulRegion, 'glued'>, [first]: readonly Word[]): Word[] {
  return glued && first ? [{ ...first, ...glued, confidence: REPLACED }] : [];
}
