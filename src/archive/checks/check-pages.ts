import { pageDigest } from '../page-digest.ts';
import { pageLayersOf } from './check-layers.ts';
import type { Expected } from './expected.ts';
import { listPages } from './list-pages.ts';
import type { OpenPdf } from './open-for-checks.ts';
import type { Problem } from './problem.ts';

/** Sides a page may have, in points (ISO 19005-2, 6.1.13). */
const SIDES = { least: 3, largest: 14_400 };

/** As many pages as scanned, each of a lawful size and showing exactly the picture, and the masks over it, that it was given. */
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
    const contents = pdf.stream(page, 'Contents');
    const content = contents && pdf.unpack(contents);
    // That there is none is told by the rule for text.
    if (content === undefined) return;
    const shown = pageLayersOf(pdf, page, Buffer.from(content).toString('latin1'));
    if ('wrong' in shown) problems.push({ rule: 'page-picture', message: shown.wrong, page: number });
    else if (expected.imageDigests !== undefined && pageDigest(shown.layers) !== expected.imageDigests[index]) {
      problems.push({ rule: 'image-digest', message: 'the picture is not the one that was scanned', page: number });
    }
  });
  return problems;
}
