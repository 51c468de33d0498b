import type { DossierLookup } from '../core/ports/records.ts';
import { foldedWords } from '../core/vietnamese.ts';
import type { AttachOptions } from './attach-options.ts';
import type { Decision } from './decision.ts';
import { POINTS } from './points.ts';
import { hasFact } from './score-dossier.ts';

/** A name is rare where one citizen in so many would bear it. */
const ONE_IN = 30_000;
/** Dossiers from which a register tells how common the words of a name are where it is kept. */
const ENOUGH = 100;

/**
 * Where a dossier that the rules allow rests on the applicant's name and falls short of the points needed: the register is asked
 * how common the name is there. Gives the decision with that part added where it is rare; as it was where it decides nothing.
 */
export async function weighRareName(
  decision: Decision,
  lookup: DossierLookup,
  options: AttachOptions,
): Promise<Decision> {
  const { attach } = decision;
  if (!attach || attach.points >= options.neededPoints || !hasFact(attach, 'name-exact')) return decision;
  if (!(await isRare(attach.dossier.applicant, lookup))) return decision;
  const part = { fact: 'name-rare', points: POINTS['name-rare'] } as const;
  return { ...decision, attach: { ...attach, parts: [...attach.parts, part], points: attach.points + part.points } };
}

/**
 * The shares of applicants that bear the family name, the middle names and the given name, multiplied: parents choose them nearly
 * independently of one another. One more bearer of each than there are is reckoned with. Marks aside, so never too rare.
 */
async function isRare(name: string, lookup: DossierLookup): Promise<boolean> {
  const words = foldedWords(name);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2) return false;
  const count = await lookup.countNameParts({ first, middle: words.slice(1, -1).join(' '), last });
  if (count.dossiers < ENOUGH) return false;
  const share = (bearers: number) => (bearers + 1) / (count.dossiers + 2);
  return share(count.first) * share(count.middle) * share(count.last) * ONE_IN <= 1;
}
