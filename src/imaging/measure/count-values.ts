// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { min } = Math;

/** Values counted by one call: a function that is called once a page is never compiled for good. */
const CHUNK = 65_536;

/** How often each value 0..255 stands among every `step`-th of the bytes, from the first on. */
export function countValues(data: Uint8Array, step = 1): Uint32Array {
  const histogram = new Uint32Array(256);
  const most = CHUNK * step;
  for (let from = 0; from < data.length; from += most)
    countPart(data, from, min(data.length, from + most), step, histogram);
  return histogram;
}

function countPart(data: Uint8Array, from: number, to: number, step: number, histogram: Uint32Array): void {
  for (let i = from; i < to; i += step) histogram[data[i]!]!++;
}

/** How many of the bytes are lower than `limit`. */
export function countBelow(data: Uint8Array, limit: number): number {
  let count = 0;
  for (let from = 0; from < data.length; from += CHUNK)
    count += countPartBelow(data, from, min(data.length, from + CHUNK), limit);
  return count;
}

function countPartBelow(data: Uint8Array, from: number, to: number, limit: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (data[i]! < limit) count++;
  return count;
}
