import type { ReadPage } from '../core/page.ts';
import { findPhrase } from './find-phrase.ts';
import { findTitles } from './find-titles.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { viewPage } from './page-view.ts';
import type { PageView } from './page-view.ts';

/** Headings of the parts of a land-use certificate in order (TT 23/2014/TT-BTNMT, art. 5): their page order proves ours. */
const PARTS = [
  ['i. nguoi su dung dat', 'i. ten nguoi su dung dat'],
  ['ii. thua dat', 'ii. thong tin thua dat'],
  ['iii. so do thua dat', 'iii. so do'],
  ['iv. nhung thay doi'],
];

/**
 * Puts the four halves of a folded A3 booklet in reading order. Scanned flat, the outer side shows pages 4|1 and the inner
 * side 2|3. It is done only when a booklet's cover title stands on the right half of a side, the neighbouring side is split
 * too, no other half carries a title, and the numbered parts do not stand in a worse order than as scanned. `firsts`: the
 * page that stood first in each booklet found.
 */
export function orderBooklet(
  pages: readonly ReadPage[],
  knowledge: Knowledge,
): { pages: ReadPage[]; firsts: ReadPage[] } {
  const ordered = [...pages];
  const firsts: ReadPage[] = [];
  for (let i = 0; i + 3 < ordered.length; i++) {
    const four = ordered.slice(i, i + 4);
    const turned = turn(four, knowledge);
    if (!turned) continue;
    ordered.splice(i, 4, ...turned);
    firsts.push(four[0]!);
    i += 3;
  }
  return { pages: ordered, firsts };
}

/** Pages 1-2-3-4 of the two split sides, or null when the content does not say that they are a booklet. */
function turn(four: ReadPage[], knowledge: Knowledge): ReadPage[] | null {
  const [a, b, c, d] = four as [ReadPage, ReadPage, ReadPage, ReadPage];
  if (!isSide(a, b) || !isSide(c, d) || isSameSide(a, c)) return null;
  const views = four.map((page) => viewPage(page, 1));
  const covers = views.map((view) => hasBookletTitle(view, knowledge));
  const inOrder = covers[1] ? [b, c, d, a] : [d, a, b, c];
  if (covers[0] || covers[2] || covers[1] === covers[3]) return null;
  const parts = new Map(four.map((page, i) => [page, partsOf(views[i]!)]));
  const faults = (order: ReadPage[]) => countFaults(order.flatMap((page) => parts.get(page)!));
  return faults(inOrder) <= faults(four) ? inOrder : null;
}

function isSide(left: ReadPage, right: ReadPage): boolean {
  return isSameSide(left, right) && left.part === 'left' && right.part === 'right';
}

function isSameSide(a: ReadPage, b: ReadPage): boolean {
  return a.sheet === b.sheet && a.scan === b.scan;
}

function hasBookletTitle(view: PageView, knowledge: Knowledge): boolean {
  const booklets = new Set(knowledge.documents.classes.filter((c) => c.booklet).map((c) => c.class));
  return findTitles(view, knowledge).some((hit) => booklets.has(hit.class) && !hit.phrase.negative && hit.weight >= 3);
}

function partsOf(view: PageView): number[] {
  const found: number[] = [];
  for (const line of view.lines) {
    PARTS.forEach((names, part) => {
      if (names.some((name) => (findPhrase(line.folded, name, 1)?.start ?? 99) <= 2)) found.push(part);
    });
  }
  return found;
}

function countFaults(parts: number[]): number {
  return parts.filter((part, i) => i > 0 && part < parts[i - 1]!).length;
}
