import { Hono } from 'hono';
import { today } from '../../registry/parse-day.ts';
import { backlogGroupsTable, backlogTable } from '../../report/backlog-table.ts';
import type { ReportTable } from '../../report/report-table.ts';
import { wholeList } from '../../report/whole-list.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { sendReport } from '../send-report.ts';
import { unitChoices } from '../unit-choices.ts';
import { backlogView } from '../views/backlog-view.ts';
import { renderPage } from '../views/layout.ts';
import { backlogFilterOf, readWorkQuery, type WorkQuery } from '../work-query.ts';

/** /viec-can-lam: what is due and not digitised, by groups that open into their lists. */
export function workRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/viec-can-lam', allow('see-work'), (c) => backlogPage(c, room));
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/viec-can-lam/ton-dong.${format}`, allow('see-reports'), async (c) =>
      sendReport(c, room, await wholeBacklog(readWorkQuery(c.req.query()), room), format),
    );
  }
  return app;
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
