import type { CoverageQueries, ViewQueries } from '../../src/core/ports/queries.ts';
import { DIMENSIONS, SIDES, type ReportFilter, type ReportQueries } from '../../src/core/ports/reports.ts';
import type { WorkQueries } from '../../src/core/ports/work-lists.ts';
import { makeReport, type LayoutName, type ReportRequest } from '../../src/report/make-report.ts';
import { MEASURES, type Measure } from '../../src/report/measures.ts';
import { LAST_DAY } from './plan.ts';

/** What a page or a command asks the store. */
export interface Queries {
  coverage: CoverageQueries;
  reports: ReportQueries;
  views: ViewQueries;
  work: WorkQueries;
}

/** One thing an office asks for, as one page or one command asks it. */
export interface Question {
  name: string;
  /** How it is shown in the table: the worst of a group stands for it. */
  group: string;
  ask(queries: Queries): Promise<unknown>;
}

const ALL_TIME: ReportFilter = { from: null, to: null };
const YEAR: ReportFilter = { from: '2026-01-01', to: LAST_DAY };
const YEAR_BEFORE = { from: '2025-01-01', to: '2025-10-31' };
const PAGE = { limit: 50, offset: 0 };
const BACKLOG = { part: 'result', today: LAST_DAY } as const;

const layout = (name: LayoutName, more: Partial<ReportRequest>): Question['ask'] => {
  const request: ReportRequest = {
    ...{
      filter: ALL_TIME,
      by: 'unit',
      and: null,
      measure: null,
      before: null,
      handover: null,
      declared: null,
      reasons: {},
      today: LAST_DAY,
    },
    ...more,
  };
  return ({ reports }) => makeReport(name, reports, request);
};

/** Everything that is timed. Periods: everything there is (the most rows), or ten months beside the same ten a year before. */
export function questions(): Question[] {
  const cross = (name: string, filter: ReportFilter): Question => ({
    name,
    group: 'coverage by procedure × unit',
    ask: layout('measures', { filter, measure: 'results', by: 'procedure', and: 'unit' }),
  });
  const measures = Object.values<Measure>(MEASURES);
  const { results } = MEASURES;
  return [
    cross('results by procedure × unit, all years', ALL_TIME),
    cross('results by procedure × unit, ten months', YEAR),
    cross('results by procedure × unit, regrouped under heirs', { ...ALL_TIME, regroup: true }),
    ...(['procedure', 'unit', 'field', 'month'] as const).map((by): Question => ({
      name: `coverage by ${by}`,
      group: 'coverage page by one dimension, all years',
      ask: ({ coverage }) => coverage.coverageCounts({ from: null, to: null, by }),
    })),
    ...DIMENSIONS.map((by): Question => ({
      name: `results by ${by}`,
      group: 'measure `results` by each dimension, all years',
      ask: ({ reports }) => reports.measureCounts(results, ALL_TIME, by),
    })),
    ...measures.map((measure): Question => ({
      name: `${measure.name} by unit, two periods`,
      group: 'each measure by unit, two periods',
      ask: layout('measures', { filter: YEAR, before: YEAR_BEFORE, measure: measure.name as never }),
    })),
    ...measures.map((measure): Question => ({
      name: `${measure.name} by unit`,
      group: 'each measure by unit, all years',
      ask: layout('measures', { measure: measure.name as never }),
    })),
    {
      name: 'results by unit, regrouped under heirs',
      group: 'each measure by unit, all years',
      ask: layout('measures', { measure: 'results', filter: { ...ALL_TIME, regroup: true } }),
    },
    { name: 'all measures', group: 'page of all measures, all years', ask: layout('measures', {}) },
    {
      name: 'all measures, two periods',
      group: 'page of all measures, two periods',
      ask: layout('measures', { filter: YEAR, before: YEAR_BEFORE }),
    },
    ...SIDES.flatMap((side): Question[] => [
      {
        name: `results ${side}`,
        group: 'list behind a number: total and first page, all years',
        ask: ({ reports }) => reports.measureDossiers(results, side, ALL_TIME, PAGE),
      },
      {
        name: `results ${side} of one unit and procedure`,
        group: 'list behind a number of one unit and procedure',
        ask: ({ reports }) =>
          reports.measureDossiers(results, side, { ...ALL_TIME, unit: 'H99.042', procedure: '1.100007' }, PAGE),
      },
    ]),
    {
      name: 'backlog, first page',
      group: 'backlog page',
      ask: ({ work }) => work.backlog({ ...ALL_TIME, ...BACKLOG }, PAGE),
    },
    {
      name: 'backlog of one procedure',
      group: 'backlog page',
      ask: ({ work }) => work.backlog({ ...ALL_TIME, ...BACKLOG, procedure: '1.100007' }, PAGE),
    },
    {
      name: 'backlog by unit',
      group: 'backlog page',
      ask: ({ work }) => work.backlogGroups({ ...ALL_TIME, ...BACKLOG }, 'unit'),
    },
    {
      name: 'pace of eight weeks by unit',
      group: 'forecast',
      ask: ({ work }) => work.unitWeeks(ALL_TIME, '2026-09-07', '2026-10-26'),
    },
    { name: 'form II.06a of ten months', group: 'form II.06a', ask: layout('form-6a', { filter: YEAR }) },
    { name: 'form II.06a of all years', group: 'form II.06a', ask: layout('form-6a', {}) },
    { name: 'follow-up table of ten months', group: 'other layouts', ask: layout('follow-up', { filter: YEAR }) },
    { name: 'follow-up table of all years', group: 'other layouts', ask: layout('follow-up', {}) },
    { name: 'appendix II of ten months', group: 'other layouts', ask: layout('unit-results', { filter: YEAR }) },
    {
      name: 'section of a commune, ten months',
      group: 'other layouts',
      ask: layout('digitisation', { filter: { ...YEAR, under: 'H99.042' } }),
    },
    {
      name: 'before and after a hand-over',
      group: 'other layouts',
      ask: layout('handover', { filter: { ...YEAR, from: YEAR_BEFORE.from }, handover: '2026-01-01' }),
    },
    {
      name: 'reconciliation of ten figures',
      group: 'reconciliation of ten declared figures, ten months',
      ask: layout('reconcile', { declared: 'Báo cáo mẫu' }),
    },
    { name: 'stations', group: 'start page: stations, clerk’s queue', ask: ({ views }) => views.stations() },
    {
      name: 'queue of the clerk',
      group: 'start page: stations, clerk’s queue',
      ask: ({ views }) => views.reviewQueue(PAGE),
    },
  ];
}
