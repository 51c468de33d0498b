import type { ReadPage } from '../../../src/core/page.ts';
import type { Plan, Truth } from '../plan.ts';
import type { Answer, Verdict } from './outcome.ts';
import { cornerError, turnPoint } from './corner-error.ts';

/** A page's facts that answers are judged by. */
export type Answered = Pick<
  ReadPage,
  'part' | 'rotation' | 'skewDegrees' | 'deskewed' | 'crop' | 'corners' | 'blank' | 'findings'
>;

/** Degrees from which a measured skew is plainly wrong (the largest allowed error). */
const WORST_SKEW = 0.3;
/** Share of the width within which a fold is found. */
const FOLD = 0.01;
/** Share of the diagonal within which a corner is found. */
const CORNER = 0.01;

const hasFinding = (pages: readonly Answered[], code: string): boolean =>
  pages.some((page) => page.findings.some((finding) => finding.code === code));

const parts = (pages: readonly Answered[]): string => pages.map((page) => page.part).join('+');

export function answerSkew(truth: Truth, pages: readonly Answered[]): Answer {
  const [page] = pages;
  const expected = `${truth.skew}°`;
  const whole = Math.abs(truth.skew ?? 0);
  if (!page || pages.length > 1 || page.blank || page.corners) {
    const got = page?.corners ? 'rectified as a photograph' : page?.blank ? 'blank' : parts(pages);
    return { verdict: 'wrong', error: whole, expected, got };
  }
  const measured = page.deskewed || page.skewDegrees !== 0;
  const error = Math.abs(page.skewDegrees - (truth.skew ?? 0));
  const verdict: Verdict = !measured ? 'unsure' : error <= WORST_SKEW ? 'right' : 'wrong';
  return { verdict, error, expected, got: measured ? `${page.skewDegrees.toFixed(3)}°` : 'not measured' };
}

export function answerStraight(pages: readonly Answered[], untouched: boolean): Answer {
  const [page] = pages;
  const what = !page
    ? 'nothing'
    : page.deskewed
      ? `deskewed by ${page.skewDegrees.toFixed(2)}°`
      : `${parts(pages)}, turn ${page.rotation}`;
  const right = pages.length === 1 && untouched;
  return {
    verdict: right ? 'right' : 'wrong',
    error: null,
    expected: 'the picture as scanned',
    got: right ? 'as scanned' : `changed: ${what}`,
  };
}

export function answerTurn(truth: Truth, pages: readonly Answered[]): Answer {
  const unsure = hasFinding(pages, 'TURN_UNSURE');
  const turns = new Set(pages.map((page) => page.rotation));
  const right = !unsure && turns.size === 1 && turns.has(truth.turn ?? 0);
  const verdict: Verdict = right ? 'right' : unsure && turns.size === 1 && turns.has(0) ? 'unsure' : 'wrong';
  return {
    verdict,
    error: null,
    expected: `turn ${truth.turn}`,
    got: unsure ? 'unsure' : `turn ${[...turns].join(' and ')}`,
  };
}

/** `width`: px of the upright side. */
export function answerSpread(truth: Truth, pages: readonly Answered[], width: number): Answer {
  const expected = `fold at ${((truth.fold ?? 0) * 100).toFixed(1)} %`;
  if (pages.length === 1) return { verdict: 'unsure', error: null, expected, got: 'not split' };
  const left = pages.find((page) => page.part === 'left');
  if (!left || pages.length !== 2) return { verdict: 'wrong', error: null, expected, got: parts(pages) };
  const fold = (left.crop[0] + left.crop[2]) / width;
  const error = Math.abs(fold - (truth.fold ?? 0));
  return { verdict: error <= FOLD ? 'right' : 'wrong', error, expected, got: `${(fold * 100).toFixed(1)} %` };
}

export function answerOneSheet(pages: readonly Answered[]): Answer {
  const right = pages.length === 1;
  return {
    verdict: right ? 'right' : 'wrong',
    error: null,
    expected: 'one page',
    got: right ? 'one page' : `split: ${parts(pages)}`,
  };
}

