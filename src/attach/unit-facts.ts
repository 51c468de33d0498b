import type { AttachFact } from '../core/attach-score.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Fit } from './fit-dossier.ts';
import { areRelated } from './office.ts';
import type { Office } from './office.ts';

/**
 * Whether agency and station belong to the unit that received the dossier. A unit above or below says nothing: provincial
 * agencies issue results of communal dossiers. Papers brought along come from anywhere; a result does not come from a
 * neighbour commune.
 */
export function unitFacts(dossier: Dossier, fit: Fit, office: Office): AttachFact[] {
  const facts: AttachFact[] = [];
  const { stationUnit, agencyUnits } = office;
  if (agencyUnits.includes(dossier.unit)) facts.push('agency-same');
  else if (fit.part === 'result' && agencyUnits.length > 0 && !agencyUnits.some((u) => areRelated(u, dossier.unit)))
    facts.push('agency-other');
  if (stationUnit === dossier.unit) facts.push('station-same');
  else if (stationUnit !== null && !areRelated(stationUnit, dossier.unit)) facts.push('station-other');
  return facts;
}
