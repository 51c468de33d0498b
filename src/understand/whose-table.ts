import type { Box } from '../core/geometry.ts';
import type { Line, PageView } from './page-view.ts';

/** Role of who stands in a table of relatives. */
export const RELATIVE = 'relative';
/** Role of who stands in a table of those that sit on a board. */
export const IN_OFFICE = 'official';
/** "Quan hệ (với chủ hộ)", in a narrow column "Mối quan" / "hệ", or close behind other headings; heirs of a deed act for themselves. */
const RELATION =
  /(?:^\W{0,2}|\smoi )(?:moi )?quan(?: he\b(?!.*(?:de lai|nguoi chet))|\W{0,2}$)|\squan he(?: voi chu ho)?\W{0,2}$/;
/** "Chức vụ, đơn vị công tác", "Nhiệm vụ trong Ban chỉ đạo". */
const OFFICE = /^\W{0,2}(?:chuc vu|chuc danh|nhiem vu)\b/;
/** What a table has of people who are told of as themselves, not as the office they hold. */
const OWN_DATA = /sinh\b|can cuoc|cccd|cmnd|dinh danh|bhxh|noi o|noi cu tru|dia chi|thuong tru/;

/** Whose table it is: relatives by the column that says so, people in office by theirs where nothing of their own is told. */
export function roleOfTable(view: PageView, [, y, , height]: Box): string | null {
  const row = view.segments.filter(({ box }) => box[1] < y + height && box[1] + box[3] > y);
  if (row.some(({ folded }) => RELATION.test(folded)) || wrapsOver(view, [y, height])) return RELATIVE;
  const inOffice = row.some(({ folded }) => OFFICE.test(folded)) && !row.some(({ folded }) => OWN_DATA.test(folded));
  return inOffice ? IN_OFFICE : null;
}

/**
 * Whether a value stands below a heading of such a table whose cells were not told apart: it is of a relative, whoever the paper named
 * last; in the row of the head of a household it is the head's.
 */
export function isOfRelatives(view: PageView, label: Box, value: Line): boolean {
  const below = value.box[1] + value.box[3] >= label[1] + 1.5 * label[3];
  return below && roleOfTable(view, label) === RELATIVE && !isHeadsRow(view, value);
}

/** "Quan hệ" / "với chủ hộ": a narrow heading begins above the middle of its row, where no other heading does. */
function wrapsOver(view: PageView, [y, height]: readonly [number, number]): boolean {
  return view.segments.some(({ box, folded }) => {
    const gap = y - (box[1] + box[3]);
    return gap >= 0 && gap < 0.8 * height && /^\W{0,2}(?:moi )?quan he(?: voi(?: chu ho)?)?\W{0,2}$/.test(folded);
  });
}

/** "Chủ hộ" in the row of a cell says that the person is the one whose household it is. */
export function isHeadsRow(view: PageView, { box: [, y, , height] }: Line): boolean {
  const middle = y + height / 2;
  return view.segments.some(
    ({ box, folded }) => box[1] < middle && box[1] + box[3] > middle && /(?<![a-z])chu ho(?![a-z])/.test(folded),
  );
}