/** `order`: the true page numbers in the order the product gives them. */
export function answerBooklet(order: readonly number[], pages: readonly Answered[]): Answer {
  const right = order.join('-') === '1-2-3-4';
  return {
    verdict: right ? 'right' : 'wrong',
    error: null,
    expected: '1-2-3-4',
    got: pages.length === 4 ? order.join('-') : parts(pages),
  };
}

/** `size`: px of the picture as it is shown. */
export function answerPhoto(truth: Truth, pages: readonly Answered[], size: { width: number; height: number }): Answer {
  const [page] = pages;
  const expected = 'corners within 1 % of the diagonal';
  if (!page || pages.length > 1) return { verdict: 'wrong', error: null, expected, got: parts(pages) };
  const corners = (truth.corners ?? []).map((corner) => turnPoint(corner, page.rotation, size));
  if (!page.corners) {
    const lost = croppedAway(corners, page, size);
    if (lost > CORNER)
      return {
        verdict: 'wrong',
        error: lost,
        expected,
        got: `no corners, and ${(lost * 100).toFixed(1)} % of the diagonal of the sheet cropped away`,
      };
    return { verdict: 'unsure', error: null, expected, got: 'no corners' };
  }
  const error = cornerError(corners, page.corners, Math.hypot(size.width, size.height));
  return { verdict: error <= CORNER ? 'right' : 'wrong', error, expected, got: `${(error * 100).toFixed(2)} % off` };
}

/** A sheet that is not wholly in the picture: kept as it is. */
export function answerCut(truth: Truth, pages: readonly Answered[], size: { width: number; height: number }): Answer {
  const told = hasFinding(pages, 'PHOTO_CUT');
  const answer = answerPhoto(truth, pages, size);
  const verdict: Verdict = answer.verdict === 'wrong' ? 'wrong' : 'right';
  return {
    ...answer,
    verdict,
    expected: 'kept as it is, and said so',
    got: `${answer.got}${told ? ', said so' : ', not said'}`,
  };
}

export function answerQuality(truth: Truth, pages: readonly Answered[]): Answer {
  const told = (['PHOTO_BLURRED', 'PHOTO_GLARE'] as const).filter((code) => hasFinding(pages, code));
  const right = truth.notice ? told.includes(truth.notice) : told.length === 0;
  const verdict: Verdict = right ? 'right' : truth.notice ? 'unsure' : 'wrong';
  return { verdict, error: null, expected: truth.notice ?? 'no complaint', got: told.join(', ') || 'no complaint' };
}

export function answerBlank(truth: Truth, pages: readonly Answered[]): Answer {
  const blanks = pages.filter((page) => page.blank).length;
  const right = truth.blank ? blanks === pages.length : blanks === 0;
  return {
    verdict: right ? 'right' : 'wrong',
    error: null,
    expected: truth.blank ? 'blank' : 'ink',
    got: blanks > 0 ? 'blank' : 'ink',
  };
}

/** The turn that was applied though it is not the true one and nobody was told; null when there is none. */
export function wrongTurn(plan: Plan, pages: readonly Answered[]): number | null {
  const { turn } = plan.truth;
  if (turn === null || hasFinding(pages, 'TURN_UNSURE')) return null;
  return pages.find((page) => !page.blank && page.rotation !== turn)?.rotation ?? null;
}

/** How far, as a share of the diagonal, the part of the sheet that is in the picture reaches out of the page's crop. */
function croppedAway(
  corners: { x: number; y: number }[],
  page: Answered,
  size: { width: number; height: number },
): number {
  const swap = page.rotation === 90 || page.rotation === 270;
  const [width, height] = swap ? [size.height, size.width] : [size.width, size.height];
  const xs = corners.map(({ x }) => Math.min(width, Math.max(0, x)));
  const ys = corners.map(({ y }) => Math.min(height, Math.max(0, y)));
  const [x, y, across, down] = page.crop;
  const out = Math.max(
    x - Math.min(...xs),
    y - Math.min(...ys),
    Math.max(...xs) - x - across,
    Math.max(...ys) - y - down,
    0,
  );
  return out / Math.hypot(width, height);
}
