import { html } from 'hono/html';
import { coverageFormulas } from '../../report/coverage-formulas.ts';
import type { ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import type { CoverageQuery } from '../routes/report-routes.ts';
import { addressQuery, narrowTo } from '../report-query.ts';
import { readWorkQuery } from '../work-query.ts';
import { reportRows } from './report-rows.ts';
import { reportTabs } from './report-tabs.ts';

const GROUPS = { procedure: 'Thủ tục', unit: 'Đơn vị', field: 'Lĩnh vực', month: 'Tháng' } as const satisfies Record<
  CoverageQuery['theo'],
  string
>;

/** Báo cáo số hóa: one named formula, its sentence, and the counts beside every rate. `now` is printed under it. */
export function coverageView(table: ReportTable, query: CoverageQuery, now: string): Markup {
  const asked = new URLSearchParams({ 'cong-thuc': query['cong-thuc'], theo: query.theo });
  if (query.tu) asked.set('tu', query.tu);
  if (query.den) asked.set('den', query.den);
  return html`
    ${reportTabs('coverage')}
    <div class="title-row">
      <h1>Báo cáo số hóa</h1>
      <p class="actions">
        <a class="button quiet" href="/bao-cao/do-phu.xlsx?${asked}">Tải Excel</a>
        <a class="button quiet" href="/bao-cao/do-phu.csv?${asked}">Tải CSV</a>
      </p>
    </div>
    ${form(query)}
    <section class="card formula">
      <h2>${table.title}</h2>
      <p>${table.formula?.sentence}</p>
      <p>
        Trang này chỉ tính giấy tờ <b>lưu tại Sohoa</b>. Tính cả giấy tờ ở hệ thống khác: xem
        <a href="/bao-cao/chi-so">Chỉ số</a>.
      </p>
      <p class="muted small">${table.scope ?? 'Toàn bộ thời gian'}. Lập lúc ${now}.</p>
    </section>
    ${reportRows(table, (column, row) => backlogLink(column.key, row, query))}
  `;
}

function form(query: CoverageQuery): Markup {
  return html`<form class="report-form" method="get" action="/bao-cao">
    <label
      >Công thức
      <select name="cong-thuc">
        ${Object.values(coverageFormulas).map(
          (one) =>
            html`<option value="${one.name}" ${one.name === query['cong-thuc'] ? 'selected' : ''}>
              ${one.title.vi}
            </option>`,
        )}
      </select>
    </label>
    <label
      >Theo
      <select name="theo">
        ${Object.entries(GROUPS).map(
          ([name, title]) => html`<option value="${name}" ${name === query.theo ? 'selected' : ''}>${title}</option>`,
        )}
      </select>
    </label>
    <label>Từ ngày <input type="date" name="tu" value="${query.tu ?? ''}" /></label>
    <label>Đến ngày <input type="date" name="den" value="${query.den ?? ''}" /></label>
    <button type="submit">Xem</button>
  </form>`;
}

/** What remains by results opens as a work list; it is counted with papers of this archive alone, as coverage is. */
function backlogLink(column: string, row: Record<string, unknown>, query: CoverageQuery): Markup | undefined {
  if (column !== 'remaining' || query['cong-thuc'] !== coverageFormulas.results.name || !row.remaining)
    return undefined;
  const asked = readWorkQuery({ 'bang-chung': 'here', tu: query.tu ?? '', den: query.den ?? '' });
  const narrowed = narrowTo(asked, query.theo, String(row.key ?? ''));
  if (narrowed === null) return undefined;
  const count = new Intl.NumberFormat('vi-VN').format(Number(row.remaining));
  return html`<a href="/viec-can-lam?${addressQuery(asked, narrowed)}" title="Xem danh sách hồ sơ">${count} ›</a>`;
}
