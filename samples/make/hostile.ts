import { crc32, deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { encryptPdf } from './pack.ts';
import type { TruthScan } from './truth-schema.ts';

export interface BuiltFile {
  path: string;
  bytes: Buffer;
  truth: TruthScan;
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])), 0);
  return Buffer.concat([head, data, tail]);
}

/** A few hundred bytes that claim 30 000 × 30 000 px: 2.7 GB once decoded. */
function hugePng(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(90_001 * 2));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** A well-formed PDF whose page tree is empty. */
function pagelessPdf(): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'];
  let body = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = body.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 3\n0000000000 65535 f \n${rows}trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

function rejected(path: string, shows: string, error: string, condition: string, bytes: Buffer): BuiltFile {
  const facts = { duplicateOf: null, heldOut: false, tolerated: [], documents: [] };
  return {
    path,
    bytes,
    truth: { path, shows, status: 'rejected', error, conditions: ['hostile', condition], ...facts },
  };
}

/** Files that must become a row with a code and harm nobody else. `pdf` and `jpeg` are good image files to cut. */
export async function hostileFiles(pdf: Buffer, jpeg: Buffer): Promise<BuiltFile[]> {
  const plain = await PDFDocument.create();
  plain.addPage([595, 842]);
  const fixed = new Date(Date.UTC(2026, 10, 9));
  plain.setCreationDate(fixed);
  plain.setModificationDate(fixed);
  const small = Buffer.from(await plain.save({ useObjectStreams: false }));
  const note = 'Ghi chú của quầy 2: hồ sơ này thiếu bản chính, hẹn người dân bổ sung.\n';
  const head = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(Math.min(bytes.length, 250_000) * share));
  return [
    rejected(
      'hostile/co-mat-khau.pdf',
      'A PDF that needs a password',
      'SCAN_ENCRYPTED',
      'encrypted',
      encryptPdf(small),
    ),
    rejected(
      'hostile/cat-ngang.pdf',
      'The first part of a PDF; the copy broke off',
      'SCAN_DAMAGED',
      'truncated',
      head(pdf, 0.4),
    ),
    rejected(
      'hostile/cat-ngang.jpg',
      'The first part of a JPEG; the copy broke off',
      'SCAN_DAMAGED',
      'truncated',
      head(jpeg, 0.35),
    ),
    rejected('hostile/rong.pdf', 'Zero bytes', 'SCAN_EMPTY', 'empty', Buffer.alloc(0)),
    rejected(
      'hostile/ghi-chu.pdf',
      'A text file under a .pdf name',
      'SCAN_UNSUPPORTED',
      'wrong-type',
      Buffer.from(note, 'utf8'),
    ),
    rejected(
      'hostile/qua-nhieu-diem-anh.png',
      'A PNG header that claims 30000 x 30000 px',
      'SCAN_TOO_MANY_PIXELS',
      'huge',
      hugePng(),
    ),
    rejected('hostile/khong-trang.pdf', 'A PDF with an empty page tree', 'SCAN_NO_PAGES', 'no-pages', pagelessPdf()),
  ];
}
