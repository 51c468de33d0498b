import { field } from '../../../samples/make/html.ts';
import { blank } from './paper-parts.ts';
import type { Facts } from '../plan/facts.ts';
import { PROCEDURES } from '../plan/procedures.ts';

/** The dossier of a receipt; receipts are never drawn without one. */
export function dossierOf(f: Facts): NonNullable<Facts['dossier']> {
  if (!f.dossier) throw new Error('a receipt needs a dossier');
  return f.dossier;
}

/** The code of a slip that names its dossier, or the dots a clerk left as they were. */
export const slipCode = (f: Facts): string => (f.printedCode ? field('dossier_code', f.printedCode) : blank(34));

/** What was asked for: what the register says, where it knows the person. */
export function askedOf(f: Facts): string {
  return f.dossier?.procedure.name ?? f.chance.pick(PROCEDURES).name;
}
