import type { UnderstoodDocument } from '../core/document.ts';
import type { DossierWithProcedure } from '../core/ports/records.ts';
import type { AttachOptions } from './attach-options.ts';

export interface Fit {
  /** What the paper would be in the dossier. */
  part: 'result' | 'component' | 'none';
  /** Whether the paper's date lies in the dossier's time; silent when the paper has no date or may well be older. */
  date: 'fits' | 'silent' | 'contradicts';
}

const DAY = 86_400_000;

/** Whether class and date of a paper fit a dossier. */
export function fitDossier(document: UnderstoodDocument, dossier: DossierWithProcedure, options: AttachOptions): Fit {
  const part =
    dossier.procedure?.result === document.class
      ? 'result'
      : options.components.includes(document.class)
        ? 'component'
        : 'none';
  const issued = document.fields.find((f) => f.kind === 'issue_date')?.value;
  if (issued === undefined) return { part, date: 'silent' };
  const at = Date.parse(issued);
  const received = Date.parse(dossier.received);
  const end = dossier.resolved ? Date.parse(dossier.resolved) + options.daysAfterResolved * DAY : Infinity;
  const begin = part === 'result' ? received : received - options.daysBeforeReceived * DAY;
  if (Number.isNaN(at) || Number.isNaN(received)) return { part, date: 'silent' };
  if (at >= begin && at <= end) return { part, date: 'fits' };
  // Papers brought along are often years old; forms and results are not.
  return {
    part,
    date: at < begin && part === 'component' && document.class !== 'application_form' ? 'silent' : 'contradicts',
  };
}
