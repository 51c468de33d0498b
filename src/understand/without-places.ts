import type { Field } from '../core/document.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Line, PageView } from './page-view.ts';

/** What stands before the name of a place: "xã", "Xã (phường):". */
const PLACE =
  /(?<![a-z])(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|tinh|thanh pho|tp|thon|xom|ap|khom|buon|lang|to dan pho|uy ban nhan dan|ubnd)\.?\s?(?:[(/,][^():]{2,24}\)?)?\s?:?\s?$/;
/** What stands before a person's: an honorific, a colon, words with which somebody names himself. */
const PERSON = /(?:(?<![a-z])(?:ong|ba|anh|chi|em|chau|cho|cua|la)\s?:?|:)\s?[.…]*$/;
/** "Phú Mỹ, ngày 12 tháng 9": where the paper was made. */
const PLACED = /^,?\s?ng[a-z]y\s/;
/** Words of a commune's name, at most. */
const MOST_WORDS = 3;

/**
 * Names of people that the paper itself prints as places ("xã Ea Mlăng", "Phượng Lương, ngày 12 tháng 9"), and nowhere as a person's, are
 * those places, read in a cell or on a line of its own: communes are called like people.
 */
export function withoutPlaces(fields: readonly Field[], views: readonly PageView[]): Field[] {
  return fields.filter((field) => {
    const words = field.value.split(' ').length;
    if (field.kind !== 'person_name' || field.source !== 'ocr' || words > MOST_WORDS) return true;
    const found = occurrences(foldSameLength(field.value), views);
    const isPlace = found.some(({ before, behind }) => PLACE.test(before) || (before === '' && PLACED.test(behind)));
    return !isPlace || found.some(({ before }) => PERSON.test(before) && !PLACE.test(before));
  });
}

/** Where a name is printed: what stands before and behind it in its column, and on the line right below. */
export interface Occurrence {
  before: string;
  behind: string;
  below: string;
}

export function occurrences(name: string, views: readonly PageView[]): Occurrence[] {
  return views.flatMap(({ segments }) =>
    segments.flatMap((line) => {
      const { folded } = line;
      const at = folded.indexOf(name);
      const isWhole = at >= 0 && !/[a-z]/.test(folded.charAt(at - 1)) && !/[a-z]/.test(folded.charAt(at + name.length));
      if (!isWhole) return [];
      const before = at > 0 ? folded.slice(0, at) : aboveOf(line, segments);
      return [{ before, behind: folded.slice(at + name.length), below: belowOf(line, segments) }];
    }),
  );
}

function belowOf({ box: [x, y, , height] }: Line, segments: readonly Line[]): string {
  const below = segments.find(({ box }) => {
    const gap = box[1] - (y + height);
    return gap > -0.3 * height && gap < 1.1 * height && Math.abs(box[0] - x) < 6 * height;
  });
  return below?.folded ?? '';
}

/** "..., xã Yên Khê, tỉnh" over "Đông Lĩnh": the line right above in the same cell, where it ends with the word for a place. */
function aboveOf({ box: [x, y, , height] }: Line, segments: readonly Line[]): string {
  const above = segments.find(({ box }) => {
    const gap = y - (box[1] + box[3]);
    return gap > -0.3 * height && gap < 1.1 * height && box[0] < x + height && box[0] + box[2] > x;
  });
  return above && PLACE.test(above.folded) ? above.folded : '';
}
