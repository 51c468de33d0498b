import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SohoaError } from '../core/errors.ts';
import type { OcrOptions } from './ocr-options.ts';

/** Where one `<code>.traineddata` file lies. */
export interface LanguageData {
  code: 'vie' | 'osd';
  /** Absolute folder. */
  folder: string;
  /** True when the file is `<code>.traineddata.gz`. */
  gzip: boolean;
}

/** Where Linux distributions put the data of their Tesseract packages (Debian 12 and 13, Fedora, Alpine). */
const SYSTEM_FOLDERS = [
  '/usr/share/tesseract-ocr/5/tessdata',
  '/usr/share/tesseract-ocr/4.00/tessdata',
  '/usr/share/tesseract/tessdata',
  '/usr/share/tessdata',
];

function inFolder(code: LanguageData['code'], folder: string): LanguageData | null {
  if (existsSync(join(folder, `${code}.traineddata`))) return { code, folder, gzip: false };
  if (existsSync(join(folder, `${code}.traineddata.gz`))) return { code, folder, gzip: true };
  return null;
}

/** Data shipped in a package `@tesseract.js-data/<code>`; `edition` is its folder there. */
function fromPackage(code: LanguageData['code'], edition: string): LanguageData {
  const manifest = createRequire(import.meta.url).resolve(`@tesseract.js-data/${code}/package.json`);
  const data = inFolder(code, join(dirname(manifest), edition));
  if (!data) throw new SohoaError('CONFIG_INVALID', { reason: `language data ${code} is missing from its package` });
  return data;
}

/**
 * The Vietnamese data to read with: the configured folder, else the system's, else the npm package's.
 * Nothing is ever downloaded. Throws CONFIG_INVALID when a configured folder has no Vietnamese data.
 */
export function vietnameseData(options: Pick<OcrOptions, 'tessdataDir' | 'systemTessdata'>): LanguageData {
  if (options.tessdataDir !== null) {
    const data = inFolder('vie', options.tessdataDir);
    if (!data)
      throw new SohoaError('CONFIG_INVALID', { key: 'tessdataDir', reason: 'no vie.traineddata in the folder' });
    return data;
  }
  const system = options.systemTessdata ? SYSTEM_FOLDERS.map((folder) => inFolder('vie', folder)).find(Boolean) : null;
  // best_int and the full data read the same text in LSTM mode; best_int is a third of the size.
  return system ?? fromPackage('vie', '4.0.0_best_int');
}

/** The data that tells which way is up: needs the legacy engine's part, which best_int leaves out. */
export function orientationData(): LanguageData {
  return fromPackage('osd', '4.0.0');
}
