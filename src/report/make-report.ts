import {
  DIMENSIONS,
  type AskedMeasure,
  type Dimension,
  type DossierFact,
  type MeasureCount,
  type MeasureSpec,
  type ReportFilter,
  type ReportQueries,
} from '../core/ports/reports.ts';
import { crossTable } from './cross-table.ts';
import { addDays } from './day-arithmetic.ts';
import { digitisation } from './layouts/digitisation.ts';
import { followUp } from './layouts/follow-up.ts';
import { form6a } from './layouts/form-6a.ts';
import { handover, HANDOVER_MEASURES } from './layouts/handover.ts';
import { intake } from './layouts/intake.ts';
import { means } from './layouts/means.ts';
import { reuse } from './layouts/reuse.ts';
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
  /** A second dimension: one measure then stands by both at once. */
  and: Dimension | null;
  measure: MeasureName | null;
  /** A period to stand beside the filter's. */
  before: Period | null;
  /** First day after the desk was handed over, `yyyy-mm-dd`. */
  handover: string | null;
  /** Name of a declared report. */
  declared: string | null;
  /** Reasons for not taking a paper that exists, key to words. */
  reasons: Readonly<Record<string, string>>;
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
const PAPER_FACTS: readonly DossierFact[] = ['component', 'result', 'result-if-due', 'reused'];
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
      const asked = askedFor([MEASURES.components, MEASURES.results, MEASURES.reuse], filter);
      const [components = [], results = [], reuse = []] = await queries.manyCounts(asked, filter, 'unit');
      return followUp({ components, results, reuse }, filter);
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
      const asked = askedFor([MEASURES.components, MEASURES.results], filter);
      const [components = NO_COUNT, results = NO_COUNT] = await totals(queries, asked, filter);
      return digitisation(load, { components, results }, filter);
    },
  },
  intake: {
    title: 'Mục tiếp nhận, giải quyết trong báo cáo của xã',
    about: 'Báo cáo hoạt động Bộ phận Một cửa',
    uses: OF_DOSSIERS,
    make: async (queries, { filter }) => intake(await first(queries.caseload(filter, null), NO_LOAD), filter),
  },
  reuse: {
    title: 'Tái sử dụng giấy tờ và lý do không lấy',
    about: 'Tỷ lệ tái sử dụng, lượt lấy, và vì sao giấy đã có không được lấy; theo đơn vị, thủ tục, tháng …',
    uses: OF_PAPERS,
    async make(queries, { filter, by, reasons }) {
      const groups = {
        any: await queries.measureCounts(MEASURES.reuse, filter, by),
        here: await queries.measureCounts(MEASURES.reuse, { ...filter, evidence: 'here' }, by),
        decided: await queries.reuseCounts(filter, by),
      };
      return reuse(groups, reasons, by, filter);
    },
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
  const asked = askedFor(
    HANDOVER_MEASURES.map((name) => MEASURES[name]),
    filter,
  );
  const before = await totals(queries, asked, { ...filter, ...periods.before });
  const after = await totals(queries, asked, { ...filter, ...periods.after });
  const set = await queries.targets(filter.to ?? today, filter.under ?? filter.unit ?? null);
  const targets = HANDOVER_MEASURES.map((name) => {
    const percent = set.get(name);
    return percent === undefined ? null : percent / 100;
  });
  return handover(
    asked.map((_, at) => ({ before: before[at]!, after: after[at]! })),
    periods,
    targets,
  );
}

async function measuresReport(queries: ReportQueries, request: ReportRequest): Promise<ReportTable> {
  const { filter, by, and, before, measure } = request;
  const periods = { now: { from: filter.from, to: filter.to }, before };
  const beside = before && { ...filter, ...before };
  if (measure && and && and !== by) {
    const both = [by, and] as const;
    const now = await queries.crossCounts(MEASURES[measure], filter, both);
    const then = beside && (await queries.crossCounts(MEASURES[measure], beside, both));
    return crossTable(MEASURES[measure], both, { now, before: then }, periods);
  }
  if (measure) {
    const now = await queries.measureCounts(MEASURES[measure], filter, by);
    const then = beside && (await queries.measureCounts(MEASURES[measure], beside, by));
    return measureTable(MEASURES[measure], by, { now, before: then }, periods);
  }
  const measures = Object.values<Measure>(MEASURES);
  const mixed = filter.evidence === 'here' ? [] : measures.filter(restsOnPapers);
  const asked = askedFor(measures, filter);
  const now = await totals(queries, [...asked, ...askedFor(mixed, { ...filter, evidence: 'here' })], filter);
  const then = beside && (await totals(queries, asked, beside));
  const counts = measures.map((one, at) => ({
    measure: one,
    now: now[at]!,
    before: then && then[at]!,
    here: mixed.includes(one) ? now[measures.length + mixed.indexOf(one)]!.done : null,
  }));
  return measuresTable(counts, periods);
}

const restsOnPapers = (measure: Measure): boolean => measure.done.some((fact) => PAPER_FACTS.includes(fact));

function askedFor(specs: readonly MeasureSpec[], { evidence = 'any' }: ReportFilter): AskedMeasure[] {
  return specs.map((spec) => ({ spec, evidence }));
}

/** One count for each measure asked for, over all dossiers of the filter. */
async function totals(
  queries: ReportQueries,
  asked: readonly AskedMeasure[],
  filter: ReportFilter,
): Promise<MeasureCount[]> {
  return (await queries.manyCounts(asked, filter, null)).map(([count = NO_COUNT]) => count);
}
