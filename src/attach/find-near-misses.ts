import type { DossierLookup, DossierWithProcedure } from '../core/ports/records.ts';
import type { CodeEvidence } from './collect-codes.ts';
import { nearCodes } from './near-codes.ts';
import { POINTS } from './points.ts';
import { scoreDossier } from './score-dossier.ts';
import type { ScoreContext, ScoredDossier } from './score-dossier.ts';

/** Codes whose neighbours are looked up. */
const MOST_UNKNOWN = 2;

/** Dossiers one digit away from a code that is not in the register: only ever proposed, never attached. */
export async function findNearMisses(
  context: ScoreContext,
  evidence: readonly CodeEvidence[],
  found: ReadonlyMap<string, DossierWithProcedure>,
  lookup: DossierLookup,
): Promise<ScoredDossier[]> {
  const named = new Set(evidence.map((e) => e.code));
  const unknown = [...named].filter((code) => !found.has(code)).slice(0, MOST_UNKNOWN);
  const near = new Map<string, DossierWithProcedure>();
  for (const code of unknown.flatMap(nearCodes)) {
    if (named.has(code) || near.has(code)) continue;
    const dossier = found.get(code) ?? (await lookup.byCode(code));
    if (dossier) near.set(code, dossier);
  }
  return [...near.values()].map((dossier) => {
    const scored = scoreDossier(context, dossier, evidence);
    const part = { fact: 'code-near', points: POINTS['code-near'] } as const;
    return { ...scored, parts: [part, ...scored.parts], points: scored.points + part.points };
  });
}
