/**
 * Letters that Tesseract reads for digits on Vietnamese prints (measured on a public decision). Only ever applied inside
 * digit slots, never to words.
 */
export const LOOKALIKE: Record<string, string> = {
  O: '0', o: '0', Q: '0', D: '0', Ø: '0', ø: '0', I: '1', l: '1', '|': '1', Z: '2', z: '2', S: '5', s: '5', B: '8', '§': '8', ó: '6', Ó: '6',
}; // prettier-ignore

/** The text with lookalikes as digits; null when a character is neither. */
export function asDigits(text: string): { digits: string; repairs: number } | null {
  let digits = '';
  let repairs = 0;
  for (const c of text) {
    if (c >= '0' && c <= '9') digits += c;
    else if (LOOKALIKE[c] !== undefined) {
      digits += LOOKALIKE[c];
      repairs++;
    } else return null;
  }
  return { digits, repairs };
}
