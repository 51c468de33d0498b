import { isAtStart } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import { placeOf } from './page-view.ts';
import type { Line } from './page-view.ts';

interface Column {
  /** px from the left where the column begins. */
  from: number;
  /** px: middle of its heading. */
  middle: number;
  section: string | null;
  /**
   * Who was named in it, each with the px from the left where his text column begins; the last one counts. `told` says whether
   * anything was told of him.
   */
  people: { at: number; role: string; told: boolean }[];
}

/**
 * Whose data a label announces, going down the pages: headings side by side ("VỢ", "CHỒNG") open columns with a person each,
 * a heading alone opens one column over the whole width.
 */
export class RoleTracker {
  private columns: Column[] = [{ from: 0, middle: 0, section: null, people: [] }];
  private heading: Line | null = null;

  private readonly mainRole: string;

  constructor(mainRole: string) {
    this.mainRole = mainRole;
  }

  /** Takes the headings of a line; to be called for each line before the roles of its labels are asked. */
  startLine(line: Line, hits: readonly LabelHit[]): void {
    const sections = hits.filter((hit) => hit.kind === 'section');
    if (sections.length === 0) return;
    const inside = !isAtStart({ ...line, columns: [0] }, sections[0]!.start);
    const beside = inside || (this.heading !== null && isBeside(line, this.heading));
    // Headings stand in the middle of their columns or at their left edges: half way between two is the border of both.
    let left = inside ? endOf(line, sections[0]!.start) : beside ? endOf(this.heading!) : null;
    const opened = sections.map((hit, i) => {
      const [x, , width] = placeOf(line, hit.start, hit.end).box;
      const from =
        i === 0 && !beside ? 0 : left === null ? x - 2 * line.box[3] : i === 0 && inside ? left : (left + x) / 2;
      left = x + width;
      return { from, middle: x + width / 2, section: hit.role, people: [] };
    });
    // A heading that does not begin its line leaves what stands left of it alone.
    const before = inside ? this.columns.slice(0, 1) : this.columns;
    this.columns = beside ? [...before, ...opened] : opened;
    this.heading = line;
  }

  /**
   * Role of the heading nearest to `x` px, for the cells of a row whose label (from, to; px) stands left of all headings, or between
   * them; null when the headings are no row of such a table.
   */
  roleOfCell(x: number, label: readonly [number, number]): string | null {
    // What stands left of the headings has none of its own.
    const headed = this.columns.filter((column) => column.section !== null);
    const [left, right] = this.headingsBeside(label);
    if (headed.length < 2 || right === 0 || left + right < headed.length) return null;
    if (left === 0 && x < label[0]) return null;
    const away = (column: Column) => Math.abs(column.middle - x);
    return headed.reduce((a, b) => (away(b) < away(a) ? b : a)).section;
  }

  /** How many headings stand left and right of a label (from, to; px). */
  headingsBeside([from, to]: readonly [number, number]): [left: number, right: number] {
    const headed = this.columns.filter((column) => column.section !== null);
    return [headed.filter((c) => c.middle < from).length, headed.filter((c) => c.middle > to).length];
  }

  /**
   * Role of the label at `x` px whose text column begins at `columnX`; `name` is the label when it announces a name: whose data
   * follow from here. Who was named further right, by more than `tolerance` px, stands in another column.
   */
  roleAt(x: number, columnX: number, tolerance: number, name: LabelHit | null): string {
    // A heading in the middle of its column tells the column's edge only roughly.
    const column = this.columns.findLast((c) => x + tolerance >= c.from) ?? this.columns[0]!;
    const fallback = column.section ?? name?.otherwise ?? this.mainRole;
    if (name) column.people.push({ at: columnX, role: name.role ?? fallback, told: false });
    else if (onlyNamesParents(column)) column.people.splice(-2);
    const own = column.people.findLast((person) => person.at <= x + tolerance) ?? column.people.at(-1);
    if (own && !name) own.told = true;
    return own?.role ?? fallback;
  }
}

/**
 * "17. Họ, chữ đệm và tên của cha: ..." over "18. ... của mẹ: ...": forms that ask for the parents' names one below the other ask
 * for nothing else of them (CC01, TT 17/2024/TT-BCA). What follows is of whom they are the parents of.
 */
function onlyNamesParents({ people }: Column): boolean {
  const [main, first, second] = people.slice(-3);
  if (!main || !first || !second || first.told || second.told || first.at !== second.at || main.at > first.at)
    return false;
  return [first.role, second.role].sort().join() === 'father,mother' && !PARENTS.includes(main.role);
}

const PARENTS = ['father', 'mother'];

/** True when `line` stands in the same row as `other`, right of it: recognition told the two columns apart. */
function isBeside(line: Line, other: Line): boolean {
  const middle = line.box[1] + line.box[3] / 2;
  const sameRow = middle > other.box[1] && middle < other.box[1] + other.box[3];
  return line.page === other.page && sameRow && line.box[0] > other.box[0] + other.box[2];
}

/** px from the left where a line ends, or what stands before an offset of it. */
function endOf(line: Line, before = line.text.length): number {
  const [x, , width] = placeOf(line, 0, Math.max(1, before - 1)).box;
  return x + width;
}
