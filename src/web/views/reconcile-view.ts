import { html } from 'hono/html';
import type { ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import { reportRows } from './report-rows.ts';
import { reportTabs } from './report-tabs.ts';

/** Đối chiếu: figures as declared beside what they give by themselves and what is counted here. */
export function reconcileView(reports: readonly string[], chosen: string | null, table: ReportTable | null): Markup {
  if (table === null || chosen === null) {
    return html`${reportTabs('reconcile')}
      <h1>Đối chiếu số đã khai</h1>
      <p class="card muted">
        Chưa nhập báo cáo nào. Ghi số liệu của báo cáo vào một bảng (báo cáo, mã chỉ tiêu, chỉ tiêu, số khai, phải bằng,
        đối chiếu với) rồi nhập bằng lệnh <span class="code">sohoa import declared</span>.
      </p>`;
  }
  const asked = new URLSearchParams({ 'bao-cao': chosen });
  return html`
    ${reportTabs('reconcile')}
    <div class="title-row">
      <h1>Đối chiếu số đã khai</h1>
      <p class="actions">
        <a class="button quiet" href="/bao-cao/bieu-mau/reconcile.xlsx?${asked}">Tải Excel</a>
        <a class="button quiet" href="/bao-cao/bieu-mau/reconcile.pdf?${asked}">Tải PDF để in</a>
      </p>
    </div>
    <form class="report-form" method="get" action="/bao-cao/doi-chieu">
      <label
        >Báo cáo
        <select name="bao-cao">
          ${reports.map((name) => html`<option value="${name}" ${name === chosen ? 'selected' : ''}>${name}</option>`)}
        </select>
      </label>
      <button type="submit">Xem</button>
    </form>
    <p class="muted">${table.scope}.</p>
    ${reportRows(table, (column, row) =>
      column.key === 'remark' && row.inner !== null
        ? html`<span class="chip attention"><span aria-hidden="true">!</span> ${row.remark}</span>`
        : undefined,
    )}
    <ul class="notes">
      ${(table.notes ?? []).map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}
