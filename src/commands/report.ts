import { writeFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Stores } from '../app.ts';
import { STAFF_KINDS } from '../core/office.ts';
import type { ReportFilter } from '../core/ports/reports.ts';
import { WORK_PARTS } from '../core/ports/work-lists.ts';
import { parseDay, today } from '../registry/parse-day.ts';
import { loadReuseWords } from '../registry/reuse-words.ts';
import { coverageFormulas, isCoverageFormula, type CoverageFormulaName } from '../report/coverage-formulas.ts';
import { coverageTable, type CoverageBy } from '../report/coverage-table.ts';
import { isDimension, isLayout, LAYOUTS, makeReport, unusedBy, type Narrowing } from '../report/make-report.ts';
import { isMeasure, MEASURES } from '../report/measures.ts';
import { renderPdf } from '../report/print/render-pdf.ts';
import { renderCsv } from '../report/render-csv.ts';
import { renderJson } from '../report/render-json.ts';
import { renderTable } from '../report/render-table.ts';
import { renderXlsx } from '../report/render-xlsx.ts';
import type { ReportTable } from '../report/report-table.ts';
import { withStores } from './with-stores.ts';
import { isWorkReport, WORK_REPORTS } from './work-reports.ts';

const day = z.string().transform((text, context) => {
  const found = parseDay(text);
  if (!found) context.addIssue({ code: 'custom', message: `không phải ngày: ${text}` });
  return found ?? '';
});

const DIMENSION_FAULT = 'phải là procedure, unit, field, channel, operator hoặc month';

const flags = z.object({
  data: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
  beforeFrom: day.optional(),
  beforeTo: day.optional(),
  handover: day.optional(),
  by: z.string().refine(isDimension, DIMENSION_FAULT),
  and: z.string().refine(isDimension, DIMENSION_FAULT).optional(),
  formula: z.string().refine(isCoverageFormula, `phải là một trong: ${Object.keys(coverageFormulas).join(', ')}`),
  measure: z
    .string()
    .refine(isMeasure, `phải là một trong: ${Object.keys(MEASURES).join(', ')}`)
    .optional(),
  procedure: z.string().optional(),
  unit: z.string().optional(),
  field: z.string().optional(),
  channel: z.enum(['online', 'direct', 'postal']).optional(),
  operator: z.enum([...STAFF_KINDS, 'unknown']).optional(),
  regroup: z.boolean().optional(),
  evidence: z.enum(['any', 'here']),
  declared: z.string().optional(),
  part: z.enum(WORK_PARTS),
  summary: z.boolean().optional(),
  format: z.enum(['table', 'csv', 'xlsx', 'pdf', 'json']),
  output: z.string().optional(),
});
type Flags = z.output<typeof flags>;

const COVERAGE_BY: readonly string[] = ['procedure', 'unit', 'field', 'month'] satisfies CoverageBy[];
export const REPORTS = ['coverage', ...Object.keys(WORK_REPORTS), ...Object.keys(LAYOUTS)];
/** `sohoa report NAME`: to the screen, or to a file (xlsx and pdf always to a file). */
export function report(name: string, options: Record<string, unknown>, log: Logger): Promise<number> {
  const parsed = flags.safeParse(options);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) console.error(`--${issue.path.join('.')}: ${issue.message}`);
    return Promise.resolve(1);
  }
  if (!REPORTS.includes(name)) {
    console.error(`Báo cáo phải là một trong: ${REPORTS.join(', ')}`);
    return Promise.resolve(1);
  }
  const lack = lacking(name, parsed.data);
  if (lack) {
    console.error(lack);
    return Promise.resolve(1);
  }
  return withStores(parsed.data, log, async (stores) => {
    const { declared } = parsed.data;
    if (name === 'reconcile' && !(await stores.store.reports.declaredReports()).includes(declared ?? '')) {
      console.error(`--declared: chưa nhập báo cáo nào tên “${declared}”`);
      return 1;
    }
    await write(await make(name, stores, parsed.data), parsed.data, name);
    return 0;
  });
}

