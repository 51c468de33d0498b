import { z } from 'zod';
import { SIDES, type Dimension, type ReportFilter } from '../core/ports/reports.ts';
import { STAFF_KINDS } from '../core/office.ts';
import { isDimension, type ReportRequest } from '../report/make-report.ts';
import { isMeasure } from '../report/measures.ts';

/** What a form sends of a field left free is not given; what is given must make sense. */
export function optional<T extends z.ZodType>(schema: T) {
  return z
    .literal('')
    .transform(() => null)
    .or(schema)
    .nullable()
    .default(null);
}

const day = optional(z.iso.date());
/** Names of fields and reports come from imported files and may be long. */
const text = z.string().trim().max(2000).default('');

/**
 * What the addresses of reports carry. A filter that cannot be understood is refused, never left out: the figure shown would
 * be another one than was asked for.
 */
export const reportQuery = z.object({
  tu: day,
  den: day,
  /** The period that stands beside. */
  'truoc-tu': day,
  'truoc-den': day,
  'chuyen-giao': day,
  'chi-so': optional(z.string().refine(isMeasure)),
  phia: z.enum(SIDES).default('missing'),
  theo: z.string().refine(isDimension).default('unit'),
  /** The second dimension of one measure. */
  va: optional(z.string().refine(isDimension)),
  /** A unit and all below it. */
  'don-vi': text,
  /** A unit alone. */
  'rieng-don-vi': text,
  'thu-tuc': text,
  'linh-vuc': text,
  kenh: optional(z.enum(['online', 'direct', 'postal'])),
  'nhan-su': optional(z.enum([...STAFF_KINDS, 'unknown'])),
  gop: optional(z.enum(['1'])),
  'bang-chung': z.enum(['any', 'here']).default('any'),
  'bao-cao': text,
  /** Why papers were not taken. */
  'ly-do': text,
  trang: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type ReportQuery = z.output<typeof reportQuery>;

/** Throws ZodError, answered with 400, for what makes no sense. */
export function readReportQuery(asked: Record<string, string>): ReportQuery {
  return reportQuery.parse(asked);
}

/** What is meant where an address does not say it. */
const SILENT: Record<string, string> = {
  phia: 'missing',
  theo: 'unit',
  'bang-chung': 'any',
  phan: 'result',
  nhom: 'procedure',
  trang: '1',
};

/** The query without what says nothing, with `changes` (null takes a key out), as an address carries it. */
export function addressQuery<Query extends ReportQuery>(
  query: Query,
  changes: Partial<Record<keyof Query, string | null>> = {},
): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...query, ...changes }) as [string, string | number | null][]) {
    if (value === null || value === '' || String(value) === SILENT[key]) continue;
    params.set(key, String(value));
  }
  return params.toString();
}

export function filterOf(query: ReportQuery): ReportFilter {
  return {
    from: query.tu,
    to: query.den,
    ...(query['don-vi'] ? { under: query['don-vi'] } : {}),
    ...(query['rieng-don-vi'] ? { unit: query['rieng-don-vi'] } : {}),
    ...(query['thu-tuc'] ? { procedure: query['thu-tuc'] } : {}),
    ...(query['linh-vuc'] ? { field: query['linh-vuc'] } : {}),
    ...(query.kenh ? { channel: query.kenh } : {}),
    ...(query['nhan-su'] ? { operator: query['nhan-su'] } : {}),
    regroup: query.gop !== null,
    evidence: query['bang-chung'],
  };
}

export function requestOf(query: ReportQuery, today: string, reasons: Readonly<Record<string, string>>): ReportRequest {
  const before = { from: query['truoc-tu'], to: query['truoc-den'] };
  return {
    filter: filterOf(query),
    by: query.theo,
    and: query.va,
    measure: query['chi-so'],
    before: before.from || before.to ? before : null,
    handover: query['chuyen-giao'],
    declared: query['bao-cao'] || null,
    reasons,
    today,
  };
}

const KEYS: Record<Exclude<Dimension, 'month'>, keyof ReportQuery> = {
  procedure: 'thu-tuc',
  unit: 'rieng-don-vi',
  field: 'linh-vuc',
  channel: 'kenh',
  operator: 'nhan-su',
};

/** What narrows the query down to the group `key` of a dimension; null where no list can be asked for. */
export function narrowTo(
  query: ReportQuery,
  by: Dimension,
  key: string,
): Partial<Record<keyof ReportQuery, string>> | null {
  if (by !== 'month') return key === '' ? null : { [KEYS[by]]: key };
  const first = `${key}-01`;
  const last = new Date(Date.UTC(Number(key.slice(0, 4)), Number(key.slice(5)), 0)).toISOString().slice(0, 10);
  return { tu: query.tu && query.tu > first ? query.tu : first, den: query.den && query.den < last ? query.den : last };
}
