import { html } from 'hono/html';
import { formatCell } from '../../report/format-cell.ts';
import { isNumeric, type ReportColumn, type ReportRow, type ReportTable } from '../../report/report-table.ts';
import { headerRuns, tableLines, wholeTitle, type TableLine } from '../../report/table-lines.ts';
import type { Markup } from '../markup.ts';

/** What a cell shows instead of its plain text, for example a link; undefined = the plain text. */
export type CellMarkup = (column: ReportColumn, row: ReportRow) => Markup | undefined;

/** More columns than this leave no room for names beside titles in one line. */
const ROOMY_COLUMNS = 8;

/**
 * A report as a table. A percent always stands with the two counts it was computed from. `special` is asked for cells of groups,
 * `total` for those of the last line.
 */
export function reportRows(
  table: ReportTable,
  special: CellMarkup = () => undefined,
  total: CellMarkup = () => undefined,
): Markup {
  const dense = table.columns.length > ROOMY_COLUMNS || table.columns.some((column) => column.group);
  return html`<div class="table-frame">
    <table class="stacking ${dense ? 'wrapped' : ''}">
      <caption class="hidden-text">
        ${table.title}
      </caption>
      <thead>
        ${header(table.columns)}
      </thead>
      <tbody>
        ${tableLines(table).map((one) => line(table, one, one.kind === 'total' ? total : special))}
        ${
          tableLines(table).some((one) => one.kind === 'row')
            ? ''
            : html`<tr>
                <td colspan="${table.columns.length}" class="empty">Không có số liệu nào trong phạm vi này.</td>
              </tr>`
        }
      </tbody>
    </table>
  </div>`;
}

/** One line of titles, or two where columns stand in groups. */
function header(columns: readonly ReportColumn[]): Markup {
  const title = (column: ReportColumn, rows = 1) =>
    html`<th scope="col" rowspan="${rows}" class="${alignment(column)}">
      ${column.title}${column.mark ? html`<small class="mark">${column.mark}</small>` : ''}
    </th>`;
  if (!columns.some((column) => column.group))
    return html`<tr>
      ${columns.map((column) => title(column))}
    </tr>`;
  const runs = headerRuns(columns);
  return html`<tr>
      ${runs.map(({ group, at, width }) =>
        group === null
          ? title(columns[at]!, 2)
          : html`<th scope="colgroup" colspan="${width}" class="group">${group}</th>`,
      )}
    </tr>
    <tr>
      ${columns.filter((column) => column.group).map((column) => title(column))}
    </tr>`;
}

function line(table: ReportTable, one: TableLine, special: CellMarkup): Markup {
  if (one.kind === 'heading') {
    return html`<tr class="section">
      <th colspan="${table.columns.length}" scope="rowgroup">${one.text}</th>
    </tr>`;
  }
  return html`<tr class="${one.kind === 'total' ? 'total' : ''}">
    ${table.columns.map(
      (column) =>
        html`<td data-label="${wholeTitle(column)}" class="${alignment(column)}">
          ${special(column, one.row) ?? plain(table, column, one.row)}
        </td>`,
    )}
  </tr>`;
}

function plain(table: ReportTable, column: ReportColumn, row: ReportRow): Markup | string {
  const text = formatCell(column, row[column.key] ?? null);
  if (!column.ratio || typeof row[column.key] === 'string' || row[column.ratio.denominator] === undefined) return text;
  const { numerator, denominator } = column.ratio;
  const count = (key: string) => {
    const of = table.columns.find((one) => one.key === key);
    return formatCell(of ?? { kind: 'integer' }, row[key] ?? null);
  };
  return html`<span class="rate">${text}</span>
    <span class="fraction">${count(numerator)} / ${count(denominator)}</span>`;
}

function alignment(column: ReportColumn): string {
  return isNumeric(column) ? 'number' : '';
}
