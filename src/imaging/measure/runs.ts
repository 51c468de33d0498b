/** Ink of a mask as horizontal runs, in reading order: a page of text has 20 times fewer runs than ink, 300 times fewer than pixels. */
export interface Runs {
  /** First px of every run. */
  starts: Int32Array;
  /** px after the last of every run. */
  ends: Int32Array;
  /** Index of the first run of every row; one entry more than rows, which is the number of runs. */
  rows: Int32Array;
}

/** Finds the runs of non-zero pixels. */
export function findRuns(mask: Uint8Array, width: number, height: number): Runs {
  const runs = noRuns(height);
  addRuns(runs, mask, width, 0, height);
  return runs;
}

/** Room for the runs of `height` rows, which addRuns fills from the first row on. */
export function noRuns(height: number): Runs {
  const room = height * 32 + 16;
  return { starts: new Int32Array(room), ends: new Int32Array(room), rows: new Int32Array(height + 1) };
}

/** Finds the runs of `count` rows of a mask, which are the rows `first` and on of `runs`: those before it are there already. */
export function addRuns(runs: Runs, mask: Uint8Array, width: number, first: number, count: number): void {
  // Four pixels at once: most of a page is paper.
  const words = mask.byteOffset % 4 === 0 ? new Uint32Array(mask.buffer, mask.byteOffset, mask.length >> 2) : null;
  for (let y = 0; y < count; y++) {
    const before = runs.rows[first + y]!;
    while (before + width / 2 + 1 > runs.starts.length) {
      runs.starts = grown(runs.starts);
      runs.ends = grown(runs.ends);
    }
    runs.rows[first + y + 1] = runsOfRow(mask, words, y * width, width, runs.starts, runs.ends, before);
  }
}

/** What is ink in one or the other, in rows of `width` px. */
export function uniteRuns(one: Runs, other: Runs, width: number): Runs {
  const height = one.rows.length - 1;
  if (other.rows[height] === 0) return one;
  const runs = noRuns(height);
  const row = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    drawRow(one, y, row);
    for (let run = other.rows[y]!; run < other.rows[y + 1]!; run++) row.fill(1, other.starts[run]!, other.ends[run]!);
    addRuns(runs, row, width, y, 1);
  }
  return runs;
}

/** Draws row `y`, 1 where there is ink, from byte `left` of `out` on; 0 is all the rest, also where there is no such row. */
export function drawRow({ starts, ends, rows }: Runs, y: number, out: Uint8Array, left = 0): void {
  out.fill(0);
  if (y < 0 || y + 1 >= rows.length) return;
  for (let run = rows[y]!, last = rows[y + 1]!; run < last; run++) {
    for (let x = starts[run]! + left, end = ends[run]! + left; x < end; x++) out[x] = 1;
  }
}

/** Writes the runs of the row that begins at `from` behind the first `count`; returns how many there are now. */
function runsOfRow(
  mask: Uint8Array,
  words: Uint32Array | null,
  from: number,
  width: number,
  starts: Int32Array,
  ends: Int32Array,
  count: number,
): number {
  const to = from + width;
  for (let i = from; i < to;) {
    if (!mask[i]) {
      i++;
      if (words) while ((i & 3) === 0 && i + 4 <= to && words[i >> 2] === 0) i += 4;
      continue;
    }
    const start = i;
    while (i < to && mask[i]) i++;
    starts[count] = start - from;
    ends[count] = i - from;
    count++;
  }
  return count;
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
