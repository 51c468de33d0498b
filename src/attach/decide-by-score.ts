import { ATTACH_FACTS } from '../core/attach-score.ts';
import type { AttachOptions } from './attach-options.ts';
import { refuse } from './decision.ts';
import type { Decision } from './decision.ts';
import type { ScoredDossier } from './score-dossier.ts';

/**
 * Points that tell two dossiers apart. Units do not: desks take in for one another, so that a neighbour's dossier of the
 * same citizen is no less likely for it.
 */
function apart(scored: ScoredDossier): number {
  const units = scored.parts.filter((part) => ATTACH_FACTS[part.fact].part === 'unit');
  return scored.points - units.reduce((sum, part) => sum + part.points, 0);
}

/** A dossier that the rules allow is taken only with points enough and far enough before the next one. */
export function decideByScore(allowed: Decision, ranked: readonly ScoredDossier[], options: AttachOptions): Decision {
  const { attach } = allowed;
  if (!attach) return allowed;
  if (attach.points < options.neededPoints) return refuse('DOSSIER_WEAK');
  const nearest = Math.max(...ranked.filter((scored) => scored !== attach).map(apart));
  return apart(attach) - nearest < options.leadPoints ? refuse('DOSSIER_AMBIGUOUS') : allowed;
}
