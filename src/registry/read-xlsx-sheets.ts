import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import exceljs from 'exceljs';
import { SohoaError } from '../core/errors.ts';
import { textCell, type Cell, type Sheet, type SheetRow } from './sheet.ts';
import { wholeLetters } from './whole-letters.ts';

/** A plain number as its cell shows it when the format is a run of zeros (`000000000000`), else in full digits. */
function numberText(value: number, format: string | undefined): string {
  if (!Number.isFinite(value)) return '#';
  const text = Number.isInteger(value) ? BigInt(value).toString() : String(value);
  return format && /^0+$/.test(format) ? text.padStart(format.length, '0') : text;
}

/** A share as its cell shows it: `0.7918` with the format `0.00%` as `79,18 %`; null for any other format. */
function percentText(value: number, format: string | undefined): string | null {
  const shown = /^[#,]*0(?:\.(0+))?%$/.exec(format ?? '');
  return shown && `${(value * 100).toFixed(shown[1]?.length ?? 0).replace('.', ',')} %`;
}

function cellOf(value: exceljs.CellValue, format: string | undefined): Cell {
  if (value === null || value === undefined) return textCell('');
  const percent = typeof value === 'number' ? percentText(value, format) : null;
  if (percent !== null) return textCell(percent);
  if (typeof value === 'number') return { text: numberText(value, format), number: value };
  if (value instanceof Date) {
    // A spreadsheet's date has no zone; the library gives it as UTC.
    return textCell(Number.isNaN(value.getTime()) ? '#' : value.toISOString().slice(0, 19).replace('T', ' '));
  }
  if (typeof value !== 'object') return textCell(String(value));
  if ('richText' in value) return textCell(value.richText.map((run) => run.text).join(''));
  if ('error' in value) return textCell(String(value.error));
  if ('formula' in value || 'sharedFormula' in value) return formulaCell(value.result, format);
  if ('text' in value) return cellOf(value.text as exceljs.CellValue, format);
  return textCell('');
}

const NOT_COMPUTED = 'công thức chưa có kết quả (hãy mở bằng Excel, tính lại rồi lưu)';

/** A formula is worth its last result; one that was never computed says nothing, which is not the same as an empty cell. */
function formulaCell(result: exceljs.CellValue | undefined, format: string | undefined): Cell {
  if (result === undefined || result === null) return { ...textCell(''), fault: NOT_COMPUTED };
  return cellOf(result, format);
}

async function* rowsOf(sheet: AsyncIterable<exceljs.Row>): AsyncGenerator<SheetRow> {
  for await (const row of sheet) {
    const cells: Cell[] = [];
    for (let column = 1; column <= row.cellCount; column += 1) {
      const cell = row.getCell(column);
      cells.push(cellOf(cell.value, cell.numFmt));
    }
    yield { number: row.number, cells };
  }
}

/** Where the library reads text; both are given whole letters. */
interface TextReading {
  _parseSharedStrings(entry: AsyncIterable<Uint8Array>): AsyncGenerator<unknown>;
  _parseWorksheet(chunks: AsyncIterable<Uint8Array>, sheet: string): Generator<unknown>;
}

function withWholeLetters(workbook: exceljs.stream.xlsx.WorkbookReader): exceljs.stream.xlsx.WorkbookReader {
  const reader = workbook as unknown as TextReading;
  const [strings, sheet] = [reader._parseSharedStrings.bind(reader), reader._parseWorksheet.bind(reader)];
  reader._parseSharedStrings = (entry) => strings(Readable.from(wholeLetters(entry), { objectMode: false }));
  reader._parseWorksheet = (chunks, number) => sheet(wholeLetters(chunks), number);
  return workbook;
}

/**
 * The visible sheets of a workbook, streamed: dates as `yyyy-mm-dd hh:mm:ss`, formulas as their results, a merged
 * cell's text in its first cell only. Throws REGISTER_INVALID when the file is no readable workbook.
 */
export async function* readXlsxSheets(file: string): AsyncGenerator<Sheet> {
  const input = createReadStream(file);
  const workbook = new exceljs.stream.xlsx.WorkbookReader(input, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  try {
    for await (const sheet of withWholeLetters(workbook)) {
      const { state } = sheet as unknown as { state?: string };
      const rows = rowsOf(sheet);
      if (state === undefined || state === 'visible') yield { rows, mayMerge: true };
      // What nobody wanted is read to its end: the library deletes a sheet's temporary file when it is asked for the next
      // sheet, and its stream, not yet open, would fail the whole program.
      while (!(await rows.next()).done) continue;
    }
  } catch (cause) {
    if (cause instanceof SohoaError) throw cause;
    const reason = 'Tệp XLSX bị hỏng hoặc chép chưa hết. Hãy mở bằng Excel và lưu lại.';
    throw new SohoaError('REGISTER_INVALID', { reason }, { cause });
  } finally {
    input.destroy();
  }
}
