import { html } from 'hono/html';
import { DIMENSIONS } from '../../core/ports/reports.ts';
import type { Role } from '../../core/ports/queries.ts';
import { LACKING_STATES, type LackingRow, type ListPage } from '../../core/ports/work-lists.ts';
import { formatCell } from '../../report/format-cell.ts';
import { LACKING_WORDS } from '../../report/lacking-table.ts';
import { DIMENSION_TITLES } from '../../report/measure-table.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import { may } from '../permissions.ts';
import { addressQuery, narrowTo } from '../report-query.ts';
import type { LackingQuery } from '../work-query.ts';
import { componentList } from './component-list.ts';
import { figureForm, type UnitChoice } from './figure-form.ts';
import { listDownloads } from './list-downloads.ts';
import { NARROWING, narrowingChips } from './narrowing-chips.ts';
import { dossierCode, option, pager } from './parts.ts';
import { reportRows } from './report-rows.ts';
import { workTabs } from './work-tabs.ts';

interface LackingPage {
  groups: ReportTable;
  found: ListPage<LackingRow>;
  notes: readonly string[];
  pageSize: number;
}

const COUNT = new Intl.NumberFormat('vi-VN');
const PATH = '/viec-can-lam/thanh-phan';

/** Thành phần còn thiếu: by groups, and component by component for each dossier. */
export function lackingView(page: LackingPage, query: LackingQuery, units: readonly UnitChoice[], role: Role): Markup {
  const { groups, found, notes, pageSize } = page;
  const pages = Math.max(1, Math.ceil(found.total / pageSize));
  return html`
    ${workTabs('components', role)}
    <h1>Thành phần còn thiếu</h1>
    ${figureForm(query, units, { action: PATH, more: fields(query), keep: NARROWING })} ${narrowingChips(query, PATH)}
    ${
      groups.rows.length === 0 && found.total === 0
        ? html`<p class="card muted">
            Không có hồ sơ nào phải số hóa thành phần trong phạm vi này. Danh mục thành phần phải số hóa của từng thủ
            tục được nhập bằng lệnh <span class="code">sohoa import components</span>.
          </p>`
        : html`${reportRows(groups, (column, row) => groupCell(column, row, query))}
            <div class="title-row">
              <h2>${COUNT.format(found.total)} hồ sơ</h2>
              ${may(role, 'see-reports') ? listDownloads(PATH, addressQuery(query, { trang: null })) : ''}
            </div>
            ${list(found.rows)}
            ${pager(query.trang, pages, (at) => `${PATH}?${addressQuery(query, { trang: String(at) })}`)}`
    }
    <ul class="notes">
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}

function list(rows: readonly LackingRow[]): Markup {
  return html`<ol class="dossiers">
    ${rows.map(
      (row) =>
        html`<li class="card">
          <p>
            ${dossierCode(row.code, true)} <b>${row.applicant}</b>
            <span class="muted"
              >· ${row.procedureName} <span class="code">${row.procedureCode}</span> · ${row.unit}</span
            >
          </p>
          <p class="muted small">
            Tiếp nhận
            ${formatCell({ kind: 'date' }, row.received)}${row.due ? `, hẹn trả ${formatCell({ kind: 'date' }, row.due)}` : ''}${row.resolved ? `, có kết quả ${formatCell({ kind: 'date' }, row.resolved)}` : ', đang giải quyết'}
          </p>
          ${componentList(row.components)}
        </li>`,
    )}
  </ol>`;
}

function groupCell(column: ReportColumn, row: ReportRow, query: LackingQuery): Markup | undefined {
  const count = row[column.key];
  if (column.kind !== 'integer' || typeof count !== 'number' || count === 0) return undefined;
  const group = narrowTo(query, query.nhom, String(row.key ?? ''));
  if (group === null) return undefined;
  const more = column.key === 'total' ? {} : { 'tinh-trang': column.key };
  const address = addressQuery<LackingQuery>(query, { ...group, ...more, trang: null });
  return html`<a href="${PATH}?${address}" title="Chỉ xem các hồ sơ này">${formatCell(column, count)}</a>`;
}

function fields(query: LackingQuery): Markup {
  const state = query['tinh-trang'];
  return html`<label
      >Theo
      <select name="nhom">
        ${DIMENSIONS.map((by) => option(by, DIMENSION_TITLES[by], by === query.nhom))}
      </select>
    </label>
    <label
      >Tình trạng
      <select name="tinh-trang">
        ${option('', 'mọi hồ sơ', state === null)}
        ${LACKING_STATES.map((name) => option(name, LACKING_WORDS[name], name === state))}
      </select>
    </label>
    <label
      >Hồ sơ
      <select name="mo">
        ${option('', 'đang và đã giải quyết', query.mo === null)} ${option('1', 'đang giải quyết', query.mo !== null)}
      </select>
    </label>`;
}
