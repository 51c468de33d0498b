import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { bimSon } from './bim-son.ts';
import { hoangKim } from './hoang-kim.ts';
import type { Office } from './office-files.ts';
import { phuMy } from './phu-my.ts';
import { quangPhu } from './quang-phu.ts';
import { tuyPhuoc } from './tuy-phuoc.ts';

/** The five offices whose reports were taken as a measure, rebuilt from invented records. */
export const OFFICES = {
  'phu-my': phuMy,
  'tuy-phuoc': tuyPhuoc,
  'hoang-kim': hoangKim,
  'quang-phu': quangPhu,
  'bim-son': bimSon,
};

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

async function workbook(kind: string, rows: string[][]): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  book.addWorksheet(kind).addRows(rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Writes the register files of an office into `folder`; returns kind and path of each in the order of the office. */
export async function writeOffice(
  office: Office,
  folder: string,
  format: 'csv' | 'xlsx' = 'csv',
): Promise<{ kind: string; path: string }[]> {
  await mkdir(folder, { recursive: true });
  const written = [];
  for (const [kind, rows] of Object.entries(office.files)) {
    const path = join(folder, `${kind}.${format}`);
    const text = `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
    await writeFile(path, format === 'csv' ? text : await workbook(kind, rows));
    written.push({ kind, path });
  }
  return written;
}
