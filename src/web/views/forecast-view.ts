import { html } from 'hono/html';
import type { Role } from '../../core/ports/queries.ts';
import {
  bottleneckText,
  FORECAST_FORMULA,
  forecastTable,
  outlookRemark,
  outlookText,
  stationsTable,
  stepsTable,
  weeksText,
} from '../../report/forecast/forecast-tables.ts';
import type { Forecast } from '../../report/forecast/make-forecast.ts';
import type { ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';
import { may } from '../permissions.ts';
import { addressQuery, filterOf, type ReportQuery } from '../report-query.ts';
import { figureForm, type UnitChoice } from './figure-form.ts';
import { listDownloads } from './list-downloads.ts';
import { reportRows } from './report-rows.ts';
import { workTabs } from './work-tabs.ts';

const PATH = '/viec-can-lam/du-bao';

/** Dự báo: when it is done at the pace of the last weeks, and what holds it up. `dayOf` gives a moment's day, `yyyy-mm-dd`. */
export function forecastView(
  forecast: Forecast,
  query: ReportQuery,
  { units, role, dayOf }: { units: readonly UnitChoice[]; role: Role; dayOf: (moment: Date) => string },
): Markup {
  const { whole } = forecast;
  const byUnit = forecastTable(forecast, filterOf(query));
  const stations = stationsTable(forecast);
  const steps = stepsTable(forecast, dayOf);
  const count = new Intl.NumberFormat('vi-VN').format(whole.missing);
  return html`
    ${workTabs('forecast', role)}
    <div class="title-row">
      <h1>Dự báo số hóa xong kết quả</h1>
      ${may(role, 'see-reports') ? listDownloads(PATH, addressQuery(query, { trang: null })) : ''}
    </div>
    ${figureForm(query, units, { action: PATH, period: false })}
    <section class="card formula">
      <p class="lead">
        <b>${outlookText(whole.outlook)}</b> ${whole.missing > 0 ? html`cho ${count} kết quả còn lại` : ''}
      </p>
      ${outlookRemark(whole.outlook) ? html`<p>${outlookRemark(whole.outlook)}.</p>` : ''}
      <p><b>Công thức.</b> ${FORECAST_FORMULA}</p>
      <p class="muted small">Tính trên ${weeksText(forecast)}.</p>
    </section>
    <h2>Theo đơn vị</h2>
    ${reportRows(byUnit)} ${notes(byUnit)}
    <h2>Bước nào chậm nhất</h2>
    ${reportRows(steps)} ${notes(steps)}
    <h2>Trạm quét</h2>
    <p>${bottleneckText(forecast)}</p>
    ${reportRows(stations, (column, row) =>
      column.key === 'remark' && row.remark !== ''
        ? html`<span class="chip attention"><span aria-hidden="true">!</span> ${row.remark}</span>`
        : undefined,
    )}
    ${notes({ ...stations, notes: (stations.notes ?? []).filter((note) => note !== bottleneckText(forecast)) })}
  `;
}

function notes(table: ReportTable): Markup {
  return html`<ul class="notes">
    ${(table.notes ?? []).map((note) => html`<li>${note}</li>`)}
  </ul>`;
}
