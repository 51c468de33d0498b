import { html } from 'hono/html';
import { DIMENSIONS, type Dimension, type Side } from '../../core/ports/reports.ts';
import { DIMENSION_TITLES } from '../../report/measure-table.ts';
import { exclusionOf, isMeasure, MEASURES } from '../../report/measures.ts';
import { formatCell } from '../../report/format-cell.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import { addressQuery, narrowTo, type ReportQuery } from '../report-query.ts';
import { figureForm, type UnitChoice } from './figure-form.ts';
import { downloads } from './form-view.ts';
import { NARROWING, narrowingChips } from './narrowing-chips.ts';
import { pager } from './parts.ts';
import { reportRows } from './report-rows.ts';
import { reportTabs } from './report-tabs.ts';

/** Chỉ số: every rate with what is divided by what, and a way to the dossiers behind each number. */
export function measuresView(
  table: ReportTable,
  query: ReportQuery,
  units: readonly UnitChoice[],
  pageSize: number,
): Markup {
  const measure = query['chi-so'] ? MEASURES[query['chi-so']] : null;
  return html`
    ${reportTabs('measures')}
    ${measure ? html`<p class="crumbs"><a href="/bao-cao/chi-so?${addressQuery(query, { 'chi-so': null })}">Mọi chỉ số</a></p>` : ''}
    <div class="title-row">
      <h1>${table.title}</h1>
      ${downloads('measures', query)}
    </div>
    ${figureForm(query, units, { action: '/bao-cao/chi-so', compare: true, keep: ['chi-so', ...NARROWING], ...(measure ? { more: byField(query) } : {}) })}
    ${
      measure
        ? html`<section class="card formula">
            <p><b>Công thức.</b> ${measure.sentence}</p>
            <p>${exclusionOf(measure)}</p>
            <p class="muted small">${measure.source}. ${table.scope}.</p>
          </section>`
        : html`<p class="muted">
            ${table.scope}. Bấm vào một số để mở danh sách hồ sơ, bấm vào tên chỉ số để xem theo đơn vị, thủ tục…
          </p>`
    }
    ${narrowingChips(query, '/bao-cao/chi-so')}
    ${reportRows(
      onScreen(table, query, pageSize),
      (column, row) => cell(column, row, query),
      (column, row) => (query['chi-so'] === null ? undefined : countLink(column, row, query, {})),
    )}
    ${crossed(query) ? pager(query.trang, Math.max(1, Math.ceil(table.rows.length / pageSize)), (page) => `/bao-cao/chi-so?${addressQuery(query, { trang: String(page) })}`) : ''}
    ${measure ? notes(table) : ''}
  `;
}

/** The second dimension, when one measure is asked for by two. */
function crossed(query: ReportQuery): Dimension | null {
  return query['chi-so'] !== null && query.va !== query.theo ? query.va : null;
}

/**
 * The counts of the period beside stand below its rate; columns of their own would not fit on a screen. Pairs of two dimensions
 * are many and shown by the page; the total is of all.
 */
function onScreen(table: ReportTable, query: ReportQuery, pageSize: number): ReportTable {
  const columns = table.columns.filter(({ key }) => key !== 'doneBefore' && key !== 'dueBefore');
  if (!crossed(query)) return { ...table, columns };
  const first = (query.trang - 1) * pageSize;
  return { ...table, columns, rows: table.rows.slice(first, first + pageSize) };
}

function byField(query: ReportQuery): Markup {
  const options = (chosen: Dimension | null) =>
    DIMENSIONS.map(
      (by) => html`<option value="${by}" ${by === chosen ? 'selected' : ''}>${DIMENSION_TITLES[by]}</option>`,
    );
  return html`<label
      >Theo
      <select name="theo">
        ${options(query.theo)}
      </select>
    </label>
    <label
      >và theo
      <select name="va">
        <option value="">—</option>
        ${options(query.va)}
      </select>
    </label>`;
}

function notes(table: ReportTable): Markup {
  return html`<ul class="notes">
    ${(table.notes ?? []).map((note) => html`<li>${note}</li>`)}
  </ul>`;
}

const SIDE_OF: Record<string, Side> = { done: 'done', due: 'due', missing: 'missing', excluded: 'excluded' };

function cell(column: ReportColumn, row: ReportRow, query: ReportQuery): Markup | undefined {
  const key = String(row.key ?? '');
  if (query['chi-so'] === null && column.key === 'title' && isMeasure(key)) {
    return html`<a href="/bao-cao/chi-so?${addressQuery(query, { 'chi-so': key })}">${row.title}</a>
      <span class="small muted block">${MEASURES[key].sentence}</span>`;
  }
  const and = crossed(query);
  if (query['chi-so'] !== null && column.key === 'title' && query.theo !== 'month') {
    const deeper = narrowTo(query, query.theo, key);
    if (!deeper) return undefined;
    // Of two dimensions the other one stays.
    const closer = { ...deeper, theo: and ?? 'month', va: null, trang: null };
    return html`<a
      href="/bao-cao/chi-so?${addressQuery(query, closer)}"
      title="Chỉ xem nhóm này, theo ${DIMENSION_TITLES[and ?? 'month'].toLowerCase()}"
      >${row.title}</a
    >`;
  }
  return countLink(column, row, query, query['chi-so'] === null ? { 'chi-so': key } : narrowToRow(query, row));
}

/** A count that opens the dossiers it counted, `narrowed` being the row's group. */
function countLink(
  column: ReportColumn,
  row: ReportRow,
  query: ReportQuery,
  narrowed: ReturnType<typeof narrowTo>,
): Markup | undefined {
  const side = SIDE_OF[column.key];
  const count = row[column.key];
  if (!side || !narrowed || typeof count !== 'number' || count === 0) return undefined;
  const silent = { theo: null, va: null, trang: null, 'truoc-tu': null, 'truoc-den': null };
  const address = addressQuery(query, { ...narrowed, phia: side, ...silent });
  return html`<a href="/bao-cao/ho-so?${address}" title="Xem danh sách hồ sơ">${formatCell(column, count)} ›</a>`;
}

/** What narrows the query down to a row's group or pair of groups; null where no list can be asked for. */
function narrowToRow(query: ReportQuery, row: ReportRow): ReturnType<typeof narrowTo> {
  const one = narrowTo(query, query.theo, String(row.key ?? ''));
  const and = crossed(query);
  if (!and) return one;
  const other = narrowTo(query, and, String(row.andKey ?? ''));
  return one && other && { ...one, ...other };
}
