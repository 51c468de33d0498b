import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

const resolve = createRequire(import.meta.url).resolve;
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'];
/** Package, then the weights drawn with. Nothing of the machine's own fonts is used: the same pages everywhere. */
const FONTS: [string, number[], string[]][] = [
  ['tinos', [400, 700], ['normal', 'italic']],
  ['be-vietnam-pro', [300, 400, 700], ['normal', 'italic']],
  ['arimo', [400, 700], ['normal', 'italic']],
  ['open-sans', [400, 700], ['normal', 'italic']],
  ['eb-garamond', [400, 700], ['normal', 'italic']],
  ['cousine', [400, 700], ['normal', 'italic']],
];
/** Boxes for signs that no font has are lettered in it, however many fonts there are. */
const DEFAULT_FAMILY =
  '<match target="pattern"><test name="family"><string>monospace</string></test><edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match>';
const HEADER = 44;
const ENTRY = 20;

/**
 * Unpacks the npm fonts into `folder` and points the drawing library at them. Call it in the main thread before the first
 * drawing: font settings are read once a process, from its real environment.
 */
export function useFonts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [family, weights, styles] of FONTS) {
    const files = join(dirname(resolve(`@fontsource/${family}/package.json`)), 'files');
    for (const subset of SUBSETS) {
      for (const name of weights.flatMap((w) => styles.map((style) => `${family}-${subset}-${w}-${style}`))) {
        writeWhole(join(folder, `${name}.ttf`), fromWoff(readFileSync(join(files, `${name}.woff`))));
      }
    }
  }
  const settings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir>${DEFAULT_FAMILY}</fontconfig>`;
  const path = join(folder, 'fonts.conf');
  writeWhole(path, Buffer.from(settings));
  process.env['FONTCONFIG_FILE'] = path;
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

/** WOFF 1.0 (W3C) is a font whose tables are deflated: a plain font is what the drawing library reads everywhere. */
function fromWoff(woff: Buffer): Buffer {
  const tables = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * tables);
  const power = 2 ** Math.floor(Math.log2(tables));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(tables, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tables - power) * 16, 10);
  const parts: Buffer[] = [head];
  let at = head.length;
  for (let i = 0; i < tables; i++) {
    const entry = HEADER + ENTRY * i;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    const row = 12 + 16 * i;
    woff.copy(head, row, entry, entry + 4);
    head.writeUInt32BE(woff.readUInt32BE(entry + 16), row + 4);
    head.writeUInt32BE(at, row + 8);
    head.writeUInt32BE(size, row + 12);
    const padding = Buffer.alloc((4 - (size % 4)) % 4);
    parts.push(packed < size ? inflateSync(data) : data, padding);
    at += size + padding.length;
  }
  return Buffer.concat(parts);
}
