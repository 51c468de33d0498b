import type { Field } from '../core/document.ts';

/** True for fields read from the same words: one page, boxes (px) that overlap. Two rules that read them are no second place. */
export function samePlace(a: Field, b: Field): boolean {
  if (a.page !== b.page || !a.box || !b.box) return a.page === b.page;
  const [x, y, width, height] = a.box;
  return x < b.box[0] + b.box[2] && b.box[0] < x + width && y < b.box[1] + b.box[3] && b.box[1] < y + height;
}
