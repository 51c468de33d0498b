import { writeFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Stores } from '../app.ts';
import { parseDay } from '../registry/parse-day.ts';
import { backlogTable } from '../report/backlog-table.ts';
import { coverageFormulas, isCoverageFormula, type CoverageFormulaName } from '../report/coverage-formulas.ts';
import { coverageTable } from '../report/coverage-table.ts';
import { renderCsv } from '../report/render-csv.ts';
import { renderJson } from '../report/render-json.ts';
import { renderTable } from '../report/render-table.ts';
import { renderXlsx } from '../report/render-xlsx.ts';
import type { ReportTable } from '../report/report-table.ts';
import { withStores } from './with-stores.ts';

const day = z.string().transform((text, context) => {
  const found = parseDay(text);
  if (!found) context.addIssue({ code: 'custom', message: `không phải ngày: ${text}` });
  return found ?? '';
});

const flags = z.object({
  data: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
  by: z.enum(['procedure', 'unit', 'field', 'month']),
  formula: z.string().refine(isCoverageFormula, `phải là một trong: ${Object.keys(coverageFormulas).join(', ')}`),
  procedure: z.string().optional(),
  format: z.enum(['table', 'csv', 'xlsx', 'json']),
  output: z.string().optional(),
});
type Flags = z.output<typeof flags>;

const REPORTS = ['coverage', 'backlog'] as const;
/** Rows of the backlog read at a time. */
const CHUNK = 1000;

/** `sohoa report NAME`: to the screen, or to a file (xlsx always to a file). */
export function report(name: string, options: Record<string, string>, log: Logger): Promise<number> {
  const parsed = flags.safeParse(options);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) console.error(`--${issue.path.join('.')}: ${issue.message}`);
    return Promise.resolve(1);
  }
  const kind = z.enum(REPORTS).safeParse(name);
  if (!kind.success) {
    console.error(`Báo cáo phải là một trong: ${REPORTS.join(', ')}`);
    return Promise.resolve(1);
  }
  return withStores(parsed.data, log, async (stores) => {
    const table = kind.data === 'coverage' ? await coverage(stores, parsed.data) : await backlog(stores, parsed.data);
    await write(table, parsed.data, name);
    return 0;
  });
}

/** The coverage table by procedure as terminal text, for the demo's end. */
export async function coverageText(stores: Stores): Promise<string> {
  return renderTable(await coverage(stores, { by: 'procedure', formula: 'results' }));
}

async function coverage(stores: Stores, options: Pick<Flags, 'from' | 'to' | 'by' | 'formula'>): Promise<ReportTable> {
  const period = { from: options.from ?? null, to: options.to ?? null };
  const counts = await stores.store.coverage.coverageCounts({ ...period, by: options.by });
  return coverageTable(counts, options.formula as CoverageFormulaName, { ...period, by: options.by });
}

async function backlog(stores: Stores, options: Flags): Promise<ReportTable> {
  const period = { from: options.from ?? null, to: options.to ?? null };
  const filter = { ...period, ...(options.procedure ? { procedure: options.procedure } : {}) };
  const first = await stores.store.coverage.backlog({ ...filter, limit: CHUNK, offset: 0 });
  const rows = [...first.rows];
  while (rows.length < first.total) {
    const next = await stores.store.coverage.backlog({ ...filter, limit: CHUNK, offset: rows.length });
    if (next.rows.length === 0) break;
    rows.push(...next.rows);
  }
  return backlogTable({ total: rows.length, rows }, period);
}

async function write(table: ReportTable, options: Flags, name: string): Promise<void> {
  const output = options.output ?? (options.format === 'xlsx' ? `${name}.xlsx` : null);
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
  }
}
