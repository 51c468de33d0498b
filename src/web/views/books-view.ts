import { html } from 'hono/html';
import type { Role } from '../../core/ports/queries.ts';
import type { ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import { may } from '../permissions.ts';
import type { BooksQuery } from '../work-query.ts';
import { listDownloads } from './list-downloads.ts';
import { pager } from './parts.ts';
import { reportRows } from './report-rows.ts';
import { workTabs } from './work-tabs.ts';

const PATH = '/viec-can-lam/so-ho-tich';

/** Sổ hộ tịch cũ: which pages of which book are held, and which lack. */
export function booksView(
  table: ReportTable,
  query: BooksQuery,
  { total, pageSize, role }: { total: number; pageSize: number; role: Role },
): Markup {
  const unit = query['don-vi'];
  const asked = new URLSearchParams(unit ? { 'don-vi': unit } : {});
  const address = (page: number) => `${PATH}?${new URLSearchParams([...asked, ['trang', String(page)]])}`;
  return html`
    ${workTabs('books', role)}
    <div class="title-row">
      <h1>${table.title}: ${table.scope}</h1>
      ${may(role, 'see-reports') ? listDownloads(PATH, asked.toString()) : ''}
    </div>
    <form class="report-form" method="get" action="${PATH}">
      <label>Đơn vị <input name="don-vi" value="${unit}" placeholder="mọi đơn vị" size="14" /></label>
      <button type="submit">Xem</button>
    </form>
    ${reportRows(table)} ${pager(query.trang, Math.max(1, Math.ceil(total / pageSize)), address)}
    <ul class="notes">
      ${(table.notes ?? []).map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}
