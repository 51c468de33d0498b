import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { today } from '../../registry/parse-day.ts';
import { backlogGroupsTable, backlogTable } from '../../report/backlog-table.ts';
import { lackingGroupsTable, lackingNotes, lackingTable } from '../../report/lacking-table.ts';
import type { ReportTable } from '../../report/report-table.ts';
import { wholeList } from '../../report/whole-list.ts';
import { makeForecast } from '../../report/forecast/make-forecast.ts';
import { forecastTable } from '../../report/forecast/forecast-tables.ts';
import { filterOf, readReportQuery, type ReportQuery } from '../report-query.ts';
import { forecastView } from '../views/forecast-view.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { sendReport } from '../send-report.ts';
import { unitChoices } from '../unit-choices.ts';
import { backlogView } from '../views/backlog-view.ts';
import { renderPage } from '../views/layout.ts';
import { lackingView } from '../views/lacking-view.ts';
import {
  backlogFilterOf,
  lackingFilterOf,
  readLackingQuery,
  readWorkQuery,
  type LackingQuery,
  type WorkQuery,
} from '../work-query.ts';

/** /viec-can-lam: what is due and not digitised and what dossiers lack, by groups that open into their lists. */
export function workRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/viec-can-lam', allow('see-work'), (c) => backlogPage(c, room));
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/viec-can-lam/ton-dong.${format}`, allow('see-reports'), async (c) =>
      sendReport(c, room, await wholeBacklog(readWorkQuery(c.req.query()), room), format),
    );
  }
  app.get('/viec-can-lam/thanh-phan', allow('see-work'), (c) => lackingPage(c, room));
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/viec-can-lam/thanh-phan.${format}`, allow('see-reports'), async (c) =>
      sendReport(c, room, await wholeLacking(readLackingQuery(c.req.query()), room), format),
    );
  }
  app.get('/viec-can-lam/du-bao', allow('see-work'), async (c) => {
    const query = forecastQuery(c);
    const forecast = await makeForecast(room.deps.work, filterOf(query), today());
    const { role } = c.get('account');
    const body = forecastView(forecast, query, {
      units: await unitChoices(room),
      role,
      dayOf: (moment) => today(moment),
    });
    return renderPage(c, room, { title: 'Dự báo', section: 'work', body });
  });
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/viec-can-lam/du-bao.${format}`, allow('see-reports'), async (c) => {
      const filter = filterOf(forecastQuery(c));
      return sendReport(c, room, forecastTable(await makeForecast(room.deps.work, filter, today()), filter), format);
    });
  }
  return app;
}

/** A forecast speaks of all that is left: a period, which would leave some of it out, is refused. */
function forecastQuery(c: WebContext): ReportQuery {
  const query = readReportQuery(c.req.query());
  if (query.tu !== null || query.den !== null) throw new HTTPException(400);
  return query;
}

async function backlogPage(c: WebContext, room: Room): Promise<Response> {
  const query = readWorkQuery(c.req.query());
  const { work, accounts, options } = room.deps;
  const filter = backlogFilterOf(query, today());
  const limit = options.pageSize;
  const groups = backlogGroupsTable(await work.backlogGroups(filter, query.theo), query.theo, filter);
  const backlog = await work.backlog(filter, { limit, offset: (query.trang - 1) * limit });
  const subject = [query.phan, query['thu-tuc'] || query['rieng-don-vi'] || query['don-vi']].filter(Boolean).join(' ');
  await accounts.audit({ user: c.get('account').user, action: 'view-backlog', subject });
  const page = { groups, list: backlogTable(backlog, filter), total: backlog.total, pageSize: limit };
  const body = backlogView(page, query, await unitChoices(room), c.get('account').role);
  return renderPage(c, room, { title: 'Việc cần làm', section: 'work', body });
}

/** Throws REPORT_TOO_LONG. */
async function wholeBacklog(query: WorkQuery, room: Room): Promise<ReportTable> {
  const filter = backlogFilterOf(query, today());
  return backlogTable(await wholeList((piece) => room.deps.work.backlog(filter, piece)), filter);
}

async function lackingPage(c: WebContext, room: Room): Promise<Response> {
  const query = readLackingQuery(c.req.query());
  const { work, accounts, options } = room.deps;
  const filter = lackingFilterOf(query);
  const limit = options.pageSize;
  const groups = lackingGroupsTable(await work.lackingGroups(filter, query.nhom), query.nhom, filter);
  const found = await work.lacking(filter, { limit, offset: (query.trang - 1) * limit });
  const subject = ['components', query['thu-tuc'] || query['rieng-don-vi'] || query['don-vi']]
    .filter(Boolean)
    .join(' ');
  await accounts.audit({ user: c.get('account').user, action: 'view-backlog', subject });
  const page = { groups, found, notes: lackingNotes(filter), pageSize: limit };
  const body = lackingView(page, query, await unitChoices(room), c.get('account').role);
  return renderPage(c, room, { title: 'Thành phần còn thiếu', section: 'work', body });
}

/** Throws REPORT_TOO_LONG. */
async function wholeLacking(query: LackingQuery, room: Room): Promise<ReportTable> {
  const filter = lackingFilterOf(query);
  return lackingTable(await wholeList((piece) => room.deps.work.lacking(filter, piece)), filter);
}
