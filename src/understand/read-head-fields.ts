import type { Field } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { isOfCertification } from './certified-copy.ts';
import { parseOwnNumber } from './document-number.ts';
import { ocrField } from './field-maker.ts';
import { findLabels } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import { honourNumber } from './honour-number.ts';
import { withoutFill } from './fill-dots.ts';
import { isOfChange, lastChange, lastDayOfChanges } from './day-of-change.ts';
import { findTitles } from './find-titles.ts';
import type { FoundNumber } from './found-number.ts';
import { foldSameLength } from './fold-same-length.ts';
import { joinLines } from './join-lines.ts';
import type { ClassKnowledge, Knowledge } from './knowledge-schema.ts';
import { parseLabelled } from './number-shapes.ts';
import { parseLettered, parseRegisterNumber } from './register-number.ts';
import {
  abbreviatedNumberPlaces,
  awardedNumberPlaces,
  bookedNumberPlaces,
  issuedNumberPlaces,
  printedOn,
  titledNumberPlaces,
  unlabelledNumberPlaces,
} from './own-number-elsewhere.ts';
import { joinedNumberPlaces, ownNumberPlaces, wordedNumberPlaces, ZONE } from './own-number-line.ts';
import type { OwnNumberPlace } from './own-number-line.ts';
import type { Line, PageView } from './page-view.ts';
import { DIGIT_READ, parseDate } from './parse-date.ts';
import type { FoundDate } from './parse-date.ts';
import { printedSerial } from './printed-serial.ts';
import { readLetterhead } from './read-agency.ts';
import { withSymbolRepaired } from './repair-symbol.ts';

/** How far below its title a certificate's number may stand, as a share of the page's height. */
const BELOW_TITLE = 0.15;

/** Fields of the paper itself: its own number, the date line, the issuing office of the letterhead. */
export function readHeadFields(views: readonly PageView[], known: ClassKnowledge, knowledge: Knowledge): Field[] {
  const first = views.find((v) => !v.page.blank);
  if (!first) return [];
  const fields: Field[] = [];
  const number = ownNumber(first, known, knowledge);
  if (number) fields.push(number);
  const date = dateLine(views, first);
  if (date) fields.push(date);
  const agency = known.letterhead ? readLetterhead(first, knowledge) : null;
  if (agency) fields.push(agency);
  return fields;
}

/** What stands after "Số:" at the head of page 1. Numbers cited in sentences are not the paper's own. */
function ownNumber(first: PageView, known: ClassKnowledge, knowledge: Knowledge): Field | null {
  if (known.ownNumber === null) return null;
  const zone = zoneOf(first, known, knowledge);
  const places = [
    ...ownNumberPlaces(first, zone),
    ...joinedNumberPlaces(first, zone),
    ...wordedNumberPlaces(first, zone),
  ];
  const person = firstPerson(first, knowledge);
  for (const { line, start } of places) {
    // NĐ 30/2020, appendix I: the number stands at the head; one below people's data is another paper's, that this one tells of.
    // A diploma is told by its own number, not by the one under which a book lists it.
    const isOthers = line.box[1] > person || /(?<![a-z])vao so(?![a-z])/.test(line.folded.slice(0, start));
    if (known.ownNumber === 'document_no' && isOthers) continue;
    const text = line.text.slice(start);
    // "45/KS" on a certificate: an entry of the book of births (`readRegisterNumbers`), no office's number.
    if (/certificate_no$|extract_no$/.test(known.ownNumber) && parseLettered(text, known.ownNumber)) continue;
    const found = certificateNumber(text, known.ownNumber);
    if (found && found.start <= 3) {
      const at = { line, start: start + found.start, end: start + found.end };
      return ocrField(found.kind, found.value, at, 0.92, { checks: found.checks, repairs: found.repairs });
    }
    const number = officeNumber(line, start, knowledge);
    if (number) return number;
  }
  if (known.ownNumber !== 'document_no') return null;
  return (
    copysNumber(first, person) ??
    bookedNumber(first, knowledge) ??
    theOnly(issuedNumberPlaces(first), knowledge) ??
    theOnly(unlabelledNumberPlaces(first), knowledge) ??
    theOnly(titledNumberPlaces(first), knowledge) ??
    ofHonour(first) ??
    theOnly(awardedNumberPlaces(first), knowledge) ??
    theOnly(abbreviatedNumberPlaces(first), knowledge) ??
    serialOf(first) ??
    (known.class === 'diploma' ? listedNumber(first) : null)
  );
}

