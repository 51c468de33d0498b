import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import exceljs from 'exceljs';
import { sha256 } from '../../src/core/fixity.ts';
import { DAYS, FIRST_DAY } from './plan.ts';
import { FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES } from './words.ts';

/** As one-stop systems title them; the last column is the office's own. */
const HEADER = [
  ...['Mã hồ sơ', 'Mã thủ tục', 'Đơn vị tiếp nhận', 'Chủ hồ sơ', 'Số CCCD', 'Ngày tiếp nhận', 'Ngày hẹn trả'],
  ...['Ngày trả kết quả', 'Kênh tiếp nhận', 'Thanh toán', 'Kết quả xử lý', 'Mã cán bộ', 'Ghi chú'],
];
const CHANNELS = ['Trực tuyến', 'Trực tiếp', 'Trực tiếp', 'Bưu chính công ích'];
const PAYMENTS = ['Thanh toán trực tuyến', 'Tiền mặt', 'Không thu phí', 'Chưa thanh toán'];
const START = Date.parse(`${FIRST_DAY}T00:00:00Z`);

const day = (n: number): string => new Date(START + n * 86_400_000).toISOString().slice(0, 10);
const written = (text: string): string => text.split('-').reverse().join('/');

/** The cells of row `n`: the same for the same number. */
export function registerRow(n: number): string[] {
  const bytes = Buffer.from(sha256(`row ${n}`), 'hex');
  const pick = (words: readonly string[], at: number): string => words[bytes[at]! % words.length]!;
  const received = bytes.readUInt16LE(0) % (DAYS - 60);
  const resolved = bytes[2]! < 240 ? written(day(received + (bytes[3]! % 40))) : '';
  const unit = `H99.${String(bytes[4]! % 100).padStart(3, '0')}`;
  return [
    `${unit}-${day(received).slice(2).replaceAll('-', '')}-${String(n).padStart(7, '0')}`,
    `1.${100_000 + (bytes.readUInt16LE(5) % 330)}`,
    unit,
    `${pick(FAMILY_NAMES, 7)} ${pick(MIDDLE_NAMES, 8)} ${pick(GIVEN_NAMES, 9)}`,
    `000${String(n).padStart(9, '0')}`,
    written(day(received)),
    written(day(received + 20)),
    resolved,
    pick(CHANNELS, 10),
    pick(PAYMENTS, 11),
    resolved ? 'Đã giải quyết' : '',
    `CB${String(bytes[12]! % 400).padStart(4, '0')}`,
    bytes[13]! < 20 ? 'Hẹn qua điện thoại' : '',
  ];
}

/** A CSV file of `rows` rows. */
export async function writeCsv(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(`\uFEFF${HEADER.join(',')}\r\n`);
  for (let n = 1; n <= rows; n++) {
    if (!out.write(`${registerRow(n).join(',')}\r\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

/** A workbook of `rows` rows, its texts shared as spreadsheets and one-stop systems write them. */
export async function writeXlsx(path: string, rows: number): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: false });
  const sheet = book.addWorksheet('Hồ sơ');
  sheet.addRow(HEADER).commit();
  for (let n = 1; n <= rows; n++) {
    sheet.addRow(registerRow(n)).commit();
    // The zip is written between turns.
    if (n % 1000 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  sheet.commit();
  await book.commit();
}
