import { Hono } from 'hono';
import { today } from '../../registry/parse-day.ts';
import { loadResultValidity, validityRules, validitySources } from '../../registry/result-validity.ts';
import { inForceGroupsTable, inForceNotes, inForceTable } from '../../report/in-force-table.ts';
import type { ReportTable } from '../../report/report-table.ts';
import { wholeList } from '../../report/whole-list.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { sendReport } from '../send-report.ts';
import { unitChoices } from '../unit-choices.ts';
import { inForceView } from '../views/in-force-view.ts';
import { renderPage } from '../views/layout.ts';
import { className } from '../views/parts.ts';
import { inForceFilterOf, readInForceQuery, type InForceQuery } from '../work-query.ts';

/** /viec-can-lam/con-hieu-luc: results that are in force, or may be, and are not digitised. Reads its rules at once. */
export function inForceRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const validity = loadResultValidity();
  const rules = validityRules(validity);
  const sources = validitySources(validity);
  const filterOf = (query: InForceQuery) => inForceFilterOf(query, rules, today());

  async function page(c: WebContext): Promise<Response> {
    const query = readInForceQuery(c.req.query());
    const { work, accounts, options } = room.deps;
    const filter = filterOf(query);
    const limit = options.pageSize;
    const groups = inForceGroupsTable(await work.inForceGroups(filter), filter, className);
    const found = await work.inForce(filter, { limit, offset: (query.trang - 1) * limit });
    await accounts.audit({ user: c.get('account').user, action: 'view-backlog', subject: 'in-force' });
    const list = inForceTable(found, filter, className, inForceNotes(filter, sources, className));
    const { role } = c.get('account');
    const body = inForceView(
      { groups, list, total: found.total, pageSize: limit },
      query,
      await unitChoices(room),
      role,
    );
    return renderPage(c, room, { title: list.title, section: 'work', body });
  }

  /** Throws REPORT_TOO_LONG. */
  async function whole(query: InForceQuery): Promise<ReportTable> {
    const filter = filterOf(query);
    const found = await wholeList((piece) => room.deps.work.inForce(filter, piece));
    return inForceTable(found, filter, className, inForceNotes(filter, sources, className));
  }

  app.get('/viec-can-lam/con-hieu-luc', allow('see-work'), page);
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/viec-can-lam/con-hieu-luc.${format}`, allow('see-reports'), async (c) =>
      sendReport(c, room, await whole(readInForceQuery(c.req.query())), format),
    );
  }
  return app;
}
