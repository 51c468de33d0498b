/** Types of segments that a page without symbols is made of (ITU-T T.88, 7.3). */
export const JBIG2 = { page: 48, region: 39, endOfPage: 49, endOfFile: 51 } as const;

export interface Jbig2Segment {
  type: number;
  data: Buffer;
  /** Place after its last byte. */
  end: number;
}

/** Segments in a row that refer to no others, each with its header; null where they are not whole or refer to others. */
export function jbig2Segments(bytes: Buffer): Jbig2Segment[] | null {
  const segments: Jbig2Segment[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 11 > bytes.length) return null;
    const flags = bytes[at + 4]!;
    // A page number of four bytes, or segments referred to, would make a longer header; neither is written.
    if ((flags & 0x40) !== 0 || bytes[at + 5] !== 0) return null;
    const length = bytes.readUInt32BE(at + 7);
    const end = at + 11 + length;
    if (end > bytes.length) return null;
    segments.push({ type: flags & 63, data: bytes.subarray(at + 11, end), end });
    at = end;
  }
  return segments;
}
