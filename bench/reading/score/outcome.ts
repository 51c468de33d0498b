import { matchDocuments, type DocumentPair } from '../../match-documents.ts';
import { scoreScan, type ReadScan } from '../../score-scan.ts';
import type { Tally } from '../../tally.ts';
import type { ResultFile } from '../../../src/core/result-file.ts';
import type { TruthScan } from '../../../samples/make/truth-schema.ts';
import type { CorpusScan } from '../plan/corpus-plan.ts';

/** One scan with what was due, what was read, and the counts. */
export interface Outcome {
  plan: Pick<CorpusScan, 'template' | 'part' | 'tags' | 'how' | 'shows'> & { heldOut: boolean };
  /** The first of its conditions; sheets of a batch went through a feeder. */
  condition: string;
  truth: TruthScan;
  read: ReadScan | null;
  documents: DocumentPair[];
  tally: Tally;
}

/** Every chosen scan judged; a scan the result does not mention has lost everything on it. */
export function judgeAll(scans: readonly { plan: CorpusScan; truth: TruthScan }[], result: ResultFile): Outcome[] {
  const read = new Map(result.scans.map((scan) => [scan.scan.normalize('NFC'), scan]));
  return scans.map(({ plan, truth }) => {
    const got = read.get(truth.path) ?? null;
    return {
      plan: { ...plan, heldOut: plan.heldOut ?? false },
      condition: plan.conditions[0] ?? plan.condition,
      truth,
      read: got,
      documents: matchDocuments(truth.documents, got?.documents ?? []),
      tally: scoreScan(truth, got),
    };
  });
}

export const isPhone = (outcome: Outcome): boolean => outcome.condition === 'phone';

/** Prose as a clean print and from the glass: what a reader of text is first asked for. */
export const isEasyProse = (outcome: Outcome): boolean =>
  outcome.plan.tags.includes('prose') && ['clean', 'flatbed'].includes(outcome.condition);
