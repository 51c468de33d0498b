import type { Turn } from '../core/geometry.ts';
import type { Barcode } from '../core/word.ts';

/** Codes of squares; the others are bars, which are also printed up the margin of an upright page. */
const SQUARE = /qr|matrix/i;

/**
 * The clockwise turn that makes the printed codes upright; null without codes, when they disagree, or when only bars
 * that lie on their side speak. Offices and printers put codes on a paper upright.
 */
export function printedTurn(codes: readonly Barcode[]): Turn | null {
  const [turn, ...others] = turnsOf(codes);
  if (turn === undefined || others.length > 0) return null;
  const square = codes.some((code) => code.turn === turn && SQUARE.test(code.format));
  return square || turn === 0 || turn === 180 ? turn : null;
}

/** A witness of which way is up: a turn, and how sure of it, 0..1. */
export interface TurnSeen {
  turn: Turn;
  confidence: number;
}

/** Confidence from which the lines of writing decide alone, and from which they may stand by another witness. */
const LINES_DECIDE = 0.5;
const LINES_SUPPORT = 0.35;

/**
 * Confidence from which lines of writing that are not sure and a reading that is not sure are enough together. They know
 * nothing of each other: one looks at what reaches above letters, the other at words. Lines alone have erred up to 0.34, but
 * of 113 drawn sides (registers and forms by hand among them) only below 0.05; a reading of a third is 24 letters of
 * Vietnamese, and none in another turn.
 */
const TOGETHER = { lines: 0.15, reading: 1 / 3 } as const;

/**
 * The turn nobody need be asked about any more: the lines of writing are sure of it and no code speaks against it, or they are
 * fairly sure and a code agrees. Null when the recogniser is to be asked.
 */
export function settledTurn(lines: TurnSeen, codes: readonly Barcode[]): Turn | null {
  const printed = printedTurn(codes);
  if (printed !== null && printed !== lines.turn) return null;
  const least = printed === null ? LINES_DECIDE : LINES_SUPPORT;
  return lines.confidence >= least ? lines.turn : null;
}

/** The turns that codes and lines of writing suggest to the recogniser, the most telling first. */
export function suggestedTurns(lines: TurnSeen, codes: readonly Barcode[]): Turn[] {
  const printed = printedTurn(codes);
  const seen = lines.confidence >= LINES_SUPPORT ? [lines.turn] : [];
  return [...new Set([...(printed === null ? [] : [printed]), ...seen])];
}

/**
 * The turn to make: what the recogniser is sure of (`sure`, 0..1), else what the codes say unless lines of writing speak
 * against it, else what lines and recogniser both lean to; null when nobody can tell, because a wrong turn is worse than none.
 */
export function decideTurn(
  measured: TurnSeen | null,
  lines: TurnSeen,
  codes: readonly Barcode[],
  sure: number,
): Turn | null {
  if (measured && measured.confidence >= sure) return measured.turn;
  const printed = printedTurn(codes);
  if (printed === null) return measured && bothLeanTo(measured, lines) ? lines.turn : null;
  return suggestedTurns(lines, codes).every((turn) => turn === printed) ? printed : null;
}

function bothLeanTo(measured: TurnSeen, lines: TurnSeen): boolean {
  return measured.turn === lines.turn && lines.confidence >= TOGETHER.lines && measured.confidence >= TOGETHER.reading;
}

function turnsOf(codes: readonly Barcode[]): Turn[] {
  return [...new Set(codes.flatMap((code) => (code.turn === undefined ? [] : [code.turn])))];
}
