import { SohoaError } from '../core/errors.ts';
import type { DecodeOptions } from './decode-options.ts';
import { isPdfImageWhole } from './is-pdf-image-whole.ts';
import type { PdfDocument } from './pdf-document.ts';
import type { PdfFacts } from './pdf-facts.ts';
import { readPageContent } from './pdf-page-content.ts';

/**
 * Which pages can be read, 0-based, and how many there should be. A file that was cut off is repaired silently by
 * PDFium: its pages count only when their content is there to the end.
 * Throws SCAN_NO_PAGES, SCAN_TOO_MANY_PAGES, and SCAN_DAMAGED when pages are named and none can be read.
 */
export function readablePages(
  document: PdfDocument,
  facts: PdfFacts,
  options: DecodeOptions,
): { readable: number[]; stated: number } {
  const stated = Math.max(document.pages, facts.statedPages ?? 0);
  if (stated === 0) throw new SohoaError(facts.endsProperly ? 'SCAN_NO_PAGES' : 'SCAN_DAMAGED');
  if (stated > options.maxPages)
    throw new SohoaError('SCAN_TOO_MANY_PAGES', { pages: stated, limit: options.maxPages });
  const indexes = Array.from({ length: document.pages }, (_, i) => i);
  const readable = indexes.filter((i) => document.hasPage(i) && (facts.endsProperly || isWhole(document, i)));
  if (readable.length === 0) throw new SohoaError('SCAN_DAMAGED', { stated });
  return { readable, stated };
}

/** A page of a file that was cut off: something is on it and its images are there to the end. */
function isWhole(document: PdfDocument, index: number): boolean {
  const whole = document.withPage(index, (page) => {
    const content = readPageContent(document.pdfium, page);
    return content.visible && content.images.every((image) => isPdfImageWhole(document, image));
  });
  return whole ?? false;
}
