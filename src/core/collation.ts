/** How a station feeds papers that are written on both sides. */
export const COLLATION_MODES = ['none', 'one_file', 'two_files'] as const;
/**
 * `none`: a file holds sides in reading order. `one_file`: it holds all fronts, then all backs. `two_files`: fronts come
 * in one file, their backs in the next.
 */
export type CollationMode = (typeof COLLATION_MODES)[number];

/** In which order backs come: `reversed` when the stack was turned over as a whole (usual), `same` when sheet by sheet. */
export const BACKS_ORDERS = ['reversed', 'same'] as const;
export type BacksOrder = (typeof BACKS_ORDERS)[number];

/** What the register says of a station. */
export interface Collation {
  mode: CollationMode;
  backs: BacksOrder;
}

/** What a side tells about its place: enough to see that a stack is not what it is taken for. */
export interface SideLook {
  blank: boolean;
  /** A receipt or cover sheet, which opens a dossier: always a front. */
  separator: boolean;
  /** Carries a title as first pages do. */
  opens: boolean;
  /** Number printed on the page; null without one. */
  pageNumber: number | null;
}

/** Fronts and backs of one stack of sides, or null when their number is odd: then nobody knows which is which. */
export function halveStack<Side>(sides: readonly Side[]): { fronts: Side[]; backs: Side[] } | null {
  if (sides.length % 2 !== 0) return null;
  const half = sides.length / 2;
  return { fronts: sides.slice(0, half), backs: sides.slice(half) };
}

/**
 * Every front with its back behind it: 1, 2n, 2, 2n-1, … (`reversed`) or 1, n+1, 2, n+2, … (`same`). Each side given comes
 * out exactly once. Throws RangeError when there are not as many backs as fronts.
 */
export function collateSides<Side>(fronts: readonly Side[], backs: readonly Side[], order: BacksOrder): Side[] {
  if (fronts.length !== backs.length) throw new RangeError('as many backs as fronts are needed');
  const behind = order === 'reversed' ? backs.toReversed() : backs;
  return fronts.flatMap((front, sheet) => [front, behind[sheet]!]);
}

/**
 * Whether what was read contradicts that these are fronts and their backs. A wrong pairing would put one citizen's back
 * behind another's front, so doubt is enough: the price of it is a look by a clerk. `behind` stands in the order of the
 * sheets, as many as `fronts`.
 */
export function contradictsCollation(fronts: readonly SideLook[], behind: readonly SideLook[]): boolean {
  // Separator sheets lie face up, and whoever feeds fronts first has more written fronts than written backs.
  if (behind.some((side) => side.separator)) return true;
  const count = (sides: readonly SideLook[], key: 'blank' | 'opens'): number =>
    sides.filter((side) => side[key]).length;
  if (count(fronts, 'blank') > count(behind, 'blank')) return true;
  // Titles stand on first pages, and those on fronts: a stack with as many of them is another stack of fronts.
  if (count(behind, 'opens') > 0 && count(behind, 'opens') >= count(fronts, 'opens')) return true;
  return numbersContradict(fronts, behind);
}

/**
 * A back continues its front, so its printed number is the next one. One wrong number among right ones was misread; two
 * sheets in a row with wrong ones, or no more right than wrong, show that the stacks are shifted or turned.
 */
function numbersContradict(fronts: readonly SideLook[], behind: readonly SideLook[]): boolean {
  const follows: boolean[] = [];
  for (const [sheet, front] of fronts.entries()) {
    const back = behind[sheet]?.pageNumber ?? null;
    if (front.pageNumber !== null && back !== null) follows.push(back === front.pageNumber + 1);
  }
  const wrong = follows.filter((right) => !right).length;
  const inARow = follows.some((right, at) => !right && follows[at + 1] === false);
  return wrong > 0 && (inARow || wrong >= follows.length - wrong);
}
