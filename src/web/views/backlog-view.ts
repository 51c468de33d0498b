import { html } from 'hono/html';
import type { ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import type { BacklogQuery } from '../routes/report-routes.ts';
import { dossierCode, pager } from './parts.ts';
import { reportRows } from './report-rows.ts';

/** Hồ sơ chưa số hóa: the work list behind a row of the coverage table. */
export function backlogView(
  table: ReportTable,
  query: BacklogQuery,
  { total, pageSize }: { total: number; pageSize: number },
): Markup {
  const asked = new URLSearchParams();
  if (query.procedure) asked.set('procedure', query.procedure);
  if (query.tu) asked.set('tu', query.tu);
  if (query.den) asked.set('den', query.den);
  const address = (page: number) => `/bao-cao/ton-dong?${new URLSearchParams([...asked, ['trang', String(page)]])}`;
  return html`
    <p class="crumbs"><a href="/bao-cao">Báo cáo</a></p>
    <div class="title-row">
      <h1>${table.title}</h1>
      <p class="actions">
        <a class="button quiet" href="/bao-cao/ton-dong.xlsx?${asked}">Tải Excel</a>
        <a class="button quiet" href="/bao-cao/ton-dong.csv?${asked}">Tải CSV</a>
      </p>
    </div>
    <p class="muted">
      ${table.scope}.
      ${
        query.procedure
          ? html`Thủ tục <span class="code">${query.procedure}</span>. <a href="/bao-cao/ton-dong">Xem mọi thủ tục</a>`
          : ''
      }
    </p>
    ${reportRows(table, (column, row) => (column.key === 'code' ? dossierCode(String(row.code), true) : undefined))}
    ${pager(query.trang, Math.max(1, Math.ceil(total / pageSize)), address)}
  `;
}
