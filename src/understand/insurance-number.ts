import type { Field } from '../core/document.ts';
import { readDigits } from './digit-slots.ts';
import { ocrField } from './field-maker.ts';
import { parseInsuranceBoxes } from './number-shapes.ts';
import type { Line, PageView } from './page-view.ts';

/** Titles of the papers whose "Mã số" or "Số" is the holder's social insurance number (QĐ 1666/QĐ-BHXH, QĐ 595/QĐ-BHXH). */
const TITLE =
  /^\W{0,3}(?:so bao hiem xa hoi|the bao hiem y te|to bia so bao hiem xa hoi|to roi so bao hiem xa hoi)\W{0,3}$/;
/** The insurer, over a leaf of a book or a confirmation of what was paid; its "Mã số:" is the insured person's. */
const INSURER =
  /^\W{0,3}bao hiem xa hoi(?: viet nam|(?: tinh| thanh pho| tp| huyen| quan| co so| khu vuc)(?: [a-z.]+){1,5})\W{0,3}$/;
/** The bare label. */
const LABEL = /^\W{0,3}(?:ma\s?)?so\s?(?:so|the)?\s?:?\s?(?=\d)/;
const CODE = /^\W{0,3}(?:ma\s?so|so (?:so|the)(?: bhxh)?)\s?:\s?(?=\d)/;
const DIGITS = 10;

/** The same before the boxes of the older cards, and before one that was not read. */
const BEFORE_BOXES = /^\W{0,3}ma\s?so\s?(?:the)?\s?:/;

/**
 * The number of an insurance book or card behind a bare "Mã số:": ten digits, or the fifteen characters of older cards in their four
 * boxes; printed in one they are found by their shape.
 */
export function readInsuranceNumber(views: readonly PageView[], role: string): Field[] {
  return views.flatMap((view) => {
    const numbers = insuranceNumberPlaces(view).flatMap(({ line, start }) => {
      const run = readDigits(line.text, start, DIGITS);
      return run
        ? [
            ocrField('social_insurance_no', run.digits, { line, start: run.start, end: run.end }, 0.9, {
              role,
              repairs: run.repairs,
            }),
          ]
        : [];
    });
    const boxes = insuranceBoxPlaces(view).flatMap(({ line, start }) => {
      const found = parseInsuranceBoxes(line.text.slice(start));
      const at = found && { line, start: start + found.start, end: start + found.end };
      return at ? [ocrField(found.kind, found.value, at, 0.9, { role, checks: found.checks })] : [];
    });
    return [...numbers, ...boxes, ...inText(view)];
  });
}

/** "sổ số 0089934408", "số sổ: ...", "vào mã số ..." in what the insurer writes about somebody's books. */
const TOLD = /(?<![a-z])(?:so so|ma so|so bao hiem xa hoi(?: so)?|so bhxh(?: so)?)\s?:?\s?(?=\d{10}(?!\d))/g;

/** Numbers that an insurer's letter tells in its text; nothing else that it writes of has a book. */
function inText(view: PageView): Field[] {
  if (!isOfInsurer(view)) return [];
  return view.lines.flatMap((line) =>
    [...line.folded.matchAll(TOLD)].flatMap(({ index, 0: label }) => {
      const start = index + label.length;
      // "số hồ sơ số", "mã số thuế" are told by their own words.
      if (/(?<![a-z])(?:ho|thue)\s$/.test(line.folded.slice(0, index))) return [];
      const at = { line, start, end: start + DIGITS };
      return [ocrField('social_insurance_no', line.text.slice(start, at.end), at, 0.85, { checks: ['shape'] })];
    }),
  );
}

function isOfInsurer(view: PageView): boolean {
  return view.segments.some((line) => line.top < 0.3 && INSURER.test(line.folded));
}

/**
 * Where a book's or a card's digits stand: behind a bare "Mã số:" or "Số sổ:" that begins a column; on other papers of the insurer
 * behind "Mã số:" alone, for "Số:" may be the paper's.
 */
export function insuranceNumberPlaces(view: PageView): { line: Line; start: number }[] {
  const titled = view.segments.some((line) => TITLE.test(line.folded));
  if (!titled && !isOfInsurer(view)) return [];
  return view.segments.flatMap((line) => {
    const start = (titled ? LABEL : CODE).exec(line.folded)?.[0].length;
    return start === undefined ? [] : [{ line, start }];
  });
}

/** Where a health insurance card's number stands: lines that begin with "Mã số:", and where that ends in them. */
export function insuranceBoxPlaces(view: PageView): { line: Line; start: number }[] {
  if (!isHealthCard(view)) return [];
  return view.lines.flatMap((line) => {
    const start = BEFORE_BOXES.exec(line.folded)?.[0].length;
    return start === undefined ? [] : [{ line, start }];
  });
}

/** Whether the page has the title of a health insurance card as a line of its own. */
export function isHealthCard(view: PageView): boolean {
  return view.segments.some((line) => TITLE.test(line.folded) && line.folded.includes('the bao hiem'));
}
