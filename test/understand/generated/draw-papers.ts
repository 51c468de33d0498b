import type { DocumentClass } from '../../../src/core/document-class.ts';
import { makePage } from '../make-page.ts';
import type { PageView } from '../../../src/understand/page-view.ts';
import { viewPage } from '../../../src/understand/page-view.ts';
import { chanceOf } from './chance.ts';
import { CIVIL_PAPERS } from './civil-papers.ts';
import { degradeLines } from './degrade-lines.ts';
import { OFFICE_PAPERS } from './office-papers.ts';
import { PROPERTY_PAPERS } from './property-papers.ts';
import { sceneOf } from './words.ts';

export interface DrawnPaper {
  class: DocumentClass;
  lines: string[];
  view: PageView;
}

const PAPERS = Object.entries({ ...CIVIL_PAPERS, ...OFFICE_PAPERS, ...PROPERTY_PAPERS });

/** `each` papers of every class, read badly in as many different ways: 1 to 10 % wrong letters, lost marks, lines, columns. */
export function drawPapers(each: number, seed: number): DrawnPaper[] {
  return PAPERS.flatMap(([name, makers], c) =>
    Array.from({ length: each }, (_, i) => {
      const chance = chanceOf(seed * 1_000_003 + c * 1009 + i);
      const scene = sceneOf(chance);
      const damage = {
        letters: 0.01 + 0.09 * chance.next(),
        diacritics: chance.next() < 0.3 ? 0.8 : 0.15 * chance.next(),
        lines: 0.06 * chance.next(),
        columns: chance.pick([0, 0.3, 1]),
        spaces: 0.06 * chance.next(),
      };
      const lines = degradeLines(chance.pick(makers)(scene), damage, chance);
      return { class: name as DocumentClass, lines, view: viewPage(makePage(lines), 1) };
    }),
  );
}
