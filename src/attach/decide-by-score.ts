import type { AttachOptions } from './attach-options.ts';
import { refuse } from './decision.ts';
import type { Decision } from './decision.ts';
import type { ScoredDossier } from './score-dossier.ts';

/** A dossier that the rules allow is taken only with points enough and far enough before the next one. */
export function decideByScore(
  allowed: Decision,
  ranked: readonly ScoredDossier[],
  options: AttachOptions,
): Decision {
  const { attach } = allowed;
  if (!attach) return allowed;
  if (attach.points < options.neededPoints) return refuse('DOSSIER_WEAK');
  const next = ranked.find((scored) => scored !== attach);
  return next && attach.points - next.points < options.leadPoints ? refuse('DOSSIER_AMBIGUOUS') : allowed;
}
