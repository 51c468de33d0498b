import { isHealthCard } from './insurance-number.ts';
import type { Line, PageView } from './page-view.ts';

export interface OwnNumberPlace {
  line: Line;
  /** Offset in the line's text of what follows "Số:". */
  start: number;
  /** True where the number was told apart from its label: it stands in the next column or below. */
  apart: boolean;
}

/** How far down page 1 the paper's own number may stand: NĐ 30/2020 puts it under the agency, certificates at the top right. */
export const ZONE = 0.36;

/** What may stand between "Số" and the number where a paper tells its own: "Số hiệu", "Số đăng ký kết hôn", "Số ĐKKD". */
const SAID = [
  'thong bao|cong van|to trinh|bien ban|ke hoach|bao cao|giay moi|ban an|nghi quyet|xac nhan|chung chi|phieu',
  'hieu|van ban|van bang|bang|ky hieu|dang ky|ket hon|khai sinh|khai tu|giay phep|xay dung|quyet dinh|trich luc',
  'kcb|giay chung nhan|chung nhan|giay|gcn|gpxd|dkkd|dkhkd|dkkh|ho kinh doanh|kinh doanh|hkd',
].join('|');
const LABEL = new RegExp(
  // Digits that look like "Số" are it only before a colon: "565/TLKS" is a number.
  String.raw`^\W{0,3}(?:ma\s?)?(?:s[o60]|5o|5[60](?=\s?[:;]))(?:,?\s?(?:${SAID})){0,4}\s?(?:[/(|il]\s?(?:number|no|ref|nr)\.?\s?\)?)?\s?[:.;]?\s?(?=[^a-z]|$)`,
);

/**
 * Places at the head of page 1 where "Số:" begins a column: there the paper tells its own number. Numbers inside sentences
 * ("Căn cứ Nghị định số ...") do not begin a column and are not found. `zone` is the share of the page's height looked at.
 */
export function ownNumberPlaces(view: PageView, zone = ZONE): OwnNumberPlace[] {
  const places: OwnNumberPlace[] = [];
  for (const line of view.segments) {
    if (line.top > zone) continue;
    const head = LABEL.exec(line.folded);
    // A card's "Mã số" is its holder's number.
    // In small letters and without a colon a sentence goes on there; "50/TLKT" is a number, no "Số".
    if (head && /^\W{0,3}s/u.test(line.text) && !/[:.;]\s?$/.test(head[0])) continue;
    if (head && !/\p{L}/u.test(line.text.slice(0, head[0].length))) continue;
    if (!head || (/^\W{0,3}ma/.test(head[0]) && isHealthCard(view))) continue;
    const start = head[0].length;
    places.push({ line, start, apart: false });
    if (/[\p{L}\p{N}]/u.test(line.text.slice(start))) continue;
    for (const next of [besideOf(line, view), belowOf(line, view)])
      if (next) places.push({ line: next, start: 0, apart: true });
  }
  return places;
}

/** "Vào sổ đăng ký số:", "GPXD số:": words that end with "số" before a colon; not a form's, a book's, a file's, a person's or a thing's number. */
const WORDED = /^\W{0,3}(?:[a-z]+[ ,]{1,2}){1,5}so\s?:\s?(?=[^a-z]{0,3}\d)/;
const OTHERS =
  /(?:mau|bieu|quyen|ho so|ho khau|thua|ban do|to|may|khung|trang|chung thuc|cong chung|dien thoai|ma|tai khoan|can cuoc|cccd|cmnd|dan|dinh danh|ho chieu|bhxh|bhyt|y te|xa hoi|nhan than|phap ly|ca nhan|bien lai|hop dong) so\s?:/;

/** Papers that are only named: "Căn cứ Quyết định số: ...". */
const CITED =
  /^\W{0,3}(?:can cu|theo|tai|cua|xet|thuc hien)\b|(?:quyet dinh|nghi dinh|thong tu|nghi quyet|luat|cong van|ke hoach) so\s?:/;

/** "Quyết định số: 12/2011/QĐST-DS" under the court's name: courts print the kind of the paper with its number at the head's left. */
function isOfCourt(line: Line): boolean {
  return line.top < 0.2 && line.middle < 0.5 && /^\W{0,3}quyet dinh so\s?:/.test(line.folded);
}

/**
 * Where a paper tells its number behind other words than the known ones. To be asked last, and only for what reads as a number of
 * the paper's kind.
 */
