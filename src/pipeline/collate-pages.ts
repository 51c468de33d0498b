import { collateSides, contradictsCollation, halveStack, type BacksOrder, type SideLook } from '../core/collation.ts';
import type { Finding, ReadPage } from '../core/page.ts';
import type { Knowledge } from '../understand/knowledge.ts';
import { profilePage } from '../understand/page-profile.ts';

/** The pages of one side, in reading order: two when the side was a spread. */
type SidePages = readonly ReadPage[];

interface Collated {
  /** Every page given, once. */
  pages: ReadPage[];
  /** What was done, or (a review reason) why the pages stand as scanned. Null when there was nothing to order. */
  finding: Finding | null;
}

/**
 * Orders the sides of a file that holds all fronts, then all backs. An odd number of sides, or content that contradicts,
 * changes nothing. Pages keep their `sheet`: the place in the delivered file.
 */
export function collateStack(sides: readonly SidePages[], order: BacksOrder, knowledge: Knowledge): Collated {
  const asScanned = sides.flat();
  // One sheet, front and back, stands in order as it is.
  if (sides.length <= 2) return { pages: asScanned, finding: null };
  const halves = halveStack(sides);
  if (!halves) return { pages: asScanned, finding: mismatch(String(sides.length)) };
  const pages = collate(halves.fronts, halves.backs, order, knowledge);
  return pages
    ? { pages, finding: collated(halves.fronts.length) }
    : { pages: asScanned, finding: { code: 'COLLATION_DOUBTED', detail: {} } };
}

/** The pages of two files that are fronts and their backs; null with the reason when they are not to be put together. */
export function collatePair(
  fronts: readonly SidePages[],
  backs: readonly SidePages[],
  order: BacksOrder,
  knowledge: Knowledge,
): { pages: ReadPage[]; finding: Finding } | { pages: null; finding: Finding } {
  if (fronts.length !== backs.length) {
    return { pages: null, finding: mismatch(`${fronts.length} + ${backs.length}`) };
  }
  const pages = collate(fronts, backs, order, knowledge);
  return pages
    ? { pages, finding: collated(fronts.length) }
    : { pages, finding: { code: 'COLLATION_DOUBTED', detail: {} } };
}

function mismatch(count: string): Finding {
  return { code: 'COLLATION_MISMATCH', detail: { count } };
}

function collated(sheets: number): Finding {
  return { code: 'SIDES_COLLATED', detail: { sheets } };
}

function collate(
  fronts: readonly SidePages[],
  backs: readonly SidePages[],
  order: BacksOrder,
  knowledge: Knowledge,
): ReadPage[] | null {
  const sides = collateSides(fronts, backs, order);
  const looks = sides.map((side) => lookOf(side, knowledge));
  const doubted = contradictsCollation(
    looks.filter((_, at) => at % 2 === 0),
    looks.filter((_, at) => at % 2 === 1),
  );
  return doubted ? null : sides.flat();
}

function lookOf(side: SidePages, knowledge: Knowledge): SideLook {
  const profiles = side.map((page) => profilePage(page, knowledge));
  const [only, ...others] = profiles;
  return {
    blank: side.every((page) => page.blank),
    separator: profiles.some((profile) => profile.separator !== null),
    opens: profiles.some(({ title, motto, heading }) => title !== null || (motto && heading)),
    // The two pages of a spread have two numbers, of which none speaks for the side.
    pageNumber: only && others.length === 0 ? only.pageNumber : null,
  };
}
