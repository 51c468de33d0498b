import type { UnderstoodDocument } from '../core/document.ts';
import type { DossierLookup } from '../core/ports/records.ts';
import { foldedWords } from '../core/vietnamese.ts';

/** What the registers say about the place a paper comes from and the procedure it names. */
export interface Office {
  /** Unit that owns the station; null when the register does not say. */
  stationUnit: string | null;
  /** Codes of the units that bear the name of the agency on the paper. */
  agencyUnits: string[];
  /** Procedure codes on the paper, first 8 characters (the join key of all catalogues), and whether the catalogue has them. */
  procedures: Map<string, boolean>;
}

/** Characters of a procedure's code that are the same in every office's catalogue. */
export const PROCEDURE_KEY = 8;
/** More procedure codes than these are a list. */
const MOST_PROCEDURES = 5;

/** Looks up the station's unit, the units of the agency's name and the procedures on the paper. */
export async function lookUpOffice(
  document: UnderstoodDocument,
  station: string,
  lookup: DossierLookup,
): Promise<Office> {
  const agencies = document.fields.filter((f) => f.kind === 'agency').map((f) => fold(f.value));
  const units = agencies.length > 0 ? await lookup.units() : [];
  const codes = document.fields.filter((f) => f.kind === 'procedure_code').map((f) => f.value.slice(0, PROCEDURE_KEY));
  const procedures = new Map<string, boolean>();
  for (const code of [...new Set(codes)].slice(0, MOST_PROCEDURES)) {
    procedures.set(code, await lookup.hasProcedure(code));
  }
  return {
    stationUnit: await lookup.unitOfStation(station),
    agencyUnits: units
      .filter((unit) => agencies.some((agency) => isUnit(agency, fold(unit.name))))
      .map(({ code }) => code),
    procedures,
  };
}

/** The same unit, or one above the other: `H08.27` is the province of the commune `H08.27.35`. */
export function areRelated(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** The unit itself, on the paper perhaps without the province that the register names behind it. */
function isUnit(agency: string, unit: string): boolean {
  return (
    unit === agency || (unit.startsWith(`${agency} `) && /^(?:tinh|thanh pho) /.test(unit.slice(agency.length + 1)))
  );
}

function fold(name: string): string {
  return foldedWords(name)
    .join(' ')
    .replace(/^ubnd /, 'uy ban nhan dan ');
}
