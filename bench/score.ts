import type { ResultFile } from '../src/core/result-file.ts';
import type { Truth, TruthScan } from '../samples/make/truth-schema.ts';
import { ratesOf, type Rates } from './rates.ts';
import { scoreScan } from './score-scan.ts';
import { sumTallies, type Tally } from './tally.ts';

export interface Score {
  all: Rates;
  tally: Tally;
  /** Templates no rule was written against, and all the others. */
  heldOut: Rates;
  known: Rates;
  /** By condition tag. */
  conditions: Record<string, Rates>;
  /** Character error rate (block order does not count) by scan, worst first. */
  worst: { scan: string; cer: number }[];
  /** Paths in the result that the truth does not list. */
  unexpected: string[];
}

/**
 * Truth in which, of two equal files, the one the product met first is the original. Which comes first depends on the
 * order of taking and is no matter of right or wrong.
 */
function settleCopies(truth: Truth, result: ResultFile): TruthScan[] {
  const read = new Map(result.scans.map((scan) => [scan.scan, scan]));
  const scans = new Map(truth.scans.map((scan) => [scan.path, scan]));
  for (const copy of truth.scans) {
    if (copy.duplicateOf === null) continue;
    const first = scans.get(copy.duplicateOf);
    if (!first || read.get(first.path)?.status !== 'duplicate' || read.get(copy.path)?.status === 'duplicate') continue;
    scans.set(copy.path, { ...first, path: copy.path });
    scans.set(first.path, { ...copy, path: first.path, duplicateOf: copy.path });
  }
  return [...scans.values()];
}

/** All figures of a result against the truth. Pure. */
export function score(result: ResultFile, truth: Truth): Score {
  const read = new Map(result.scans.map((scan) => [scan.scan.normalize('NFC'), scan]));
  const scored = settleCopies(truth, result).map((scan) => ({
    scan,
    tally: scoreScan(scan, read.get(scan.path) ?? null),
  }));
  const rates = (choose: (scan: TruthScan) => boolean) =>
    ratesOf(sumTallies(scored.filter((entry) => choose(entry.scan)).map((entry) => entry.tally)));
  const tags = [...new Set(truth.scans.flatMap((scan) => scan.conditions))].sort();
  const known = new Set(truth.scans.map((scan) => scan.path));
  const worst = scored
    .filter((entry) => entry.tally.text.chars > 0)
    .map((entry) => ({ scan: entry.scan.path, cer: entry.tally.text.edits / entry.tally.text.chars }))
    .sort((a, b) => b.cer - a.cer);
  return {
    all: rates(() => true),
    tally: sumTallies(scored.map((entry) => entry.tally)),
    heldOut: rates((scan) => scan.heldOut),
    known: rates((scan) => !scan.heldOut),
    conditions: Object.fromEntries(tags.map((tag) => [tag, rates((scan) => scan.conditions.includes(tag))])),
    worst,
    unexpected: [...read.keys()].filter((path) => !known.has(path)),
  };
}
