import { findOldLandBook } from './number-shapes.ts';
import type { FoundNumber } from './found-number.ts';
import type { Line } from './page-view.ts';

/** "Số: 54877 QSDĐ" below "Vào sổ cấp giấy chứng nhận quyền sử dụng đất": the letters tell whose number it is. */
const OPENS = /^\W{0,3}(?:vao so )?(?:s[o0]\W{0,3})?\d/;

/** The book number of a land certificate until 2004 that a line begins with; offsets are of its text. Null without one. */
export function oldLandBookOn(line: Line): FoundNumber | null {
  return OPENS.test(line.folded) ? findOldLandBook(line.text) : null;
}
