import type { Person } from '../../../samples/make/people.ts';
import type { Place } from './places.ts';
import { PROCEDURES, type Procedure } from './procedures.ts';
import type { Chance } from './random.ts';

/** A case of the register. Dates dd/mm/yyyy; `resolved` null = still open. */
export interface Dossier {
  code: string;
  procedure: Procedure;
  place: Place;
  applicant: Person;
  received: string;
  resolved: string | null;
  channel: 'direct' | 'online' | 'postal';
}

const two = (n: number): string => String(n).padStart(2, '0');

/** dd/mm/yyyy, `days` later. */
export function daysLater(date: string, days: number): string {
  const [day, month, year] = date.split('/').map(Number) as [number, number, number];
  const at = new Date(Date.UTC(year, month - 1, day + days));
  return `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
}

/** The register of the corpus: every new dossier gets a code of its own. */
export class DossierBook {
  readonly dossiers: Dossier[] = [];
  private readonly codes = new Set<string>();

  /** Opens a dossier; `result` is due when the paper is a result, otherwise it is still open. */
  open(chance: Chance, place: Place, applicant: Person, procedureCode: string, resolved: boolean): Dossier {
    const procedure = PROCEDURES.find((one) => one.code === procedureCode);
    if (!procedure) throw new Error(`no procedure ${procedureCode}`);
    const [day, month] = [two(chance.whole(1, 28)), two(chance.pick([9, 10]))];
    const received = `${day}/${month}/2026`;
    let code: string;
    do code = `${place.code}-26${month}${day}-${chance.digits(4)}`;
    while (this.codes.has(code));
    this.codes.add(code);
    const due = resolved ? daysLater(received, chance.whole(2, 12)) : null;
    const dossier = {
      code,
      procedure,
      place,
      applicant,
      received,
      resolved: due,
      channel: chance.pick(['direct', 'direct', 'online', 'postal'] as const),
    };
    this.dossiers.push(dossier);
    return dossier;
  }
}
