/** A black and white (P4) or grey (P5, 8 bit) image file, taken apart. */
export interface NetpbmFile {
  kind: 'P4' | 'P5';
  /** px */
  width: number;
  /** px */
  height: number;
  /** Rows from the top, without the header: P4 eight pixels a byte, set bit = black, padded rows; P5 one byte a pixel. */
  rows: Uint8Array;
}

const COMMENTS = String.raw`\s+(?:#[^\n]*\n\s*)*`;
const HEADS = {
  P4: new RegExp(String.raw`^P4${COMMENTS}(\d{1,6})\s+(\d{1,6})\s`),
  P5: new RegExp(String.raw`^P5${COMMENTS}(\d{1,6})\s+(\d{1,6})\s+255\s`),
};

/** Takes a whole PBM or PGM file apart without copying it. Throws RangeError when the bytes are no such file. */
export function parseNetpbm(bytes: Uint8Array): NetpbmFile {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  const kind = start.startsWith('P4') ? 'P4' : 'P5';
  const head = HEADS[kind].exec(start);
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const length = (kind === 'P4' ? Math.ceil(width / 8) : width) * height;
  if (!head || bytes.length !== head[0].length + length) throw new RangeError('not a PBM or PGM image');
  return { kind, width, height, rows: bytes.subarray(head[0].length) };
}
