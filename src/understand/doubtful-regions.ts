import type { FieldKind } from '../core/field-kind.ts';
import type { Box } from '../core/geometry.ts';
import { parseOwnNumber } from './document-number.ts';
import { insuranceBoxPlaces, readInsuranceNumber } from './insurance-number.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { behindGlued, gluedLabel, type GluedLabel } from './glued-label.ts';
import { labelledPlaces } from './labelled-values.ts';
import type { LabelledPlace, ValuePlace } from './labelled-place.ts';
import { parseLabelled } from './number-shapes.ts';
import { ownNumberPlaces } from './own-number-line.ts';
import type { OwnNumberPlace } from './own-number-line.ts';
import { placeOf } from './page-view.ts';
import type { PageView } from './page-view.ts';
import { parseDate } from './parse-date.ts';
import { parseName } from './parse-name.ts';
import { parseRegisterNumber } from './register-number.ts';
import { isCapitals } from './settle-reading.ts';
import {
  blankRightOf,
  BOXED,
  boxOfValue,
  withGroupsBehind,
  withoutNeighbours,
  withUnreadBoxes,
} from './value-extent.ts';
import { rightOf } from './value-places.ts';

/** A place on a page where a label expects a value that was not read, or not well. */
export interface DoubtfulRegion {
  kind: FieldKind;
  /** px of the page image: from the label's end to the next label, column or the edge of print, a little higher than the line. */
  box: Box;
  /** What may stand there: a second reading can be limited to digits, also with dashes, or with capitals. */
  characters: 'digits' | 'code' | 'serial' | 'any';
  /** nothing stands there; what stands there is no value of the kind; it fails a check; it was read with low confidence. */
  reason: 'missing' | 'misshapen' | 'check-failed' | 'faint';
  /** What of the label was read as one word with the value, which goes when the place is read again: "[04].MãsốBHXH:". */
  glued?: GluedLabel;
}

const DIGITS_ONLY: readonly FieldKind[] = ['citizen_id', 'old_citizen_id', 'social_insurance_no'];
const SERIALS: readonly FieldKind[] = [
  'land_certificate_serial',
  'land_certificate_book_no',
  'business_registration_no',
  'health_insurance_no',
  'passport_no',
];
/** Codes that are found by their shape anywhere; offices are prose. */
const NOT_ASKED: readonly FieldKind[] = ['dossier_code', 'result_code', 'agency'];
/** Words' confidence (0..1) below which a value is read again. */
const FAINT = 0.6;
/** Most regions of a page: a form has fewer. */
const MOST = 40;

/**
 * Label regions of a page that expected a value but found none or an implausible one, in reading order. Pure; for whoever reads
 * such places a second time. Labels that are only words of a sentence expect nothing.
 */
export function doubtfulRegions(view: PageView, knowledge: Knowledge): DoubtfulRegion[] {
  const regions: DoubtfulRegion[] = [...ownNumbers(view), ...insuranceNumbers(view)];
  const labels = labelledPlaces([view], knowledge);
  const isCard = insuranceBoxPlaces(view).length > 0;
  for (const last of labels) {
    if (NOT_ASKED.includes(last.kind) || !announces(last)) continue;
    // A card's title names its number, which stands behind "Mã số:".
    if (isCard && last.kind === 'health_insurance_no' && isCapitals(last.line.text)) continue;
    // "CMND/CCCD/Hộ chiếu: ..." has a value when it is any of them, most likely a number of digits.
    const alternatives = labels.filter((label) => label === last || isSamePlace(label, last));
    const label = alternatives.find(({ kind }) => DIGITS_ONLY.includes(kind)) ?? last;
    const doubts = alternatives.map((one) => doubtOf(one, knowledge));
    const reason = doubts.includes(null) ? null : doubtOf(label, knowledge);
    if (!reason) continue;
    const glued = gluedLabel(label);
    const whole = regionOf(label, view);
    // What stands outside of a row of boxes is left out anyhow, and bars are no letters to tell its beginning by.
    const box = glued && !BOXED.test(label.line.text.slice(label.end)) ? behindGlued(whole, glued.box) : whole;
    regions.push({ kind: label.kind, box, characters: charactersOf(label.kind), reason, ...(glued && { glued }) });
    if (regions.length === MOST) break;
  }
  return regions;
}

/**
 * Whether a value stands at the place of a doubtful region now: a label of its kind expects it there, and nothing is wrong
 * with it. For whoever read the place again.
 */
