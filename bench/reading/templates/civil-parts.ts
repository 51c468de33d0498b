import { field } from '../../../samples/make/html.ts';
import type { Person } from '../../../samples/make/people.ts';
import type { Facts } from '../plan/facts.ts';
import { district, unit } from './form-kit.ts';

/** Somebody of whom the paper tells the name only. */
export const kin = (name: string, role: string, shown = name): string => field('person_name', name, shown, role);

/** The commune as papers before 1/7/2025 name it. */
export const formerly = (f: Facts): string =>
  `${f.place.kind} ${f.place.name}, ${district(f)}, tỉnh ${f.place.province}`;

export const oldIdOf = (no: string, role: string): string => field('old_citizen_id', no, no, role);

/** The commune's committee in two lines, in capitals. */
export const committee = (f: Facts): string =>
  `ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:20mm"></div>`;

/** Husband and wife of a marriage about the main person. */
export const couple = (f: Facts): [husband: Person, wife: Person] =>
  f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];

/** What the main person's wife or husband is to the head of the household. */
export const mateOf = (who: Person): string => (who.sex === 'Nữ' ? 'Vợ' : 'Chồng');
