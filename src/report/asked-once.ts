import type { ReportQueries } from '../core/ports/reports.ts';

/** What figures of one declared report are compared with. */
export type HeldQueries = Pick<ReportQueries, 'caseload' | 'measureCounts' | 'unitMeans' | 'scope'>;

/**
 * The same questions, each put to the store once: the figures of one report ask about the same period and unit again and again,
 * and shall be compared with the same count. Lives as long as one report is made.
 */
export function askedOnce(queries: HeldQueries): HeldQueries {
  return {
    caseload: once((filter, by) => queries.caseload(filter, by)),
    measureCounts: once((spec, filter, by) => queries.measureCounts(spec, filter, by)),
    unitMeans: once((day, unit) => queries.unitMeans(day, unit)),
    scope: once((filter) => queries.scope(filter)),
  };
}

function once<Arguments extends unknown[], Value>(
  ask: (...args: Arguments) => Promise<Value>,
): (...args: Arguments) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const answer = answers.get(key) ?? ask(...args);
    answers.set(key, answer);
    return answer;
  };
}
