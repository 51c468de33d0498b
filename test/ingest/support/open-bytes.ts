import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetSide } from '../../../src/core/page-image.ts';
import type { Finding } from '../../../src/core/page.ts';
import { decodeOptions } from '../../../src/ingest/decode-options.ts';
import { openScan } from '../../../src/ingest/open-scan.ts';
import { withFolder } from './temp-folder.ts';

export interface Opened {
  mediaType: string;
  findings: Finding[];
  sides: SheetSide[];
  sideFindings: Finding[];
}

/** Writes the bytes under `name`, opens them and decodes every side. */
export function openBytes(name: string, bytes: Uint8Array, options: Record<string, unknown> = {}): Promise<Opened> {
  return withFolder(async (folder) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const scan = await openScan(path, decodeOptions.parse(options));
    try {
      const sides: SheetSide[] = [];
      const sideFindings: Finding[] = [];
      for (let n = 1; n <= scan.sides; n += 1) {
        const { side, findings } = await scan.side(n);
        sides.push(side);
        sideFindings.push(...findings);
      }
      return { mediaType: scan.mediaType, findings: scan.findings, sides, sideFindings };
    } finally {
      await scan.close();
    }
  });
}

/** Codes of findings, in order. */
export function codes(findings: Finding[]): string[] {
  return findings.map((finding) => finding.code);
}
