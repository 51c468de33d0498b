import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RegisterKind, RowNote } from '../registry/import-register.ts';
import { rowsBelowHeader } from '../registry/read-register.ts';
import { loadRegisterWords } from '../registry/register-words.ts';
import { csvText } from '../report/render-csv.ts';

async function* lines(kind: RegisterKind, file: string, rejected: readonly RowNote[]): AsyncGenerator<string> {
  const reasons = new Map(rejected.map(({ row, reason }) => [row, reason]));
  const line = (cells: string[]): string => `${cells.map(csvText).join(',')}\r\n`;
  let begun = false;
  for await (const { row, header } of rowsBelowHeader(file, kind, loadRegisterWords())) {
    if (!begun) yield `\uFEFF${line(['Dòng', 'Lý do', ...header.titles])}`;
    begun = true;
    const reason = reasons.get(row.number);
    if (reason !== undefined) yield line([String(row.number), reason, ...row.cells.map((cell) => cell.text)]);
  }
  if (!begun) yield `\uFEFF${line(['Dòng', 'Lý do'])}`;
}

/**
 * Writes the rejected rows of `file` to `path` as CSV: number in the file, reason, and the row as it stands there below the
 * file's own header, so that a clerk can mend it in place. The file is read once more, so that their contents are not held in memory.
 * Throws REGISTER_INVALID as importing does, and what the file system throws.
 */
export function writeRejects(
  path: string,
  kind: RegisterKind,
  file: string,
  rejected: readonly RowNote[],
): Promise<void> {
  return pipeline(Readable.from(lines(kind, file, rejected)), createWriteStream(path));
}
