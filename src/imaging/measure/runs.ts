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
  // Four pixels at once: most of a page is paper.
  const words = mask.byteOffset % 4 === 0 ? new Uint32Array(mask.buffer, mask.byteOffset, mask.length >> 2) : null;
  const rows = new Int32Array(height + 1);
  let starts = new Int32Array(height * 32 + 16);
  let ends = new Int32Array(starts.length);
  let count = 0;
  for (let y = 0; y < height; y++) {
    rows[y] = count;
    while (count + width / 2 + 1 > starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    count = runsOfRow(mask, words, y * width, width, starts, ends, count);
  }
  rows[height] = count;
  return { starts, ends, rows };
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

function grown(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
