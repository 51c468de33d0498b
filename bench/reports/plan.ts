/** How many rows of each kind are drawn. The same numbers give the same rows: every fact is a hash of its row's number. */
export interface Plan {
  dossiers: number;
  documents: number;
  /** Papers that other systems hold. */
  outside: number;
  procedures: number;
  /** Units of today; on top of them come units that were merged away in 2025. */
  units: number;
  mergedUnits: number;
  staff: number;
  /** Papers in one scan. */
  scanPapers: number;
}

/** Days on which dossiers came in, inclusive: eight years. */
export const FIRST_DAY = '2018-11-01';
export const LAST_DAY = '2026-10-31';
export const DAYS = 2922;
/** Day of the merger: from then on no dossier belongs to a merged unit. */
export const MERGER_DAY = '2025-07-01';

/** `dossiers` of them, with five times as many papers. Throws RangeError below 100, where shares would be nothing. */
export function planOf(dossiers: number): Plan {
  if (!(Number.isInteger(dossiers) && dossiers >= 100)) throw new RangeError(`at least 100 dossiers: ${dossiers}`);
  return {
    dossiers,
    documents: dossiers * 5,
    outside: Math.round(dossiers / 5),
    procedures: 330,
    units: 100,
    mergedUnits: 30,
    staff: 400,
    scanPapers: 40,
  };
}
