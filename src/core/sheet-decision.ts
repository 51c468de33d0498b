import { z } from 'zod';
import { turnSchema, type Turn } from './geometry.ts';

/** Share of the upright side's width at which a clerk may cut: no page is a sliver. */
export const SPLIT_RANGE = { least: 0.2, most: 0.8 } as const;

/**
 * What a clerk decided about one side of a scan. It stands above what the machine measures, in every later run; the scan
 * as delivered is never altered, so that every decision can be taken back.
 */
export const sheetDecisionSchema = z.object({
  /** 1-based side of the scan. */
  sheet: z.number().int().min(1),
  /** Clockwise degrees that make the side upright; null = as the machine finds. */
  turn: turnSchema.nullable(),
  /** One page, or two cut at this share of the upright side's width; null = as the machine finds. */
  split: z.union([z.literal('whole'), z.number().min(SPLIT_RANGE.least).max(SPLIT_RANGE.most)]).nullable(),
  /** Neither straightened nor cropped nor taken out of its perspective: only turned and split. */
  asScanned: z.boolean(),
});
export type SheetDecision = z.infer<typeof sheetDecisionSchema>;

/** One thing a clerk asks for. `turn` in clockwise degrees, added to the turn the side has now. */
export type SheetChange =
  { kind: 'turn'; degrees: Turn } | { kind: 'split'; at: number } | { kind: 'join' } | { kind: 'as-scanned' };

/**
 * The decision after one more change. `now` is the turn the side stands in; `earlier` what was decided before. A cut is a
 * share of the upright side: upside down it is mirrored, and a side turned by a quarter has another one or none.
 */
export function decideSheet(
  sheet: number,
  earlier: SheetDecision | null,
  now: Turn,
  change: SheetChange,
): SheetDecision {
  const base: SheetDecision = earlier ?? { sheet, turn: null, split: null, asScanned: false };
  if (change.kind === 'split') return { ...base, turn: now, split: change.at };
  if (change.kind === 'join') return { ...base, split: 'whole' };
  if (change.kind === 'as-scanned') return { ...base, asScanned: true };
  const turn = turnSchema.parse((now + change.degrees) % 360);
  return { ...base, turn, split: typeof base.split === 'number' ? turnedCut(base.split, change.degrees) : base.split };
}

function turnedCut(split: number, degrees: Turn): number | null {
  if (degrees === 0) return split;
  return degrees === 180 ? 1 - split : null;
}
