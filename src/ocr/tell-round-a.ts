import { letterOutlines, type Outline } from './letter-outlines.ts';
import { parseNetpbm } from './netpbm-file.ts';
import type { RawLine, RawWord } from './thread-protocol.ts';

/** The tones, as combining marks: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** What a round a is read as, without tone, and the letter that its stem proves. */
const STEMMED = new Map([
  ['o', 'a'],
  ['ơ', 'a'],
  ['ô', 'â'],
  // No letter of Vietnamese: "thøy" for "thay".
  ['ø', 'a'],
]);
const HAS_ROUND = /[øoòóõỏọôồốỗổộơờớỡởợ]/;
const HAS_A = /[aàáãảạ]/;
/** Words looked at before a page is left alone: a font whose a is read as o shows it in one word of ten at least. */
const SAMPLE = 40;
/** A letter's width as a share of its height. */
const SQUARE = { least: 0.65, most: 1.3 };
/** A stem's ink lies at most this far inside of the letter's box at its corners, of the width; a bowl's lies this much further. */
const STEM = { most: 0.13, bowl: 0.08 };
/** Share of the height that a stem fills in a column, and a bowl less. */
const FULL = { stem: 0.86, bowl: 0.2 };
/** From this far inside of its box on, of the width, a letter has a waist on its left: the a of two storeys has, a round one not. */
const WAIST = 0.14;
/** So many letters of a page must be round a, and so many times as many as are an a of two storeys. */
const FEWEST = 3;
const MOSTLY = 3;

/**
 * The lines with o, ơ and ô made a and â where their ink shows the stem of a round a. Fonts with an a of one storey (geometric
 * sans-serifs) are hardly in what recognisers have learnt from, except slanted: they read o for a, surely, and no confidence
 * tells. The ink does: an o is as round on the right as on the left. `bytes` is the picture that was read (PGM; others are left
 * alone). Nothing is changed unless most letters a of the page are of one storey, and only in words of which every letter
 * stands apart. Tones stay as read. Throws RangeError when the bytes are no image.
 */
export function tellRoundA(lines: readonly RawLine[], bytes: Uint8Array): RawLine[] {
  const words = lines.flatMap((line) => line.words);
  const round = words.filter(({ text }) => HAS_ROUND.test(text.normalize('NFC')));
  if (round.length === 0) return [...lines];
  const picture = parseNetpbm(bytes);
  const shapes = (word: RawWord): Outline[] => {
    const letters = [...word.text.normalize('NFC')];
    const outlines = letterOutlines(picture, word.box);
    return outlines.length === letters.length ? outlines.map((outline) => outline()) : [];
  };
  const stemmed = (word: RawWord): string => mended(word.text, shapes(word));
  const step = Math.max(1, round.length / SAMPLE);
  const sample = Array.from({ length: Math.min(SAMPLE, round.length) }, (_, n) => round[Math.floor(n * step)]!);
  if (!sample.some((word) => stemmed(word) !== word.text)) return [...lines];
  const texts = new Map(round.map((word) => [word, stemmed(word)]));
  const proven = [...texts].filter(([word, text]) => text !== word.text).length;
  const told = words
    .filter(({ text }) => HAS_A.test(text.normalize('NFC')))
    .flatMap((word) => storeys(word.text, shapes(word)));
  const single = proven + told.filter((count) => count === 1).length;
  if (single < FEWEST || single <= MOSTLY * (told.length - (single - proven))) return [...lines];
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, text: texts.get(word) ?? word.text })),
  }));
}

/** A word with every o whose outline has a stem made an a. */
function mended(text: string, outlines: readonly Outline[]): string {
  const letters = [...text.normalize('NFC')];
  const changed = letters.map((letter, at) => {
    const [base, tone] = apart(letter);
    const stemmed = STEMMED.get(base);
    return stemmed !== undefined && outlines[at] && hasStem(outlines[at]) ? (stemmed + tone).normalize('NFC') : letter;
  });
  return changed.some((letter, at) => letter !== letters[at]) ? changed.join('') : text;
}

/** How many storeys each letter a of a word has, where its outline tells. */
function storeys(text: string, outlines: readonly Outline[]): (1 | 2)[] {
  return [...text.normalize('NFC')].flatMap((letter, at): (1 | 2)[] => {
    const outline = outlines[at];
    if (!outline || apart(letter)[0] !== 'a') return [];
    const { width, height, left } = outline;
    if (width < height * SQUARE.least || width > height * SQUARE.most) return [];
    return [left.waist < WAIST ? 1 : 2];
  });
}

/** A letter without its tone, and the tone. */
function apart(letter: string): [base: string, tone: string] {
  const marked = letter.normalize('NFD');
  return [marked.replace(TONES, '').normalize('NFC'), marked.match(TONES)?.[0] ?? ''];
}

/** Whether a letter is a bowl with an upright stem on its right. */
function hasStem({ width, height, left, right, fullest }: Outline): boolean {
  if (width < height * SQUARE.least || width > height * SQUARE.most) return false;
  const corner = Math.max(right.upper, right.lower);
  const bowl = Math.min(left.upper, left.lower);
  if (corner <= STEM.most && bowl >= corner + STEM.bowl) return true;
  // The horn of an ơ sticks out above alone.
  const isFuller = fullest.right >= FULL.stem && fullest.right >= fullest.left + FULL.bowl;
  return isFuller && right.lower + STEM.bowl <= left.lower && right.upper <= left.upper;
}
