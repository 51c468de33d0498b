import type { Field } from '../core/document.ts';
import { readDigits } from './digit-slots.ts';
import { ocrField } from './field-maker.ts';
import type { PageView } from './page-view.ts';

/** Titles of the papers whose "Mã số" or "Số" is the holder's social insurance number (QĐ 1666/QĐ-BHXH, QĐ 595/QĐ-BHXH). */
const TITLE =
  /^\W{0,3}(?:so bao hiem xa hoi|the bao hiem y te|to bia so bao hiem xa hoi|to roi so bao hiem xa hoi)\W{0,3}$/;
/** The bare label. */
const LABEL = /^\W{0,3}(?:ma\s?)?so\s?(?:so|the)?\s?:?\s?(?=\d)/;
const DIGITS = 10;

/** The number of an insurance book or card behind a bare "Mã số:": ten digits; older cards' fifteen characters are found by their shape. */
export function readInsuranceNumber(views: readonly PageView[], role: string): Field[] {
  return views.flatMap((view) => {
    if (!view.segments.some((line) => TITLE.test(line.folded))) return [];
    return view.segments.flatMap((line) => {
      const start = LABEL.exec(line.folded)?.[0].length;
      const run = start === undefined ? null : readDigits(line.text, start, DIGITS);
      return run
        ? [
            ocrField('social_insurance_no', run.digits, { line, start: run.start, end: run.end }, 0.9, {
              role,
              repairs: run.repairs,
            }),
          ]
        : [];
    });
  });
}
