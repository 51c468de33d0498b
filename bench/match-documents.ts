import type { ResultFile } from '../src/core/result-file.ts';
import type { TruthDocument } from '../samples/make/truth-schema.ts';

type ReadDocument = ResultFile['scans'][number]['documents'][number];

interface Place {
  sheet: number;
  part: string;
}

function overlap(a: readonly Place[], b: readonly Place[]): number {
  let sum = 0;
  for (const page of a) {
    if (b.some((other) => other.sheet === page.sheet && other.part === page.part)) sum += 1;
    // A side that was not split (or split by mistake) still is the same paper.
    else if (b.some((other) => other.sheet === page.sheet)) sum += 0.5;
  }
  return sum;
}

export interface DocumentPair {
  truth: TruthDocument;
  read: ReadDocument | null;
  /** The read document has exactly the true pages, in order. */
  cutRight: boolean;
}

/** Pairs each true document with the read one that shares most of its pages; each is used once. */
export function matchDocuments(truth: readonly TruthDocument[], read: readonly ReadDocument[]): DocumentPair[] {
  const shares = truth.flatMap((due, t) => read.map((got, r) => ({ t, r, share: overlap(due.pages, got.pages) })));
  shares.sort((a, b) => b.share - a.share || a.t - b.t || a.r - b.r);
  const partner = new Map<number, number>();
  const used = new Set<number>();
  for (const { t, r, share } of shares) {
    if (share === 0 || partner.has(t) || used.has(r)) continue;
    partner.set(t, r);
    used.add(r);
  }
  return truth.map((due, t) => {
    const got = read[partner.get(t) ?? -1] ?? null;
    const order = (pages: readonly Place[]) => pages.map((page) => `${page.sheet}${page.part}`).join(' ');
    return { truth: due, read: got, cutRight: got !== null && order(got.pages) === order(due.pages) };
  });
}
