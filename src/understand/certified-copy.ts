import { CERTIFICATION_STAMP } from '../core/certification-stamp.ts';
import type { Line, PageView } from './page-view.ts';

/** Lines of the stamp below its heading, in heights of a line: number, book, day, office. */
const LINES = 9;

/**
 * True where `line` stands in the stamp that certifies a copy, below its heading: its day and number are the certifier's, who did not issue the
 * paper that was copied.
 */
export function isOfCertification(view: PageView, line: Line): boolean {
  const [x, y, width] = line.box;
  return view.segments.some(({ folded, box }) => {
    if (!CERTIFICATION_STAMP.test(folded)) return false;
    const overlap = Math.min(box[0] + box[2], x + width) - Math.max(box[0], x);
    return y >= box[1] && y < box[1] + LINES * 1.6 * box[3] && overlap > 0;
  });
}
