import { stat } from 'node:fs/promises';
import { SohoaError } from '../core/errors.ts';
import type { ErrorCode } from '../core/errors.ts';
import type { Finding } from '../core/page.ts';
import type { MediaType } from '../core/scan.ts';
import type { DecodeOptions } from './decode-options.ts';
import { contentOf } from './media-type.ts';
import { openScan } from './open-scan.ts';
import { readingFile } from './reading-file.ts';

/** What intake needs to know of a file before it is taken. */
export interface Inspection {
  mediaType: MediaType | null;
  /** 0 when it cannot be opened. */
  sides: number;
  error: { code: ErrorCode; detail: Record<string, string | number | boolean> } | null;
  findings: Finding[];
}

/**
 * The cheap look at intake: opens the file by its headers and page tree, decodes no pixel. A scan that can never be
 * read is an `error`; what may pass by itself (SCAN_UNREADABLE, an unforeseen fault) is thrown.
 */
export async function inspectScan(path: string, options: DecodeOptions): Promise<Inspection> {
  const { size } = await readingFile(() => stat(path));
  const mediaType = size === 0 ? null : (await readingFile(() => contentOf(path))).mediaType;
  try {
    const scan = await openScan(path, options);
    const { sides, findings } = scan;
    await scan.close();
    return { mediaType, sides, error: null, findings };
  } catch (error) {
    if (!(error instanceof SohoaError) || error.retry) throw error;
    return { mediaType, sides: 0, error: { code: error.code, detail: error.detail }, findings: [] };
  }
}
