import { sha256 } from '../../core/fixity.ts';
import type { Expected } from './expected.ts';
import { listPages } from './list-pages.ts';
import type { OpenPdf } from './open-for-checks.ts';
import { PdfStream } from './pdf-values.ts';
import type { Problem } from './problem.ts';

/** Sides a page may have, in points (ISO 19005-2, 6.1.13). */
const SIDES = { least: 3, largest: 14_400 };

/** As many pages as scanned, each of a lawful size and showing exactly the picture it was given. */
export function checkPages(pdf: OpenPdf, expected: Expected): Problem[] {
  const problems: Problem[] = [];
  const found = listPages(pdf);
  if (found.length !== expected.pages || pdf.number(pdf.dict(pdf.catalog, 'Pages'), 'Count') !== expected.pages) {
    problems.push({ rule: 'page-count', message: `${expected.pages} pages were expected, ${found.length} found` });
  }
  found.forEach((page, index) => {
    const number = index + 1;
    const box = pdf.array(page, 'MediaBox')?.map((side) => pdf.look(side)) ?? [];
    const [left, bottom, width, height] = box;
    const fine = (side: unknown): boolean => typeof side === 'number' && side >= SIDES.least && side <= SIDES.largest;
    if (left !== 0 || bottom !== 0 || !fine(width) || !fine(height)) {
      problems.push({ rule: 'page-size', message: 'the page has no lawful size', page: number });
    }
    const pictures = [...(pdf.dict(pdf.dict(page, 'Resources'), 'XObject') ?? new Map()).values()].map((ref) =>
      pdf.look(ref),
    );
    const [picture] = pictures;
    if (pictures.length !== 1 || !(picture instanceof PdfStream) || pdf.name(picture.dict, 'Subtype') !== 'Image') {
      problems.push({ rule: 'page-picture', message: 'the page does not show exactly one picture', page: number });
    } else if (expected.imageDigests !== undefined && sha256(picture.contents) !== expected.imageDigests[index]) {
      problems.push({ rule: 'image-digest', message: 'the picture is not the one that was scanned', page: number });
    }
  });
  return problems;
}
