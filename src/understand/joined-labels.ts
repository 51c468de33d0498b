import type { LabelHit } from './find-labels.ts';
import type { Line } from './page-view.ts';

/** What stands between labels that share a cell: "Số CCCD; ngày cấp; nơi cấp". */
const BETWEEN = /^\s?(?:[;,–-]|và)\s?$/;

/**
 * Where the labels end that ask for several things in one, "Sinh ngày; dân tộc; quốc tịch" or "Số CCCD, ngày cấp": what stands behind
 * them, or in the next cell, is all of it in this order. The label's own end where none follows it so. `hits` are the line's labels.
 */
export function joinedEnd({ text, columns }: Line, hit: LabelHit, hits: readonly LabelHit[]): number {
  const until = columns.find((at) => at > hit.start) ?? text.length;
  let { end } = hit;
  for (const next of hits) {
    if (next.start < end || next.end > until) continue;
    // What stands behind "quyển số" is the book's alone.
    if (!BETWEEN.test(text.slice(end, next.start)) || /^quy[eểê]n/iu.test(text.slice(next.start))) break;
    end = next.end;
  }
  if (end === hit.end) return end;
  return /[\p{L}\d:]/u.test(text.slice(end, until)) ? end : until;
}
