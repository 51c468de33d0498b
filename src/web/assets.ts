import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Asset {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  etag: string;
}

export interface Assets {
  /** The address of a file of public/, with its digest so that it can be cached for ever. Scripts are named without extension. */
  url(name: string): string;
  /** The file served under `/tai-nguyen/<fileName>`. */
  get(fileName: string): Asset | undefined;
}

const SCRIPTS = ['live', 'upload', 'paper'];
const FONT_FILES = ['latin', 'vietnamese'].flatMap((subset) =>
  [400, 600, 700].map((weight) => `be-vietnam-pro-${subset}-${weight}-normal.woff2`),
);

/**
 * Reads style sheet, icon, fonts and browser scripts into memory, once at start. Running from sources, the scripts'
 * types are stripped; running from a build, their compiled neighbours are read. Throws when a file is missing.
 */
export function loadAssets(): Assets {
  const fromSources = import.meta.url.endsWith('.ts');
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'public');
  const files = new Map<string, Asset>();
  const add = (fileName: string, bytes: Buffer, mediaType: string) => {
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    files.set(fileName, { bytes: new Uint8Array(bytes), mediaType, etag: `"${digest}"` });
  };
  add('style.css', readFileSync(join(folder, 'style.css')), 'text/css; charset=utf-8');
  add('icon.svg', readFileSync(join(folder, 'icon.svg')), 'image/svg+xml');
  for (const name of SCRIPTS) {
    const code = readFileSync(join(folder, fromSources ? `${name}.ts` : `${name}.js`), 'utf8');
    const script = fromSources ? stripTypeScriptTypes(code) : code;
    add(`${name}.js`, Buffer.from(script), 'text/javascript; charset=utf-8');
  }
  const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));
  for (const name of FONT_FILES) add(name, readFileSync(join(fonts, 'files', name)), 'font/woff2');
  return {
    get: (fileName) => files.get(fileName),
    url(name) {
      const fileName = name.includes('.') ? name : `${name}.js`;
      const asset = files.get(fileName);
      if (!asset) throw new Error(`There is no asset ${fileName}.`);
      return `/tai-nguyen/${fileName}?v=${asset.etag.slice(1, -1)}`;
    },
  };
}
