export interface PdfImageSpec {
  bytes: Uint8Array;
  width: number;
  height: number;
  /** Entries of the image dictionary, for example `/Filter /DCTDecode /ColorSpace /DeviceRGB /BitsPerComponent 8`. */
  dict: string;
}

export interface PdfPageSpec {
  /** points */
  width: number;
  height: number;
  /** Extra entries of the page dictionary, for example `/Rotate 90`. */
  dict?: string;
  image?: PdfImageSpec;
  /** Content stream; by default the image over the whole page. */
  content?: string;
}

interface PdfSpec {
  pages: PdfPageSpec[];
  /** `/Count` as stated; the number of pages by default. */
  count?: number;
  /** Writes the page tree behind the header instead of after the pages. */
  treeFirst?: boolean;
}

/** A PDF made by hand, so that tests decide every byte of it. Font /F1 is Helvetica. */
export function makePdf({ pages, count = pages.length, treeFirst = false }: PdfSpec): Buffer {
  const kids = pages.map((_, i) => `${10 + i * 3} 0 R`).join(' ');
  const tree: [number, string | Buffer][] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
  ];
  const leaves = pages.flatMap((page, i) => pageObjects(page, 10 + i * 3));
  return write(treeFirst ? [...tree, ...leaves] : [...leaves, ...tree]);
}

function pageObjects(page: PdfPageSpec, id: number): [number, string | Buffer][] {
  const { width, height, image, dict = '' } = page;
  const content = page.content ?? (image ? fullPage(width, height) : '');
  const resources = `/Resources << /Font << /F1 3 0 R >> ${image ? `/XObject << /Im ${id + 2} 0 R >>` : ''} >>`;
  const objects: [number, string | Buffer][] = [
    [
      id,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${resources} /Contents ${id + 1} 0 R ${dict} >>`,
    ],
    [id + 1, stream('', Buffer.from(content))],
  ];
  if (image) {
    const size = `/Type /XObject /Subtype /Image /Width ${image.width} /Height ${image.height}`;
    objects.push([id + 2, stream(`${size} ${image.dict}`, Buffer.from(image.bytes))]);
  }
  return objects;
}

/** Content that paints the image over the whole page. */
export function fullPage(width: number, height: number): string {
  return `q ${width} 0 0 ${height} 0 0 cm /Im Do Q`;
}

function stream(dict: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dict} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function write(objects: [number, string | Buffer][]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets = new Map<number, number>();
  let length = parts[0]!.length;
  for (const [id, body] of objects) {
    offsets.set(id, length);
    const part = Buffer.concat([Buffer.from(`${id} 0 obj\n`), Buffer.from(body as never), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, id) => {
    const offset = offsets.get(id);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}
