import {
  beginText,
  endText,
  grayscale,
  PDFDocument,
  PDFName,
  setFillingGrayscaleColor,
  setFontAndSize,
  setTextMatrix,
  showText,
  type PDFPage,
} from 'pdf-lib';
import { PrintFace, shown, type FaceName } from './print-face.ts';

export type Align = 'left' | 'center' | 'right';

/** Pages of one size and what is drawn on them; y runs down from the upper edge, all lengths in pt. */
export class SheetWriter {
  readonly document: PDFDocument;
  readonly width: number;
  readonly height: number;
  readonly #faces: Record<FaceName, PrintFace>;
  readonly pages: PDFPage[] = [];

  private constructor(document: PDFDocument, width: number, height: number) {
    this.document = document;
    this.width = width;
    this.height = height;
    const face = (name: FaceName) => new PrintFace(document.context, name);
    this.#faces = {
      '400-normal': face('400-normal'),
      '700-normal': face('700-normal'),
      '400-italic': face('400-italic'),
    };
  }

  static async create(width: number, height: number): Promise<SheetWriter> {
    return new SheetWriter(await PDFDocument.create(), width, height);
  }

  addPage(): void {
    const page = this.document.addPage([this.width, this.height]);
    for (const face of Object.values(this.#faces)) {
      for (const { name, ref } of face.resources) page.node.setFontDictionary(PDFName.of(name), ref);
    }
    this.pages.push(page);
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
    for (const run of runs) page.pushOperators(setFontAndSize(PDFName.of(run.font), look.size), showText(shown(run)));
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
    for (const face of Object.values(this.#faces)) face.embed();
    this.document.setTitle(title);
    this.document.setLanguage('vi');
    this.document.setProducer('Sohoa');
    this.document.setCreator('Sohoa');
    return this.document.save({ useObjectStreams: false });
  }
}
