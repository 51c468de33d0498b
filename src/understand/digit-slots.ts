import { LOOKALIKE } from '../core/lookalike-digits.ts';

export interface DigitRun {
  digits: string;
  /** Letters that were taken for digits. */
  repairs: number;
  /** Offsets in the text given: the run with its inner spaces and dots. */
  start: number;
  end: number;
}

/**
 * Exactly `length` digits beginning at `from`: groups may be apart by one space, dot, comma or dash ("0011 6902 0213"), single ones
 * by the bars of boxes. Null when there are fewer, when the number goes on before or behind them, or when more than a third had to be repaired,
 * or more than half where they are zeros: a font with round zeros gives a letter for every one of them.
 */
export function readDigits(printed: string, from: number, length: number): DigitRun | null {
  const text = withoutBoxes(printed, from);
  let digits = '';
  let repairs = 0;
  let zeros = 0;
  let gap = 0;
  let gaps = 0;
  // Boxes leave a space on either side of a bar.
  const room = text === printed ? 1 : 3;
  let i = from;
  for (; i < text.length && digits.length < length; i++) {
    const c = text.charAt(i);
    if (c >= '0' && c <= '9') digits += c;
    else if (LOOKALIKE[c] !== undefined && joinsDigit(text, i)) {
      digits += LOOKALIKE[c];
      repairs++;
      if (/[Oo]/.test(c)) zeros++;
    } else if (digits !== '' && gap < room && /[ .,-]/.test(c)) {
      gap++;
      gaps++;
      continue;
    } else return null;
    gap = 0;
  }
  if (digits.length < length || (repairs - zeros) * 3 > length || repairs * (zeros > 0 ? 2 : 3) > length) return null;
  // One font's way of printing a zero is one doubt, however many there are.
  repairs -= Math.max(0, zeros - MOST_ZEROS);
  const next = text.charAt(i);
  // Digits read apart ("0751039 5 9 7 3 1") may be more than asked for.
  if (gaps > 0 && /^[ .]\d(?!\d)/.test(text.slice(i, i + 3)) && !isNextItem(text, from, i)) return null;
  if (/^\d[ .]/.test(text.slice(from, from + 2)) && APART_BEFORE.test(printed.slice(Math.max(0, from - 6), from)))
    return null;
  if (/[\p{L}\p{N}]/u.test(next) || (/[/]/.test(next) && /\d/.test(text.charAt(i + 1)))) return null;
  return { digits, repairs, start: from, end: i };
}

/** "0920 0416 7554 3. Điện thoại": behind digits in groups a form's next item begins, whose number is none of theirs. */
function isNextItem(text: string, from: number, to: number): boolean {
  return /\d{3}$/.test(text.slice(from, to)) && /^ \d[.)](?:\s*$|\s+\p{Lu})/u.test(text.slice(to, to + 8));
}

/** Zeros read as letters that each count as a repair. */
const MOST_ZEROS = 2;

/** One more digit that stands apart before those asked for: they are the end of a longer number. */
const APART_BEFORE = /(?<![\p{L}\d])\d(?:\s?[|¦[\]]\s?|[ .])$/u;

/** A digit in a box of its own, and the bar after it, of which one stroke may be read as a letter ("ol[5]", "1J7"). */
const BOXES = /^[^\p{L}\d]{0,3}(?:[\doOóÓ]{1,2}(?:[lIJj]?\s?[|¦[\]/]{1,2}\s?[|¦[\]]?|\s|(?<=\d)[Jj](?=\d))){4,20}/u;

/** Digits in boxes ("0|5|2|1"): the bars between them are no digits, a letter o alone in a box is a zero. The length is kept. */
function withoutBoxes(text: string, from: number): string {
  const boxes = BOXES.exec(text.slice(from, from + 80));
  if (!boxes || (boxes[0].match(/[|¦[\]/]/g)?.length ?? 0) < 3) return text;
  const end = from + boxes[0].length;
  const inside = text.slice(from, end).replace(/[|¦[\]/lIJj]/g, ' ');
  return text.slice(0, from) + inside.replace(/(?<!\S)[oO](?!\S)/g, '0') + text.slice(end);
}

/** A letter may be a digit only when it touches a digit or another such letter that does. */
function joinsDigit(text: string, index: number): boolean {
  for (const step of [-1, 1]) {
    let i = index + step;
    while (i >= 0 && i < text.length && Math.abs(i - index) < 4 && LOOKALIKE[text.charAt(i)] !== undefined) i += step;
    const c = text.charAt(i);
    if (c >= '0' && c <= '9') return true;
  }
  return false;
}
