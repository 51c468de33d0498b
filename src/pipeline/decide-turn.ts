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

/**
 * The turn to make: what the recogniser is sure of (`sure`, 0..1), else what the codes say; null when neither can tell,
 * because a wrong turn is worse than none.
 */
export function decideTurn(
  measured: { turn: Turn; confidence: number } | null,
  codes: readonly Barcode[],
  sure: number,
): Turn | null {
  return measured && measured.confidence >= sure ? measured.turn : printedTurn(codes);
}

function turnsOf(codes: readonly Barcode[]): Turn[] {
  return [...new Set(codes.flatMap((code) => (code.turn === undefined ? [] : [code.turn])))];
}
