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
  /** `[0 0 width height]` by default. */
  mediaBox?: string;
  /** Painted as /Im. */
  image?: PdfImageSpec;
  /** Painted as /Im1, /Im2 … */
  images?: PdfImageSpec[];
  /** More entries of the page's XObject resources, for example `/Fm 5000 0 R`. */
  xobjects?: string;
  /** More entries of the page's resources. */
  resources?: string;
  /** Content stream; by default the image over the whole page. */
  content?: string | Buffer;
}

/** A numbered object: its text, or the whole of a stream object. */
type PdfObject = [id: number, body: string | Buffer];

interface PdfSpec {
  pages: PdfPageSpec[];
  /** `/Count` as stated; the number of pages by default. */
  count?: number;
  /** Writes the page tree behind the header instead of after the pages. */
  treeFirst?: boolean;
  /** More objects, numbered from 5000, for the pages to refer to. */
  objects?: PdfObject[];
}

/** Object numbers a page takes: itself, its content, its images. */
const IDS_OF_PAGE = 100;

/** A PDF made by hand, so that tests decide every byte of it. Font /F1 is Helvetica. */
export function makePdf({ pages, count = pages.length, treeFirst = false, objects = [] }: PdfSpec): Buffer {
  // A page with one image takes three numbers, as tests that cut files count on.
  const step = pages.some((page) => page.images) ? IDS_OF_PAGE : 3;
  const kids = pages.map((_, i) => `${10 + i * step} 0 R`).join(' ');
  const tree: PdfObject[] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
  ];
  const leaves = pages.flatMap((page, i) => pageObjects(page, 10 + i * step));
  return write(treeFirst ? [...tree, ...leaves, ...objects] : [...leaves, ...objects, ...tree]);
}

function pageObjects(page: PdfPageSpec, id: number): PdfObject[] {
  const { width, height, image, images = [], dict = '', xobjects = '', resources = '' } = page;
  const content = page.content ?? (image ? fullPage(width, height) : '');
  const named: [string, PdfImageSpec][] = [
    ...(image ? [['Im', image] as [string, PdfImageSpec]] : []),
    ...images.map((spec, i): [string, PdfImageSpec] => [`Im${i + 1}`, spec]),
  ];
  const painted = named.map(([name], i) => `/${name} ${id + 2 + i} 0 R`).join(' ');
  const own = `/Resources << /Font << /F1 3 0 R >> /XObject << ${painted} ${xobjects} >> ${resources} >>`;
  const box = page.mediaBox ?? `[0 0 ${width} ${height}]`;
  return [
    [id, `<< /Type /Page /Parent 2 0 R /MediaBox ${box} ${own} /Contents ${id + 1} 0 R ${dict} >>`],
    [id + 1, pdfStream('', Buffer.from(content as string))],
    ...named.map(([, spec], i): PdfObject => [id + 2 + i, pdfImage(spec)]),
  ];
}

/** Body of an image object. */
export function pdfImage({ bytes, width, height, dict }: PdfImageSpec): Buffer {
  const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}`;
  return pdfStream(`${size} ${dict}`, Buffer.from(bytes));
}

/** Content that paints the image over the whole page. */
export function fullPage(width: number, height: number): string {
  return `q ${width} 0 0 ${height} 0 0 cm /Im Do Q`;
}

/** Body of a stream object. */
export function pdfStream(dict: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dict} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function write(objects: PdfObject[]): Buffer {
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
