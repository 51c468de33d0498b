import type { Field } from '../core/document.ts';
import { findCodesInText, type FoundCode } from './dossier-code-in-text.ts';
import { ocrField } from './field-maker.ts';
import { findLabels } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import { joinLines } from './join-lines.ts';
import type { ClassKnowledge, Knowledge } from './knowledge-schema.ts';
import { landSerialsTold } from './land-serial-in-text.ts';
import { findBusinessNo } from './business-number.ts';
import { landBookOfFirstForms, oldLandBookOn } from './land-book.ts';
import { findLandSerial, findProcedureCode, misreadLandSerial } from './number-shapes.ts';
import { isBelow } from './number-over-lines.ts';
import type { Line, PageView } from './page-view.ts';

/** Most values one kind may add from a page: a list of hundreds of codes is not a paper of any of them. */
const MOST = 40;

/**
 * Numbers whose shape tells their kind without a label: dossier and result codes, procedure codes, health insurance cards,
 * land serials on a land-use certificate, and, with low confidence, 12 digits of a known province.
 */
export function sweepCodes(views: readonly PageView[], known: ClassKnowledge, knowledge: Knowledge): Field[] {
  const fields: Field[] = [];
  for (const view of views) {
    const ofTrade = view.lines.some(({ folded }) => OF_TRADE.test(folded));
    for (const [l, line] of view.lines.entries()) {
      if (fields.length > MOST * views.length) return fields;
      fields.push(...dossierCodes(line));
      const procedure = findProcedureCode(line.text);
      if (procedure)
        fields.push(ocrField('procedure_code', procedure.value, { line, ...procedure }, 0.9, { checks: ['shape'] }));
      const insurance = /(?<![\p{L}\d])[A-Z]{2}\s?[1-5](?:\s?\d){12}(?!\d)/u.exec(line.text);
      if (insurance) {
        const at = { line, start: insurance.index, end: insurance.index + insurance[0].length };
        fields.push(ocrField('health_insurance_no', insurance[0].replace(/\s/g, ''), at, 0.85, { checks: ['shape'] }));
      }
      if (known.class === 'land_use_certificate') fields.push(...landSerial(line, knowledge));
      else
        for (const told of landSerialsTold(view, line, knowledge))
          fields.push(ocrField(told.kind, told.value, { line, ...told }, 0.85, { checks: told.checks }));
      if (known.class === 'household_business_certificate' || ofTrade) {
        const business = findBusinessNo(line.text);
        if (business)
          fields.push(ocrField(business.kind, business.value, { line, ...business }, 0.85, { checks: ['shape'] }));
      }
      if (!goesOnFrom(view.lines[l - 1], line, knowledge)) fields.push(...bareCitizenIds(line, knowledge, known));
    }
    fields.push(...view.segments.flatMap((segment) => codesOverLines(segment, view)));
    if (known.class === 'land_use_certificate')
      fields.push(...serialsAlone(view, knowledge), ...oldLandBooks(view, known.mainRole));
  }
  return fields;
}

/** Of a page on which a business register's number may stand without a label. */
const OF_TRADE = /kinh doanh|(?<![a-z])(?:dk[hk]?kd|dkkd|hkd)(?![a-z])/;

function dossierCodes(line: Line, isMeant: (code: FoundCode) => boolean = () => true): Field[] {
  const codes = findCodesInText(line.text).filter(isMeant);
  return codes.map((code) =>
    ocrField(code.kind, code.value, { line, start: code.start, end: code.end }, 0.92, {
      checks: ['date'],
      repairs: code.repairs,
    }),
  );
}

/**
 * Codes that go on in the line below: "Mã hồ sơ: H69.23.12-" over "261012-4581". What prints a slip or a label too narrow for a code
 * breaks it behind one of its dashes.
 */
function codesOverLines(line: Line, view: PageView): Field[] {
  if (!/[.\dA-Z][-–—]\s?$/.test(line.text)) return [];
  const below = view.segments.find((next) => next !== line && isBelow(line, next) && /^\W{0,2}\d{4}/.test(next.text));
  const joined = below && joinLines([line, below], '');
  const seam = line.text.length;
  return joined ? dossierCodes(joined, ({ start, end }) => start < seam && end > seam) : [];
}

/** Both a serial and a book number can read "CH 001201": behind the book's label it is no serial. */
function landSerial(line: Line, knowledge: Knowledge): Field[] {
  const serial = findLandSerial(line.text);
  if (!serial) return [];
  const before = findLabels(line, knowledge).filter((label) => label.end <= serial.start);
  if (before.at(-1)?.kind === 'land_certificate_book_no') return [];
  return [ocrField('land_certificate_serial', serial.value, { line, ...serial }, 0.88, { checks: ['shape'] })];
}

