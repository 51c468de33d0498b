import type { DocumentClass } from '../core/document-class.ts';
import type { Field } from '../core/document.ts';
import { joinLines } from './join-lines.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { beginsOffice, foldedHeads, isNameless, officeField, partOf, settleOffice } from './office-lines.ts';
import type { Line, PageView } from './page-view.ts';
import { lineBelow } from './sentence-people.ts';

/** Papers that citizens write and an office certifies: theirs is the statement at the end (NĐ 23/2015, art. 36; Luật Công chứng 2024, art. 47). */
const CERTIFIED: ReadonlySet<DocumentClass> = new Set(['certified_contract', 'power_of_attorney', 'other']);

/**
 * Words in front of the office: "Tại UBND xã ..., tôi ... chứng thực" (TT 01/2020/TT-BTP), "công chứng viên Văn phòng công chứng ...",
 * "Tôi, Chủ tịch UBND xã ...", "CHỨNG THỰC CỦA UBND XÃ ...".
 */
const BEFORE =
  /(?:^|[\s,])(?:tại(?:\s(?:trụ sở|văn phòng(?!\s(?:công chứng|thừa phát lại|đăng ký))))?(?:\scủa)?|công chứng viên|(?:chứng thực|chứng nhận|xác nhận|lời chứng) của(?:\s(?:phó\s)?chủ tịch)?|(?:phó\s)?chủ tịch)\s(?=\p{L})/giu;
/** Where the office ends: at a mark, but for the province behind its name, or at who speaks for it. */
const AFTER =
  /(?:,\s(?!(?:tỉnh|thành phố|huyện|quận|thị xã)\s)|[;:.(]|\s(?:tôi|chứng thực|chứng nhận|chúng tôi|gồm)(?:\s|$)).*$/iu;
const CERTIFIES = /chứng thực|công chứng|chứng nhận|xác nhận|lời chứng/iu;

/** The office that certified a contract or a power of attorney, from the words that certify it; the last of the paper counts. */
export function readCertifyingOffice(
  views: readonly PageView[],
  kind: DocumentClass,
  knowledge: Knowledge,
): Field | null {
  if (!CERTIFIED.has(kind)) return null;
  const heads = foldedHeads(knowledge);
  for (const view of views.toReversed()) {
    for (const line of view.lines.toReversed()) {
      const office = officeIn(view, line, heads);
      if (office) return settleOffice(officeField([office], 0, 0.75), views, knowledge);
    }
  }
  return null;
}

/** "LỜI CHỨNG CHỨNG THỰC HỢP ĐỒNG" stands right above: the first sentence tells day and place, who certifies comes after it. */
function isStatement(view: PageView, line: Line): boolean {
  const above = view.lines[view.lines.indexOf(line) - 1];
  return above !== undefined && /^\W*(?:loi chung|phan chung nhan|chung thuc)\b/.test(above.folded);
}

/** An office that the statement has for its subject: "Ủy ban nhân dân phường Mẫu Hải chứng thực chữ ký của ông ...". */
const SUBJECT =
  /^(\P{L}*)((?:Ủy ban|Uỷ ban|UBND|Văn phòng công chứng|Phòng công chứng|Trung tâm)\s.{1,90}?)\s(?:chứng thực|chứng nhận)(?:\s|:|$)/u;

function officeIn(view: PageView, line: Line, heads: string[]): Line | null {
  const next = lineBelow(view, line);
  const joined = next ? joinLines([line, next]) : line;
  const subject = SUBJECT.exec(joined.text);
  const own = subject && partOf(joined, subject[1]!.length, subject[1]!.length + subject[2]!.length);
  if (
    own &&
    !/[,;.:]\s(?!(?:tỉnh|thành phố|huyện|quận|thị xã)\s)/u.test(own.text) &&
    beginsOffice(own, heads) &&
    !isNameless(own.folded)
  )
    return own;
  if (!CERTIFIES.test(joined.text) && !isStatement(view, line)) return null;
  for (const found of joined.text.matchAll(BEFORE)) {
    const start = found.index + found[0].length;
    if (start >= line.text.length) continue;
    const name = joined.text.slice(start).replace(AFTER, '').trimEnd();
    // The mark that ends the name is a part of its last word.
    const office = partOf(
      joined,
      start,
      start + name.length + (/^\S/.test(joined.text.slice(start + name.length)) ? 1 : 0),
    );
    if (office && beginsOffice(office, heads) && !isNameless(office.folded)) return office;
  }
  return null;
}
