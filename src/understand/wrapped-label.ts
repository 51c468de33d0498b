import { findLabels } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import { joinLines } from './join-lines.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';

/** A label that goes on in the line below: "Họ, chữ đệm, tên người" / "mẹ: ...", or three words one below the other in a cell. */
export interface WrappedLabel {
  /** The lines as one, from the left edge of the column. */
  line: Line;
  /** In `line`. */
  hit: LabelHit;
  /** Offset in the first line where its column begins. */
  from: number;
}

/** Longest words of a narrow cell that may be a part of a label, in characters. */
const PART = 32;
/** Number of an item before its label: "6.", "(14)", "2.1.", "[05]". */
const ITEM = /^\W{0,2}\d{1,2}(?:\.\d{1,2})?\s?[.)\]]\s?/;
/** Most lines of a label in a narrow cell. */
const MOST_LINES = 3;

/**
 * The label that begins in the column of a line at the offset `from` and ends below it, before a colon or with the end of what
 * stands there; null when none does. `own` are the labels found on the line itself.
 */
export function wrappedLabel(
  view: PageView,
  line: Line,
  from: number,
  own: readonly LabelHit[],
  knowledge: Knowledge,
): WrappedLabel | null {
  const part = segmentAt(view, line, from);
  if (!part || !mayGoOn(part, from, own)) return null;
  const parts: [Line, ...Line[]] = [part];
  while (parts.length < MOST_LINES) {
    const below = nextBelow(view, parts.at(-1)!, part);
    if (!below) return null;
    parts.push(below);
    const joined = joinLines(parts);
    const seam = joined.text.length - below.text.length;
    const hit = findLabels(joined, knowledge).find((h) => h.start < part.text.length && h.end > seam);
    if (hit) return hit.kind !== 'nothing' && endsAsLabel(joined, hit) ? { line: joined, hit, from } : null;
    // Only a narrow cell has labels of three lines.
    if (below.text.length > PART || part.text.length > PART) return null;
  }
  return null;
}

/** A label without its colon at the end of a line, or a few words that no label was found in. */
function mayGoOn({ text }: Line, from: number, own: readonly LabelHit[]): boolean {
  if (/[:\d]/.test(text.replace(ITEM, ''))) return false;
  const last = own.findLast((hit) => hit.start >= from && hit.start < from + text.length);
  return last ? /^[\s,\p{Ll}]*$/u.test(text.slice(last.end - from)) : text.length <= PART;
}

function endsAsLabel(line: Line, hit: LabelHit): boolean {
  return /^\s?(?:$|[:/(]|\.{2})/.test(line.text.slice(hit.end));
}

function segmentAt(view: PageView, line: Line, from: number): Line | undefined {
  const first = line.words.find((w) => w.start >= from)?.word;
  return view.segments.find((segment) => segment.words[0]?.word === first);
}

/** What stands right below and begins at the same left edge, or has the same middle: headings of tables are centred. */
function nextBelow(view: PageView, above: Line, first: Line): Line | undefined {
  const height = first.box[3];
  return view.segments.find((segment) => {
    const gap = segment.box[1] - (above.box[1] + above.box[3]);
    return (
      segment !== above &&
      gap > -0.3 * height &&
      gap < 1.1 * height &&
      (Math.abs(segment.box[0] - first.box[0]) < 2 * height || isCentredBelow(segment, first))
    );
  });
}

function isCentredBelow({ box: [x, , width, height] }: Line, first: Line): boolean {
  return Math.abs(x + width / 2 - (first.box[0] + first.box[2] / 2)) < 0.5 * height;
}
