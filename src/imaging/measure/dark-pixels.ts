/** 1 where a black and white page is black; resampling left some grey. */
export function darkPixels(grey: Uint8Array): Uint8Array {
  const mask = new Uint8Array(grey.length);
  // Four pixels at once: most of a page is paper.
  const words = grey.byteOffset % 4 === 0 ? new Int32Array(grey.buffer, grey.byteOffset, grey.length >> 2) : null;
  for (let from = 0; from < grey.length; from += CHUNK)
    markDark(grey, words, mask, from, Math.min(grey.length, from + CHUNK));
  return mask;
}

/** px looked at by one call, a multiple of four: a function that is called once a page is never compiled for good. */
const CHUNK = 65_536;

function markDark(grey: Uint8Array, words: Int32Array | null, mask: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to;) {
    if (words) while (i + 4 <= to && words[i >> 2] === -1) i += 4;
    for (const stop = Math.min(to, i + 4); i < stop; i++) if (grey[i]! < 128) mask[i] = 1;
  }
}
