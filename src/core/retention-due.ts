import { z } from 'zod';
import { DOCUMENT_CLASSES } from './document-class.ts';
import type { DueRule } from './ports/retention.ts';
import { retentionOf, type RetentionOptions, type RetentionTerm } from './retention.ts';

/** How long scans as delivered are kept beside the archive copies made from them. */
export const originalsOptions = z.strictObject({
  keepDays: z
    .int()
    .min(1)
    .max(36_500)
    .nullable()
    .default(null)
    .describe(
      'Days after which the scan as delivered is listed for review, counted from when every document of it was archived; null: kept for ever. It is removed only when two administrators decide so.',
    ),
});
export type OriginalsOptions = z.output<typeof originalsOptions>;

/** Code of a term in archive records (TT 05/2025/TT-BNV): 01 for good, 02 to 06 for 70 to 10 years, 07 another. */
export function retentionCode(term: RetentionTerm): string {
  const codes = new Map<RetentionTerm, string>([
    ['permanent', '01'],
    [70, '02'],
    [50, '03'],
    [30, '04'],
    [20, '05'],
    [10, '06'],
  ]);
  return codes.get(term) ?? '07';
}

/**
 * The last day from which `years` have passed on `today` (both `yyyy-mm-dd`): what counts from 29 February ends on 1 March, so on
 * 28 February it is not over.
 */
export function countedFrom(years: number, today: string): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year - years, month, 0)).getUTCDate();
  return isoDay(Date.UTC(year - years, month - 1, Math.min(day, lastOfMonth)));
}

/** Day `days` before. Both `yyyy-mm-dd`. */
export function daysBefore(days: number, today: string): string {
  return isoDay(Date.parse(today) - days * 86_400_000);
}

/** For each class that is not kept for good, from which day on its documents are due. */
export function dueRules(options: RetentionOptions, today: string): DueRule[] {
  return DOCUMENT_CLASSES.flatMap((name) => {
    const { term } = retentionOf(options, name);
    return term === 'permanent' ? [] : [{ class: name, counted: countedFrom(term, today) }];
  });
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
