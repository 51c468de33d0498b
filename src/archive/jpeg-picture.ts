import type { PictureData } from './picture-data.ts';
import { refuse } from './refuse.ts';

/** Start-of-frame markers a PDF reader must know: baseline, extended and progressive, all Huffman coded. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/**
 * A JPEG file as it goes into the PDF: byte for byte. Takes grey and RGB/YCbCr, 8 bit, baseline or progressive (the
 * DCTDecode filter knows progressive since PDF 1.3). Refuses CMYK, 12 bit, lossless and arithmetic coding and a file
 * without its end marker: the caller re-encodes those. A turn stated in Exif is not applied: the caller bakes it in.
 * Throws PDFA_NONCONFORMING.
 */
export function jpegPicture(bytes: Uint8Array): PictureData {
  const frame = readFrame(bytes);
  if (frame.precision !== 8) throw refuse('jpeg-precision', { bits: frame.precision });
  if (frame.components !== 1 && frame.components !== 3) throw refuse('jpeg-colour', { components: frame.components });
  if (!endsWell(bytes)) throw refuse('jpeg-truncated');
  // Components named R, G, B without an Adobe or JFIF marker are RGB, which DCTDecode would take for YCbCr.
  const plainRgb = frame.components === 3 && frame.ids === 'RGB' && !frame.marked;
  return {
    payload: bytes,
    width: frame.width,
    height: frame.height,
    filter: 'DCTDecode',
    parameters: plainRgb ? { ColorTransform: 0 } : null,
    colours: frame.components === 1 ? 'DeviceGray' : 'DeviceRGB',
    bits: 8,
    palette: null,
  };
}

interface Frame {
  precision: number;
  width: number;
  height: number;
  components: number;
  ids: string;
  marked: boolean;
}

function readFrame(bytes: Uint8Array): Frame {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) throw refuse('jpeg-header');
  let marked = false;
  let at = 2;
  while (at + 4 <= view.length) {
    if (view[at] !== 0xff) throw refuse('jpeg-marker');
    const marker = view[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (OTHER_FRAMES.has(marker)) throw refuse('jpeg-coding');
    const length = view.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > view.length) break;
    if (FRAMES.has(marker) && length >= 11) return frameAt(view.subarray(at + 4, at + 2 + length), marked);
    if (marker === 0xe0 || marker === 0xee) {
      const name = view.toString('latin1', at + 4, at + 9);
      marked ||= name.startsWith('JFIF') || name === 'Adobe';
    }
    at += 2 + length;
  }
  throw refuse('jpeg-truncated');
}

function frameAt(segment: Buffer, marked: boolean): Frame {
  const components = segment[5]!;
  const ids = Array.from({ length: components }, (_, i) => String.fromCharCode(segment[6 + i * 3] ?? 0)).join('');
  return {
    precision: segment[0]!,
    height: segment.readUInt16BE(1),
    width: segment.readUInt16BE(3),
    components,
    ids,
    marked,
  };
}

/** The end marker stands at the end; a few bytes of padding after it are common and harmless. */
function endsWell(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(2, bytes.length - 64); at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}
