import { formatCell, plainText } from './format-cell.ts';
import { isNumeric, type ReportRow, type ReportTable } from './report-table.ts';
import { tableLines, wholeTitle } from './table-lines.ts';

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** Letters that take two places in a terminal. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60]|^\p{Emoji_Presentation}/u;

/** Places a text takes in a terminal: a letter with its marks is one, however it is encoded. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

function cut(text: string, places: number): string {
  if (textWidth(text) <= places) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of segmenter.segment(text)) {
    width += textWidth(segment);
    if (width > places) break;
    kept += segment;
  }
  return `${kept}…`;
}

function pad(text: string, places: number, toRight: boolean): string {
  const space = ' '.repeat(Math.max(0, places - textWidth(text)));
  return toRight ? space + text : text + space;
}

/**
 * The table as aligned text for a terminal, numbers to the right, long texts cut at `maxColumn` places. Ends without a
 * line break.
 */
export function renderTable(table: ReportTable, maxColumn = 60): string {
  const cellsOf = (row: ReportRow): string[] =>
    table.columns.map((column) =>
      cut(row[column.key] === undefined ? '' : formatCell(column, row[column.key]!), maxColumn),
    );
  const header = table.columns.map((column) => cut(wholeTitle(column), maxColumn));
  const body = tableLines(table).map((line) =>
    line.kind === 'heading' ? { ...line, cells: [] } : { ...line, cells: cellsOf(line.row) },
  );
  const rows = [header, ...body.map((line) => line.cells)];
  const widths = header.map((_, i) => Math.max(...rows.map((cells) => textWidth(cells[i] ?? ''))));
  const show = (cells: string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i]!, isNumeric(table.columns[i]!)))
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [
    table.title,
    ...(table.formula ? [`Công thức: ${table.formula.sentence}`] : []),
    ...(table.scope ? [table.scope] : []),
    '',
    show(header),
    rule,
    ...(body.some((line) => line.kind === 'row') ? [] : ['(không có dòng nào)']),
    ...body.flatMap((line) => {
      if (line.kind === 'heading') return [line.text];
      return line.kind === 'total' ? [rule, show(line.cells)] : [show(line.cells)];
    }),
    ...(table.notes?.length ? ['', ...table.notes.map((note) => `- ${plainText(note)}`)] : []),
  ].join('\n');
}
