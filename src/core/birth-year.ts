/**
 * Year of birth in a 12-digit citizen id: digit 4 tells century and sex (0, 1 = 1900s; 2, 3 = 2000s), then two digits
 * (NĐ 137/2015/NĐ-CP, art. 13). Null for anything else.
 */
export function birthYearOf(id: string | null): number | null {
  const digits = /^\d{3}(\d)(\d{2})\d{6}$/.exec(id ?? '');
  return digits ? 1900 + 100 * Math.floor(Number(digits[1]) / 2) + Number(digits[2]) : null;
}
