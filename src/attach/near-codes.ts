/** Codes that differ from `code` in exactly one digit, at most 260 of them. */
export function nearCodes(code: string): string[] {
  const near: string[] = [];
  for (let i = 0; i < code.length; i++) {
    if (!/\d/.test(code.charAt(i))) continue;
    for (let digit = 0; digit <= 9; digit++) {
      if (String(digit) !== code[i]) near.push(code.slice(0, i) + digit + code.slice(i + 1));
    }
  }
  return near;
}

/** More digits than these are not misread in one number. */
export const MISREAD_DIGITS = 2;

/** Characters in which two codes of one length differ; Infinity for other lengths. */
export function codeDistance(a: string, b: string): number {
  if (a.length !== b.length) return Infinity;
  let apart = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) apart++;
  return apart;
}
