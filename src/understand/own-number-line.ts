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
  String.raw`^\W{0,3}(?:ma\s?)?(?:s[o60]|5o|5[60](?=\s?[:;])|(?:ref\.?\s?)?no(?=\s?[.:])|n[°º])(?:,?\s?(?:${SAID})){0,4}\s?(?:[/(|il]\s?(?:number|no|ref|nr)\.?\s?\)?)?\s?[:.;]?\s?(?=[^a-z]|$)`,
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

/** "Vào sổ đăng ký số:", "GPXD số:", "Số giấy giới thiệu:", "Số lưu/No.:": words around "số" before a colon. */
const WORDED =
  /^\W{0,3}(?:(?:[a-z]+[ ,]{1,2}){1,5}so|so(?:[ ,]{1,2}[a-z]+){1,5}(?:\s?[/(]\s?(?:number|no)\.?\s?\)?)?)\s?:\s?(?=[^a-z]{0,3}\d)/;
/** A form's, a book's, a file's, a person's or a thing's number, and that of another paper: handed in, agreed, paid, the licence of who writes. */
const OTHERS = new RegExp(
  String.raw`(?<![a-z])(?:${[
    'mau|bieu|quyen|ho so|ho khau|thua|ban do|to(?= so)|may|khung|trang|chung thuc|cong chung|dien thoai|dt|ma|tai khoan|nha|lo|phong',
    'can cuoc|cccd|cmnd|dan|dinh danh|ho chieu|bhxh|bhyt|y te|xa hoi|nhan than|phap ly|ca nhan|tuy than|bien lai|hoa don|hop dong|thue',
    'hoat dong|thanh lap|hanh nghe|kinh doanh|gphd|den|di|the|lai xe|bien so|luong|tien|danh sach|bao danh|hoc sinh|benh|seri|thu tu|phu luc|hoso',
  ].join('|')})(?![a-z])`,
);

/** Papers that are only named: "Căn cứ Quyết định số: ...". */
const CITED =
  /^\W{0,3}(?:can cu|theo|tai|cua|xet|thuc hien|kem theo|dinh kem|gui kem|tra loi|phuc dap|tiep theo|ban hanh|thay the)\b|(?<![a-z])(?:quyet dinh|nghi dinh|thong tu|nghi quyet|luat|cong van|ke hoach)(?![a-z])/;
/** What papers of an office are called in a label at the head's left, alone there with the number. */
const CALLED =
  /^\W{0,3}(?:(?:quyet dinh|cong van|nghi quyet|ke hoach) so|so (?:quyet dinh|cong van|nghi quyet|ke hoach))\s?:/;

/**
 * "Quyết định số: 12/2011/QĐST-DS" under the court's name, "Công văn số: 45/UBND-VP": some offices print the kind of the paper with its number at
 * the head's left, where NĐ 30/2020 has the number; one that is cited goes on with its day.
 */
function isCalledSo(line: Line, start: number): boolean {
  return line.top < 0.2 && line.middle < 0.5 && CALLED.test(line.folded) && !/\s\S/.test(line.text.slice(start));
}

/**
 * Where a paper tells its number behind other words than the known ones. To be asked last, and only for what reads as a number of
 * the paper's kind.
 */
export function wordedNumberPlaces(view: PageView, zone = ZONE): OwnNumberPlace[] {
  return view.segments.flatMap((line) => {
    const head = line.top <= zone ? WORDED.exec(line.folded) : null;
    if (!head || OTHERS.test(head[0].replace(/(?<!ho )so\s?:\s?$/, ''))) return [];
    if (CITED.test(head[0]) && !isCalledSo(line, head[0].length)) return [];
    // "Số vào sổ:" ends with a book, not with a number; recognition takes one for the other.
    return /(?:^|\W)vao so\s?:\s?$/.test(head[0]) ? [] : [{ line, start: head[0].length, apart: false }];
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
