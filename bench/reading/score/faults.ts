import { fieldKey } from '../../score-fields.ts';
import type { Outcome } from './outcome.ts';

/** A field that is wrong, missing or too much. */
export interface WrongField {
  scan: string;
  shows: string;
  kind: string;
  expected: string | null;
  got: string | null;
  source: string | null;
}

type Pair = Outcome['documents'][number];

function wrongIn({ truth, read }: Pair): Omit<WrongField, 'scan' | 'shows'>[] {
  const due = new Set(truth.fields.map((field) => fieldKey(field.kind, field.value)));
  const seen = (read?.fields ?? []).filter((field) => field.source !== 'filename');
  const found = new Set(seen.map((field) => fieldKey(field.kind, field.value)));
  const extra = seen.filter((field) => !due.has(fieldKey(field.kind, field.value)));
  const used = new Set<(typeof extra)[number]>();
  const missed = truth.fields
    .filter(
      (field, i, all) =>
        !found.has(fieldKey(field.kind, field.value)) &&
        all.findIndex((other) => fieldKey(other.kind, other.value) === fieldKey(field.kind, field.value)) === i,
    )
    .map((field) => {
      const got = extra.find((other) => other.kind === field.kind && !used.has(other));
      if (got) used.add(got);
      return { kind: field.kind, expected: field.value, got: got?.value ?? null, source: got?.source ?? null };
    });
  const rest = extra.filter((field) => !used.has(field));
  return [
    ...missed,
    ...rest.map((field) => ({ kind: field.kind, expected: null, got: field.value, source: field.source })),
  ];
}

/** Every wrong field of the outcomes. */
export function wrongFields(outcomes: readonly Outcome[]): WrongField[] {
  return outcomes.flatMap((outcome) =>
    outcome.documents.flatMap((pair) =>
      wrongIn(pair).map((field) => ({ scan: outcome.truth.path, shows: outcome.plan.shows, ...field })),
    ),
  );
}

/** Right and wrong values by where they were read; a code of a file's name is right when it is the paper's dossier. */
export function bySource(
  outcomes: readonly Outcome[],
  wanted: (kind: string) => boolean,
): Record<string, { right: number; wrong: number }> {
  const sums: Record<string, { right: number; wrong: number }> = {};
  for (const { truth, read } of outcomes.flatMap((outcome) => outcome.documents)) {
    const due = new Set(truth.fields.map((field) => fieldKey(field.kind, field.value)));
    const counted = new Set<string>();
    for (const field of read?.fields ?? []) {
      const key = fieldKey(field.kind, field.value);
      if (!wanted(field.kind) || counted.has(`${field.source} ${key}`)) continue;
      counted.add(`${field.source} ${key}`);
      const sum = (sums[field.source] ??= { right: 0, wrong: 0 });
      const right = due.has(key) || (field.source === 'filename' && field.value === truth.dossier);
      if (right) sum.right += 1;
      else sum.wrong += 1;
    }
  }
  return sums;
}
