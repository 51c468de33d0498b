import type { LabelHit } from './find-labels.ts';
import { hasFamilyName } from './family-names.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { ownerBehind } from './name-owner.ts';
import type { Line } from './page-view.ts';
import { parseName } from './parse-name.ts';

/** Words of which one stands in a label of a person, whatever else the office wrote there. */
const PERSON = new RegExp(
  String.raw`(?<![a-z])(?:${[
    'nguoi|chu|ong|ba|ten|toi|cha|me|bo|vo|chong|con|chau|em|be|tre|anh|chi|ca nhan|cong dan|thanh vien|dai dien',
    'hoc sinh|sinh vien|hoc vien|thi sinh|benh nhan|san phu|doi tuong|khach hang|duoc cap|cap cho|cho|ben|gia dinh',
  ].join('|')})(?![a-z])`,
);
/** Who acts in office, and what is no person: offices, places, things, papers. */
const OTHER = new RegExp(
  String.raw`(?<![a-z])(?:${[
    'giam doc|chu tich|truong|hieu truong|pho|chanh|can bo|cong chuc|vien chuc|chung vien',
    'nguoi ky|tiep nhan|nguoi nhan(?! uy| chuyen| tang)|nguoi lap|tham dinh',
    'kiem tra|phu trach|ke toan|thu quy|bac si|giao vien|kinh doanh|doanh nghiep|cong ty|cua hang|co so|hieu|cong trinh',
    'du an|tai san|thu tuc|giay|duong|xa|phuong|huyen|quan|tinh|thon|xom|ap|khu|noi|dia chi|que|lop|don vi|co quan|phong|so',
    'kinh gui|san pham|hang hoa|xe|lien he|dien thoai|goi khac|bi danh|quan he|nghe',
  ].join('|')})(?![a-z])`,
);
/** "Người/cơ sở bị phản ánh: ông ...": whatever else a label may announce, here it is a person. */
const HONOURED = /^\s?:\s?(?:ông|bà|anh|chị)\s\p{Lu}/u;
const IN_OFFICE =
  /giam doc|chu tich|truong|pho|can bo|cong chuc|vien chuc|chung vien|nguoi ky|tiep nhan|tham dinh|kiem tra|phu trach|ke toan|thu quy|lien he|kinh gui/;
/** Whom a paper is against. */
const ACCUSED = /(?<![a-z])bi (?:phan anh|kien nghi|kien|to cao|khieu nai|don|hai|xu phat)(?![a-z])/;
/** "Giám đốc Sở Giáo dục" / "Chứng nhận: Mạc Gia Ân": whom an office certifies something of; whose vehicle it is. */
const CERTIFIED = /^(?:chung nhan|cong nhan|(?:ho (?:va )?)?ten chu xe|chu xe|(?:ten )?chu phuong tien)$/;
/** Longest label, in characters; a longer text before a colon is a sentence. */
const LONGEST = 60;
/** "1.", "a)", "[01].", "-" before a label. */
const ITEM = /^(?:[^\p{L}\d]*(?:\[?\d{1,2}(?:\.\d{1,2})?\]?|[a-zđ]|[IVX]{1,4})\s?[.)/]+)?[^\p{L}\d(]*/u;

/** A label that no list has, with a person's name behind it. */
export interface UnlistedLabel extends LabelHit {
  guessed: true;
}

/**
 * Labels that are on no list but can only announce a person: words for people, none for offices, places and things, and behind
 * them, or in the cell beside or below, a name with a known family name. Offices word their forms as they like; what they cannot change is
 * what a name looks like. `listed` are the labels found by the lists, which count before.
 */
export function unlistedLabels(line: Line, listed: readonly LabelHit[], knowledge: Knowledge): UnlistedLabel[] {
  const found: UnlistedLabel[] = [];
  for (const [c, from] of line.columns.entries()) {
    const until = line.columns[c + 1] ?? line.text.length;
    for (const { start, end } of labelPlaces(line.text.slice(from, until), knowledge)) {
      const [at, to] = [from + start, from + end];
      if (listed.some((hit) => hit.start < to && hit.end > at)) continue;
      const label = line.folded.slice(at, to);
      if (
        !announcesPerson(label) &&
        !(HONOURED.test(line.text.slice(to)) && PERSON.test(label) && !IN_OFFICE.test(label))
      )
        continue;
      const role = ACCUSED.test(label) ? 'mentioned' : roleIn(line, at, to, knowledge);
      found.push({ kind: 'person_name', role, start: at, end: to, guessed: true });
    }
  }
  return found;
}

/** Offsets of what may be a label in a column: before each colon, or all of it, or what stands before a name. */
function labelPlaces(column: string, knowledge: Knowledge): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (const colon of column.matchAll(/\s?:(?!\/)/g)) {
    const before = column.slice(0, colon.index);
    // A label is short, whatever a scan holds.
    const near = Math.max(0, before.length - LONGEST);
    // "của (ông, bà, đơn vị)": a comma in a parenthesis is the label's.
    const start = near + /[^\p{L}\s()/]*(?:\([^()]{2,40}\)|[\p{L}\s()/])*$/u.exec(before.slice(near))!.index;
    const lead = /^[^\p{L}]*/u.exec(before.slice(start))![0].length;
    if (isNameBehind(column.slice(colon.index + colon[0].length), knowledge))
      places.push({ start: start + lead, end: before.length });
  }
  if (places.length > 0 || column.includes(':')) return places;
  const start = ITEM.exec(column)![0].length;
  const words = /^\p{Lu}\p{Ll}*(?:[\s,/]{1,2}\p{Ll}+)*(?:\s?\([^)]*\))?/u.exec(column.slice(start))?.[0] ?? '';
  const rest = column.slice(start + words.length);
  // One word before a name is its first: "Chử Thị Mai".
  if (words === '') return places;
  const alone = /^\P{L}*$/u.test(rest) && /\s|^Cho$/.test(words);
  if (alone || (/\s/.test(words) && isNameBehind(rest, knowledge))) places.push({ start, end: start + words.length });
  return places;
}

function announcesPerson(label: string): boolean {
  // "(ông, bà, đơn vị)": whom a form may be about is told by the name.
  const asked = /(?<![a-z])ong\s?[,/]\s?ba(?![a-z])/.test(label) ? label.replace(/don vi|co quan|to chuc/g, '') : label;
  if (CERTIFIED.test(label)) return true;
  return label.length <= LONGEST && !/\d/.test(label) && PERSON.test(label) && !OTHER.test(asked);
}

/** Whether a text begins with a person's name and nothing but data of a person goes on behind it. */
export function isNameBehind(text: string, knowledge: Knowledge): boolean {
  const name = parseName(text, knowledge.identifiers.notNames);
  if (!name || !name.spelt || name.start > 12 || !hasFamilyName(name.value, knowledge)) return false;
  return /^\s{0,2}(?:$|[^\p{L}\s]|\p{Lu}[\p{Ll} ,]{2,24}:)/u.test(text.slice(name.end));
}

/** Whose name it is, by the longest owner that the label names. */
function roleIn(line: Line, start: number, end: number, knowledge: Knowledge): string | null {
  let best: { role: string; length: number } | null = null;
  for (const { index } of line.folded.slice(start, end).matchAll(/(?<![a-z])[a-z]/g)) {
    const owner = ownerBehind(line, start + index, knowledge);
    const length = owner ? owner.end - (start + index) : 0;
    if (owner && owner.end <= end && length > (best?.length ?? 0)) best = { role: owner.role, length };
  }
  return best?.role ?? null;
}
