import { ATTACH_FACTS } from '../core/attach-score.ts';
import type { ScorePart } from '../core/attach-score.ts';
import type { AttachHow, Attachment, Candidate } from '../core/document.ts';
import type { AttachOptions } from './attach-options.ts';
import type { ScoredDossier } from './score-dossier.ts';

/** Best first; equal ones by code, so that the same paper always gives the same order. */
export function rank(scored: readonly ScoredDossier[]): ScoredDossier[] {
  return [...scored].sort((a, b) => b.points - a.points || a.dossier.code.localeCompare(b.dossier.code));
}

/** Points against one dossier of a large register: see points.ts. */
const START = 50;

/**
 * Dossiers as candidates for the clerk. The score 0..1 is how likely the points make a dossier among all of them and none,
 * times the share it has of the points needed: of two that fit alike each gets half. `why` is a Vietnamese sentence.
 */
export function describeCandidates(ranked: readonly ScoredDossier[], options: AttachOptions): Candidate[] {
  const odds = (points: number) => 10 ** (points / 10);
  const all = ranked.reduce((sum, { points }) => sum + odds(points), odds(START));
  return ranked.map(({ dossier, points, parts }) => {
    const share = (odds(points) / all) * Math.min(1, points / options.neededPoints);
    const score = Math.round(100 * Math.min(0.99, Math.max(0.01, share))) / 100;
    return { code: dossier.code, score, why: sentence(parts), points, parts };
  });
}

/** What is not decoded from the paper itself is never surer than this, however many facts agree. */
const MOST_SURE = 0.99;

/** The dossier decided on, with what it rests on and the next best. `confidence` is what the points say, 0..1. */
export function describeAttachment(
  scored: ScoredDossier,
  how: AttachHow,
  next: ScoredDossier | null,
  options: AttachOptions,
): Attachment {
  const { dossier, points, parts } = scored;
  const sure = Math.min(1 - 10 ** (-(points - START) / 10), how === 'barcode' || how === 'qr' ? 1 : MOST_SURE);
  const confidence = Math.round(1000 * sure) / 1000;
  const runnerUp = next ? { code: next.dossier.code, points: next.points, parts: next.parts } : null;
  return { code: dossier.code, how, confidence, score: { points, needed: options.neededPoints, parts, runnerUp } };
}

function sentence(parts: readonly ScorePart[]): string {
  const words = (chosen: readonly ScorePart[]) => chosen.map((part) => ATTACH_FACTS[part.fact].vi).join(', ');
  const against = words(parts.filter((part) => part.points < 0));
  const text = [words(parts.filter((part) => part.points >= 0)), against && `nhưng ${against}`].filter(Boolean);
  const whole = text.join(', ');
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
}
