import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { SohoaError } from '../../core/errors.ts';
import { today } from '../../registry/parse-day.ts';
import { isLayout, LAYOUTS, makeReport, unusedBy, type LayoutName } from '../../report/make-report.ts';
import { measureDossiersTable } from '../../report/measure-dossiers-table.ts';
import { MEASURES } from '../../report/measures.ts';
import type { ReportTable } from '../../report/report-table.ts';
import { wholeList } from '../../report/whole-list.ts';
import { filterOf, readReportQuery, requestOf, type ReportQuery } from '../report-query.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { sendReport, type ReportFormat } from '../send-report.ts';
import { unitChoices } from '../unit-choices.ts';
import { figureDossiersView } from '../views/figure-dossiers-view.ts';
import { formListView, formView } from '../views/form-view.ts';
import { renderPage } from '../views/layout.ts';
import { measuresView } from '../views/measures-view.ts';
import { refusalsView, reuseReportView } from '../views/reuse-report-view.ts';
import { reconcileView } from '../views/reconcile-view.ts';

/**
 * Measures with their formulas, the dossiers on both sides of each, the layouts offices hand in, and declared figures beside
 * those counted here.
 */
export function figureRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const see = allow('see-reports');
  app.get('/bao-cao/chi-so', see, async (c) => {
    const query = readReportQuery(c.req.query());
    const table = await report('measures', query, room);
    const body = measuresView(table, query, await unitChoices(room), room.deps.options.pageSize);
    return renderPage(c, room, { title: 'Chỉ số', section: 'reports', body });
  });
  app.get('/bao-cao/ho-so', see, (c) => dossiersPage(c, room));
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/bao-cao/ho-so.${format}`, see, async (c) =>
      sendReport(c, room, await allDossiers(readReportQuery(c.req.query()), room), format),
    );
  }
  app.get('/bao-cao/tai-su-dung', see, async (c) => {
    const query = readReportQuery(c.req.query());
    const body = reuseReportView(await report('reuse', query, room), query, await unitChoices(room));
    return renderPage(c, room, { title: 'Tái sử dụng giấy tờ', section: 'reports', body });
  });
  app.get('/bao-cao/tai-su-dung/khong-lay', see, (c) => refusalsPage(c, room));
  app.get('/bao-cao/bieu-mau', see, (c) =>
    renderPage(c, room, { title: 'Biểu mẫu', section: 'reports', body: formListView() }),
  );
  app.get('/bao-cao/bieu-mau/:name', see, (c) => layoutPage(c, room));
  app.get('/bao-cao/doi-chieu', see, async (c) => {
    const query = readReportQuery(c.req.query());
    const reports = await room.deps.reports.declaredReports();
    if (query['bao-cao'] !== '' && !reports.includes(query['bao-cao'])) throw new SohoaError('NOT_FOUND');
    const chosen = query['bao-cao'] || (reports[0] ?? null);
    const table = chosen === null ? null : await report('reconcile', { ...query, 'bao-cao': chosen }, room);
    const body = reconcileView(reports, chosen, table);
    return renderPage(c, room, { title: 'Đối chiếu', section: 'reports', body });
  });
  return app;
}

function report(name: LayoutName, query: ReportQuery, room: Room): Promise<ReportTable> {
  // A filter that is left out would give another figure than was asked for.
  if (unusedBy(LAYOUTS[name].uses, filterOf(query)).length > 0) throw new HTTPException(400);
  return makeReport(name, room.deps.reports, requestOf(query, today(), room.reuseWords.reasons));
}

const isFormat = (extension: string): extension is ReportFormat => ['csv', 'xlsx', 'pdf'].includes(extension);

/** `/bao-cao/bieu-mau/form-6a` is the page, `…/form-6a.pdf` the file. */
async function layoutPage(c: WebContext, room: Room): Promise<Response> {
  const [name = '', extension] = (c.req.param('name') ?? '').split('.');
  if (!isLayout(name) || (extension !== undefined && !isFormat(extension))) {
    throw new SohoaError('NOT_FOUND');
  }
  const query = readReportQuery(c.req.query());
  if (name === 'reconcile' && !(await room.deps.reports.declaredReports()).includes(query['bao-cao'])) {
    throw new SohoaError('NOT_FOUND');
  }
  const table = await report(name, query, room);
  if (extension) return sendReport(c, room, table, extension);
  const body = formView(name, table, query, await unitChoices(room));
  return renderPage(c, room, { title: table.title, section: 'reports', body });
}

async function dossiersPage(c: WebContext, room: Room): Promise<Response> {
  const query = readReportQuery(c.req.query());
  const measure = MEASURES[query['chi-so'] ?? 'results'];
  const limit = room.deps.options.pageSize;
  const page = { limit, offset: (query.trang - 1) * limit };
  const found = await room.deps.reports.measureDossiers(measure, query.phia, filterOf(query), page);
  const { user } = c.get('account');
  await room.deps.accounts.audit({ user, action: 'view-figure', subject: `${measure.name}.${query.phia}` });
  const table = measureDossiersTable(measure, query.phia, found, filterOf(query));
  const body = figureDossiersView(table, measure, query, { total: found.total, pageSize: limit });
  return renderPage(c, room, { title: table.title, section: 'reports', body });
}

async function refusalsPage(c: WebContext, room: Room): Promise<Response> {
  const query = readReportQuery(c.req.query());
  const limit = room.deps.options.pageSize;
  const page = { limit, offset: (query.trang - 1) * limit };
  const found = await room.deps.reports.refusals(filterOf(query), query['ly-do'] || null, page);
  const { user } = c.get('account');
  await room.deps.accounts.audit({ user, action: 'view-figure', subject: `reuse.refused ${query['ly-do']}`.trim() });
  const body = refusalsView(found, query, room.reuseWords, room.format, limit);
  return renderPage(c, room, { title: 'Không lấy giấy đã có', section: 'reports', body });
}

/** Throws REPORT_TOO_LONG. */
async function allDossiers(query: ReportQuery, room: Room): Promise<ReportTable> {
  const measure = MEASURES[query['chi-so'] ?? 'results'];
  const filter = filterOf(query);
  const found = await wholeList((piece) => room.deps.reports.measureDossiers(measure, query.phia, filter, piece));
  return measureDossiersTable(measure, query.phia, found, filter);
}
