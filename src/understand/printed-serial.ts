import type { FoundNumber } from './found-number.ts';
import type { Line, PageView } from './page-view.ts';

/** Letters of the series and digits, and nothing else in the column: "Số: AQ 054637". */
const SERIES = /^[\s:.]{0,4}([A-ZĐ]{1,3})\s?(\d{5,8})[\s.]{0,3}$/u;
/** Seven digits and nothing else in the column: "Số: 0932173". */
const COUNTED = /^[\s:.]{0,4}(\d{7})[\s.]{0,3}$/u;
/** A slip's kind and count: "PT546", "PC 0012" (phiếu thu, phiếu chi: TT 107/2017/TT-BTC, TT 133/2016/TT-BTC). */
const SLIP = /^[\s:.]{0,4}(P[TC][-.]?\s?\d{2,6})[\s.]{0,3}$/u;
const SLIPS = /^\W{0,3}phieu (?:thu|chi)\W{0,3}$/;
/** "Ký hiệu: AB-26P", "Ký hiệu: NS26": the series of a printed form, whose copies are counted within it. */
const SYMBOL = /^\W{0,3}ky hieu(?: bien lai)?\s?[:.]?\s?\d{0,2}[a-z]{1,3}/;
/** "Mã hiệu: C1-02/NS" in the row of the number: the treasury's form of electronic slips (TT 84/2016/TT-BTC). */
const FORM = /^\W{0,3}(?:ma hieu|mau(?: so)?)\s?[:.]?\s?[a-z]\d-\d{2}[a-z]?\/[a-z]/;
/** "Mẫu CTT-11": receipts of the tax offices of the nineties (chứng từ thuế), counted with six or seven digits and no series. */
const OLD_FORM = /^\W{0,3}(?:mau\s?(?:so\s?:?\s?)?)?ctt[\s.-]{0,2}\d/;
const COUNTED_THEN = /^[\s:.]{0,4}(\d{6,7})[\s.]{0,3}$/u;
/** The form's number and series stand right above or beside the copy's, within so many heights of its line. */
const NEAR = 3.5;

/**
 * The number printed on a blank whose copies are counted, as the whole of what stands behind "Số:": certificates with letters of
 * a series (giấy chứng nhận thương binh, TT 05/2013/TT-BLĐTBXH), receipts and payment slips with seven digits under "Ký hiệu"
 * (biên lai: NĐ 123/2020, art. 32; giấy nộp tiền C1-02/NS: TT 84/2016/TT-BTC). Null when it is no such number.
 */
export function printedSerial(line: Line, start: number, view: PageView): FoundNumber | null {
  const text = line.text.slice(start);
  const series = SERIES.exec(text);
  const slip = view.segments.some(({ folded }) => SLIPS.test(folded)) ? SLIP.exec(text) : null;
  const counted = series ? null : countOf(text, line, view);
  if (!slip && !series && !counted) return null;
  const value = slip ? slip[1]!.replace(/\s/g, '') : series ? `${series[1]!} ${series[2]!}` : counted![1]!;
  const at = text.search(/[\p{L}\d]/u);
  return {
    kind: 'document_no',
    value,
    start: at,
    end: text.trimEnd().length,
    repairs: 0,
    checks: ['shape'],
    plausible: true,
  };
}

function countOf(text: string, line: Line, view: PageView): RegExpExecArray | null {
  const [now, then] = [COUNTED.exec(text), COUNTED_THEN.exec(text)];
  if (now && (isUnder(SYMBOL, line, view) || isUnder(FORM, line, view, 0.5))) return now;
  return then && isUnder(OLD_FORM, line, view) ? then : null;
}

function isUnder(form: RegExp, { box: [x, y, width, height] }: Line, { segments }: PageView, near = NEAR): boolean {
  return segments.some(({ box, folded }) => {
    const apart = y - box[1];
    const beside = box[0] < x + width && box[0] + box[2] > x;
    return form.test(folded) && apart > -0.5 * height && apart < near * height && (beside || apart < 0.5 * height);
  });
}
