import { html } from 'hono/html';
import { DIMENSIONS, type Dimension, type ReuseRefusal } from '../../core/ports/reports.ts';
import { formatCell } from '../../report/format-cell.ts';
import { columnReason } from '../../report/layouts/reuse.ts';
import { DIMENSION_TITLES } from '../../report/measure-table.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../../report/report-table.ts';
import type { ReuseWords } from '../../registry/reuse-words.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { addressQuery, narrowTo, type ReportQuery } from '../report-query.ts';
import { figureForm, type UnitChoice } from './figure-form.ts';
import { downloads } from './form-view.ts';
import { className, dossierCode, moment, pager } from './parts.ts';
import { reportRows } from './report-rows.ts';
import { reportTabs } from './report-tabs.ts';

const PATH = '/bao-cao/tai-su-dung';

/** Tái sử dụng: the rate by groups, and why papers that existed were not taken. */
export function reuseReportView(table: ReportTable, query: ReportQuery, units: readonly UnitChoice[]): Markup {
  return html`
    ${reportTabs('reuse')}
    <div class="title-row">
      <h1>Tái sử dụng giấy tờ</h1>
      ${downloads('reuse', query)}
    </div>
    ${figureForm(query, units, { action: PATH, more: byField(query.theo) })}
    <section class="card formula">
      <p><b>Công thức.</b> ${table.formula?.sentence ?? ''}</p>
      <p class="muted small">${table.scope}. Bấm vào một số để mở danh sách phía sau.</p>
    </section>
    ${reportRows(table, (column, row) => cell(column, row, query))}
    <ul class="notes">
      ${(table.notes ?? []).map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}

function byField(chosen: Dimension): Markup {
  return html`<label
    >Theo
    <select name="theo">
      ${DIMENSIONS.map((by) => html`<option value="${by}" ${by === chosen ? 'selected' : ''}>${DIMENSION_TITLES[by]}</option>`)}
    </select>
  </label>`;
}

const SIDES: Record<string, Partial<Record<keyof ReportQuery, string>>> = {
  received: { phia: 'due' },
  done: { phia: 'done' },
  here: { phia: 'done', 'bang-chung': 'here' },
};

function cell(column: ReportColumn, row: ReportRow, query: ReportQuery): Markup | undefined {
  const narrowed = narrowTo(query, query.theo, String(row.key ?? ''));
  const count = row[column.key];
  if (narrowed === null || typeof count !== 'number' || count === 0) return undefined;
  const side = SIDES[column.key];
  const reason = columnReason(column.key);
  const link = (address: string) => html`<a href="${address}">${formatCell(column, count)}</a>`;
  if (side)
    return link(`/bao-cao/ho-so?${addressQuery(query, { ...narrowed, ...side, 'chi-so': 'reuse', theo: null })}`);
  if (reason !== null || column.key === 'refused') {
    return link(`${PATH}/khong-lay?${addressQuery(query, { ...narrowed, 'ly-do': reason, theo: null })}`);
  }
  return undefined;
}

/** Papers that existed and were not taken, one by one, with what the clerk wrote. */
export function refusalsView(
  found: { total: number; refusals: readonly ReuseRefusal[] },
  query: ReportQuery,
  words: ReuseWords,
  format: Format,
  pageSize: number,
): Markup {
  const reason = query['ly-do'];
  const pages = Math.max(1, Math.ceil(found.total / pageSize));
  return html`
    ${reportTabs('reuse')}
    <p class="crumbs">
      <a href="${PATH}?${addressQuery(query, { 'ly-do': null, trang: null })}">Tái sử dụng giấy tờ</a>
    </p>
    <h1>Không lấy${reason ? `: ${words.reasons[reason] ?? reason}` : ''} (${format.count(found.total)} lượt)</h1>
    <div class="table-frame">
      <table class="stacking">
        <thead>
          <tr>
            ${['Hồ sơ', 'Giấy đã có', 'Trong hồ sơ', 'Lý do', 'Ghi chú', 'Ai, khi nào'].map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${found.refusals.map(
            (one) =>
              html`<tr>
                <td data-label="Hồ sơ">${dossierCode(one.dossier, true)}</td>
                <td data-label="Giấy đã có">${one.class ? className(one.class) : 'hệ thống khác giữ'}</td>
                <td data-label="Trong hồ sơ">${dossierCode(one.fromDossier, true)}</td>
                <td data-label="Lý do">${words.reasons[one.reason] ?? one.reason}</td>
                <td data-label="Ghi chú">${one.note}</td>
                <td data-label="Ai, khi nào">${one.agent}, ${moment(one.at, format)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${pager(query.trang, pages, (page) => `${PATH}/khong-lay?${addressQuery(query, { trang: String(page) })}`)}
  `;
}
