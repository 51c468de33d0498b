import { z } from 'zod';
import { documentClassSchema } from '../core/document-class.ts';
import {
  AGE_BANDS,
  DEADLINES,
  LACKING_STATES,
  VALIDITIES,
  WORK_PARTS,
  type AgeBand,
  type BacklogFilter,
  type InForceFilter,
  type LackingFilter,
  type ValidityRule,
} from '../core/ports/work-lists.ts';
import { isDimension } from '../report/make-report.ts';
import { filterOf, optional, reportQuery } from './report-query.ts';

const BANDS = Object.keys(AGE_BANDS) as [AgeBand, ...AgeBand[]];

/** What the addresses of work lists carry besides what those of reports do. What makes no sense is refused. */
const workQuery = reportQuery.extend({
  phan: z.enum(WORK_PARTS).default('result'),
  tuoi: optional(z.enum(BANDS)),
  han: optional(z.enum(DEADLINES)),
});
export type WorkQuery = z.output<typeof workQuery>;

/** What the addresses of the lists of components carry besides. */
const lackingQuery = reportQuery.extend({
  /** What the groups are; a key of its own because it means another thing when it is not said. */
  nhom: z.string().refine(isDimension).default('procedure'),
  'tinh-trang': optional(z.enum(LACKING_STATES)),
  /** Only dossiers still being handled. */
  mo: optional(z.enum(['1'])),
});
export type LackingQuery = z.output<typeof lackingQuery>;

/** What the addresses of the list of results in force carry besides. */
const inForceQuery = reportQuery.extend({
  'hieu-luc': optional(z.enum(VALIDITIES)),
  loai: optional(documentClassSchema),
});
export type InForceQuery = z.output<typeof inForceQuery>;

/** What the addresses of the list of old books carry. */
const booksQuery = z.object({
  'don-vi': z.string().trim().max(35).default(''),
  trang: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type BooksQuery = z.output<typeof booksQuery>;

/** Throws ZodError, answered with 400, for what makes no sense. */
export function readBooksQuery(asked: Record<string, string>): BooksQuery {
  return booksQuery.parse(asked);
}

/** Throws ZodError, answered with 400, for what makes no sense. */
export function readInForceQuery(asked: Record<string, string>): InForceQuery {
  return inForceQuery.parse(asked);
}

/** `today` is `yyyy-mm-dd`. */
export function inForceFilterOf(query: InForceQuery, rules: readonly ValidityRule[], today: string): InForceFilter {
  return {
    ...filterOf(query),
    ...(query['hieu-luc'] ? { validity: query['hieu-luc'] } : {}),
    ...(query.loai ? { class: query.loai } : {}),
    rules,
    today,
  };
}

/** Throws ZodError, answered with 400, for what makes no sense. */
export function readLackingQuery(asked: Record<string, string>): LackingQuery {
  return lackingQuery.parse(asked);
}

export function lackingFilterOf(query: LackingQuery): LackingFilter {
  return {
    ...filterOf(query),
    ...(query['tinh-trang'] ? { state: query['tinh-trang'] } : {}),
    ...(query.mo ? { open: true } : {}),
  };
}

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
