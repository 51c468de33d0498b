/** One cell as text; `number` is set when the spreadsheet holds a plain number there. */
export interface Cell {
  text: string;
  number: number | null;
  /** Why nobody can tell what stands here, in Vietnamese; left out when all is well. */
  fault?: string;
}

export interface SheetRow {
  /** Row number as a spreadsheet shows it, 1-based. */
  number: number;
  cells: Cell[];
  /** Why the row as a whole cannot be taken, in Vietnamese. */
  fault?: string;
}

/** A table as it lies in the file: a CSV file is one sheet, a workbook has several. Rows can be read once. */
export interface Sheet {
  rows: AsyncIterable<SheetRow>;
  /** Cells may be merged with others: all but the first look empty. */
  mayMerge: boolean;
}

export function textCell(text: string): Cell {
  return { text, number: null };
}
