import type { DocumentClass } from '../core/document-class.ts';
import type { Dimension, ReportFilter } from '../core/ports/reports.ts';
import type { WorkPart, WorkQueries } from '../core/ports/work-lists.ts';
import { today } from '../registry/parse-day.ts';
import { loadResultValidity, validityRules, validitySources } from '../registry/result-validity.ts';
import { inForceGroupsTable, inForceNotes, inForceTable } from '../report/in-force-table.ts';
import { CLASS_NAMES } from '../web/words.ts';
import { backlogGroupsTable, backlogTable } from '../report/backlog-table.ts';
import { booksTable } from '../report/books-table.ts';
import { forecastTable, stationsTable } from '../report/forecast/forecast-tables.ts';
import { makeForecast } from '../report/forecast/make-forecast.ts';
import { lackingGroupsTable, lackingTable } from '../report/lacking-table.ts';
import { OF_PAPERS, type Narrowing } from '../report/make-report.ts';
import type { ReportTable } from '../report/report-table.ts';
import { wholeList } from '../report/whole-list.ts';

interface WorkFlags {
  by: Dimension;
  part: WorkPart;
  /** Groups with their counts in place of the list. */
  summary?: boolean | undefined;
}

interface WorkReport {
  /** What of a filter it lists by; anything else cannot be asked for. */
  uses: readonly Narrowing[];
  make(work: WorkQueries, filter: ReportFilter, flags: WorkFlags): Promise<ReportTable>;
}

/** Lists of what is to be done, by the name of the report. */
export const WORK_REPORTS = {
  backlog: {
    uses: OF_PAPERS,
    async make(work, filter, { by, part, summary }) {
      const asked = { ...filter, part, today: today() };
      if (summary) return backlogGroupsTable(await work.backlogGroups(asked, by), by, asked);
      return backlogTable(await wholeList((piece) => work.backlog(asked, piece)), asked);
    },
  },
  lacking: {
    uses: OF_PAPERS,
    async make(work, filter, { by, summary }) {
      if (summary) return lackingGroupsTable(await work.lackingGroups(filter, by), by, filter);
      return lackingTable(await wholeList((piece) => work.lacking(filter, piece)), filter);
    },
  },
  'in-force': {
    uses: OF_PAPERS,
    async make(work, filter, { summary }) {
      const validity = loadResultValidity();
      const nameOf = (name: DocumentClass) => CLASS_NAMES[name];
      const asked = { ...filter, rules: validityRules(validity), today: today() };
      if (summary) return inForceGroupsTable(await work.inForceGroups(asked), asked, nameOf);
      const found = await wholeList((piece) => work.inForce(asked, piece));
      return inForceTable(found, asked, nameOf, inForceNotes(asked, validitySources(validity), nameOf));
    },
  },
  books: {
    uses: ['under'],
    make: async (work, { under }) =>
      booksTable(await wholeList((piece) => work.books(under === undefined ? {} : { unit: under }, piece))),
  },
  forecast: {
    uses: OF_PAPERS,
    make: async (work, filter) => forecastTable(await makeForecast(work, filter, today()), filter),
  },
  stations: {
    uses: [],
    make: async (work, filter) => stationsTable(await makeForecast(work, filter, today())),
  },
} as const satisfies Record<string, WorkReport>;

/** True when `name` is one of these lists. */
export function isWorkReport(name: string): name is keyof typeof WORK_REPORTS {
  return Object.hasOwn(WORK_REPORTS, name);
}
