/**
 * Mã hồ sơ, the code of a case. Two shapes are in use at the same time:
 * - before TT 03/2025: `000.00.16.H61-201123-0007` (unit, group, date, four digits; TT 01/2018/TT-VPCP art. 19)
 * - since: `H15.50.05.13-261008-0975` (agency code, date, four to seven digits)
 * A dot before it is a part of a longer code; a form's row of dots is none.
 */
const CODE =
  /(?<![0-9A-Za-z]|(?<!\.)\.)(?:000\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.[0-9A-Z]{2,3}){0,5})-\d{6}-\d{4,7}(?![0-9A-Za-z])/g;

/** What may follow a dossier code to name one of its results: `-KQ`, `-KQ2` (NĐ 45/2020 art. 14). */
const RESULT_TAIL = /^-KQ\d{0,3}(?![0-9A-Za-z])/;

export interface FoundDossierCode {
  code: string;
  /** Offset in the text given. */
  index: number;
  /** The code with its result tail when the text names a result of the dossier; null otherwise. */
  resultCode: string | null;
}

/** True when the six digits between the dashes are a day of the calendar (`yymmdd`). */
export function dossierCodeHasValidDate(code: string): boolean {
  const digits = /-(\d{2})(\d{2})(\d{2})-/.exec(code);
  if (!digits) return false;
  const [year, month, day] = [2000 + Number(digits[1]), Number(digits[2]), Number(digits[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Every dossier code printed exactly in `text` whose date exists, in order, repetitions kept. Linear in the text. */
export function findDossierCodes(text: string): FoundDossierCode[] {
  const found: FoundDossierCode[] = [];
  for (const match of text.matchAll(CODE)) {
    if (!dossierCodeHasValidDate(match[0])) continue;
    const tail = RESULT_TAIL.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 8));
    found.push({ code: match[0], index: match.index, resultCode: tail ? match[0] + tail[0] : null });
  }
  return found;
}
