import { jbig2Segments, JBIG2 } from './jbig2-segments.ts';
import type { PictureData } from './picture-data.ts';
import { refuse } from './refuse.ts';

const FILE_ID = '974a42320d0a1a0a';
/** File id, flags, number of pages. */
const FILE_HEADER = 13;

/**
 * A JBIG2 file of one page as it goes into the PDF: its page and region segments byte for byte, without file header and
 * end marks (ISO 32000-1, 7.4.7). Takes one lossless generic region only: nothing in it can have been put in place of
 * something that looks like it. Throws PDFA_NONCONFORMING.
 */
export function jbig2Picture(bytes: Uint8Array): PictureData {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.toString('hex', 0, 8) !== FILE_ID || file[8] !== 1 || file.readUInt32BE(9) !== 1)
    throw refuse('jbig2-header');
  const segments = jbig2Segments(file.subarray(FILE_HEADER));
  if (segments === null) throw refuse('jbig2-truncated');
  const types = segments.map((segment) => segment.type).join();
  if (types !== [JBIG2.page, JBIG2.region, JBIG2.endOfPage, JBIG2.endOfFile].join()) throw refuse('jbig2-segments');
  const [page, region] = segments as [(typeof segments)[0], (typeof segments)[0]];
  if (page.data.length !== 19) throw refuse('jbig2-page');
  return {
    payload: file.subarray(FILE_HEADER, FILE_HEADER + region.end),
    width: page.data.readUInt32BE(0),
    height: page.data.readUInt32BE(4),
    filter: 'JBIG2Decode',
    parameters: null,
    colours: 'DeviceGray',
    bits: 1,
    palette: null,
  };
}
