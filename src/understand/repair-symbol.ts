import { editDistance } from '../core/edit-distance.ts';
import type { DocumentNumber } from './document-number.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';

/** Letters a part must have before one wrong letter in it is repaired: shorter ones are too much alike. */
const LONG = 4;

/**
 * The symbol of a document number with its parts as printed: "QD-UBNĐ" is "QĐ-UBND". Only towards the closed lists of types
 * (NĐ 30/2020, appendix III) and of offices' abbreviations, and only when exactly one fits; what is on a list stays.
 */
export function repairSymbol(symbol: string, knowledge: Knowledge): { symbol: string; repairs: number } {
  const { typeAbbreviations, officeAbbreviations, symbolAbbreviations } = knowledge.identifiers;
  let repairs = 0;
  const repaired = symbol
    .split(/([-&/])/)
    .map((part, i) => {
      if (i % 2 === 1) return part;
      // The first part names the type or, in official letters, the office; later ones the office.
      const known = [...(i === 0 ? typeAbbreviations : []), ...officeAbbreviations];
      const right =
        known.includes(part) || symbolAbbreviations.includes(part) || part === ''
          ? part
          : (policeUnit(part) ??
            theOne(part, known) ??
            asLetters(part, known) ??
            (i === 0 ? roundLetter(part, typeAbbreviations, known) : null) ??
            part);
      if (right !== part) repairs++;
      return right;
    })
    .join('');
  return { symbol: repaired, repairs };
}

/** A paper's number with its symbol repaired. */
export function withSymbolRepaired(
  { value, symbolAt, repairs }: Pick<DocumentNumber, 'value' | 'symbolAt' | 'repairs'>,
  knowledge: Knowledge,
): { value: string; symbol: string; repairs: number } {
  const own = repairSymbol(value.slice(symbolAt), knowledge);
  return { value: value.slice(0, symbolAt) + own.symbol, symbol: own.symbol, repairs: repairs + own.repairs };
}

/** Digits that Tesseract reads for capitals. */
const LETTERS: Record<string, string> = { '0': 'O', '1': 'I', '5': 'S', '6': 'G', '8': 'B' };

/** The part with digits as the letters they look like, with a letter read twice ("QĐĐ", "T8B") or as two strokes, where that is on the list. */
function asLetters(part: string, known: readonly string[]): string | null {
  const letters = part.replace(/\d/g, (digit) => LETTERS[digit] ?? digit);
  // Centres (trung tâm) have two: "TTYT" is no "TYT".
  const once = part.replace(/(?!^TT)(\p{L})\1/u, '$1');
  const joined = part.replace('II', 'H');
  const stray = part.replace(/\d(?=\p{Lu})/gu, '');
  // Two letters are too few to say that a third was read twice ("PCC" may be an abbreviation of its own), but for a Đ, whose stroke
  // and letter are taken for two.
  const isKnown = (tried: string) =>
    tried !== part && known.includes(tried) && (tried !== once || tried.length > 2 || part.includes('ĐĐ'));
  return [letters, once, joined, stray].find(isKnown) ?? null;
}

/** Departments of the provincial police are a P, a letter and two digits: PA08, PC06, PX01. */
const POLICE = /^P([A-Z])[O0](\d)$/;

/** "PAO8" is "PA08": behind the two letters stand digits. */
function policeUnit(part: string): string | null {
  const [, letter, digit] = POLICE.exec(part) ?? [];
  return letter && digit ? `P${letter}0${digit}` : null;
}

/** Capitals that are a ring with a stroke. */
const ROUND = /[GOQ]/g;

/**
 * The type of three letters that differs in its rings' strokes only: "QUQ" is "GUQ", a proxy (giấy ủy quyền). Shorter ones are
 * too much alike ("QC", "GC"), and no office's abbreviation may be as near.
 */
function roundLetter(part: string, types: readonly string[], known: readonly string[]): string | null {
  if (part.length !== 3) return null;
  const rings = part.replace(ROUND, 'O');
  const same = [...new Set(known.filter((other) => other.replace(ROUND, 'O') === rings))];
  return same.length === 1 && types.includes(same[0]!) ? same[0]! : null;
}

/** Capitals that are read for one another. */
const ALIKE = ['dqoc0g', 'uv', 'br8', 'efp', 'ilt1j', 'nhm', 'pr', 'vy', 'kx', 'sz5', 'ce'];

/**
 * One letter too few, a stroke or a letter read twice too many, or another letter of its shape: "TTYT" is no misread "TTLT", and "GPXDT"
 * (giấy phép xây dựng tạm) none of "GPXD".
 */
function isMisread(read: string, known: string): boolean {
  if (editDistance(read, known) !== 1) return false;
  if (read.length < known.length) return true;
  if (read.length > known.length) {
    const at = [...known].findIndex((letter, i) => letter !== read[i]);
    const extra = at < 0 ? read.length - 1 : at;
    return 'ilj1'.includes(read[extra]!) || read[extra] === read[extra - 1];
  }
  const at = [...read].findIndex((letter, i) => letter !== known[i]);
  return ALIKE.some((shape) => shape.includes(read[at]!) && shape.includes(known[at]!));
}

function theOne(part: string, known: readonly string[]): string | null {
  const folded = foldSameLength(part);
  const same = [...new Set(known.filter((k) => foldSameLength(k) === folded))];
  if (same.length > 0) return same.length === 1 ? same[0]! : null;
  const near = [...new Set(known.filter((k) => k.length >= LONG && isMisread(folded, foldSameLength(k))))];
  return near.length === 1 ? near[0]! : null;
}
