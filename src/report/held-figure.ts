import type { Caseload, ReportFilter } from '../core/ports/reports.ts';
import type { HeldQueries } from './asked-once.ts';
import { isMeasure, MEASURES, rateOf } from './measures.ts';

const CASELOAD = {
  received: (load: Caseload) => load.online + load.direct + load.postal,
  total: (load: Caseload) => load.online + load.direct + load.postal + load.carried,
  online: (load: Caseload) => load.online,
  online_full: (load: Caseload) => load.onlineFull,
  online_partial: (load: Caseload) => load.onlinePartial,
  direct: (load: Caseload) => load.direct,
  postal: (load: Caseload) => load.postal,
  carried: (load: Caseload) => load.carried,
  resolved: (load: Caseload) => load.early + load.onTime + load.late + load.untimed,
  early: (load: Caseload) => load.early,
  on_time: (load: Caseload) => load.onTime,
  late: (load: Caseload) => load.late,
  open: (load: Caseload) => load.openInTime + load.openLate + load.openUntimed,
} as const;

/**
 * The figure counted here by its name: a count of the caseload (`received`, `late`), a side or the rate in percent of a
 * measure (`results.missing`, `results.rate`), or people of a unit (`staff`). Null when there is none by that name or the
 * rate has nothing to divide by.
 */
export async function heldFigure(queries: HeldQueries, name: string, filter: ReportFilter): Promise<number | null> {
  if (Object.hasOwn(CASELOAD, name)) {
    const [load] = await queries.caseload(filter, null);
    return load ? CASELOAD[name as keyof typeof CASELOAD](load) : 0;
  }
  if (name === 'staff' && filter.unit !== undefined && filter.to !== null) {
    const units = await queries.unitMeans(filter.to, filter.unit);
    return units.find((unit) => unit.code === filter.unit)?.staff ?? null;
  }
  const [measure = '', side = ''] = name.split('.');
  if (!isMeasure(measure)) return null;
  const [count = { considered: 0, due: 0, done: 0 }] = await queries.measureCounts(MEASURES[measure], filter, null);
  switch (side) {
    case 'considered':
      return count.considered;
    case 'excluded':
      return count.considered - count.due;
    case 'due':
      return count.due;
    case 'done':
      return count.done;
    case 'missing':
      return count.due - count.done;
    case 'rate': {
      const rate = rateOf(count);
      return rate === null ? null : rate * 100;
    }
    default:
      return null;
  }
}
