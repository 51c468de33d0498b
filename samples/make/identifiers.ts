/**
 * Identifiers that obey every public rule and still belong to nobody: the holder's birth year, which a citizen id
 * states itself, is 1900 to 1904 or lies in the future.
 */

/** Citizen id (12 digits): province, century and sex digit, birth year, serial. Throws RangeError for a year that a living person may have. */
export function citizenId(province: string, sex: 'Nam' | 'Nữ', birthYear: number, serial: string): string {
  if (!isImpossibleBirthYear(birthYear)) throw new RangeError('the birth year could be a living person’s');
  if (!/^\d{3}$/.test(province) || !/^\d{6}$/.test(serial))
    throw new RangeError('province or serial has a wrong length');
  const century = Math.floor(birthYear / 100) - 19;
  const digit = century * 2 + (sex === 'Nữ' ? 1 : 0);
  return `${province}${digit}${String(birthYear % 100).padStart(2, '0')}${serial}`;
}

/** Whether nobody who could hold a citizen id was born in that year. */
export function isImpossibleBirthYear(year: number): boolean {
  return (year >= 1900 && year <= 1904) || year >= 2027;
}

/** Birth year that a 12-digit citizen id states. */
export function birthYearOf(id: string): number {
  return 1900 + Math.floor(Number(id[3]) / 2) * 100 + Number(id.slice(4, 6));
}

/** ICAO 9303 check digit: weights 7 3 1, letters A=10 … Z=35, filler 0. */
export function mrzCheckDigit(text: string): string {
  const weights = [7, 3, 1];
  let sum = 0;
  [...text].forEach((character, index) => {
    const value = character === '<' ? 0 : parseInt(character, 36);
    sum += value * (weights[index % 3] as number);
  });
  return String(sum % 10);
}

export interface MrzHolder {
  id: string;
  /** yyyy-mm-dd */
  born: string;
  sex: 'Nam' | 'Nữ';
  /** yyyy-mm-dd */
  expires: string;
  /** Without diacritics, capitals, family name first. */
  name: string;
}

/** The three lines of a Vietnamese TD1 card (ICAO 9303-5): document number = the id's last nine digits. */
export function mrzLines(holder: MrzHolder): [string, string, string] {
  const number = holder.id.slice(3);
  const optional = `${holder.id}<<`;
  const upper = `${number}${mrzCheckDigit(number)}${optional}${mrzCheckDigit(optional)}`;
  const short = (iso: string) => iso.slice(2).replaceAll('-', '');
  const born = short(holder.born) + mrzCheckDigit(short(holder.born));
  const expires = short(holder.expires) + mrzCheckDigit(short(holder.expires));
  const composite = mrzCheckDigit(upper + born + expires + '<'.repeat(11));
  const [family, ...given] = holder.name.split(' ');
  const third = `${family}<<${given.join('<')}`.padEnd(30, '<').slice(0, 30);
  const sex = holder.sex === 'Nam' ? 'M' : 'F';
  return [`IDVNM${upper}`, `${born}${sex}${expires}VNM${'<'.repeat(11)}${composite}`, third];
}
