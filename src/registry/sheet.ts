/** One cell as text; `number` is set when the spreadsheet holds a plain number there. */
export interface Cell {
  text: string;
  number: number | null;
}

export interface SheetRow {
  /** Row number as a spreadsheet shows it, 1-based. */
  number: number;
  cells: Cell[];
}

/** A table as it lies in the file: a CSV file is one sheet, a workbook has several. Rows can be read once. */
export interface Sheet {
  rows: AsyncIterable<SheetRow>;
}

export function textCell(text: string): Cell {
  return { text, number: null };
}
