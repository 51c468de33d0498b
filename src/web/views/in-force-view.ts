import { html } from 'hono/html';
import type { Role } from '../../core/ports/queries.ts';
import { VALIDITIES } from '../../core/ports/work-lists.ts';
import { formatCell } from '../../report/format-cell.ts';
import { VALIDITY_WORDS } from '../../report/in-force-table.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import { may } from '../permissions.ts';
import { addressQuery } from '../report-query.ts';
import type { InForceQuery } from '../work-query.ts';
import { figureForm, type UnitChoice } from './figure-form.ts';
import { listDownloads } from './list-downloads.ts';
import { NARROWING, narrowingChips } from './narrowing-chips.ts';
import { dossierCode, option, pager } from './parts.ts';
import { reportRows } from './report-rows.ts';
import { workTabs } from './work-tabs.ts';

interface InForcePage {
  groups: ReportTable;
  list: ReportTable;
  total: number;
  pageSize: number;
}

const COUNT = new Intl.NumberFormat('vi-VN');
const PATH = '/viec-can-lam/con-hieu-luc';

/** Kết quả còn hiệu lực: by class, each number a filter of the list below. */
export function inForceView(page: InForcePage, query: InForceQuery, units: readonly UnitChoice[], role: Role): Markup {
  const { groups, list, total, pageSize } = page;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return html`
    ${workTabs('in-force', role)}
    <h1>${list.title}</h1>
    ${figureForm(query, units, { action: PATH, more: validityField(query), keep: [...NARROWING] })}
    ${narrowingChips(query, PATH)} ${reportRows(groups, (column, row) => groupCell(column, row, query))}
    <div class="title-row">
      <h2>${COUNT.format(total)} kết quả</h2>
      ${may(role, 'see-reports') ? listDownloads(PATH, addressQuery(query, { trang: null })) : ''}
    </div>
    ${reportRows(list, (column, row) => (column.key === 'code' ? dossierCode(String(row.code), true) : undefined))}
    ${pager(query.trang, pages, (at) => `${PATH}?${addressQuery(query, { trang: String(at) })}`)}
    <ul class="notes">
      ${(list.notes ?? []).map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}

function groupCell(column: ReportColumn, row: ReportRow, query: InForceQuery): Markup | undefined {
  const count = row[column.key];
  if (column.kind !== 'integer' || typeof count !== 'number' || count === 0) return undefined;
  const validity = column.key === 'open' ? null : column.key;
  const address = addressQuery<InForceQuery>(query, { loai: String(row.key), 'hieu-luc': validity, trang: null });
  return html`<a href="${PATH}?${address}" title="Chỉ xem các kết quả này">${formatCell(column, count)}</a>`;
}

function validityField(query: InForceQuery): Markup {
  return html`<label
    >Hiệu lực
    <select name="hieu-luc">
      ${option('', 'còn hoặc có thể còn', query['hieu-luc'] === null)}
      ${VALIDITIES.map((name) => option(name, VALIDITY_WORDS[name], name === query['hieu-luc']))}
    </select>
  </label>`;
}