/** What a report cannot be made without, in Vietnamese; null when nothing lacks. */
function lacking(name: string, options: Flags): string | null {
  if (name === 'coverage' && !COVERAGE_BY.includes(options.by)) return `--by: phải là ${COVERAGE_BY.join(', ')}`;
  if (options.and && (name !== 'measures' || !options.measure)) return '--and: cần report measures --measure <chỉ số>';
  if (options.and && options.and === options.by) return '--and: phải khác --by';
  if (name === 'handover' && !options.handover) return '--handover: thiếu ngày chuyển giao';
  if (name === 'reconcile' && !options.declared) return '--declared: thiếu tên báo cáo đã nhập';
  if ((name === 'forecast' || name === 'stations') && (options.from || options.to)) {
    return `--from, --to: báo cáo ${name} tính trên mọi việc còn lại, không theo kỳ`;
  }
  return unusedFlags(name, options);
}

function filterOf(options: Flags): ReportFilter {
  return {
    from: options.from ?? null,
    to: options.to ?? null,
    ...(options.unit ? { under: options.unit } : {}),
    ...(options.procedure ? { procedure: options.procedure } : {}),
    ...(options.field ? { field: options.field } : {}),
    ...(options.channel ? { channel: options.channel } : {}),
    ...(options.operator ? { operator: options.operator } : {}),
    regroup: options.regroup ?? false,
    evidence: options.evidence,
  };
}

const FLAG_OF: Partial<Record<Narrowing, string>> = { under: 'unit' };

/** Flags that the report cannot count by, as a fault; null when there are none. */
function unusedFlags(name: string, options: Flags): string | null {
  const uses = isLayout(name) ? LAYOUTS[name].uses : isWorkReport(name) ? WORK_REPORTS[name].uses : [];
  const unused = unusedBy(uses, filterOf(options));
  if (unused.length === 0) return null;
  return `${unused.map((key) => `--${FLAG_OF[key] ?? key}`).join(', ')}: báo cáo ${name} không lọc được theo mục này`;
}

async function make(name: string, { store }: Stores, options: Flags): Promise<ReportTable> {
  if (name === 'coverage') return coverage(store, options);
  if (isWorkReport(name)) return WORK_REPORTS[name].make(store.work, filterOf(options), options);
  if (!isLayout(name)) throw new RangeError(name);
  const { beforeFrom = null, beforeTo = null } = options;
  return makeReport(name, store.reports, {
    filter: filterOf(options),
    by: options.by,
    and: options.and ?? null,
    measure: options.measure ?? null,
    before: beforeFrom || beforeTo ? { from: beforeFrom, to: beforeTo } : null,
    handover: options.handover ?? null,
    declared: options.declared ?? null,
    reasons: loadReuseWords().reasons,
    today: today(),
  });
}

/** The coverage table by procedure as terminal text, for the demo's end. */
export async function coverageText(stores: Stores): Promise<string> {
  return renderTable(await coverage(stores.store, { by: 'procedure', formula: 'results' }));
}

async function coverage(
  store: Stores['store'],
  options: Pick<Flags, 'from' | 'to' | 'by' | 'formula'>,
): Promise<ReportTable> {
  const period = { from: options.from ?? null, to: options.to ?? null };
  const by = options.by as CoverageBy;
  const counts = await store.coverage.coverageCounts({ ...period, by });
  return coverageTable(counts, options.formula as CoverageFormulaName, { ...period, by });
}

async function write(table: ReportTable, options: Flags, name: string): Promise<void> {
  const binary = options.format === 'xlsx' || options.format === 'pdf';
  const output = options.output ?? (binary ? `${name}.${options.format}` : null);
  const bytes = await render(table, options.format);
  if (output) {
    await writeFile(output, bytes);
    console.log(`Đã ghi ${output}`);
  } else {
    process.stdout.write(typeof bytes === 'string' && !bytes.endsWith('\n') ? `${bytes}\n` : bytes);
  }
}

function render(table: ReportTable, format: Flags['format']): string | Uint8Array | Promise<Uint8Array> {
  switch (format) {
    case 'table':
      return renderTable(table);
    case 'csv':
      return renderCsv(table);
    case 'json':
      return renderJson(table);
    case 'xlsx':
      return renderXlsx(table);
    case 'pdf':
      return renderPdf(table);
  }
}
