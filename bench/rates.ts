import type { FieldTally, Tally } from './tally.ts';

/** Shares 0..1; null where nothing was due, because 0 of 0 is neither good nor bad. */
export interface Rates {
  scans: number;
  statusRight: number | null;
  /** Character and word error rates; block order does not count. */
  cer: number | null;
  wer: number | null;
  /** The same without diacritics and case. */
  cerFolded: number | null;
  werFolded: number | null;
  /** Character error rate in reading order, with everything read too much. */
  cerOrdered: number | null;
  /** Characters read that are not on the paper, over true characters. */
  extraText: number | null;
  identifierPrecision: number | null;
  identifierRecall: number | null;
  fields: Record<string, { precision: number | null; recall: number | null; due: number }>;
  cutRight: number | null;
  classRight: number | null;
  attachPrecision: number | null;
  attachRecall: number | null;
  wrongAttachments: number;
  rotationRight: number | null;
  splitRight: number | null;
  blankRight: number | null;
  /** degrees */
  skewErrorMean: number | null;
  skewErrorWorst: number | null;
}

/** Kinds that describe rather than identify. */
export const DESCRIPTIONS = new Set(['person_name', 'birth_date', 'issue_date', 'agency']);

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function fieldRates(counts: FieldTally) {
  return {
    precision: share(counts.right, counts.right + counts.extra),
    recall: share(counts.right, counts.right + counts.missed),
    due: counts.right + counts.missed,
  };
}

/** Rates of a tally. */
export function ratesOf(tally: Tally): Rates {
  const { text, geometry, attach, documents } = tally;
  const identifiers: FieldTally = { right: 0, missed: 0, extra: 0 };
  for (const [kind, counts] of Object.entries(tally.fields)) {
    if (DESCRIPTIONS.has(kind)) continue;
    identifiers.right += counts.right;
    identifiers.missed += counts.missed;
    identifiers.extra += counts.extra;
  }
  const exact = fieldRates(identifiers);
  return {
    scans: tally.scans,
    statusRight: share(tally.statusRight, tally.scans),
    cer: share(text.edits, text.chars),
    wer: share(text.wordEdits, text.words),
    cerFolded: share(text.foldedEdits, text.chars),
    werFolded: share(text.foldedWordEdits, text.words),
    cerOrdered: share(text.orderedEdits, text.chars),
    extraText: share(text.extraChars, text.chars),
    identifierPrecision: exact.precision,
    identifierRecall: exact.recall,
    fields: Object.fromEntries(Object.entries(tally.fields).map(([kind, counts]) => [kind, fieldRates(counts)])),
    cutRight: share(documents.cutRight, documents.due),
    classRight: share(documents.classRight, documents.due),
    attachPrecision: share(attach.right, attach.attached),
    attachRecall: share(attach.right, attach.due),
    wrongAttachments: attach.wrong.length,
    rotationRight: share(geometry.rotationRight, geometry.pages),
    splitRight: share(geometry.splitRight, geometry.sheets),
    blankRight: share(geometry.blankRight, geometry.pages + geometry.blankDue),
    skewErrorMean: share(geometry.skewError, geometry.skewPages),
    skewErrorWorst: geometry.skewPages === 0 ? null : geometry.skewWorst,
  };
}
