import fontkit from '@pdf-lib/fontkit';
import {
  beginText,
  endText,
  grayscale,
  PDFDocument,
  setFillingGrayscaleColor,
  setFontAndSize,
  setTextMatrix,
  showText,
  type PDFFont,
  type PDFName,
  type PDFPage,
} from 'pdf-lib';
import { PrintFace, type FaceName } from './print-face.ts';

export type Align = 'left' | 'center' | 'right';

/** Pages of one size and what is drawn on them; y runs down from the upper edge, all lengths in pt. */
export class SheetWriter {
  readonly document: PDFDocument;
  readonly width: number;
  readonly height: number;
  readonly #faces: Record<FaceName, PrintFace>;
  readonly pages: PDFPage[] = [];
  /** Names of the fonts that a page uses. */
  readonly #names = new Map<PDFPage, Map<PDFFont, PDFName>>();

  private constructor(document: PDFDocument, faces: Record<FaceName, PrintFace>, width: number, height: number) {
    this.document = document;
    this.#faces = faces;
    this.width = width;
    this.height = height;
  }

  static async create(width: number, height: number): Promise<SheetWriter> {
    const document = await PDFDocument.create();
    document.registerFontkit(fontkit);
    const faces = {
      '400-normal': await PrintFace.embed(document, '400-normal'),
      '700-normal': await PrintFace.embed(document, '700-normal'),
      '400-italic': await PrintFace.embed(document, '400-italic'),
    };
    return new SheetWriter(document, faces, width, height);
  }

  addPage(): void {
    const page = this.document.addPage([this.width, this.height]);
    this.#names.set(page, new Map());
    this.pages.push(page);
  }

  #nameOf(page: PDFPage, font: PDFFont): PDFName {
    const names = this.#names.get(page)!;
    const name = names.get(font) ?? page.node.newFontDictionary(font.name, font.ref);
    names.set(font, name);
    return name;
  }

  measure(face: FaceName, size: number): (text: string) => number {
    return (text) => this.#faces[face].width(text, size);
  }

  /** One line of text whose base line is at `y`, within `room` from `x`. */
  text(
    text: string,
    x: number,
    y: number,
    room: number,
    look: { face: FaceName; size: number; align?: Align; page?: number },
  ): void {
    const face = this.#faces[look.face];
    const page = look.page === undefined ? this.pages.at(-1)! : this.pages[look.page]!;
    const slack = room - face.width(text, look.size);
    const at = x + (look.align === 'right' ? slack : look.align === 'center' ? slack / 2 : 0);
    const runs = face.runs(text);
    page.pushOperators(beginText(), setFillingGrayscaleColor(0));
    page.pushOperators(setTextMatrix(1, 0, 0, 1, at, this.height - y));
    for (const { font, text: part } of runs)
      page.pushOperators(setFontAndSize(this.#nameOf(page, font), look.size), showText(font.encodeText(part)));
    page.pushOperators(endText());
  }

  /** A frame, filled with a shade of grey 0..1 when given. */
  box(x: number, y: number, width: number, height: number, fill?: number): void {
    const page = this.pages.at(-1)!;
    const place = { x, y: this.height - y - height, width, height };
    if (fill !== undefined) page.drawRectangle({ ...place, color: grayscale(fill) });
    page.drawRectangle({ ...place, borderWidth: 0.5, borderColor: grayscale(0) });
  }

  /** The bytes; nothing can be drawn afterwards. */
  async save(title: string): Promise<Uint8Array> {
    this.document.setTitle(title);
    this.document.setLanguage('vi');
    this.document.setProducer('Sohoa');
    this.document.setCreator('Sohoa');
    return this.document.save({ useObjectStreams: false });
  }
}
