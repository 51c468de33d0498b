import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  prepareZXingModule,
  purgeZXingModule,
  readBarcodes as zxingRead,
  type ReadInputBarcodeFormat,
  type ReadResult,
  type ZXingModuleOverrides,
} from 'zxing-wasm/reader';
import type { Box, Turn } from '../core/geometry.ts';
import { giveBack } from '../core/give-back.ts';
import type { BarcodeReader } from '../core/ports/reading.ts';
import { normaliseVietnamese } from '../core/vietnamese.ts';
import type { Barcode } from '../core/word.ts';
import { grainLimit, toPgm } from './code-picture.ts';

/**
 * What office papers carry: receipts QR or Code128, citizen cards and land certificates QR; Code39, DataMatrix and
 * PDF417 on older printouts and postal labels. Product codes (EAN) are left out: none is of use, and they read noise.
 */
const FORMATS: ReadInputBarcodeFormat[] = ['QRCode', 'Code128', 'Code39', 'DataMatrix', 'PDF417'];

/** An A3 sheet at 300 dpi. Larger images are halved (or more): bars of 0.25 mm keep 3 px at 300 dpi. */
const MAX_PIXELS = 18_000_000;

/**
 * px of a picture from which the library's memory is given back after it, which never shrinks and is five times the picture:
 * more than an A4 page at 300 dpi.
 */
const LARGE_PIXELS = 10_000_000;

let engine: Promise<ZXingModuleOverrides> | null = null;

/** Without these the library fetches its engine from a network. It is compiled once, so that it is there again in no time after a purge. */
async function loadEngine(): Promise<ZXingModuleOverrides> {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const module = await WebAssembly.compile(await readFile(file));
  const instantiateWasm = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
    const instance = new WebAssembly.Instance(module, imports);
    done(instance);
    return instance.exports;
  };
  return { instantiateWasm };
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

function boxOf({ position }: ReadResult, factor: number, [left, top, width, height]: Box): Box {
  const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft];
  const xs = corners.map((corner) => left + Math.min(width, Math.max(0, corner.x * factor)));
  const ys = corners.map((corner) => top + Math.min(height, Math.max(0, corner.y * factor)));
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
 * lies. About 0.1 s for an A4 page at 300 dpi, a fifth of it where `places` are known: call it in a worker thread, and
 * before the page is deskewed, because resampling blurs thin bars.
 * Throws RangeError when the data is not as long as the size says.
 */
export const readBarcodes: BarcodeReader = async (image, places = null): Promise<Barcode[]> => {
  // The library does not check the length and would read whatever lies behind it in memory.
  if (image.data.length !== image.width * image.height * image.channels) {
    throw new RangeError(
      `image data of ${image.data.length} bytes does not fit ${image.width}x${image.height}x${image.channels}`,
    );
  }
  const factor = Math.max(1, Math.ceil(Math.sqrt((image.width * image.height) / MAX_PIXELS)));
  const codes: Barcode[] = [];
  const limit = grainLimit(image);
  for (const place of places ?? [[0, 0, image.width, image.height] as Box]) {
    const pgm = toPgm(image, place, factor, limit);
    codes.push(...(await readPlace(pgm, place, factor, places !== null)));
    if (pgm.length > LARGE_PIXELS) purgeZXingModule();
    giveBack(pgm);
  }
  return codes.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
};

/** px below which the library looks at a picture in its own size only; a page's part is looked at smaller as the whole page is. */
const DOWNSCALE_FROM = 150;

async function readPlace(pgm: Uint8Array, place: Box, factor: number, isPart: boolean): Promise<Barcode[]> {
  engine ??= loadEngine();
  const overrides = await engine;
  // In one breath with the reading: somebody else's large picture may just have purged it.
  prepareZXingModule({ overrides });
  const results = await zxingRead(pgm, {
    formats: FORMATS,
    tryHarder: true,
    tryInvert: false, // paper is white
    textMode: 'Plain',
    maxNumberOfSymbols: 50,
    ...(isPart && { downscaleThreshold: DOWNSCALE_FROM }),
  });
  return results
    .map((result) => ({
      format: result.format,
      text: textOf(result),
      box: boxOf(result, factor, place),
      ...turnOf(result),
    }))
    .filter((code) => code.text !== '');
}
