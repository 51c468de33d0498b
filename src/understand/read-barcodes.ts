import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  prepareZXingModule,
  readBarcodes as zxingRead,
  type ReadInputBarcodeFormat,
  type ReadResult,
} from 'zxing-wasm/reader';
import type { Box, Turn } from '../core/geometry.ts';
import type { RawImage } from '../core/page-image.ts';
import type { BarcodeReader } from '../core/ports/reading.ts';
import { normaliseVietnamese } from '../core/vietnamese.ts';
import type { Barcode } from '../core/word.ts';

/**
 * What office papers carry: receipts QR or Code128, citizen cards and land certificates QR; Code39, DataMatrix and
 * PDF417 on older printouts and postal labels. Product codes (EAN) are left out: none is of use, and they read noise.
 */
const FORMATS: ReadInputBarcodeFormat[] = ['QRCode', 'Code128', 'Code39', 'DataMatrix', 'PDF417'];

/** An A3 sheet at 300 dpi. Larger images are halved (or more): bars of 0.25 mm keep 3 px at 300 dpi. */
const MAX_PIXELS = 18_000_000;

/** Grey levels below paper that are its grain, shade and show-through; bars 50 levels below it were still read. */
const GRAIN = 24;

let prepared = false;

/** Without this the library fetches its engine from a network. */
function prepare(): void {
  if (prepared) return;
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = readFileSync(file);
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(bytes).buffer } });
  prepared = true;
}

/** Makes an image smaller by the whole number `factor`: mean of each square, all channels kept. */
function shrink({ data, width, height, channels }: RawImage, factor: number): RawImage {
  const w = Math.floor(width / factor);
  const h = Math.floor(height / factor);
  const out = new Uint8Array(w * h * channels);
  const sums = new Uint32Array(w * channels);
  for (let y = 0; y < h; y += 1) {
    sums.fill(0);
    for (let dy = 0; dy < factor; dy += 1) {
      const row = (y * factor + dy) * width * channels;
      for (let x = 0; x < w * factor; x += 1) {
        const cell = Math.floor(x / factor) * channels;
        for (let c = 0; c < channels; c += 1) sums[cell + c]! += data[row + x * channels + c]!;
      }
    }
    for (let i = 0; i < sums.length; i += 1) out[y * sums.length + i] = sums[i]! / (factor * factor);
  }
  return { data: out, width: w, height: h, channels };
}

/**
 * The image as a grey PGM file (P5, Rec. 601 luma): a quarter of the bytes that the library's own pixel format has, which
 * it would only make grey itself. A third of the time went there.
 */
function toPgm({ data, width, height, channels }: RawImage): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + width * height);
  file.set(head);
  if (channels === 1) copyWithoutGrain(data, file, head.length);
  else
    for (let to = head.length, at = 0; to < file.length; to += 1, at += 3)
      file[to] = (data[at]! * 306 + data[at + 1]! * 601 + data[at + 2]! * 117 + 512) >> 10;
  return file;
}

/**
 * Makes white what is within a grain of the paper: the search took every speck the binarisation made of grain for the corner
 * of a code, for nearly half of its time. Luma of a colour side has little grain left, and nothing would be gained there.
 */
function copyWithoutGrain(grey: Uint8Array, file: Uint8Array, start: number): void {
  const least = paperOf(grey) - GRAIN;
  for (let at = 0, to = start; at < grey.length; at += 1, to += 1) {
    const v = grey[at]!;
    file[to] = v >= least ? 255 : v;
  }
}

/**
 * The paper's grey value, which one px in ten reaches, told from one in some hundreds; more than any value where half of the side is darker by
 * more than grain: a sheet on a dark desk, uneven light, or noise so coarse that cutting it off would only make steps of it.
 */
function paperOf(grey: Uint8Array): number {
  const histogram = new Uint32Array(256);
  let count = 0;
  for (let at = 0; at < grey.length; at += 397, count += 1) histogram[grey[at]!]! += 1;
  const reached = (share: number): number => {
    let value = 255;
    for (let seen = histogram[255]!; seen < count * share; seen += histogram[value]!) value -= 1;
    return value;
  };
  const paper = reached(0.1);
  return paper - reached(0.5) <= GRAIN / 3 ? paper : 256 + GRAIN;
}

/**
 * The text of a code. Without a stated encoding the library guesses one from the bytes; Vietnamese issuers write
 * UTF-8, so valid UTF-8 is taken as such. NUL, which no database text can hold, becomes U+FFFD.
 */
function textOf(result: ReadResult): string {
  const text = (result.hasECI ? null : strictUtf8(result.bytes)) ?? result.text;
  return normaliseVietnamese(text).replaceAll('\0', '\uFFFD');
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null; // another encoding: the library's reading stands
  }
}

function boxOf({ position }: ReadResult, factor: number, image: RawImage): Box {
  const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft];
  const xs = corners.map((corner) => Math.min(image.width, Math.max(0, corner.x * factor)));
  const ys = corners.map((corner) => Math.min(image.height, Math.max(0, corner.y * factor)));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}

/** Degrees a code may lean and still tell which way is up: more is a label stuck on askew. */
const MOST_LEAN = 20;

/** Where the code's own top left and top right lie tells how it is turned; a mirrored one (a slide) tells nothing. */
function turnOf({ position, isMirrored }: ReadResult): { turn?: Turn } {
  const { topLeft, topRight } = position;
  const degrees = (Math.atan2(topRight.y - topLeft.y, topRight.x - topLeft.x) * 180) / Math.PI;
  const quarters = Math.round(degrees / 90);
  if (isMirrored || Math.abs(degrees - quarters * 90) > MOST_LEAN) return {};
  return { turn: (((4 - quarters) % 4) * 90) as Turn };
}

/**
 * Finds QR codes and barcodes in any orientation, top to bottom. Boxes in px of `image`, `turn` of each from how it
 * lies. About 0.1 s for an A4 page at 300 dpi: call it in a worker thread, and before the page is deskewed, because
 * resampling blurs thin bars.
 * Throws RangeError when the data is not as long as the size says.
 */
export const readBarcodes: BarcodeReader = async (image): Promise<Barcode[]> => {
  // The library does not check the length and would read whatever lies behind it in memory.
  if (image.data.length !== image.width * image.height * image.channels) {
    throw new RangeError(
      `image data of ${image.data.length} bytes does not fit ${image.width}x${image.height}x${image.channels}`,
    );
  }
  prepare();
  const factor = Math.max(1, Math.ceil(Math.sqrt((image.width * image.height) / MAX_PIXELS)));
  const results = await zxingRead(toPgm(factor === 1 ? image : shrink(image, factor)), {
    formats: FORMATS,
    tryHarder: true,
    tryInvert: false, // paper is white
    textMode: 'Plain',
    maxNumberOfSymbols: 50,
  });
  return results
    .map((result) => ({
      format: result.format,
      text: textOf(result),
      box: boxOf(result, factor, image),
      ...turnOf(result),
    }))
    .filter((code) => code.text !== '')
    .toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
};
