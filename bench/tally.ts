import { NO_TEXT, type TextTally } from './text-score.ts';

/** Counts for one kind of field. */
export interface FieldTally {
  right: number;
  /** On the paper, not in the result. */
  missed: number;
  /** In the result, not on the paper. */
  extra: number;
}

/** Everything counted over a set of scans; tallies add up. */
export interface Tally {
  scans: number;
  statusRight: number;
  statusWrong: { scan: string; expected: string; got: string }[];
  text: TextTally;
  fields: Record<string, FieldTally>;
  documents: {
    due: number;
    cutRight: number;
    classRight: number;
    classWrong: { scan: string; expected: string; got: string }[];
  };
  attach: {
    /** Documents with a dossier. */
    due: number;
    attached: number;
    right: number;
    /** Documents put into a dossier they do not belong to: the worst thing that can happen. */
    wrong: { scan: string; class: string; expected: string | null; got: string; how: string }[];
  };
  geometry: {
    /** Pages with something on them. */
    pages: number;
    rotationRight: number;
    /** Pages whose tilt is known, the sum and the worst of the absolute errors in degrees. */
    skewPages: number;
    skewError: number;
    skewWorst: number;
    sheets: number;
    splitRight: number;
    blankDue: number;
    blankRight: number;
  };
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    scans: 0,
    statusRight: 0,
    statusWrong: [],
    text: { ...NO_TEXT },
    fields: {},
    documents: { due: 0, cutRight: 0, classRight: 0, classWrong: [] },
    attach: { due: 0, attached: 0, right: 0, wrong: [] },
    geometry: {
      pages: 0,
      rotationRight: 0,
      skewPages: 0,
      skewError: 0,
      skewWorst: 0,
      sheets: 0,
      splitRight: 0,
      blankDue: 0,
      blankRight: 0,
    },
  };
}

function addNumbers<T extends object>(into: T, more: T): void {
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'number')
      (into as Record<string, number>)[key] = ((into as Record<string, number>)[key] ?? 0) + value;
  }
}

/** The sum of tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    addNumbers(sum, tally);
    addNumbers(sum.text, tally.text);
    addNumbers(sum.documents, tally.documents);
    addNumbers(sum.attach, tally.attach);
    const worst = Math.max(sum.geometry.skewWorst, tally.geometry.skewWorst);
    addNumbers(sum.geometry, tally.geometry);
    sum.geometry.skewWorst = worst;
    sum.statusWrong.push(...tally.statusWrong);
    sum.documents.classWrong.push(...tally.documents.classWrong);
    sum.attach.wrong.push(...tally.attach.wrong);
    for (const [kind, counts] of Object.entries(tally.fields)) {
      sum.fields[kind] ??= { right: 0, missed: 0, extra: 0 };
      addNumbers(sum.fields[kind], counts);
    }
  }
  return sum;
}
