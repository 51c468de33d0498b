import type { Field } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { ocrField } from './field-maker.ts';
import { joinLines } from './join-lines.ts';
import type { ClassKnowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';
import { isRegisterOfOtherActs } from './other-register.ts';
import { parseRegisterNumber } from './register-number.ts';

/** What is registered (Luật Hộ tịch 2014, art. 3), and the kind of its number. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  'khai sinh': 'birth_certificate_no',
  'ket hon': 'marriage_certificate_no',
  'khai tu': 'death_extract_no',
};
/**
 * "đã đăng ký khai sinh tại Ủy ban nhân dân xã ..., số đăng ký 111/1996": the act, at most a clause, and the number of its entry with
 * the year of its book.
 */
const TOLD =
  /(?<![a-z])(?:dang ky|ghi chu)(?: lai)?(?:\s?\(\d{1,2}\)|\d)?(?: viec)? (khai sinh|ket hon|khai tu)(?![a-z])([^.;]{0,140}?)(?<![a-z])(?:so dang ky|dang ky so|vao so(?: ho tich| dang ky)? so|so)\s?[:.]?\s?(?=\d{1,5}\s?\/\s?(?:19|20)\d{2}(?!\d|\s?[/-]))/g;
/** What an application asks a copy of: "Đề nghị cấp bản sao trích lục: Kết hôn" (TT 04/2020/TT-BTP, form of requests for copies). */
const ASKED =
  /(?<![a-z])cap (?:ban sao|trich luc|lai ban)[a-z ,():]{0,50}?(?<![a-z])(khai sinh|ket hon|khai tu)(?![a-z])/g;
/** "Đã đăng ký tại: Ủy ban nhân dân xã ..., ngày 12/3/2015, số 45/2015": the act is the one asked for. */
const ENTERED =
  /(?<![a-z])da (?:duoc )?dang ky (?:tai|o|ngay)(?![a-z])([^.;]{0,140}?)(?<![a-z])(?:so dang ky|vao so so|so)\s?[:.]?\s?(?=\d{1,5}\s?\/\s?(?:19|20)\d{2}(?!\d|\s?[/-]))/g;
/** Papers that are named between the act and a number that is theirs; those of civil status are told by their own labels. */
const OTHERS =
  /(?<![a-z])(?:quyet dinh|nghi dinh|thong tu|luat|cong van|ban an|giay|trich luc|nghi quyet|to khai|van ban|quyen)(?![a-z])/;
/** Lines that a clause may run over. */
const REACH = 3;
/** Lines of a page that are looked at: running text has no more. */
const MOST_LINES = 200;

/** Numbers of entries in civil registers that a paper of another class tells of in a sentence. */
export function readToldRegistrations(views: readonly PageView[], known: ClassKnowledge): Field[] {
  // A certificate's own number and the entries of a register have rules of their own.
  if (known.class === 'civil_register' && !isRegisterOfOtherActs(views)) return [];
  if (Object.values(KINDS).some((kind) => kind === known.ownNumber)) return [];
  const found = new Map<string, Field>();
  for (const { lines } of views) {
    for (const [l, line] of lines.slice(0, MOST_LINES).entries()) {
      const joined = joinLines([line, ...lines.slice(l + 1, l + REACH)]);
      for (const { index, 0: words, 1: act = '', 2: between = '' } of joined.folded.matchAll(TOLD)) {
        if (index > line.text.length || OTHERS.test(between)) continue;
        const start = index + words.length;
        const number = parseRegisterNumber(joined.text.slice(start), KINDS[act]!);
        if (!number || number.start > 0) continue;
        const { kind, value, checks, repairs } = number;
        const at = { line: joined, start, end: start + number.end };
        found.set(`${kind} ${value}`, ocrField(kind, value, at, 0.85, { checks, repairs }));
      }
    }
  }
  const asked = new Set(
    views.flatMap(({ lines }) => lines.flatMap(({ folded }) => [...folded.matchAll(ASKED)].map((m) => m[1]!))),
  );
  const [act, other] = asked;
  // Ticks of a list of acts are no text.
  if (act && !other && known.mainRole === 'applicant')
    for (const field of views.flatMap((view) => enteredIn(view, KINDS[act]!)))
      found.set(`${field.kind} ${field.value}`, field);
  for (const field of views.flatMap(inTables)) found.set(`${field.kind} ${field.value}`, field);
  return [...found.values()];
}

function enteredIn({ lines }: PageView, of: FieldKind): Field[] {
  return lines.slice(0, MOST_LINES).flatMap((line, l) => {
    const joined = joinLines([line, ...lines.slice(l + 1, l + REACH)]);
    return [...joined.folded.matchAll(ENTERED)].flatMap(({ index, 0: words, 1: between = '' }) => {
      if (index > line.text.length || OTHERS.test(between.replace('quyen', ''))) return [];
      const start = index + words.length;
      const number = parseRegisterNumber(joined.text.slice(start), of);
      if (!number || number.start > 0) return [];
      const { kind, value, checks, repairs } = number;
      return [ocrField(kind, value, { line: joined, start, end: start + number.end }, 0.85, { checks, repairs })];
    });
  });
}

/** A row "Giấy khai sinh" | "-" | "số 92/2014" of a table with a column for each person. */
const ROW = /^\W{0,3}(?:giay |ban sao |trich luc |giay chung nhan )*(khai sinh|ket hon|khai tu)\W{0,3}$/;
const CELL = /^s[oô]\W{0,2}(?=\d{1,5}\s?\/\s?(?:19|20)\d{2}(?!\d|\s?[/-]))/;

function lineUnder({ segments }: PageView, { box: [x, y, , height] }: Line): string[] {
  const below = segments.find(({ box }) => {
    const gap = box[1] - (y + height);
    return gap > -0.3 * height && gap < 1.1 * height && Math.abs(box[0] - x) < height;
  });
  return below ? [below.folded] : [];
}

function inTables(view: PageView): Field[] {
  return view.segments.flatMap((line) => {
    const lead = CELL.exec(line.folded)?.[0].length;
    if (lead === undefined) return [];
    const middle = line.box[1] + line.box[3] / 2;
    const row = view.segments.filter(
      ({ box }) => box[1] < middle && box[1] + box[3] > middle && box[0] + box[2] <= line.box[0],
    );
    // "Giấy khai" / "sinh" in a narrow column.
    const heads = row.flatMap((cell) => {
      const head = cell.folded.replace(/[^a-z]+$/, '');
      return [head, ...lineUnder(view, cell).map((end) => `${head} ${end}`)];
    });
    const act = heads.map((head) => ROW.exec(head)?.[1]).find((found) => found !== undefined);
    const number = act === undefined ? null : parseRegisterNumber(line.text.slice(lead), KINDS[act]!);
    if (!number || number.start > 0) return [];
    const { kind, value, checks, repairs } = number;
    return [ocrField(kind, value, { line, start: lead, end: lead + number.end }, 0.85, { checks, repairs })];
  });
}
