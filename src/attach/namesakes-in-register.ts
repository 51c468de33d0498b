import type { Dossier } from '../core/dossier.ts';
import type { DossierLookup } from '../core/ports/records.ts';
import { foldedWords } from '../core/vietnamese.ts';
import { isNamesake } from './is-namesake.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Whether the register has an applicant of another id whose name a reading could take for this one's, and who `counts`. */
export async function hasNamesakeInRegister(
  dossier: Dossier,
  lookup: DossierLookup,
  counts: (other: Dossier, dossier: Dossier) => boolean = () => true,
): Promise<boolean> {
  const found = await lookup.byFoldedName(oneLetterApart(foldedWords(dossier.applicant).join(' ')));
  return found.some((other) => isNamesake(other, dossier) && counts(other, dossier));
}

/** A folded name and all that differ from it in one letter put in, left out or replaced; some hundred. */
function oneLetterApart(name: string): string[] {
  const near = new Set([name]);
  for (let i = 0; i <= name.length; i++) {
    const [before, after] = [name.slice(0, i), name.slice(i)];
    if (after) near.add(before + after.slice(1));
    for (const letter of LETTERS) {
      near.add(before + letter + after);
      if (after && after[0] !== ' ') near.add(before + letter + after.slice(1));
    }
  }
  return [...near];
}
