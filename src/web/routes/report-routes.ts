import { Hono } from 'hono';
import { z } from 'zod';
import { coverageFormulas, isCoverageFormula } from '../../report/coverage-formulas.ts';
import { coverageTable } from '../../report/coverage-table.ts';
import type { ReportTable } from '../../report/report-table.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { sendReport } from '../send-report.ts';
import { coverageView } from '../views/coverage-view.ts';
import { renderPage } from '../views/layout.ts';

const day = z.iso.date().nullable().catch(null);
const periodSchema = z.object({ tu: day.default(null), den: day.default(null) });
const coverageQuery = periodSchema.extend({
  'cong-thuc': z.string().refine(isCoverageFormula).catch(coverageFormulas.results.name),
  theo: z.enum(['procedure', 'unit', 'field', 'month']).catch('procedure'),
});
export type CoverageQuery = z.output<typeof coverageQuery>;

/** /bao-cao: coverage by a named formula. */
export function reportRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/bao-cao', allow('see-reports'), async (c) => {
    const query = coverageQuery.parse(c.req.query());
    const body = coverageView(await coverage(query, room), query, room.format.time(new Date()));
    return renderPage(c, room, { title: 'Báo cáo số hóa', section: 'reports', body });
  });
  app.get('/bao-cao/do-phu.csv', allow('see-reports'), (c) => download(c, room, 'csv'));
  app.get('/bao-cao/do-phu.xlsx', allow('see-reports'), (c) => download(c, room, 'xlsx'));
  return app;
}

async function coverage(query: CoverageQuery, room: Room): Promise<ReportTable> {
  const period = { from: query.tu, to: query.den };
  const counts = await room.deps.coverage.coverageCounts({ ...period, by: query.theo });
  return coverageTable(counts, query['cong-thuc'], { by: query.theo, ...period });
}

async function download(c: WebContext, room: Room, kind: 'csv' | 'xlsx'): Promise<Response> {
  return sendReport(c, room, await coverage(coverageQuery.parse(c.req.query()), room), kind, `do-phu.${kind}`);
}
