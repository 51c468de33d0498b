import { Hono } from 'hono';
import { z } from 'zod';
import type { BacklogRow } from '../../core/ports/queries.ts';
import { backlogTable } from '../../report/backlog-table.ts';
import { coverageFormulas, isCoverageFormula } from '../../report/coverage-formulas.ts';
import { coverageTable } from '../../report/coverage-table.ts';
import type { ReportTable } from '../../report/report-table.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { sendReport } from '../send-report.ts';
import { backlogView } from '../views/backlog-view.ts';
import { coverageView } from '../views/coverage-view.ts';
import { renderPage } from '../views/layout.ts';

/** A download holds the whole list, asked for in pieces. */
const PIECE = 1000;

const day = z.iso.date().nullable().catch(null);
const periodSchema = z.object({ tu: day.default(null), den: day.default(null) });
const coverageQuery = periodSchema.extend({
  'cong-thuc': z.string().refine(isCoverageFormula).catch(coverageFormulas.results.name),
  theo: z.enum(['procedure', 'unit', 'field', 'month']).catch('procedure'),
});
const backlogQuery = periodSchema.extend({
  procedure: z.string().trim().max(100).catch(''),
  trang: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type CoverageQuery = z.output<typeof coverageQuery>;
export type BacklogQuery = z.output<typeof backlogQuery>;

/** /bao-cao: coverage by a named formula, and behind each row the dossiers that are still to be digitised. */
export function reportRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/bao-cao', allow('see-reports'), async (c) => {
    const query = coverageQuery.parse(c.req.query());
    const body = coverageView(await coverage(query, room), query, room.format.time(new Date()));
    return renderPage(c, room, { title: 'Báo cáo số hóa', section: 'reports', body });
  });
  app.get('/bao-cao/do-phu.csv', allow('see-reports'), (c) => download(c, room, 'csv', 'do-phu'));
  app.get('/bao-cao/do-phu.xlsx', allow('see-reports'), (c) => download(c, room, 'xlsx', 'do-phu'));
  app.get('/bao-cao/ton-dong', allow('see-reports'), (c) => backlogPage(c, room));
  app.get('/bao-cao/ton-dong.csv', allow('see-reports'), (c) => download(c, room, 'csv', 'ton-dong'));
  app.get('/bao-cao/ton-dong.xlsx', allow('see-reports'), (c) => download(c, room, 'xlsx', 'ton-dong'));
  return app;
}

async function coverage(query: CoverageQuery, room: Room): Promise<ReportTable> {
  const period = { from: query.tu, to: query.den };
  const counts = await room.deps.coverage.coverageCounts({ ...period, by: query.theo });
  return coverageTable(counts, query['cong-thuc'], { by: query.theo, ...period });
}

async function backlogPage(c: WebContext, room: Room): Promise<Response> {
  const query = backlogQuery.parse(c.req.query());
  const { accounts, options } = room.deps;
  const limit = options.pageSize;
  const offset = (query.trang - 1) * limit;
  const backlog = await room.deps.coverage.backlog({ ...filterOf(query), limit, offset });
  await accounts.audit({ user: c.get('account').user, action: 'view-backlog', subject: query.procedure || 'all' });
  const table = backlogTable(backlog, { from: query.tu, to: query.den });
  const body = backlogView(table, query, { total: backlog.total, pageSize: limit });
  return renderPage(c, room, { title: 'Hồ sơ chưa số hóa', section: 'reports', body });
}

function filterOf(query: BacklogQuery): { from: string | null; to: string | null; procedure?: string } {
  return { from: query.tu, to: query.den, ...(query.procedure ? { procedure: query.procedure } : {}) };
}

async function wholeBacklog(query: BacklogQuery, room: Room): Promise<ReportTable> {
  const rows: BacklogRow[] = [];
  let total = 0;
  do {
    const piece = await room.deps.coverage.backlog({ ...filterOf(query), limit: PIECE, offset: rows.length });
    if (piece.rows.length === 0) break;
    rows.push(...piece.rows);
    total = piece.total;
  } while (rows.length < total);
  return backlogTable({ total: rows.length, rows }, { from: query.tu, to: query.den });
}

async function download(
  c: WebContext,
  room: Room,
  kind: 'csv' | 'xlsx',
  name: 'do-phu' | 'ton-dong',
): Promise<Response> {
  const asked = c.req.query();
  const table =
    name === 'do-phu'
      ? await coverage(coverageQuery.parse(asked), room)
      : await wholeBacklog(backlogQuery.parse(asked), room);
  return sendReport(c, room, table, kind, `${name}.${kind}`);
}