export function isSettled({ kind, box, reason }: DoubtfulRegion, view: PageView, knowledge: Knowledge): boolean {
  const meets = ([x, y, width, height]: Box): boolean =>
    x < box[0] + box[2] && box[0] < x + width && y < box[1] + box[3] && box[1] < y + height;
  if (kind === 'document_no') {
    const places = view.number === 1 ? ownNumberPlaces(view) : [];
    return places.some(({ line, start }) => {
      const number = meets(line.box) ? parseOwnNumber(line.text.slice(start)) : null;
      const sure = () => placeOf(line, start, start + number!.length).confidence >= FAINT;
      return number !== null && (reason !== 'faint' || sure());
    });
  }
  if (kind === 'health_insurance_no' && readInsuranceNumber([view], '').some((read) => meets(read.box!))) return true;
  return labelledPlaces([view], knowledge).some(
    (label) =>
      label.kind === kind &&
      label.places.some((place) => doubtOfPlace(place, knowledge) === null && meets(boxOfValue(place))),
  );
}

/** "Số:" at the head of the first page whose number has no shape of one. */
function ownNumbers(view: PageView): DoubtfulRegion[] {
  if (view.number !== 1) return [];
  const places = ownNumberPlaces(view);
  const isRead = ({ line, start }: OwnNumberPlace) => {
    const text = line.text.slice(start);
    return parseOwnNumber(text) ?? parseRegisterNumber(text, 'birth_certificate_no');
  };
  return places.flatMap(({ line, start, apart }, i) => {
    const text = line.text.slice(start);
    const own = parseOwnNumber(text);
    const end = own ? start + own.length : line.text.length;
    const faint = own !== null && placeOf(line, start, end).confidence < FAINT;
    // What stands beside a bare label or below it counts only where it is its number.
    if (apart || [places[i + 1], places[i + 2]].some((next) => next?.apart && isRead(next))) return [];
    // "Số định danh ..." is another label.
    if (/^\s*\p{L}/u.test(text)) return [];
    // A bare number may be one of a register whose year stands elsewhere, or a card's.
    const bare = /^\W{0,5}[\d ]{1,16}$/.test(text) || parseLabelled('business_registration_no', text);
    if (!faint && (bare || isRead({ line, start, apart }))) return [];
    const [x, y, width, height] = start < line.text.length ? placeOf(line, start, end).box : line.box;
    const margin = Math.round(0.35 * height);
    const box: Box = [x, Math.max(0, y - margin), width + margin, height + 2 * margin];
    const reason = faint ? 'faint' : /[\p{L}\p{N}]/u.test(text) ? 'misshapen' : 'missing';
    return [{ kind: 'document_no', box, characters: 'any', reason }];
  });
}

/** "Mã số:" of a health insurance card behind which no number was read: from the label to the last group in its row. */
function insuranceNumbers(view: PageView): DoubtfulRegion[] {
  if (readInsuranceNumber([view], '').length > 0) return [];
  return insuranceBoxPlaces(view).flatMap(({ line, start }): DoubtfulRegion[] => {
    const label = placeOf(line, 0, start).box;
    const rest = line.text.slice(start);
    // Found by its shape.
    if (parseLabelled('health_insurance_no', rest)) return [];
    const first = rest.trim() === '' ? label : placeOf(line, start, line.text.length).box;
    const whole = withGroupsBehind(first, view);
    if (whole === label) return [];
    const [x, y, width, height] = whole;
    const from = label[0] + label[2];
    const margin = Math.round(0.35 * height);
    const right = Math.min(view.page.files.keep.width, x + width + height);
    const box: Box = [from, Math.max(0, y - margin), Math.max(1, right - from), height + 2 * margin];
    return [{ kind: 'health_insurance_no', box, characters: 'serial', reason: 'misshapen' }];
  });
}

/** True for labels that share one value. */
function isSamePlace(a: LabelledPlace, b: LabelledPlace): boolean {
  const [one, other] = [a.places[0], b.places[0]];
  return a.followed && one !== undefined && one.line === other?.line && one.start === other.start;
}

const isOfDigits = (kind: FieldKind): boolean => DIGITS_ONLY.includes(kind) || kind === 'tax_code';

function charactersOf(kind: FieldKind): DoubtfulRegion['characters'] {
  if (DIGITS_ONLY.includes(kind)) return 'digits';
  if (SERIALS.includes(kind)) return 'serial';
  return kind === 'tax_code' ? 'code' : 'any';
}

/**
 * True for a label that opens a column, is followed by a colon or by digits: "Số CCCD: ...", "căn cước số 0521..."; not for "mang
 * theo căn cước công dân khi ...".
 */
function announces({ kind, line, start, end, followed, places }: LabelledPlace): boolean {
  // "Giấy tờ tùy thân: Thẻ căn cước số ...": the nearer label has the value.
  if (followed) return false;
  const opens = line.columns.some((c) => start >= c && start <= c + 6);
  const colon = /^\s?[:;.…]/.test(line.text.slice(end));
  // "NGƯỜI NỘP HỒ SƠ" over a signature.
  if (kind === 'person_name' && !colon && isCapitals(line.text.slice(start, end))) return false;
  if (places[0]?.line === line && runOf(places[0])) return true;
  // A cell of its own below the heading of a column holds digits.
  const isCell = isOfDigits(kind) && places[0]?.line !== line && places[0]?.start === 0;
  if (isCell && digitsOf(places[0]!) >= FEWEST) return true;
  const bare = /^\W{0,80}$/u.test(line.text.slice(end));
  return colon || (opens && bare) || (opens && /^\s?\W{0,3}\d/.test(line.text.slice(end)));
}

