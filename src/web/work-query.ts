import { z } from 'zod';
import { AGE_BANDS, DEADLINES, WORK_PARTS, type AgeBand, type BacklogFilter } from '../core/ports/work-lists.ts';
import { filterOf, optional, reportQuery } from './report-query.ts';

const BANDS = Object.keys(AGE_BANDS) as [AgeBand, ...AgeBand[]];

/** What the addresses of work lists carry besides what those of reports do. What makes no sense is refused. */
const workQuery = reportQuery.extend({
  phan: z.enum(WORK_PARTS).default('result'),
  tuoi: optional(z.enum(BANDS)),
  han: optional(z.enum(DEADLINES)),
});
export type WorkQuery = z.output<typeof workQuery>;

/** Throws ZodError, answered with 400, for what makes no sense. */
export function readWorkQuery(asked: Record<string, string>): WorkQuery {
  return workQuery.parse(asked);
}

/** `today` is `yyyy-mm-dd`. */
export function backlogFilterOf(query: WorkQuery, today: string): BacklogFilter {
  return {
    ...filterOf(query),
    part: query.phan,
    ...(query.tuoi ? { band: query.tuoi } : {}),
    ...(query.han ? { deadline: query.han } : {}),
    today,
  };
}
