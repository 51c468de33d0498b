import type { z } from 'zod';
import { REGISTER_COLUMNS, type RegisterKind } from './register-kind.ts';
import type { RegisterRow } from './read-register.ts';
import { checkRow } from './read-register.ts';
import { textCell, type Cell } from './sheet.ts';

/** A value of a record as other systems send it. */
export type RecordValue = string | number | boolean | null | readonly string[];

/** A record under the register's stable column names; other names are kept as columns of the office's own. */
export type RegisterRecord = Readonly<Record<string, RecordValue>>;

/**
 * Records as rows, checked by the schema that rows of a file are checked by; numbered from 1. A value means what the same
 * cell of a file means: true is `yes`, a list is its words with spaces between.
 */
export function* jsonRows<Value>(
  records: readonly RegisterRecord[],
  kind: RegisterKind,
  schema: z.ZodType<Value>,
): Generator<RegisterRow<Value>> {
  const { required, optional } = REGISTER_COLUMNS[kind];
  const known: readonly string[] = [...required, ...optional];
  for (const [index, record] of records.entries()) {
    const cells: [string, Cell][] = [];
    const extra: [string, string][] = [];
    for (const [name, value] of Object.entries(record)) {
      const cell = cellOf(value);
      if (known.includes(name)) cells.push([name, cell]);
      else if (cell.text.trim() !== '') extra.push([name, cell.text]);
    }
    yield checkRow(index + 1, { ...Object.fromEntries(cells), extra: Object.fromEntries(extra) }, schema);
  }
}

function cellOf(value: RecordValue): Cell {
  if (typeof value === 'number') return { text: String(value), number: value };
  if (typeof value === 'boolean') return textCell(value ? 'yes' : 'no');
  if (value === null) return textCell('');
  return textCell(typeof value === 'string' ? value : value.join(' '));
}