/** A number with the symbol of its office: "751/XN-UBND". */
function officeNumber(line: Line, start: number, knowledge: Knowledge): Field | null {
  const number = parseOwnNumber(line.text.slice(start));
  if (!number) return null;
  const { value, symbol, repairs } = withSymbolRepaired(number, knowledge);
  const at = { line, start, end: start + number.length };
  const typed = knowledge.identifiers.typeAbbreviations.includes(symbol.split(/[-/]/)[0]!);
  const checks = [...(typed ? ['type'] : []), ...(number.blank ? ['blank-number'] : [])];
  return ocrField('document_no', value, at, number.blank ? 0.5 : 0.93, { checks, repairs });
}

function ofHonour(first: PageView): Field | null {
  const own = honourNumber(first);
  return own && ocrField('document_no', own.found.value, { line: own.line, ...own.found }, 0.88, { checks: ['shape'] });
}

function serialOf(first: PageView): Field | null {
  const at = printedOn(first);
  return at && ocrField('document_no', at.line.text.slice(at.start, at.end), at, 0.88, { checks: ['shape'] });
}

/** The number of an office that stands at one of these places, where no other one claims to be the paper's. */
function theOnly(places: readonly OwnNumberPlace[], knowledge: Knowledge): Field | null {
  const found = places.flatMap(({ line, start }) => officeNumber(line, start, knowledge) ?? []);
  const [number] = found;
  return number && found.every(({ value }) => value === number.value) ? number : null;
}

/** "Số vào sổ: 395/93", "Số hiệu" on the same paper comes before it. */
const LISTED = /^\W{0,3}(?:so )?vao so(?: goc)?(?: cap (?:bang|chung chi|giay))?(?: so)?\s?:?\s?(?=\d{1,6}\s?\/)/;
const OWN_SERIAL = /(?<![a-z])so hieu/;

/** The number under which a book lists a diploma, where it was printed without one of its own, as in the years before 2000. */
function listedNumber(first: PageView): Field | null {
  if (first.segments.some(({ folded }) => OWN_SERIAL.test(folded))) return null;
  for (const line of first.segments) {
    const start = LISTED.exec(line.folded)?.[0].length;
    const number = start === undefined ? null : /^\d{1,6}\s?\/\s?(?:\d{4}|\d{2})(?![\d/])/.exec(line.text.slice(start));
    if (start === undefined || !number) continue;
    const at = { line, start, end: start + number[0].length };
    return ocrField('document_no', number[0].replace(/\s/g, ''), at, 0.85, { checks: ['shape'] });
  }
  return null;
}

/** The number of a People's Committee's book, whose symbol names kind and office (NĐ 30/2020, appendix III): no book of land or of schools has one. */
function bookedNumber(first: PageView, knowledge: Knowledge): Field | null {
  const found = bookedNumberPlaces(first).flatMap(({ line, start }) => officeNumber(line, start, knowledge) ?? []);
  const [number, other] = found.filter(({ value }) => /\d\/[A-Z]{2,5}-UBND$/.test(value));
  return number && !other ? number : null;
}

/** How far down page 1 a counted form tells its number: on half a sheet the head takes half of it. Share of the page's height. */
const FORM_ZONE = 0.5;

/** The number of a copy of a printed form, above the data of anybody. */
function copysNumber(first: PageView, person: number): Field | null {
  const joined = joinedNumberPlaces(first, FORM_ZONE);
  for (const place of [...ownNumberPlaces(first, FORM_ZONE), ...joined]) {
    const { line, start } = place;
    const isPlain = joined.includes(place) || /^\W{0,3}s[o60](?: hieu)?\s?[:.]?\s?$/.test(line.folded.slice(0, start));
    const found = isPlain && line.box[1] <= person ? printedSerial(line, start, first) : null;
    if (!found) continue;
    const at = { line, start: start + found.start, end: start + found.end };
    return ocrField(found.kind, found.value, at, 0.92, { checks: found.checks });
  }
  return null;
}

