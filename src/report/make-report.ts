import {
  DIMENSIONS,
  type Dimension,
  type DossierFact,
  type ReportFilter,
  type ReportQueries,
} from '../core/ports/reports.ts';
import { addDays } from './day-arithmetic.ts';
import { digitisation } from './layouts/digitisation.ts';
import { followUp } from './layouts/follow-up.ts';
import { form6a } from './layouts/form-6a.ts';
import { handover, HANDOVER_MEASURES } from './layouts/handover.ts';
import { intake } from './layouts/intake.ts';
import { means } from './layouts/means.ts';
import { unitResults } from './layouts/unit-results.ts';
import { measuresTable, measureTable } from './measure-table.ts';
import { MEASURES, type Measure, type MeasureName } from './measures.ts';
import { narrowingNotes } from './narrowing-notes.ts';
import type { Period } from './period-text.ts';
import { reconcile } from './reconcile.ts';
import type { ReportTable } from './report-table.ts';

/** What a report is asked for with; each layout takes what it needs. */
export interface ReportRequest {
  filter: ReportFilter;
  by: Dimension;
  measure: MeasureName | null;
  /** A period to stand beside the filter's. */
  before: Period | null;
  /** First day after the desk was handed over, `yyyy-mm-dd`. */
  handover: string | null;
  /** Name of a declared report. */
  declared: string | null;
  /** The day on which the report is made, `yyyy-mm-dd`. */
  today: string;
}

/** What a filter can hold besides its period. */
export type Narrowing = Exclude<keyof ReportFilter, 'from' | 'to'>;

const OF_DOSSIERS = ['unit', 'under', 'procedure', 'field', 'channel', 'operator', 'regroup'] as const;
export const OF_PAPERS = [...OF_DOSSIERS, 'evidence'] as const;

interface Layout {
  title: string;
  /** Where the form comes from or who hands it in. */
  about: string;
  /** What of a filter it counts by; anything else cannot be asked for. */
  uses: readonly Narrowing[];
  make(queries: ReportQueries, request: ReportRequest): Promise<ReportTable>;
}

const NO_LOAD = {
  ...{ key: '', title: '', online: 0, onlineFull: 0, onlinePartial: 0, direct: 0, postal: 0, carried: 0 },
  ...{ early: 0, onTime: 0, late: 0, untimed: 0, openInTime: 0, openLate: 0, openUntimed: 0 },
};
/** Facts that rest on papers, which may lie here or in another system. */
const PAPER_FACTS: readonly DossierFact[] = ['component', 'result', 'result-if-due'];
const NO_COUNT = { key: '', title: '', considered: 0, due: 0, done: 0 };

const first = async <Row>(rows: Promise<Row[]>, none: Row): Promise<Row> => (await rows)[0] ?? none;

