import { open } from 'node:fs/promises';
import { SohoaError } from '../core/errors.ts';
import { readCsvSheet } from './read-csv-sheet.ts';
import { readXlsxSheets } from './read-xlsx-sheets.ts';
import type { Sheet } from './sheet.ts';

async function firstBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new SohoaError('REGISTER_INVALID', { reason: 'Không mở được tệp.' }, { cause });
  }
}

/**
 * The sheets of a register file, told by its content, not its name; what was made of its encoding is told to `tell`. Throws
 * REGISTER_INVALID for anything but CSV and XLSX, with what to do about it.
 */
export async function* readSheets(file: string, tell: (note: string) => void = () => undefined): AsyncGenerator<Sheet> {
  const head = await firstBytes(file);
  if (head.length === 0) throw new SohoaError('REGISTER_INVALID', { reason: 'Tệp rỗng.' });
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) yield* readXlsxSheets(file);
  else if (head.readUIntBE(0, Math.min(4, head.length)) === 0xd0cf11e0) {
    throw new SohoaError('REGISTER_INVALID', { reason: 'Tệp Excel đời cũ (.xls). Hãy lưu lại dạng .xlsx.' });
  } else if (/^\uFEFF?\s*<(?:!doctype|html|table|meta|\?xml)/i.test(head.toString('utf8'))) {
    const reason = 'Tệp là trang HTML hoặc XML mang đuôi Excel. Hãy mở bằng Excel và lưu lại dạng .xlsx.';
    throw new SohoaError('REGISTER_INVALID', { reason });
  } else yield* readCsvSheet(file, tell);
}
