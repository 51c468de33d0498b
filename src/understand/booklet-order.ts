import type { ReadPage } from '../core/page.ts';
import { findPhrase } from './find-phrase.ts';
import { findTitles } from './find-titles.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { printedPageNumber } from './page-number.ts';
import { viewPage } from './page-view.ts';
import type { PageView } from './page-view.ts';

/** Headings of the parts of a land-use certificate in order (TT 23/2014/TT-BTNMT, art. 5), without their numerals. */
const PARTS = [
  ['nguoi su dung dat', 'ten nguoi su dung dat'],
  ['thua dat', 'thong tin thua dat'],
  ['so do thua dat', 'so do'],
  ['nhung thay doi'],
];
/** A Roman numeral up to IV at the beginning of a line, as recognisers read it too: l and 1 for I. */
const NUMERAL = /^\W{0,2}[il1|]{0,3}v?[.,:)-]?\s{0,2}/;

/** What one half of a side says about its place in a booklet. */
interface Hints {
  cover: boolean;
  /** A title of another paper stands on it. */
  stranger: boolean;
  /** 0-based parts that begin on it. */
  parts: number[];
  /** 1 to 4; null when none is printed. */
  number: number | null;
}

/** Evidence that a booklet's order needs: a cover in its place, or as much from parts and page numbers. */
const ENOUGH = 3;
/** How much better it must fit than the order scanned and than the other side being the outer one. */
const CLEARLY = 2;

/**
 * How well two split sides, halves `a|b` then `c|d`, fit a folded sheet, and its pages 1-2-3-4; null when they do not.
 * Opened flat, the outer side shows pages 4|1 and the inner side 2|3; either may have been scanned first. Titles, part
 * headings and page numbers speak for an order; nothing is moved without evidence that clearly fits better than as scanned.
 */
export function bookletOrder(
  [a, b, c, d]: readonly [ReadPage, ReadPage, ReadPage, ReadPage],
  knowledge: Knowledge,
): { pages: ReadPage[]; fit: number } | null {
  const four = [a, b, c, d].map((page) => ({ page, hints: hintsOf(viewPage(page, 1), knowledge) }));
  // Two covers are two papers, and a title of another kind begins one.
  if (four.filter(({ hints }) => hints.cover).length > 1 || four.some(({ hints }) => hints.stranger)) return null;
  const [A, B, C, D] = four as [(typeof four)[0], (typeof four)[0], (typeof four)[0], (typeof four)[0]];
  const orders = [
    [B, C, D, A],
    [D, A, B, C],
    [A, B, C, D],
  ].map((order) => ({ order, fit: fitOf(order.map(({ hints }) => hints)) }));
  const [best, next] = [...orders].sort((one, other) => other.fit - one.fit) as [
    (typeof orders)[0],
    (typeof orders)[0],
  ];
  if (best === orders[2] || best.fit < ENOUGH || best.fit - next.fit < CLEARLY) return null;
  return { pages: best.order.map(({ page }) => page), fit: best.fit };
}

/** Points of an order: the cover first, parts that never go back, numbers on their pages. */
function fitOf(order: readonly Hints[]): number {
  let fit = 0;
  const parts: number[] = [];
  order.forEach((hints, place) => {
    if (hints.cover) fit += place === 0 ? 3 : -3;
    if (hints.number !== null) fit += hints.number === place + 1 ? 2 : -2;
    for (const part of hints.parts) {
      // A part begins on the page of its number or one before or after it, as forms differ.
      fit += part === place ? 1 : Math.abs(part - place) === 1 ? 0.5 : -1;
      fit -= 2 * parts.filter((before) => before > part).length;
      parts.push(part);
    }
  });
  return fit;
}

function hintsOf(view: PageView, knowledge: Knowledge): Hints {
  const titles = findTitles(view, knowledge).filter((hit) => !hit.phrase.negative && hit.weight >= 3);
  const booklets = new Set(knowledge.documents.classes.filter((known) => known.booklet).map((known) => known.class));
  const parts = partsOf(view);
  const number = printedPageNumber(view)?.number ?? null;
  return {
    // The title over a later part is the form's running head.
    cover: titles.some((hit) => booklets.has(hit.class)) && !parts.some((part) => part > 1),
    stranger: titles.length > 0 && !titles.some((hit) => booklets.has(hit.class)),
    parts,
    number: number !== null && number >= 1 && number <= 4 ? number : null,
  };
}

function partsOf(view: PageView): number[] {
  const found: number[] = [];
  for (const line of view.lines) {
    const numeral = NUMERAL.exec(line.folded)![0];
    if (numeral.trim() === '') continue;
    PARTS.forEach((names, part) => {
      if (names.some((name) => findPhrase(line.folded.slice(numeral.length), name, 1)?.start === 0)) found.push(part);
    });
  }
  return found;
}
