import type { ResultFile } from '../src/core/result-file.ts';
import type { TruthDocument } from '../samples/make/truth-schema.ts';
import type { FieldTally } from './tally.ts';

type ReadDocument = ResultFile['scans'][number]['documents'][number];

/** Kinds that are prose: capitals do not count. All others must be equal to the letter. */
const PROSE = new Set(['person_name', 'agency']);

/** Serials, of letters and digits: in a value one blank stands between (core/document.ts), in print it may or may not. */
const SERIALS = new Set(['land_certificate_serial', 'land_certificate_book_no', 'document_no']);
const GLUED = /^([A-ZĐ]{1,3})(?=\d+$)/u;

/** What two equal values of a kind have in common. */
export function fieldKey(kind: string, value: string): string {
  const printed = value.normalize('NFC').replace(/\s+/g, ' ').trim();
  const text = SERIALS.has(kind) ? printed.replace(GLUED, '$1 ') : printed;
  return `${kind}\t${PROSE.has(kind) ? text.toLowerCase() : text}`;
}

/**
 * Exact values by kind: each different value of a document counts once. A code taken from the file's name is left out,
 * because the truth lists what is printed. `read` is null when the document was not found.
 */
export function scoreFields(truth: TruthDocument, read: ReadDocument | null): Record<string, FieldTally> {
  const due = new Set(truth.fields.map((field) => fieldKey(field.kind, field.value)));
  const seen = new Set(
    (read?.fields ?? [])
      .filter((field) => field.source !== 'filename')
      .map((field) => fieldKey(field.kind, field.value)),
  );
  const tally: Record<string, FieldTally> = {};
  const count = (entry: string, column: keyof FieldTally) => {
    const kind = entry.split('\t')[0] as string;
    tally[kind] ??= { right: 0, missed: 0, extra: 0 };
    tally[kind][column] += 1;
  };
  for (const entry of due) count(entry, seen.has(entry) ? 'right' : 'missed');
  for (const entry of seen) if (!due.has(entry)) count(entry, 'extra');
  return tally;
}
