import type { Paper } from '../../../samples/make/html.ts';
import type { FontPackage } from '../../../samples/make/render.ts';
import { CaseMaker } from '../plan/cases.ts';
import { deliver, type Condition } from '../plan/conditions.ts';
import type { CorpusPlan, CorpusScan } from '../plan/corpus-plan.ts';
import { chanceOf } from '../plan/random.ts';
import { TEMPLATES } from '../templates/all.ts';

/** Rules are written looking at pages in the fonts to build on; those to prove on tell whether they hold elsewhere. */
export const FONT_SETS = ['build', 'prove'] as const;
export type FontSet = (typeof FONT_SETS)[number];

interface OtherFont extends FontPackage {
  set: FontSet;
  /** How much smaller it is printed than Times, so that a page in it takes no more room. */
  zoom: number;
}

/** Fonts with the letters of Vietnamese that the corpus has nothing of: with an a of one storey (*), humanist, square, a book's. */
export const OTHER_FONTS: OtherFont[] = [
  { name: 'montserrat-alternates', family: 'Montserrat Alternates', set: 'build', zoom: 0.78 }, // *
  { name: 'open-sans', family: 'Open Sans', set: 'build', zoom: 0.86 },
  { name: 'andika', family: 'Andika', set: 'prove', zoom: 0.84 }, // *
  { name: 'k2d', family: 'K2D', set: 'prove', zoom: 0.9 }, // *
  { name: 'eb-garamond', family: 'EB Garamond', set: 'prove', zoom: 1 },
];

/** Layouts of one page: running text, forms, a table. */
const LAYOUTS = ['notice-short', 'letter-reply', 'application-letter', 'birth-extract', 'report-sections'];
/** Each layout lies on the glass, and is delivered in one harder way. */
const HARDER: Condition[] = ['photocopy', 'g4', 'feeder'];

function inFont(drawn: Paper, { family, zoom }: OtherFont): Paper {
  return { ...drawn, font: `'${family}'`, pages: drawn.pages.map((page) => `<div style="zoom:${zoom}">${page}</div>`) };
}

/** Tuned layouts in fonts that the corpus does not print with; nothing of it is changed. No paper belongs to a dossier. */
export function planFonts(set: FontSet): CorpusPlan {
  const maker = new CaseMaker();
  const fonts = OTHER_FONTS.filter((font) => font.set === set);
  const scans = fonts.flatMap((font, f) =>
    LAYOUTS.flatMap((id, l) => {
      const template = TEMPLATES.find((one) => one.id === id && one.part === 'tuned');
      if (!template) throw new Error(`no tuned layout ${id}`);
      const conditions: Condition[] = ['flatbed', HARDER[(f + l) % HARDER.length]!];
      return conditions.map((condition): CorpusScan => {
        const chance = chanceOf(`fonts ${font.name} ${id} ${condition}`);
        const { facts } = maker.make(template, chance, 'unknown');
        const drawn = template.draw({ ...facts, long: false });
        const [first = ''] = drawn.pages;
        const paper = inFont({ ...drawn, pages: [first] }, font);
        const { flaws, container, extension, dpi, tone } = deliver(condition, chance, false, false);
        const tags = [...template.tags, `font:${font.family}`, `${dpi}dpi`, tone];
        return {
          path: `${facts.place.slug}/${font.name}-${id}-${condition}.${extension}`,
          shows: `${id} in ${font.family}, ${condition}`,
          template: id,
          part: set === 'prove' ? 'held-out' : 'tuned',
          round: template.round,
          condition,
          tags,
          how: 'unknown',
          conditions: [condition, ...tags],
          heldOut: set === 'prove',
          status: 'archived',
          tolerated: ['review'],
          documents: [{ paper, dossier: null }],
          flaws,
          container,
        };
      });
    }),
  );
  return { scans, dossiers: maker.book.dossiers };
}
