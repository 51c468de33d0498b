import { hasFamilyName } from './family-names.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { LabelHit } from './find-labels.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line } from './page-view.ts';
import { parseName } from './parse-name.ts';

/** "1. ", "a) ", "+ ", "- " at the beginning of a line. */
const ITEM = /^\W{0,2}(?:\d{1,2}\s?[.)/]|[a-zđ]\s?\)|[-–—+*•])\s?(?=\p{Lu})/u;
/** "(chồng)", "là con:": what somebody is to who writes. */
const RELATION =
  /^[\s,;–-]{0,3}\(?\s?(?:la )?(?:vo|chong|con(?: (?:trai|gai|de|nuoi|re|dau|ruot))?|cha|me|bo|anh|chi|em|chau|ong|ba|co|di|chu|bac|cau)(?: (?:de|ruot|vo|chong|noi|ngoai|nuoi|trai|gai))?\s?(?:\)|(?=[,;]))/;
/** Birth or identity right behind. */
const DATA =
  /^[\s.,;(–—-]{0,4}(?:(?:ngay )?sinh(?: ngay| nam)?\s?:?\s?\d|ngay sinh|nam sinh|ngay, thang, nam sinh|(?:so |the |ma so )?(?:cccd|cmnd|can cuoc|dinh danh|ddcn|chung minh))/;

/** Role of who is told of by what he is to somebody else. */
const RELATIVE = 'relative';

/**
 * "1. Tạ Thị Cẩm Xuân. Ngày sinh: ...", "+ Trần Nhật Uy (chồng), sinh ngày ...": people that a list names one a line, with their birth or
 * identity behind the name. The hit is empty: the name follows at once.
 */
export function peopleInList(line: Line, knowledge: Knowledge): LabelHit[] {
  return line.columns.flatMap((from): LabelHit[] => {
    const item = ITEM.exec(line.text.slice(from))?.[0].length;
    if (item === undefined) return [];
    const start = from + item;
    const name = parseName(line.text.slice(start), knowledge.identifiers.notNames);
    if (!name || name.start > 1 || !name.spelt || !hasFamilyName(name.value, knowledge)) return [];
    const behind = foldSameLength(line.text.slice(start + name.end));
    const relation = RELATION.exec(behind)?.[0] ?? '';
    if (!DATA.test(behind.slice(relation.length))) return [];
    return [{ kind: 'person_name', role: relation === '' ? null : RELATIVE, start, end: start }];
  });
}

/** "Tôi là: Giáp Thị Ngọc Huệ, 27/02/1900, CCCD 0451...": a day between a name and an identity. */
const BORN_BETWEEN =
  /\p{Lu}\p{L}*[,;]\s(?=\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}\s?[,;]\s?(?:số\s|thẻ\s)?(?:CCCD|CMND|CC|ĐDCN|căn cước|số định danh|chứng minh))/giu;

/** Births that no word announces: the day between a name and the number of who bears it. */
export function birthsBehindNames(line: Line): LabelHit[] {
  return [...line.text.matchAll(BORN_BETWEEN)].map(({ index, 0: lead }): LabelHit => {
    const end = index + lead.length;
    return { kind: 'birth_date', role: null, start: end - 1, end };
  });
}
