import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocument, PDFFont } from 'pdf-lib';

export type FaceName = '400-normal' | '700-normal' | '400-italic';

/** The font's files hold a part of Unicode each; a letter is taken from the first that has it. */
const PARTS = ['latin', 'vietnamese', 'latin-ext'];

/** A piece of text that one font file has the letters of. */
interface FaceRun {
  font: PDFFont;
  text: string;
}

interface Part {
  font: PDFFont;
  letters: ReadonlySet<number>;
}

/**
 * Tinos, which has the widths of Times New Roman (the typeface NĐ 30/2020/NĐ-CP asks for), for one PDF, which gets the glyphs
 * that were used.
 */
export class PrintFace {
  readonly #parts: readonly Part[];

  private constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** The document must have a font kit registered. */
  static async embed(document: PDFDocument, name: FaceName): Promise<PrintFace> {
    const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/tinos/package.json'));
    const parts = PARTS.map(async (part): Promise<Part> => {
      const font = await document.embedFont(await readFile(join(folder, 'files', `tinos-${part}-${name}.woff`)), {
        subset: true,
      });
      return { font, letters: new Set(font.getCharacterSet()) };
    });
    return new PrintFace(await Promise.all(parts));
  }

  /** Width of a text at `size` pt, in pt. */
  width(text: string, size: number): number {
    return this.runs(text).reduce((sum, run) => sum + run.font.widthOfTextAtSize(run.text, size), 0);
  }

  /** The text as pieces to show one after another. A letter no file has becomes a question mark. */
  runs(text: string): FaceRun[] {
    const runs: FaceRun[] = [];
    for (const letter of text.normalize('NFC')) {
      const part = this.#parts.find(({ letters }) => letters.has(letter.codePointAt(0)!));
      const { font } = part ?? this.#parts[0]!;
      const last = runs.at(-1);
      if (last?.font === font) last.text += part ? letter : '?';
      else runs.push({ font, text: part ? letter : '?' });
    }
    return runs;
  }
}
