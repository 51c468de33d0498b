import { dossierCodeHasValidDate, findDossierCodes } from '../core/dossier-code.ts';
import { asDigits } from '../core/lookalike-digits.ts';

export interface FoundCode {
  kind: 'dossier_code' | 'result_code';
  value: string;
  start: number;
  end: number;
  repairs: number;
}

const SLOT = '[0-9OoIlZSB§óÓ]';
const LOOSE = new RegExp(
  String.raw`(?<![\p{L}\d]|[\p{L}\d]\.)([A-Z0O])(${SLOT}{2})((?:\s?[.,]\s?[0-9A-Z§ló|]{2,3}){0,5})\s?[-–—~_]\s?(${SLOT}{6})\s?[-–—~_]\s?(${SLOT}{4,7})(?![\p{L}\d])`,
  'gu',
);

/** Dossier codes and result codes in recognised text; lookalike letters are repaired in digit slots and counted. */
export function findCodesInText(text: string): FoundCode[] {
  const found: FoundCode[] = [];
  for (const hit of findDossierCodes(text)) {
    const value = hit.resultCode ?? hit.code;
    found.push({
      kind: hit.resultCode ? 'result_code' : 'dossier_code',
      value,
      start: hit.index,
      end: hit.index + value.length,
      repairs: 0,
    });
  }
  for (const match of text.matchAll(LOOSE)) {
    const end = match.index + match[0].length;
    if (found.some((f) => match.index < f.end && end > f.start)) continue;
    const repaired = repair(match);
    if (repaired && !/^-KQ/.test(text.slice(end, end + 3)))
      found.push({ kind: 'dossier_code', start: match.index, end, ...repaired });
  }
  return found.sort((a, b) => a.start - b.start);
}

function repair(match: RegExpMatchArray): { value: string; repairs: number } | null {
  const unit = asDigits(match[2]!);
  const date = asDigits(match[4]!);
  const serial = asDigits(match[5]!);
  if (!unit || !date || !serial) return null;
  let repairs = unit.repairs + date.repairs + serial.repairs;
  const groups = match[3]!
    .split(/[.,]/)
    .slice(1)
    .map((group) => {
      const clean = group.trim();
      // "H61" and its misreadings "H6I", "HII": a letter and two digit slots, as QĐ 20/2020/QĐ-TTg codes provinces.
      const province = /^[GH]/.test(clean) && clean.length === 3 ? asDigits(clean.slice(1)) : null;
      // A group with digits is a number; one of letters only names an office and stays.
      const number = !province && /\d/.test(clean) ? asDigits(clean) : null;
      repairs += province?.repairs ?? number?.repairs ?? 0;
      return province ? clean.charAt(0) + province.digits : (number?.digits ?? clean);
    });
  const head = match[1] === 'O' || match[1] === '0' ? '0' : match[1]!;
  if (head === '0' && match[1] === 'O') repairs++;
  const value = `${[head + unit.digits, ...groups].join('.')}-${date.digits}-${serial.digits}`;
  return dossierCodeHasValidDate(value) && findDossierCodes(value).length === 1 ? { value, repairs } : null;
}
