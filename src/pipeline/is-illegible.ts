import type { ReadPage } from '../core/page.ts';

/** Confidence (0..100) of a word that was read, not guessed. */
const SURE = 70;
/**
 * Share of letters in sure words below which a page was not read. Measured on eight samples (clean, faint, stamped,
 * photographed): 0.97 and more the right way up, 0.18 and less upside down, and next to no words on its side.
 */
const LEGIBLE = 0.4;

/** Whether hardly a word on pages with ink could be read, as on a page that lies upside down or on its side. */
export function isIllegible(pages: readonly ReadPage[]): boolean {
  const inked = pages.filter((page) => !page.blank);
  if (inked.length === 0 || inked.some((page) => !page.recognised)) return false;
  let [all, sure] = [0, 0];
  for (const page of inked) {
    for (const word of page.words) {
      const letters = word.text.match(/\p{L}/gu)?.length ?? 0;
      all += letters;
      if (word.confidence >= SURE && letters >= 2) sure += letters;
    }
  }
  return sure < LEGIBLE * all || all === 0;
}
