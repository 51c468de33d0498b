import type { Box } from '../core/geometry.ts';
import type { LabelledPlace } from './labelled-place.ts';
import type { Line } from './page-view.ts';

/** What of a label was read as one word with its value, and where it stands (px). */
export interface GluedLabel {
  text: string;
  box: Box;
}

/** The label's end where one word holds it and the beginning of the value; null where they stand apart. */
export function gluedLabel({ line, places }: LabelledPlace): GluedLabel | null {
  const from = places[0]?.line === line ? places[0].start : -1;
  return from < 0 ? null : gluedBefore(line, from + /^[\s:.]*/.exec(line.text.slice(from))![0].length);
}

/** What of the word in which a number begins stands before it, at `start` of the line; null where nothing does. */
export function gluedBefore(line: Line, start: number): GluedLabel | null {
  const both = line.words.find((word) => word.start < start && word.end > start);
  if (!both || !/\d/.test(line.text.slice(start, both.end))) return null;
  const [x, y, width, height] = both.word.box;
  const share = (start - both.start) / (both.end - both.start);
  return { text: line.text.slice(both.start, start), box: [x, y, Math.max(1, Math.round(share * width)), height] };
}

/** The part of a region that lies behind the label, with room for a label that is wider than its letters tell. */
export function behindGlued([x, y, width, height]: Box, label: Box): Box {
  const from = Math.max(x, label[0] + label[2] - Math.round(0.3 * label[3]));
  return [from, y, Math.max(1, x + width - from), height];
}
