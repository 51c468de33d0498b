import type { Line, PageView } from './page-view.ts';

/** Lines that a label may go on over in a narrow column before its number comes. */
const MOST_LINES = 2;
/** Longest of them, in characters. */
const LONGEST = 32;

/**
 * The line with the number of a label that goes on over one or two short lines of its column: "Vào sổ cấp giấy chứng nhận" / "quyền
 * sử dụng đất" / "Số: VP 09726". `from` is the offset where the label's column begins. Null when words without a number end it.
 */
export function stackedBelow(view: PageView, line: Line, from: number): Line | null {
  const first = line.words.find((word) => word.start >= from)?.word.box ?? line.box;
  let [, y, , height] = first;
  for (let n = 0; n < MOST_LINES; n++) {
    const next = view.segments.find(({ box }) => {
      const gap = box[1] - (y + height);
      return gap > -0.3 * height && gap < 1.1 * height && Math.abs(box[0] - first[0]) < 2 * height;
    });
    if (!next || next.text.length > LONGEST || /:.*\p{L}{4}/u.test(next.text)) return null;
    if (/\d/.test(next.text)) return next;
    [, y, , height] = next.box;
  }
  return null;
}