/**
 * Serials that stand alone in their column, as printed in a corner of the certificate, also with misread letters or digits.
 * What stands right of the book number's label, or of any other, is none.
 */
function serialsAlone(view: PageView, knowledge: Knowledge): Field[] {
  const fields: Field[] = [];
  for (const line of view.segments) {
    const found = misreadLandSerial(line.text);
    if (!found) continue;
    const middle = line.box[1] + line.box[3] / 2;
    const left = view.segments.filter(
      (s) => s.box[0] < line.box[0] && s.box[1] < middle && s.box[1] + s.box[3] > middle,
    );
    if (left.some((s) => findLabels(s, knowledge).length > 0)) continue;
    const { checks, repairs } = found;
    fields.push(ocrField('land_certificate_serial', found.value, { line, ...found }, 0.88, { checks, repairs }));
    if (fields.length === MOST) break;
  }
  return fields;
}

/** "Hồ sơ gốc số: 7050/2002": the book of certificates of houses and plots in towns (NĐ 60/CP of 1994, the pink form). */
const ORIGINAL_FILE = /^\W{0,3}ho so goc\s?(?:so)?\W{0,3}(?=\d)/;

function oldLandBooks(view: PageView, role: string): Field[] {
  return view.segments.flatMap((line) => {
    const from = ORIGINAL_FILE.exec(line.folded)?.[0].length;
    const file = from === undefined ? null : /^\d{1,6}(?:\s?\/\s?(?:19|20)\d{2})?(?![\d/])/.exec(line.text.slice(from));
    if (from !== undefined && file) {
      const at = { line, start: from, end: from + file[0].length };
      const value = file[0].replace(/\s/g, '');
      return [ocrField('land_certificate_book_no', value, at, 0.88, { checks: ['shape'], role })];
    }
    const lettered = landBookOfFirstForms(line, view);
    if (lettered) {
      const at = { line, start: lettered.start, end: lettered.end };
      return [ocrField(lettered.kind, lettered.value, at, 0.88, { checks: lettered.checks, role })];
    }
    const found = oldLandBookOn(line);
    return found ? [ocrField(found.kind, found.value, { line, ...found }, 0.88, { checks: found.checks, role })] : [];
  });
}

/** "CCCD: 0520...; 0521...", "CMND/CCCD số: 0520... và 0521...", "số 0520... và số 0521...": the second of two ids behind one label. */
function isBehindId(between: string): boolean {
  return /^(?:\s?số)?\W{0,3}0\d{11}\s?[;,/&]?\s?(?:và\s(?:số\s?[:.]?\s?)?)?$/u.test(between);
}

/** "sinh ngày 02/03/1961, CC 0520...": the label before has its own value, and a word or two lead to what stands here. */
function isBehindDate({ kind }: LabelHit, between: string): boolean {
  return (kind === 'birth_date' || kind === 'issue_date') && /\d{4}\s?[,;)–-]\s?\D{0,24}$/u.test(between);
}

/** "Số tài khoản:" / "083872036362.": the digits that a line begins with are what the label that ends the one above announces. */
function goesOnFrom(above: Line | undefined, { text }: Line, knowledge: Knowledge): boolean {
  if (!above || !/^\W{0,2}\d{12}(?!\d)/.test(text)) return false;
  const label = findLabels(above, knowledge).at(-1);
  return label?.kind === 'nothing' && /^[\s:.]{0,3}$/.test(above.text.slice(label.end));
}

function bareCitizenIds(line: Line, knowledge: Knowledge, { class: cls, mainRole: role }: ClassKnowledge): Field[] {
  const fields: Field[] = [];
  for (const match of line.text.matchAll(/(?<![\p{L}\d./-])0\d{11}(?![\p{L}\d/])/gu)) {
    const labels = findLabels(line, knowledge).filter((label) => label.end <= match.index);
    const label = labels.at(-1);
    const between = line.text.slice(label?.end ?? 0, match.index);
    const nearest = label && (isBehindId(between) || isBehindDate(label, between)) ? undefined : label?.kind;
    if (knowledge.provinces[match[0].slice(0, 3)] === undefined) continue;
    if (nearest !== undefined && nearest !== 'person_name' && nearest !== 'section') continue;
    const at = { line, start: match.index, end: match.index + match[0].length };
    // "Số:" is a card's label for it, and anything else's on other papers.
    const card = cls === 'citizen_id_card' && /^\W{0,3}so\W{0,3}$/.test(line.folded.slice(0, match.index));
    fields.push(ocrField('citizen_id', match[0], at, card ? 0.9 : 0.6, { role, checks: card ? [] : ['unlabelled'] }));
  }
  return fields;
}
