import { findLabels } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import { joinLines } from './join-lines.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';
import { partOfLine } from './runs-of-line.ts';

/** Longest end of a label in the line below, in characters: "sinh", "cá nhân". */
const LONGEST_END = 16;

/**
 * "Ngày, tháng, năm 27/07/1903" / "sinh": the label of a row goes on below in its narrow cell, and the value begins so close to it that
 * both are one column. Only where both parts are a known label and nothing else, and a figure begins the value.
 */
export function labelsAroundValues(
  view: PageView,
  line: Line,
  listed: readonly LabelHit[],
  knowledge: Knowledge,
): LabelHit[] {
  return line.columns.flatMap((from, c): LabelHit[] => {
    const until = line.columns[c + 1] ?? line.text.length;
    const first = line.words.findIndex(({ start }) => start === from);
    const value = line.words.findIndex(({ start, end }) => start > from && end <= until && isFigure(line, start));
    if (value <= first || listed.some((hit) => hit.start < until && hit.end > from)) return [];
    const lead = partOfLine(line, first, value);
    const below = endBelow(view, lead);
    const joined = below && joinLines([lead, below]);
    const hit = joined && findLabels(joined, knowledge)[0];
    if (!hit || hit.start > 3 || hit.end < joined.text.length - 1 || hit.end <= lead.text.length) return [];
    if (hit.kind === 'section' || hit.kind === 'nothing') return [];
    return [{ ...hit, start: from + hit.start, end: from + lead.text.length }];
  });
}

function isFigure({ text }: Line, at: number): boolean {
  return /\d/.test(text.charAt(at));
}

/** A few small letters right below that begin at the same left edge. */
function endBelow(view: PageView, { box: [x, y, , height] }: Line): Line | undefined {
  return view.segments.find(({ box, text }) => {
    const gap = box[1] - (y + height);
    const near = gap > -0.3 * height && gap < 1.1 * height && Math.abs(box[0] - x) < height;
    return near && text.length <= LONGEST_END && /^\p{Ll}[\p{Ll} ]*:?$/u.test(text);
  });
}
