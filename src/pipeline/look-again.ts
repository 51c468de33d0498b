import { textOfWords } from '../core/text-of-words.ts';
import type { Box } from '../core/geometry.ts';
import type { ReadPage } from '../core/page.ts';
import type { ReadingImage } from '../core/page-image.ts';
import type { OcrEngine } from '../core/ports/reading.ts';
import type { Word } from '../core/word.ts';
import { doubtfulRegions, isSettled } from '../understand/doubtful-regions.ts';
import type { Knowledge } from '../understand/knowledge.ts';
import { numbersToConfirm } from '../understand/numbers-to-confirm.ts';
import type { NumberToConfirm } from '../understand/numbers-to-confirm.ts';
import { viewPage } from '../understand/page-view.ts';
import { isWithin, putWords } from '../understand/put-words.ts';

/** Most doubtful places of a page that are read again, 20 ms each. */
const MOST = 8;
const DIGITS = '0123456789';
/** Confidence (0..1) below which a number that no other reading confirms is none. */
const FAINT = 0.8;

/**
 * A page with the places read again where a label expects a value and none, or none that can be, was read. The new reading
 * is taken only where it is what the label expects, by the same rule that doubted the first one. Numbers that nothing
 * proves are read once more with digits alone, and where that differs a third time: what no reading overrules is told by
 * the words (`other`) and a clerk is asked. Throws what the engine throws.
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
    const read = await reread(region.box, region.characters === 'digits' ? DIGITS : undefined);
    const tried = read.length > 0 ? putWords(words, region.box, read) : null;
    if (!tried) continue;
    const seen = viewPage({ ...page, words: tried }, 1);
    if (!isSettled(region, seen, knowledge)) continue;
    [words, view] = [tried, seen];
  }
  for (const number of numbersToConfirm(view, knowledge)) {
    const other = await contradiction(number, reread);
    if (other === null) continue;
    words = words.map((word) => (isWithin(word.box, number.box) ? { ...word, other } : word));
  }
  return words === page.words ? page : { ...page, words: [...words], text: textOfWords(words) };
}

/**
 * What speaks against a number: other digits, as many, of a second reading that a third one does not overrule; empty where a
 * number read faintly is read in two other ways. Null when nothing does.
 */
async function contradiction(
  { box, value, confidence }: NumberToConfirm,
  reread: (box: Box, characters?: string) => Promise<Word[]>,
): Promise<string | null> {
  const digits = (read: Word[]): string => read.map((word) => word.text.replace(/\D/g, '')).join('');
  const second = digits(await reread(box, DIGITS));
  const counts = second.length === value.length;
  if (second === value || (!counts && confidence >= FAINT)) return null;
  const third = digits(await reread(box));
  if (third === value) return null;
  return counts ? second : '';
}
