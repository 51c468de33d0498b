import type { Chance } from './random.ts';

/**
 * Identifiers that obey every public rule and still belong to nobody, each for a reason that can be told from itself
 * (citizen ids: samples/make/identifiers.ts):
 * - tax code, social insurance, health insurance, old identity card, business register: office or province 00, never issued;
 * - passport: series X, never issued; land certificate: series beginning with Z, never used.
 */

/** Weights of the tax code's check digit (General Department of Taxation; python-stdnum vn.mst). */
const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Ten digits beginning with 00, with a good check digit. */
export function taxCode(chance: Chance): string {
  for (;;) {
    const body = `00${chance.digits(7)}`;
    const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (TAX_WEIGHTS[i] as number), 0);
    const check = 10 - (sum % 11);
    if (check < 10) return `${body}${check}`;
  }
}

export function socialInsuranceNo(chance: Chance): string {
  return `00${chance.digits(8)}`;
}

/** Card of 15 characters: group, level of benefit, province 00, social insurance number. */
export function healthInsuranceNo(chance: Chance): string {
  return `${chance.pick(['DN', 'HT', 'GD', 'TE', 'HN', 'BT', 'DT'])}${chance.whole(1, 5)}00${socialInsuranceNo(chance)}`;
}

export function passportNo(chance: Chance): string {
  return `X${chance.digits(7)}`;
}

/** Old identity card (CMND), nine digits. */
export function oldCitizenId(chance: Chance): string {
  return `00${chance.digits(7)}`;
}

/** Serial of a land use certificate; since 2025 with eight digits. */
export function landSerial(chance: Chance, digits: 6 | 8): string {
  return `Z${chance.pick([...'ABCDEGHKLMNPQRSTUVX'])} ${chance.digits(digits)}`;
}

export function landBookNo(chance: Chance): string {
  return `${chance.pick(['CH', 'CS', 'VP', 'CN'])} ${chance.digits(5)}`;
}

/** Register number of a household business, `00A8001234`. */
export function businessNo(chance: Chance): string {
  return `00${chance.pick([...'ABCDEGHKM'])}8${chance.digits(6)}`;
}

/** Whether an identifier is marked as belonging to nobody by the rules above; true for kinds that name no person. */
export function isNobodys(kind: string, value: string): boolean {
  switch (kind) {
    case 'tax_code':
    case 'social_insurance_no':
    case 'old_citizen_id':
      return value.startsWith('00');
    case 'health_insurance_no':
      return /^[A-Z]{2}[1-5]0000/.test(value);
    case 'passport_no':
      return value.startsWith('X');
    case 'land_certificate_serial':
      return value.startsWith('Z');
    case 'citizen_id': {
      const year = 1900 + Math.floor(Number(value[3]) / 2) * 100 + Number(value.slice(4, 6));
      return year <= 1904 || year >= 2027;
    }
    default:
      return true;
  }
}
