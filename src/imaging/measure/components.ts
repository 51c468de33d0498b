import { findRuns, type Runs } from './runs.ts';

/** A patch of ink: pixels that touch each other, corners included. Coordinates in px, `right` and `bottom` exclusive. */
export interface Component {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** px */
  area: number;
}

/** Patches of a mask without a label for every pixel, which a page at full resolution has no room for. */
export interface Patches {
  runs: Runs;
  /** For every run the index of its component. */
  owners: Int32Array;
  components: Component[];
}

/**
 * Finds the connected patches (8 neighbours) of a mask whose non-zero pixels are ink.
 * `labels` holds for every pixel 1 + the index of its component, 0 for paper.
 */
export function findComponents(
  mask: Uint8Array,
  width: number,
  height: number,
): { components: Component[]; labels: Int32Array } {
  const { runs, owners, components } = findPatches(mask, width, height);
  const labels = new Int32Array(width * height);
  for (let y = 0; y < height; y++) labelRow(runs, owners, y, y * width, labels);
  return { components, labels };
}

function labelRow({ rows, starts, ends }: Runs, owners: Int32Array, y: number, from: number, labels: Int32Array): void {
  for (let run = rows[y]!; run < rows[y + 1]!; run++) {
    const label = owners[run]! + 1;
    for (let i = from + starts[run]!, end = from + ends[run]!; i < end; i++) labels[i] = label;
  }
}

/** Finds the connected patches (8 neighbours) of a mask, in the order of their first pixels. */
export function findPatches(mask: Uint8Array, width: number, height: number): Patches {
  return patchesOf(findRuns(mask, width, height), height);
}

/** The patches that the runs of `height` rows form. */
export function patchesOf(runs: Runs, height: number): Patches {
  const parents = joinRuns(runs, height);
  return { runs, ...measure(runs, parents, height) };
}

/** For every run a run of the same patch that comes before it, itself where it is the first. */
function joinRuns({ starts, ends, rows }: Runs, height: number): Int32Array {
  const parents = new Int32Array(rows[height]!);
  for (let run = 0; run < parents.length; run++) parents[run] = run;
  for (let y = 1; y < height; y++) joinRow(starts, ends, rows[y - 1]!, rows[y]!, rows[y + 1]!, parents);
  return parents;
}

/** Joins the runs `last` to before `end` of a row to those of the row above, which begin with run `above`. */
function joinRow(
  starts: Int32Array,
  ends: Int32Array,
  above: number,
  last: number,
  end: number,
  parents: Int32Array,
): void {
  for (let run = last; run < end; run++) {
    const left = starts[run]!;
    const right = ends[run]!;
    // Runs that touch by a corner end where the other starts.
    while (above < last && ends[above]! < left) above++;
    for (let one = above; one < last && starts[one]! <= right; one++) join(parents, one, run);
  }
}

function rootOf(parents: Int32Array, run: number): number {
  let root = run;
  while (parents[root] !== root) root = parents[root]!;
  for (let at = run; at !== root;) {
    const next = parents[at]!;
    parents[at] = root;
    at = next;
  }
  return root;
}

function join(parents: Int32Array, a: number, b: number): void {
  const first = rootOf(parents, a);
  const second = rootOf(parents, b);
  if (first < second) parents[second] = first;
  else parents[first] = second;
}

function measure({ starts, ends, rows }: Runs, parents: Int32Array, height: number) {
  const components: Component[] = [];
  const owners = new Int32Array(parents.length);
  for (let y = 0; y < height; y++) measureRow(starts, ends, y, rows[y]!, rows[y + 1]!, parents, owners, components);
  return { components, owners };
}

/** Adds the runs of row `y`, `run` to before `last`, to their components. */
function measureRow(
  starts: Int32Array,
  ends: Int32Array,
  y: number,
  run: number,
  last: number,
  parents: Int32Array,
  owners: Int32Array,
  components: Component[],
): void {
  for (; run < last; run++) {
    const left = starts[run]!;
    const right = ends[run]!;
    const root = rootOf(parents, run);
    if (root === run) {
      owners[run] = components.push({ left, top: y, right, bottom: y + 1, area: right - left }) - 1;
      continue;
    }
    const owner = owners[root]!;
    owners[run] = owner;
    const component = components[owner]!;
    component.area += right - left;
    component.bottom = y + 1;
    if (left < component.left) component.left = left;
    if (right > component.right) component.right = right;
  }
}
