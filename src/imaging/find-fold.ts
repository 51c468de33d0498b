import type { CleanOptions } from './clean-options.ts';
import type { Component } from './measure/components.ts';
import { crossings, type Crossings } from './measure/crossings.ts';
import { emptyGutter, foldInGutter } from './measure/empty-gutter.ts';
import { evenCrease } from './measure/even-crease.ts';
import { evenPaper } from './measure/even-paper.ts';
import { findCreases, type Crease, type FoldLine } from './measure/find-creases.ts';
import { halfTexts, type HalfText } from './measure/half-text.ts';
import { measureInk, type Ink } from './measure/ink.ts';
import { patternContrast } from './measure/paper-pattern.ts';
import type { Plane } from './measure/plane.ts';
import { slopeOfLines, textLines } from './measure/text-lines.ts';
import { weighSpread, type Paper } from './weigh-spread.ts';

/** What speaks for and against a spread of two pages at one line. */
export interface FoldEvidence {
  line: FoldLine;
  crease: Crease | null;
  /** Share of the side's width between the writing of both halves; null where one half has none. */
  gutter: number | null;
  crossed: Crossings;
  halves: [HalfText, HalfText];
}

/** The likeliest fold of a side. */
export interface Fold {
  /** px of `grey` */
  line: FoldLine;
  /** 0..1 that the side is a spread of two pages. */
  confidence: number;
  /** Everything printed or written on the side. */
  components: readonly Component[];
}

/**
 * The likeliest fold between two facing pages of an upright side; null when nothing looks like one. `grey` is the paper
 * without what a scanner shows around it, `border` marks what remains of that.
 */
export function findFold(grey: Plane, border: Uint8Array | null, paper: Paper, options: CleanOptions): Fold | null {
  const even = evenPaper(grey);
  const ink = measureInk(even, border, options.inkContrast);
  const lines = textLines(ink.components, grey.dpi);
  const lean = -slopeOfLines(lines, grey.dpi);
  let best: Fold | null = null;
  const consider = (evidence: FoldEvidence, { components }: Ink): void => {
    const confidence = weighSpread(evidence, paper, grey);
    if (confidence > (best?.confidence ?? 0)) best = { line: evidence.line, confidence, components };
  };
  for (const crease of findCreases(grey, lean)) {
    const print = printAt(even, ink, border, crease, options);
    const own = print === ink ? lines : textLines(print.components, grey.dpi);
    const halves = halfTexts(own, crease, grey);
    consider(
      { line: crease, crease, gutter: gapBetween(halves, grey), crossed: crossings(print, grey, crease), halves },
      print,
    );
  }
  for (const unseal of [false, true]) {
    const gutter = emptyGutter(ink.components, grey, lean, unseal);
    if (!gutter || best) continue;
    const middle = { x: (gutter.left + gutter.right) / 2, lean };
    const line = { ...foldInGutter(gutter, halfTexts(lines, middle, grey), grey), lean };
    const halves = halfTexts(lines, line, grey);
    consider(
      { line, crease: null, gutter: gapBetween(halves, grey), crossed: crossings(ink, grey, line), halves },
      ink,
    );
  }
  return best;
}

/** What is printed on the paper: its own pattern and the shadow of the crease left out. */
function printAt(even: Plane, ink: Ink, border: Uint8Array | null, crease: Crease, options: CleanOptions): Ink {
  const pattern = patternContrast(even, ink, crease.x) ?? 0;
  return measureInk(evenCrease(even, crease), border, Math.max(options.inkContrast, pattern));
}

function gapBetween([left, right]: readonly [HalfText, HalfText], plane: Plane): number | null {
  return left.lines > 0 && right.lines > 0 ? (right.left - left.right) / plane.width : null;
}
