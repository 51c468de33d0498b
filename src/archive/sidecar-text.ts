import type { ReadPage } from '../core/page.ts';

/**
 * The recognised text of a document whose copy must not be changed, as a file of its own: pages with size (px), resolution (dpi), text,
 * and words with boxes (px from the upper left corner of the upright page, x, y, width, height). The same reading gives the same bytes.
 * @param documentSha256 of the archive copy it belongs to
 */
export function sidecarText(documentSha256: string, pages: readonly ReadPage[]): Uint8Array {
  const body = {
    format: 'sohoa-text',
    version: 1,
    of: documentSha256,
    pages: pages.map((page, index) => ({
      ...{ number: index + 1, sheet: page.sheet, part: page.part, rotation: page.rotation, dpi: page.dpi },
      ...{ width: page.files.keep.width, height: page.files.keep.height, text: page.text },
      words: page.words.map(({ text, box, confidence }) => ({ text, box, confidence })),
    })),
  };
  return Buffer.from(`${JSON.stringify(body)}\n`);
}