/** Reports as offices hand them in, by name. */
export const LAYOUTS = {
  'form-6a': {
    title: 'Biểu II.06a: tiếp nhận và giải quyết theo lĩnh vực',
    about: 'TT 01/2020/TT-VPCP',
    uses: OF_DOSSIERS,
    make: async (queries, { filter }) => form6a(await queries.caseload(filter, 'field'), filter),
  },
  'follow-up': {
    title: 'Theo dõi mức độ số hóa theo đơn vị',
    about: 'Bảng của phần mềm một cửa',
    uses: OF_PAPERS,
    async make(queries, { filter }) {
      const counts = (name: MeasureName) => queries.measureCounts(MEASURES[name], filter, 'unit');
      const groups = {
        components: await counts('components'),
        results: await counts('results'),
        reuse: await counts('reuse'),
      };
      return followUp(groups, filter);
    },
  },
  means: {
    title: 'Biểu mẫu 1: nhân sự và trang thiết bị theo đơn vị',
    about: 'Báo cáo giao doanh nghiệp bưu chính công ích; tính đến ngày cuối kỳ',
    uses: ['unit', 'under'],
    async make(queries, { filter, today }) {
      const day = filter.to ?? today;
      return means(await queries.unitMeans(day, filter.under ?? filter.unit), day);
    },
  },
  handover: {
    title: 'Biểu mẫu 2: chỉ tiêu trước và sau chuyển giao',
    about: 'Báo cáo giao doanh nghiệp bưu chính công ích; cần ngày chuyển giao',
    uses: OF_PAPERS,
    make: handoverReport,
  },
  'unit-results': {
    title: 'Phụ lục II: kết quả một cửa theo đơn vị',
    about: 'Báo cáo cơ chế một cửa của huyện, thị xã',
    uses: OF_DOSSIERS,
    async make(queries, { filter, today }) {
      const day = filter.to ?? today;
      const units = await queries.unitMeans(day, filter.under ?? filter.unit);
      return unitResults(units, await queries.unitProcedures(day), await queries.caseload(filter, 'unit'), filter);
    },
  },
  digitisation: {
    title: 'Mục số hóa hồ sơ, kết quả trong báo cáo của xã',
    about: 'Báo cáo hoạt động Bộ phận Một cửa',
    uses: OF_PAPERS,
    async make(queries, { filter }) {
      const load = await first(queries.caseload(filter, null), NO_LOAD);
      const components = await first(queries.measureCounts(MEASURES.components, filter, null), NO_COUNT);
      const results = await first(queries.measureCounts(MEASURES.results, filter, null), NO_COUNT);
      return digitisation(load, { components, results }, filter);
    },
  },
  intake: {
    title: 'Mục tiếp nhận, giải quyết trong báo cáo của xã',
    about: 'Báo cáo hoạt động Bộ phận Một cửa',
    uses: OF_DOSSIERS,
    make: async (queries, { filter }) => intake(await first(queries.caseload(filter, null), NO_LOAD), filter),
  },
  measures: {
    title: 'Chỉ số số hóa và dịch vụ công',
    about: 'Mỗi chỉ số kèm công thức, tử số, mẫu số; một chỉ số thì theo đơn vị, thủ tục, lĩnh vực …',
    uses: OF_PAPERS,
    make: measuresReport,
  },
  reconcile: {
    title: 'Đối chiếu số đã khai',
    about: 'Cần tên báo cáo đã nhập (declared)',
    uses: [],
    make: (queries, { declared }) => reconcile(queries, declared ?? ''),
  },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof LAYOUTS;

/** True when `name` is a layout's name. */
export function isLayout(name: string): name is LayoutName {
  return Object.hasOwn(LAYOUTS, name);
}

/** True when `name` is a dimension measures can be grouped by. */
export function isDimension(name: string): name is Dimension {
  return (DIMENSIONS as readonly string[]).includes(name);
}

/** What of the filter a report that counts by `uses` cannot count by. */
export function unusedBy(uses: readonly Narrowing[], filter: ReportFilter): Narrowing[] {
  return OF_PAPERS.filter((key) => {
    const value = filter[key];
    return value !== undefined && value !== false && value !== 'any' && !uses.includes(key);
  });
}

/** Makes the report `name`, asked for with nothing it does not use; what it is narrowed down to and the day whose state the registers tell is added to its notes. */
export async function makeReport(
  name: LayoutName,
  queries: ReportQueries,
  request: ReportRequest,
): Promise<ReportTable> {
  const layout: Layout = LAYOUTS[name];
  const table = await layout.make(queries, request);
  const snapshot = await queries.snapshot();
  const narrowing = narrowingNotes(request.filter);
  const state = snapshot ? [`Số liệu hồ sơ chốt ngày ${snapshot.split('-').reverse().join('/')}.`] : [];
  return { ...table, notes: [...(table.notes ?? []), ...narrowing, ...state] };
}

async function handoverReport(
  queries: ReportQueries,
  { filter, handover: day, today }: ReportRequest,
): Promise<ReportTable> {
  const start = day ?? today;
  const periods = {
    before: { from: filter.from, to: addDays(start, -1) },
    after: { from: start, to: filter.to },
  };
  const counts = [];
  for (const name of HANDOVER_MEASURES) {
    const of = (period: Period) =>
      first(queries.measureCounts(MEASURES[name], { ...filter, ...period }, null), NO_COUNT);
    counts.push({ before: await of(periods.before), after: await of(periods.after) });
  }
  const set = await queries.targets(filter.to ?? today, filter.under ?? filter.unit ?? null);
  const targets = HANDOVER_MEASURES.map((name) => {
    const percent = set.get(name);
    return percent === undefined ? null : percent / 100;
  });
  return handover(counts, periods, targets);
}

async function measuresReport(queries: ReportQueries, request: ReportRequest): Promise<ReportTable> {
  const { filter, by, before, measure } = request;
  const periods = { now: { from: filter.from, to: filter.to }, before };
  const beside = before && { ...filter, ...before };
  if (measure) {
    const now = await queries.measureCounts(MEASURES[measure], filter, by);
    const then = beside && (await queries.measureCounts(MEASURES[measure], beside, by));
    return measureTable(MEASURES[measure], by, { now, before: then }, periods);
  }
  const counts = [];
  for (const one of Object.values<Measure>(MEASURES)) {
    const of = (asked: ReportFilter) => first(queries.measureCounts(one, asked, null), NO_COUNT);
    const mixed = filter.evidence !== 'here' && one.done.some((fact) => PAPER_FACTS.includes(fact));
    counts.push({
      measure: one,
      now: await of(filter),
      before: beside && (await of(beside)),
      here: mixed ? (await of({ ...filter, evidence: 'here' })).done : null,
    });
  }
  return measuresTable(counts, periods);
}
