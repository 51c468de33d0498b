import { html } from 'hono/html';
import { AGE_BANDS, DEADLINES, type AgeBand, type Deadline } from '../../core/ports/work-lists.ts';
import { DIMENSIONS } from '../../core/ports/reports.ts';
import type { Role } from '../../core/ports/queries.ts';
import { bandWords, DEADLINE_WORDS, PART_WORDS } from '../../report/backlog-table.ts';
import { formatCell } from '../../report/format-cell.ts';
import { DIMENSION_TITLES } from '../../report/measure-table.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import { may } from '../permissions.ts';
import { addressQuery, narrowTo } from '../report-query.ts';
import type { WorkQuery } from '../work-query.ts';
import { figureForm, type UnitChoice } from './figure-form.ts';
import { NARROWING, narrowingChips } from './narrowing-chips.ts';
import { dossierCode, option, pager } from './parts.ts';
import { reportRows } from './report-rows.ts';
import { listDownloads } from './list-downloads.ts';
import { workTabs } from './work-tabs.ts';

interface BacklogPage {
  groups: ReportTable;
  list: ReportTable;
  total: number;
  pageSize: number;
}

const BANDS = Object.keys(AGE_BANDS) as AgeBand[];
const COUNT = new Intl.NumberFormat('vi-VN');
const PATH = '/viec-can-lam';

/** Chưa số hóa: how much is left by groups, ages and deadlines, each number a filter of the list below. */
export function backlogView(page: BacklogPage, query: WorkQuery, units: readonly UnitChoice[], role: Role): Markup {
  const { groups, list, total, pageSize } = page;
  const overdue = Number(groups.total?.overdue ?? 0);
  const asked = addressQuery(query, { trang: null });
  return html`
    ${workTabs('backlog')}
    <h1>${PART_WORDS[query.phan].title}</h1>
    ${figureForm(query, units, { action: PATH, more: fields(query), keep: NARROWING })} ${narrowingChips(query, PATH)}
    ${reportRows(
      groups,
      (column, row) => countLink(column, row, query, narrowTo(query, query.theo, String(row.key ?? ''))),
      (column, row) => countLink(column, row, query, {}),
    )}
    <div class="title-row">
      <h2>
        ${COUNT.format(total)} hồ sơ
        ${overdue > 0 ? html`<span class="chip bad"><span aria-hidden="true">!</span> ${COUNT.format(overdue)} quá hạn</span>` : ''}
      </h2>
      ${may(role, 'see-reports') ? listDownloads('/viec-can-lam/ton-dong', asked) : ''}
    </div>
    ${total > 1 ? html`<p class="muted small">Quét theo thứ tự này: hạn sớm nhất đứng trước.</p>` : ''}
    ${reportRows(onScreen(list, query), listCell)}
    ${pager(query.trang, Math.max(1, Math.ceil(total / pageSize)), (at) => `${PATH}?${addressQuery(query, { trang: String(at) })}`)}
    <ul class="notes">
      ${(list.notes ?? []).map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}

/** What stands below another value, and the day that the waiting is not counted from: not all fits on a screen. */
function onScreen(table: ReportTable, { phan }: WorkQuery): ReportTable {
  const hidden = ['procedureCode', 'late', phan === 'result' ? 'received' : 'resolved'];
  return { ...table, columns: table.columns.filter(({ key }) => !hidden.includes(key)) };
}

function listCell(column: ReportColumn, row: ReportRow): Markup | undefined {
  switch (column.key) {
    case 'code':
      return dossierCode(String(row.code), true);
    case 'procedureName':
      return html`${row.procedureName} <span class="code small muted block">${row.procedureCode}</span>`;
    case 'due':
      return typeof row.late === 'number'
        ? html`${formatCell(column, row.due ?? null)}
            <span class="chip bad"><span aria-hidden="true">!</span> quá ${COUNT.format(row.late)} ngày</span>`
        : undefined;
    default:
      return undefined;
  }
}

/** A count that leaves only its dossiers in the list below, `group` being the row's. */
function countLink(
  column: ReportColumn,
  row: ReportRow,
  query: WorkQuery,
  group: ReturnType<typeof narrowTo>,
): Markup | undefined {
  const count = row[column.key];
  if (group === null || column.kind !== 'integer' || typeof count !== 'number' || count === 0) return undefined;
  const more =
    column.key === 'total' ? {} : (BANDS as string[]).includes(column.key) ? { tuoi: column.key } : { han: column.key };
  const address = addressQuery(query, { ...group, ...more, trang: null });
  return html`<a href="${PATH}?${address}" title="Chỉ xem các hồ sơ này">${formatCell(column, count)}</a>`;
}

function fields(query: WorkQuery): Markup {
  return html`<label
      >Giấy tờ
      <select name="phan">
        ${option('result', 'Kết quả giải quyết', query.phan === 'result')}
        ${option('component', 'Thành phần hồ sơ', query.phan === 'component')}
      </select>
    </label>
    <label
      >Theo
      <select name="theo">
        ${DIMENSIONS.map((by) => option(by, DIMENSION_TITLES[by], by === query.theo))}
      </select>
    </label>
    <label
      >Số ngày chờ
      <select name="tuoi">
        ${option('', 'mọi hồ sơ', query.tuoi === null)}
        ${BANDS.map((band) => option(band, bandWords(band), band === query.tuoi))}
      </select>
    </label>
    <label
      >Hạn
      <select name="han">
        ${option('', 'mọi hạn', query.han === null)}
        ${DEADLINES.map((name: Deadline) => option(name, DEADLINE_WORDS[name], name === query.han))}
      </select>
    </label>`;
}