function doubtOf(label: LabelledPlace, knowledge: Knowledge): DoubtfulRegion['reason'] | null {
  if (label.places.length === 0) return 'missing';
  const doubts = label.places.map((place) => doubtOfPlace(place, knowledge));
  return doubts.includes(null) ? null : doubts[0]!;
}

function doubtOfPlace(place: ValuePlace, knowledge: Knowledge): DoubtfulRegion['reason'] | null {
  const text = place.line.text.slice(place.start, place.end);
  const found = readValue(place.kind, text, knowledge);
  if (!found) return /[\p{L}\p{N}]/u.test(text) ? 'misshapen' : 'missing';
  // "0. 9|5|0|": of a number in boxes the beginning was read as something else.
  if (isOfDigits(place.kind) && /\d[^\p{L}\d]{0,3}$/u.test(text.slice(0, found.start))) return 'misshapen';
  if (!found.plausible) return 'check-failed';
  const { confidence } = placeOf(place.line, place.start + found.start, place.start + found.end);
  return confidence < FAINT ? 'faint' : null;
}

function readValue(
  kind: FieldKind,
  text: string,
  knowledge: Knowledge,
): { start: number; end: number; plausible: boolean } | null {
  if (kind === 'person_name') {
    const name = parseName(text, knowledge.identifiers.notNames);
    return name && { ...name, plausible: name.spelt };
  }
  if (kind === 'birth_date' || kind === 'issue_date') {
    const date = parseDate(text);
    if (date) return { ...date, plausible: date.repairs === undefined };
    // Of many people only the year of birth is printed.
    const year = /^[^\p{L}\d]{0,12}((?:1[89]|20)\d{2})(?!\d)/u.exec(text);
    return year && { start: year[0].length - 4, end: year[0].length, plausible: true };
  }
  const number = parseLabelled(kind, text);
  if (!number) return null;
  const isId = number.kind === 'citizen_id' || (number.kind === 'tax_code' && /^\d{12}$/.test(number.value));
  const province = !isId || knowledge.provinces[number.value.slice(0, 3)] !== undefined;
  return { ...number, plausible: number.plausible && province };
}

/** Digits, apart or with a letter read for some: at least six. */
const RUN = /^[^\p{L}\d]{0,4}\d(?:[\dOoIl|§]|[ .](?=[\dOoIl|§])){5,24}/u;

/** Digits that stand right behind their label: in a sentence, the words behind them are no part of the number. */
function runOf({ kind, line, start, end }: ValuePlace): ValuePlace | null {
  const run = DIGITS_ONLY.includes(kind) ? RUN.exec(line.text.slice(start, end)) : null;
  return run && { kind, role: '', line, start, end: start + run[0].length };
}

/** Fewer digits in the line below a label are none of its number. */
const FEWEST = 5;

const digitsOf = ({ line, start, end }: ValuePlace): number => line.text.slice(start, end).replace(/\D/g, '').length;

/** Where the value should stand: where something was read, else right of the label. */
function regionOf({ kind, places, line, label, end }: LabelledPlace, view: PageView): Box {
  // The next line may be a place for a value where nothing of it is the value's: then the label's own line is meant.
  const isNumber = charactersOf(kind) !== 'any';
  const written = places.find((one) => {
    const isBeside = one.line === line || rightOf(one.line, line, label) !== null;
    const text = one.line.text.slice(one.start, one.end);
    return isNumber && !isBeside ? digitsOf(one) >= FEWEST : /[\p{L}\p{N}]/u.test(text);
  });
  const place = written && (runOf(written) ?? written);
  const read = place ? boxOfValue(place) : blankRightOf(label, view);
  const [x, y, width, height] = isNumber && place ? withUnreadBoxes(place, withGroupsBehind(read, view), view) : read;
  // Of a number in boxes, the first ones may be unread; a remark ("(ghi bổ sung):") is none of them.
  const remark = isNumber && place?.line === line && /\p{L}/u.test(line.text.slice(end, place.start));
  const beside = (place?.line === line && !remark) || !place || (isNumber && rightOf(place.line, line, label) !== null);
  const from = beside ? Math.min(x, label[0] + label[2]) : x;
  const margin = Math.round(0.35 * Math.max(height, label[3]));
  const { width: pageWidth, height: pageHeight } = view.page.files.keep;
  const right = Math.min(pageWidth, x + width + margin);
  const reach = { left: from, right, top: Math.max(0, y - margin), bottom: Math.min(pageHeight, y + height + margin) };
  const { top, bottom } = place ? reach : withoutNeighbours(reach, label, view);
  return [from, top, Math.max(1, right - from), Math.max(1, bottom - top)];
}
