import { isoDate } from '../../../samples/make/people.ts';
import type { Dossier } from './dossiers.ts';
import { PLACES } from './places.ts';
import { PROCEDURES } from './procedures.ts';

function csv(header: string, rows: string[][]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${[header, ...rows.map((row) => row.map(cell).join(','))].join('\n')}\n`;
}

/** The registers the corpus is read with, by file name, with the contract's English headers. */
export function registerFiles(dossiers: readonly Dossier[]): Record<string, string> {
  const cases = dossiers.map((d) => [
    d.code,
    d.procedure.code,
    d.place.code,
    d.applicant.name,
    d.applicant.id,
    isoDate(d.received),
    d.resolved ? isoDate(d.resolved) : '',
    d.channel,
  ]);
  return {
    'procedures.csv': csv(
      'code,name,field,result,mode',
      PROCEDURES.map((p) => [p.code, p.name, p.field, p.result, 'full']),
    ),
    'units.csv': csv(
      'code,name',
      PLACES.map((place) => [place.code, `Ủy ban nhân dân ${place.full}`]),
    ),
    'stations.csv': csv(
      'name,title,unit',
      PLACES.map((place) => [place.slug, `Máy quét ${place.kind} ${place.name}`, place.code]),
    ),
    'dossiers.csv': csv('dossier_code,procedure_code,unit,applicant,citizen_id,received,resolved,channel', cases),
  };
}
