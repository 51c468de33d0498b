import { html } from 'hono/html';
import { formatCell } from '../../report/format-cell.ts';
import { isNumeric, type ReportColumn, type ReportRow, type ReportTable } from '../../report/report-table.ts';
import type { Markup } from '../markup.ts';

/** What a cell shows instead of its plain text, for example a link; undefined = the plain text. */
export type CellMarkup = (column: ReportColumn, row: ReportRow) => Markup | undefined;

/** A report as a table. A percent always stands with the two counts it was computed from. */
export function reportRows(table: ReportTable, special: CellMarkup = () => undefined): Markup {
  return html`<div class="table-frame">
    <table class="stacking">
      <caption class="hidden-text">
        ${table.title}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column) => html`<th scope="col" class="${alignment(column)}">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map((row) => line(table, row, special))}
        ${
          table.rows.length === 0
            ? html`<tr>
                <td colspan="${table.columns.length}" class="empty">Không có hồ sơ nào trong phạm vi này.</td>
              </tr>`
            : ''
        }
      </tbody>
      ${
        table.total && table.rows.length > 0
          ? html`<tfoot>
              ${line(table, table.total, () => undefined)}
            </tfoot>`
          : ''
      }
    </table>
  </div>`;
}

function line(table: ReportTable, row: ReportRow, special: CellMarkup): Markup {
  return html`<tr>
    ${table.columns.map(
      (column) =>
        html`<td data-label="${column.title}" class="${alignment(column)}">
          ${special(column, row) ?? plain(table, column, row)}
        </td>`,
    )}
  </tr>`;
}

function plain(table: ReportTable, column: ReportColumn, row: ReportRow): Markup | string {
  const text = formatCell(column, row[column.key] ?? null);
  if (!column.ratio) return text;
  const { numerator, denominator } = column.ratio;
  const count = (key: string) => {
    const of = table.columns.find((one) => one.key === key);
    return of ? formatCell(of, row[key] ?? null) : String(row[key]);
  };
  return html`<span class="rate">${text}</span>
    <span class="fraction">${count(numerator)} / ${count(denominator)}</span>`;
}

function alignment(column: ReportColumn): string {
  return isNumeric(column) ? 'number' : '';
}