/** px from the top of the first line with somebody's number of identity; Infinity where none in the head has one. */
function firstPerson(first: PageView, knowledge: Knowledge): number {
  const line = first.lines.find(
    (one) => one.top < ZONE && /\d{3}/.test(one.text) && findLabels(one, knowledge).some((hit) => isIdentity(one, hit)),
  );
  return line?.box[1] ?? Infinity;
}

function isIdentity(line: Line, { kind, end }: LabelHit): boolean {
  if (kind !== 'citizen_id' && kind !== 'old_citizen_id') return false;
  return parseLabelled(kind, line.text.slice(end))?.plausible === true;
}

/** The number of a certificate or an extract. An extract's letters tell its kind on papers of any class. */
function certificateNumber(text: string, kind: FieldKind): FoundNumber | null {
  const register = parseRegisterNumber(text, kind);
  if (kind === 'document_no') return register && register.kind !== kind ? register : null;
  return register ?? parseLabelled(kind, text);
}

/** Certificates in landscape carry their number under a title that stands low. Share of the page's height. */
function zoneOf(first: PageView, known: ClassKnowledge, knowledge: Knowledge): number | undefined {
  const title = findTitles(first, knowledge).find((t) => t.class === known.class && !t.phrase.negative);
  return title && known.ownNumber !== 'document_no' ? Math.max(ZONE, title.line.top + BELOW_TITLE) : undefined;
}

/**
 * "Phú Mỹ, ngày 19 tháng 4 năm 2024": at the head of page 1, else the last such line above a signature. A date that stands
 * alone counts only where no place is named with one: in a table's cell it is another day. The day in the stamp of a certified
 * copy is the copy's.
 */
function dateLine(views: readonly PageView[], first: PageView): Field | null {
  const changed = lastChange(first);
  if (changed) return changed;
  const printed = views.map((view) => ({ view, segments: view.segments.filter((s) => !isOfCertification(view, s)) }));
  const before = printed.map(({ view, segments }) => ({
    view,
    segments: segments.filter((s) => !isOfChange(view, s)),
  }));
  // A page of changes alone, as a supplement is, has no other day.
  return dateIn(before, first) ?? lastDayOfChanges(views) ?? dateIn(printed, first);
}

function dateIn(own: readonly { view: PageView; segments: Line[] }[], first: PageView): Field | null {
  const placed = own.flatMap(({ view, segments }) => segments.flatMap((s) => runsOn(view, s))).filter(isPlacedDate);
  const lines = placed.length > 0 ? placed : own.flatMap(({ segments }) => segments).filter(isDateAlone);
  const head = lines.find((line) => line.page === first.number && line.top < ZONE);
  const line = head ?? lines.at(-1);
  const date = line ? lastDate(line.text) : null;
  return line && date
    ? ocrField('issue_date', date.value, { line, start: date.start, end: date.end }, head ? 0.94 : 0.9, {
        checks: ['date'],
        repairs: date.repairs ?? 0,
      })
    : null;
}

/** Heights of a line between the two lines of a date, at most: letters are set with up to a line and a half. */
const LINES_APART = 1.5;

/** A segment, and where its date is cut off: with what goes on in its row or below it. */
function runsOn(view: PageView, segment: Line): Line[] {
  if (!/[,.\s]\s?ng[a-z]y(?:\s?\d{1,2})?(?:\s?th[a-z]ng(?:\s?\d{1,2})?(?:\s?n[a-z]m)?)?\W{0,3}$/.test(segment.folded))
    return [segment];
  const [, y, , height] = segment.box;
  const right = segment.box[0] + segment.box[2];
  const behind = view.segments.filter(
    (s) => Math.abs(s.box[1] + s.box[3] / 2 - y - height / 2) < 0.5 * height && s.box[0] >= right,
  );
  behind.sort((a, b) => a.box[0] - b.box[0]);
  const row = joinLines([segment, ...behind]);
  const below = view.segments.find((s) => {
    const gap = s.box[1] - (y + height);
    return (
      gap > -0.3 * height && gap < LINES_APART * height && s.box[0] < right && s.box[0] + s.box[2] > segment.box[0]
    );
  });
  return below ? [segment, row, joinLines([segment, below])] : [segment, row];
}

