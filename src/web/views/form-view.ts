import { html } from 'hono/html';
import { formatCell } from '../../report/format-cell.ts';
import { LAYOUTS, type LayoutName, type Narrowing } from '../../report/make-report.ts';
import type { ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import { addressQuery, type ReportQuery } from '../report-query.ts';
import { figureBehind } from './figures-behind.ts';
import { figureForm, type UnitChoice } from './figure-form.ts';
import { reportRows } from './report-rows.ts';
import { reportTabs } from './report-tabs.ts';

export type { UnitChoice } from './figure-form.ts';

/** Shown on pages of their own. */
const ELSEWHERE: readonly string[] = ['measures', 'reconcile', 'reuse'] satisfies LayoutName[];

/** Biểu mẫu: the layouts offices hand in. */
export function formListView(): Markup {
  const forms = Object.entries(LAYOUTS).filter(([name]) => !ELSEWHERE.includes(name));
  return html`
    ${reportTabs('forms')}
    <h1>Biểu mẫu báo cáo</h1>
    <p class="muted">Mỗi biểu lập từ hồ sơ và giấy tờ đang có; tải về dạng Excel, PDF để in, hoặc CSV.</p>
    <ul class="forms">
      ${forms.map(
        ([name, { title, about }]) =>
          html`<li class="card">
            <h2><a href="/bao-cao/bieu-mau/${name}">${title}</a></h2>
            <p class="muted small">${about}</p>
          </li>`,
      )}
    </ul>
  `;
}

/** One layout, filled in. */
export function formView(
  name: LayoutName,
  table: ReportTable,
  query: ReportQuery,
  units: readonly UnitChoice[],
): Markup {
  const uses: readonly Narrowing[] = LAYOUTS[name].uses;
  return html`
    ${reportTabs('forms')}
    <p class="crumbs"><a href="/bao-cao/bieu-mau">Biểu mẫu</a></p>
    <div class="title-row">
      <h1>${LAYOUTS[name].title}</h1>
      ${downloads(name, query)}
    </div>
    ${figureForm(query, units, {
      action: `/bao-cao/bieu-mau/${name}`,
      handover: name === 'handover',
      evidence: uses.includes('evidence'),
      regroup: uses.includes('regroup'),
    })}
    <section class="report-sheet">
      ${table.form ? html`<p class="form-name">${table.form}</p>` : ''}
      <h2>${table.title}</h2>
      <p class="muted center">${table.scope ?? 'Toàn bộ thời gian'}</p>
      ${reportRows(table, (column, row) => {
        const address = figureBehind(name, column, row, query);
        return address === null
          ? undefined
          : html`<a href="${address}" title="Xem danh sách hồ sơ">${formatCell(column, row[column.key] ?? null)}</a>`;
      })}
      ${
        table.notes?.length
          ? html`<ul class="notes">
              ${table.notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : ''
      }
    </section>
  `;
}

/** The layout as a file in each format. */
export function downloads(name: LayoutName, query: ReportQuery): Markup {
  const asked = addressQuery(query, { trang: null, phia: null });
  const link = (extension: string, words: string) =>
    html`<a class="button quiet" href="/bao-cao/bieu-mau/${name}.${extension}?${asked}">${words}</a>`;
  return html`<p class="actions">
    ${link('xlsx', 'Tải Excel')} ${link('pdf', 'Tải PDF để in')} ${link('csv', 'Tải CSV')}
  </p>`;
}
