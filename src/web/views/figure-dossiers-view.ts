import { html } from 'hono/html';
import type { Measure } from '../../report/measures.ts';
import type { ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import { addressQuery, type ReportQuery } from '../report-query.ts';
import { dossierCode, pager } from './parts.ts';
import { reportRows } from './report-rows.ts';
import { reportTabs } from './report-tabs.ts';

const COUNT = new Intl.NumberFormat('vi-VN');
const OTHER_SIDES = ['done', 'missing', 'due', 'excluded'] as const;

/** The dossiers behind one number of a measure, and ways to the other numbers of the same measure. */
export function figureDossiersView(
  table: ReportTable,
  measure: Measure,
  query: ReportQuery,
  { total, pageSize }: { total: number; pageSize: number },
): Markup {
  const asked = addressQuery(query, { trang: null });
  const others = OTHER_SIDES.filter((side) => side !== query.phia && measure.words[side] !== '');
  return html`
    ${reportTabs('measures')}
    <p class="crumbs">
      <a href="/bao-cao/chi-so?${addressQuery(query, { phia: null, trang: null })}">${measure.title}</a>
    </p>
    <div class="title-row">
      <h1>${table.title}: ${COUNT.format(total)} hồ sơ</h1>
      <p class="actions">
        <a class="button quiet" href="/bao-cao/ho-so.xlsx?${asked}">Tải Excel</a>
        <a class="button quiet" href="/bao-cao/ho-so.csv?${asked}">Tải CSV</a>
      </p>
    </div>
    <section class="card formula">
      <p><b>${measure.title}.</b> ${measure.sentence} ${(table.notes ?? []).join(' ')}</p>
      <p class="muted small">
        ${table.scope}. Xem số khác:
        ${others.map(
          (side, at) =>
            html`${at > 0 ? ' · ' : ' '}<a href="/bao-cao/ho-so?${addressQuery(query, { phia: side, trang: null })}"
                >${measure.words[side]}</a
              >`,
        )}
      </p>
    </section>
    ${reportRows(table, (column, row) => (column.key === 'code' ? dossierCode(String(row.code), true) : undefined))}
    ${pager(query.trang, Math.max(1, Math.ceil(total / pageSize)), (page) => `/bao-cao/ho-so?${addressQuery(query, { trang: String(page) })}`)}
  `;
}
