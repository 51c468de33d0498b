import type { OpenPdf } from './open-for-checks.ts';
import type { PdfDict } from './pdf-values.ts';

/** The page dictionaries in order, as the flat list the writer makes. */
export function listPages(pdf: OpenPdf): PdfDict[] {
  const kids = pdf.array(pdf.dict(pdf.catalog, 'Pages'), 'Kids') ?? [];
  return kids
    .map((kid) => pdf.look(kid))
    .filter((page) => page instanceof Map && pdf.name(page, 'Type') === 'Page') as PdfDict[];
}
