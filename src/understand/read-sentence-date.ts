import type { Field } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { isOfCertification } from './certified-copy.ts';
import { ocrField } from './field-maker.ts';
import { withoutFill } from './fill-dots.ts';
import { joinLines } from './join-lines.ts';
import type { ClassKnowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';
import { parseDate } from './parse-date.ts';
import type { FoundDate } from './parse-date.ts';
import { lineBelow } from './sentence-people.ts';

/** What is done on a paper's own day: "lưu giữ, cấp ngày ...", "Lập hồi 8 giờ 30, ngày ...", "Thời gian: 8 giờ, ngày ...". */
const ACTS = [
  'dang ky(?: lai)?|cap(?: doi| lai| bang| phep| giay| ban sao| trich luc)?|trich luc|sao y|lap|lam|ky(?: ket)?|giao ket',
  'chung thuc|cong chung|chung nhan|xac nhan|cong nhan|ban hanh|phat hanh|tiep nhan|nhan',
  'in(?: phieu| an)?|trich xuat|ket xuat|xuat|tra cuu|khai thac|ky so',
  'thoi gian(?: bat dau| hop| lam viec)?|bat dau|hom nay|vao (?:luc|hoi)',
].join('|');
/** An entry of a civil register tells the day of its own paper only. */
const ENTRIES: Partial<Record<FieldKind, string>> = {
  birth_certificate_no: 'dang ky khai sinh',
  marriage_certificate_no: 'dang ky ket hon|ket hon',
  death_extract_no: 'dang ky khai tu',
};
/** What may stand between the act and its day: "vào hồi 8 giờ 30 phút", "tại Ủy ban nhân dân xã Mẫu Lâm,". */
const BETWEEN = [
  String.raw`vao|hoi|luc|nay|so\W{0,3}\d\S{0,20}`,
  String.raw`\d{1,2}\s?(?:gio|h|g|:)(?:\s?\d{1,2}(?:\s?phut)?)?`,
  String.raw`tai [^,.;:]{2,60}`,
  'vao so(?: dang ky| ho tich)?',
].join('|');

/**
 * Days of other things told in the same sentence: of a card, of a paper that is only named, of a birth, of what is still to come.
 */
const OTHERS = new RegExp(
  String.raw`(?<![a-z])(?:${[
    'can cuoc|cccd|cmnd|cmt|chung minh|dinh danh|ho chieu|giay phep lai xe|gplx|the (?:dang|bhyt|bao hiem)',
    'can cu|theo|xet|tren co so|nghi dinh|thong tu|quyet dinh so|quyet dinh cua|nghi quyet|luat|cong van|ban an|to trinh',
    'bien ban|ket qua|gcn|so vao so|giay chung nhan quyen|giay chung nhan so|noi cap|sinh|sanh|chet|mat|tu tran|hen|tra',
    'het han|den ngay|hieu luc|truoc|ly hon',
  ].join('|')})(?![a-z])|\d{9,12}`,
);

/**
 * "LỜI CHỨNG CỦA CHỦ TỊCH/PHÓ CHỦ TỊCH ...", "LỜI CHỨNG CHỨNG THỰC CHỮ KÝ", then "Ngày 12 tháng 9 năm 2026 (bằng chữ ...), tại
 * ...": what a certifier says opens with the day (NĐ 23/2015/NĐ-CP; forms of TT 01/2020/TT-BTP).
 */
const CERTIFIED =
  /(?:loi chung|(?<!so )chung thuc(?= cua))[^a-z\d]{0,6}(?:(?:cua|chung thuc) [a-z ,/\-]{4,120}[^a-z\d]{0,6})?(?:hom nay[, ]{0,2})?$/;
/**
 * "Ngày 30 tháng 10 năm 2026, tại trụ sở Văn phòng công chứng ..., chúng tôi gồm": a deed opens with its day and the office that it is
 * made at (Luật Công chứng 2024, art. 6).
 */
const DEED = /^[^a-z\d]{0,4}(?:hom nay[, ]{0,3}(?:vao )?)?$/;
const MADE_AT =
  /^\W{0,3}(?:\([^()]{3,80}\)\W{0,3})?tai (?:tru so|van phong cong chung|phong cong chung|uy ban nhan dan|ubnd)\b/;
/**
 * "Vào ngày 12/09/2026, nhân viên A đã nhận của bà B ...", "Ngày 12/9/2026, Bộ phận Một cửa đã tiếp nhận hồ sơ": a receipt in sentences
 * opens with its day.
 */
const OPENS = /^\W{0,3}(?:hom nay[, ]{0,3})?(?:vao\s)?$/;
const HANDED_IN = /^[\s,]{1,3}[^.;:]{0,110}?(?<![a-z])da (?:tiep )?nhan (?:cua|tu|duoc|du|ho so)(?![a-z])/;
/**
 * "Ngày 24/9/2026, đơn vị đo đạc đã tiến hành xác định ranh giới", "Hôm nay, ngày ..., chúng tôi gồm": minutes and descriptions open with
 * the day of what they are about (TT 26/2024/TT-BTNMT, description of boundaries).
 */
const CARRIED_OUT =
  /^[\s,]{1,3}[^.;]{0,90}?(?<![a-z])(?:chung toi|da (?:tien hanh|cung|to chuc|lap|kiem tra|xac minh|lam viec)|tien hanh (?:lap|kiem tra|xac minh|do|ban giao|xac dinh|hoa giai|lam viec))(?![a-z])/;
/** "Số: 33/TLKH, ngày 12/9/2026": the day behind the paper's own number, which begins its line. */
const NUMBERED = /^\W{0,3}so(?: dang ky)?\s?[:.]?\s?\d{1,5}(?!\d)\S{0,25}(?: quyen so\W{0,2}\S{1,12})?[\s,;]*$/;
/** "Hộ chiếu số: X4523145" / "Cấp ngày 03/05/2023": a line that begins so goes on with the paper named above it. */
const ISSUED = /^\W{0,3}cap(?: lan dau)?(?:\s|$)/;
/** Most characters of a sentence that are looked back through. */
const REACH = 240;
/** Lines of a page that are looked at: running text has no more. */
const MOST_LINES = 200;

/**
 * The day a paper was made where neither a date line nor a label tells it: sentences name what was done on it. Of several the
 * latest counts, for no paper tells of what was done after its own day. Null when no sentence does, or the class has no date.
 */
export function readSentenceDate(views: readonly PageView[], known: ClassKnowledge): Field | null {
  // Letters and decisions are dated at their head; of what citizens write a sentence may tell any day.
  if (!known.ownDate || !known.expectsDossier || (known.mainRole === 'applicant' && !known.letterhead)) return null;
  const entry = known.ownNumber && ENTRIES[known.ownNumber];
  const done = new RegExp(
    String.raw`(?<![a-z])(?:${entry ? `${entry}|` : ''}${ACTS})(?:[\s,:]+(?:${BETWEEN}))*[\s,:(]*$`,
  );
  let best: { value: string; field: Field } | null = null;
  for (const view of views) {
    for (const found of datesOf(view, done, known.class === 'receipt'))
      if (!best || found.value > best.value) best = found;
  }
  return best?.field ?? null;
}

function datesOf(view: PageView, done: RegExp, isReceipt: boolean): { value: string; field: Field }[] {
  const lines = view.lines.slice(0, MOST_LINES);
  const found: { value: string; field: Field }[] = [];
  let before = '';
  for (const [l, line] of lines.entries()) {
    if (isOfCertification(view, line)) continue;
    const next = lines[l + 1];
    const joined = next ? joinLines([line, next]) : line;
    for (const { start, end, value, repairs } of allDates(joined, line.text.length)) {
      const text = joined.folded.slice(0, start).replace(/(?<![a-z])ng[a-z]y\s*$/, '');
      const from = line.columns.findLast((column) => column <= start) ?? 0;
      const numbered = NUMBERED.test(text.slice(from));
      const certified = CERTIFIED.test(`${lines[l - 1]?.folded ?? ''} ${text}`.slice(-REACH));
      if (ISSUED.test(text.slice(from)) && OTHERS.test(lines[l - 1]?.folded ?? '')) continue;
      const deed = DEED.test(text.slice(from)) && MADE_AT.test(joined.folded.slice(end));
      const carriedOut = DEED.test(text.slice(from)) && CARRIED_OUT.test(joined.folded.slice(end));
      const received = isReceipt && OPENS.test(text.slice(from)) && HANDED_IN.test(joined.folded.slice(end));
      if (!numbered && !certified && !deed && !carriedOut && !received && !isOwnDay(`${before} ${text}`, done))
        continue;
      const at = { line: joined, start, end };
      found.push({ value, field: ocrField('issue_date', value, at, 0.8, { checks: ['date'], repairs: repairs ?? 0 }) });
    }
    // What stands in a form's lines above is of another sentence.
    before = next && lineBelow(view, line) === next ? `${before} ${line.folded}` : '';
  }
  return found;
}

/** Dates that begin on the first of two joined lines, which is `length` characters long. */
function* allDates(line: Line, length: number): Generator<FoundDate> {
  const text = withoutFill(line.text);
  for (let from = 0; from < length;) {
    const date = parseDate(text.slice(from));
    if (!date || from + date.start >= length) return;
    yield { ...date, start: from + date.start, end: from + date.end };
    from += date.end;
  }
}

/** Whether what a date stands behind says that the paper was made on that day. */
function isOwnDay(before: string, done: RegExp): boolean {
  const near = before.slice(-REACH);
  const sentence = near.slice(Math.max(0, ...[...near.matchAll(/[.;]\s/g)].map((end) => end.index + 1)));
  return done.test(sentence) && !OTHERS.test(sentence);
}
