import { inflateSync } from 'node:zlib';
import { countPdfLeaves } from './count-pdf-leaves.ts';
import { isPlain } from './pdf-image-dictionary.ts';
import { userUnits } from './pdf-user-unit.ts';
import type { UserUnit } from './pdf-user-unit.ts';

/** What the bytes of a PDF say of themselves, whatever a reader's repair makes of them. */
export interface PdfFacts {
  /** `%%EOF` stands in the last KiB: the file was written to its end. */
  endsProperly: boolean;
  /** Pages the file claims to have: those in its page tree, or when it was cut off its counts; null when unreadable. */
  statedPages: number | null;
  /** No image is masked, inverted or stencilled anywhere in the file: an image's pixels are what one sees. */
  plainImages: boolean;
  /** What the pages say of their unit of space, where that is not a point. */
  userUnits: UserUnit[];
}

const TAIL_BYTES = 1024;
/** Object streams opened in search of the page tree, and their size: enough for real files, bounded for hostile ones. */
const MOST_OBJECT_STREAMS = 500;
const LARGEST_OBJECT_STREAM = 8 * 1024 * 1024;

/** Reads the facts by looking for the keywords; dictionaries of images are never compressed or encrypted. */
export function readPdfFacts(bytes: Buffer): PdfFacts {
  const endsProperly = bytes.subarray(-TAIL_BYTES).includes('%%EOF');
  return {
    endsProperly,
    statedPages: endsProperly ? countPdfLeaves(bytes) : statedPages(bytes),
    plainImages: hasOnlyPlainImages(bytes),
    userUnits: [bytes, ...objectStreams(bytes)].flatMap((part) => [...userUnits(part)]),
  };
}

function hasOnlyPlainImages(bytes: Buffer): boolean {
  for (const keyword of ['/SMask', '/Mask', '/Decode', '/ImageMask']) {
    for (let at = bytes.indexOf(keyword); at >= 0; at = bytes.indexOf(keyword, at + 1)) {
      if (!isPlain(bytes.toString('latin1', at, at + 64))) return false;
    }
  }
  return true;
}

/** Highest page count the page tree or the linearisation header claims. Only asked of files that were cut off. */
function statedPages(bytes: Buffer): number | null {
  const linearised = /\/Linearized\b[^>]*?\/N\s+(\d+)/.exec(bytes.toString('latin1', 0, TAIL_BYTES));
  const counts = [...pageCounts(bytes), ...[...objectStreams(bytes)].flatMap((inner) => [...pageCounts(inner)])];
  if (linearised) counts.push(Number(linearised[1]));
  return counts.length === 0 ? null : Math.max(...counts);
}

/** `/Count` of every page tree node written in the clear. */
function* pageCounts(bytes: Buffer): Generator<number> {
  for (let at = bytes.indexOf('/Pages'); at >= 0; at = bytes.indexOf('/Pages', at + 1)) {
    const from = Math.max(0, bytes.lastIndexOf('<<', at));
    const end = bytes.indexOf('>>', at);
    const node = bytes.toString('latin1', from, end < 0 ? at + TAIL_BYTES : end);
    const count = /\/Type\s*\/Pages\b/.test(node) ? /\/Count\s+(\d+)/.exec(node) : null;
    if (count) yield Number(count[1]);
  }
}

function* objectStreams(bytes: Buffer): Generator<Buffer> {
  let at = bytes.indexOf('/ObjStm');
  for (let n = 0; at >= 0 && n < MOST_OBJECT_STREAMS; n += 1, at = bytes.indexOf('/ObjStm', at + 1)) {
    const keyword = bytes.indexOf('stream', at + 7);
    const end = bytes.indexOf('endstream', keyword);
    if (keyword < 0 || end < 0) continue;
    const start = keyword + (bytes[keyword + 6] === 0x0d ? 8 : 7);
    const inner = inflate(bytes.subarray(start, end));
    if (inner) yield inner;
  }
}

/** The inflated stream; null when it is not a whole Flate stream (encrypted or cut), which then states nothing. */
function inflate(bytes: Buffer): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST_OBJECT_STREAM });
  } catch {
    return null;
  }
}