export function wordedNumberPlaces(view: PageView, zone = ZONE): OwnNumberPlace[] {
  return view.segments.flatMap((line) => {
    const head = line.top <= zone ? WORDED.exec(line.folded) : null;
    if (!head || OTHERS.test(head[0]) || (CITED.test(head[0]) && !isOfCourt(line))) return [];
    // "Số vào sổ:" ends with a book, not with a number; recognition takes one for the other.
    return /(?:^|\W)vao so\s?:\s?$/.test(head[0]) ? [] : [{ line, start: head[0].length, apart: false }];
  });
}

/** "Vào sổ số:" at the beginning of a column. */
const BOOKED = /^\W{0,3}(?:da )?vao so(?: dang ky)?(?: so)?\s?:\s?(?=\d)/;

/**
 * Where an office that writes its confirmation under the citizen's text tells under what number its book has it, down to the
 * signature: "Vào sổ số: 1250/XN-UBND". To be asked where no number stands at the head, and only for an office's number with its kind.
 */
export function bookedNumberPlaces(view: PageView): OwnNumberPlace[] {
  return view.segments.flatMap((line) => {
    const head = BOOKED.exec(line.folded);
    return head ? [{ line, start: head[0].length, apart: false }] : [];
  });
}

/** "Số công chứng: 460/2026/TCDS": with a year and letters it is the deed's own; "Số công chứng 892, quyển số 02" is one of a book. */
const NOTARISED = /^\W{0,3}so (?:cong chung|chung thuc)\s?:?\s?(?=\d{1,6}\s?\/\s?20\d{2}\s?\/\s?[a-z]{2})/;
/** "Số cấp:", "Số cấp/Number:", "Số sổ:" at the beginning of a column. */
const ISSUED =
  /^\W{0,3}so (?:cap(?: phep| giay)?|so|gcn|giay chung nhan)(?:\s?[/(]\s?(?:number|no)\.?\s?\)?)?\s?:\s?(?=\d)/;

/**
 * Where a certificate tells at its foot, beside day and signature, under what number it was issued: "Số cấp: 12/2026/ATTP-CNĐK"
 * (form of certificates of food safety, NĐ 15/2018/NĐ-CP). To be asked where no number stands at the head.
 */
export function issuedNumberPlaces(view: PageView): OwnNumberPlace[] {
  return view.segments.flatMap((line) => {
    const head = ISSUED.exec(line.folded) ?? NOTARISED.exec(line.folded);
    return head ? [{ line, start: head[0].length, apart: false }] : [];
  });
}

/**
 * "Số:" with a capital and a colon, or behind a dash; a number that is only cited has neither ("Quyết định số 12/QĐ-UBND").
 */
const INSIDE =
  /(?<=[^\s:] )S[ốôỐổỗộồ]\s?(?:[/(|Il]\s?No\.?\s?\)?)?\s?[:;]\s?(?=\d)|(?<=\s[–—-]\s?)S[ốôỐổỗộồ]\s(?=\d{1,5}\s?\/\s?\p{Lu})/gu;

/**
 * As `ownNumberPlaces`, for "Số:" inside of a line: recognition joined the agency's or the title's column with it. To be asked
 * where no number stands behind one that begins a column.
 */
export function joinedNumberPlaces(view: PageView, zone = ZONE): OwnNumberPlace[] {
  return view.segments
    .filter((line) => line.top <= zone)
    .flatMap((line) =>
      [...line.text.matchAll(INSIDE)].map(({ index, 0: label }) => ({
        line,
        start: index + label.length,
        apart: false,
      })),
    );
}

/** The nearest column right of a bare label in its row. */
function besideOf({ box: [x, y, width, height] }: Line, view: PageView): Line | null {
  const middle = y + height / 2;
  const inRow = view.segments.filter(({ box }) => box[1] < middle && box[1] + box[3] > middle && box[0] >= x + width);
  return inRow.sort((a, b) => a.box[0] - b.box[0])[0] ?? null;
}

/** What stands right below a bare label. */
function belowOf({ box: [x, y, width, height] }: Line, view: PageView): Line | null {
  const bottom = y + height;
  return (
    view.segments.find(
      ({ box }) =>
        box[1] >= bottom - height / 3 &&
        box[1] < bottom + 1.5 * height &&
        Math.min(box[0] + box[2], x + width) > Math.max(box[0], x),
    ) ?? null
  );
}