/** The date that a line ends with: before it may stand another one, of a number. */
function lastDate(text: string): FoundDate | null {
  const at = Math.max(0, foldSameLength(text).search(/[,.\s]\s?ng[a-z]y(?!.*ng[a-z]y)/));
  const date = parseDate(text.slice(at)) ?? null;
  return date ? { ...date, start: date.start + at, end: date.end + at } : parseDate(text);
}

const SPELT = `ng[a-z]y\\s?${DIGIT_READ}{1,2}[\\s,]{0,2}th[a-z]ng\\s?${DIGIT_READ}{1,2}[\\s,]{0,2}n[a-z]m\\s?[12]${DIGIT_READ}{3}`;
const DAY = `${SPELT}|ng[a-z]y\\s?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}`;
/** Specks that are read as a sign or a letter or two. */
const NOISE = '\\W{0,4}(?:\\s\\S{1,2}){0,2}';
/** "Phú Mỹ, ngày ..." with nothing before it but "Làm tại:". */
const PLACED = new RegExp(
  `^\\W{0,3}(?:(?:lam|lap|cap|ky|dang ky)\\s?tai\\s?:)?[^\\d:;]{2,60}[,.]\\s?(?:${SPELT})${NOISE}$`,
);
/** In figures, or the comma lost: only behind a place, for an identity card is told with office and day, too. */
const ROUGH = new RegExp(`^\\W{0,3}(?:(?:lam|lap|cap)\\s?tai\\s?:?\\s)?[^\\d:;]{2,40}[\\s,.](?:${DAY})${NOISE}$`);

/** Words of other days: "Sinh ngày", "Hẹn trả ngày", "Cấp ngày" below the number of a card. */
const NO_PLACE = /^(?:cấp|sinh|sanh|chết|mất|hẹn|trả|đến|từ|hết|hạn)$/iu;

/** Names and the words for what they are names of; a sentence that ends with a date has others. */
function isPlace(text: string): boolean {
  const words = text.replace(/^\P{L}*(?:(?:làm|lập|cấp)\s?tại\s?:?\s)?/iu, '').split(/\s+/);
  const end = words.findIndex((word) => /^ng\p{L}y$/iu.test(word));
  const place = /^(?:\p{Lu}[\p{L}.,]*|xã|phường|thị|trấn|đặc|khu|huyện|quận|tỉnh|thành|phố)$/u;
  if (words.some((word) => NO_PLACE.test(word))) return false;
  return end > 0 && end <= 7 && words.slice(0, end).every((word) => place.test(word));
}

/** The same behind the number on one line: "Số: 12/QĐ-UBND Phú Mỹ, ngày ...". */
const BESIDE = new RegExp(`^\\W{0,3}so\\s?[:.]?\\s?\\S{1,40}\\s[^\\d:;,.]{2,40}[,.]\\s?(?:${DAY})${NOISE}$`);

/** "Ia Kring" begins with a capital I, which is read as a small l: places of the highlands are named after their water, "ia". */
function isPlacedDate(printed: Line): boolean {
  const line = filled(printed);
  if (BESIDE.test(line.folded)) return true;
  if (ROUGH.test(line.folded) && isPlace(line.text)) return true;
  return PLACED.test(line.folded) && /^\W{0,3}(?:\p{Ll}\s)?(?:[l|]a\s)?\p{Lu}/u.test(line.text);
}

/** The line without the form's dots, as it reads. */
function filled(line: Line): Pick<Line, 'text' | 'folded'> {
  const text = withoutFill(line.text).replace(/\s+/g, ' ').trim();
  return { text, folded: foldSameLength(text) };
}

const ALONE = new RegExp(`^\\W{0,3}(?:${SPELT})${NOISE}$`);
/** "Ngày: 12-8-2011" under the number, as courts have it. */
const TOLD = /^\W{0,3}ngay\s?:?\s?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}\W{0,3}$/;

/** "Ngày 28 tháng 9 năm 2026 Nợ: 111 Có: 337": accounts beside the day of a slip (TT 107/2017/TT-BTC, C40-BB). */
const ACCOUNTS = /\s(?:no|co|lien|quyen)\s?:.*$/;

function isDateAlone(line: Line): boolean {
  const folded = filled(line).folded.replace(ACCOUNTS, '');
  return ALONE.test(folded) || (line.top < ZONE && TOLD.test(folded));
}
