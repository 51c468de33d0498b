import type { ReadPage } from '../core/page.ts';
import { bookletOrder } from './booklet-order.ts';
import type { Knowledge } from './knowledge-schema.ts';

/** Two split sides that follow each other and fit a folded sheet. */
interface Booklet {
  pages: ReadPage[];
  fit: number;
}

/**
 * Puts the four halves of every folded A3 booklet in reading order: two split sides that follow each other, where titles,
 * part headings or page numbers say so (see bookletOrder). Where a side could go with the one before or the one after it,
 * the pairing that makes the most booklets is taken. `firsts`: the page that stood first in each booklet found.
 */
export function orderBooklet(
  pages: readonly ReadPage[],
  knowledge: Knowledge,
): { pages: ReadPage[]; firsts: ReadPage[] } {
  const booklets = pages.map((_, i) => bookletAt(pages, i, knowledge));
  // From the end: the best that can be made of the pages from here on.
  const best: number[] = Array.from({ length: pages.length + 5 }, () => 0);
  for (let i = pages.length - 1; i >= 0; i--) {
    const booklet = booklets[i];
    best[i] = Math.max(best[i + 1]!, booklet ? booklet.fit + best[i + 4]! : 0);
  }
  const ordered: ReadPage[] = [];
  const firsts: ReadPage[] = [];
  for (let i = 0; i < pages.length;) {
    const booklet = booklets[i];
    if (booklet && booklet.fit + best[i + 4]! >= best[i + 1]!) {
      ordered.push(...booklet.pages);
      firsts.push(pages[i]!);
      i += 4;
    } else {
      ordered.push(pages[i]!);
      i++;
    }
  }
  return { pages: ordered, firsts };
}

function bookletAt(pages: readonly ReadPage[], i: number, knowledge: Knowledge): Booklet | null {
  const [a, b, c, d] = pages.slice(i, i + 4);
  if (!a || !b || !c || !d || !isSide(a, b) || !isSide(c, d) || isSameSide(a, c)) return null;
  return bookletOrder([a, b, c, d], knowledge);
}

function isSide(left: ReadPage, right: ReadPage): boolean {
  return isSameSide(left, right) && left.part === 'left' && right.part === 'right';
}

function isSameSide(a: ReadPage, b: ReadPage): boolean {
  return a.sheet === b.sheet && a.scan === b.scan;
}
