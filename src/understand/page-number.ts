import type { Line, PageView } from './page-view.ts';

/** The number of a page as printed on it. */
export interface PageNumber {
  number: number;
  /** Of how many pages, where it is told: "Trang 2/4"; null otherwise. */
  of: number | null;
  /** Told with a word or a total: no stray digit of a seal looks so. */
  worded: boolean;
}

const NUMBER =
  /^\(?(trang|tr\.|page)?\s?(?:so\s?)?[-–—.:\s]{0,4}(\d{1,3})(?:\s?(?:\/|tren|of)\s?(\d{1,3}))?[-–—.\s]{0,4}\)?$/;
/** Share of the page's height at its head and its foot within which numbers of pages stand. */
const [HEAD, FOOT] = [0.09, 0.91];

/**
 * The number printed alone at the head or foot of a page (NĐ 30/2020, appendix I, item II.7: at the head, in the middle); null when
 * none is. A bare number beside the middle of the foot is one only below everything else: above that it is of a seal or a table.
 */
export function printedPageNumber(view: PageView): PageNumber | null {
  for (const line of view.segments) {
    if (line.top > HEAD && line.top < FOOT) continue;
    const match = NUMBER.exec(line.folded);
    if (!match) continue;
    const [, word, number, of] = match;
    const total = of === undefined ? null : Number(of);
    // "12/2026" and "3/1" are dates and plots.
    if (total !== null && (total > 200 || Number(number) > total)) continue;
    const worded = word !== undefined || total !== null;
    if (worded || stands(line, view)) return { number: Number(number), of: total, worded };
  }
  return null;
}

function stands(line: Line, view: PageView): boolean {
  const inMiddle = line.middle > 0.35 && line.middle < 0.65;
  if (inMiddle || line.top < FOOT) return inMiddle;
  const middle = line.box[1] + line.box[3] / 2;
  return view.segments.every((other) => other === line || other.box[1] + other.box[3] <= middle);
}
