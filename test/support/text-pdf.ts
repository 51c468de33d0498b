import { PDFDocument, StandardFonts } from 'pdf-lib';

/** points: a small sheet, so that reading it takes little time. */
const SIZE: [number, number] = [420, 595];
const LINES = 4;

/**
 * A PDF of one page a word: the word fills the page in lines of prose that are no heading, so that pages go on with one
 * another. An empty word gives a blank page.
 */
export async function textPdf(words: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const word of words) {
    const page = pdf.addPage(SIZE);
    for (let line = 0; word !== '' && line < LINES; line += 1) {
      page.drawText(`the text of this page is about ${word}`, { x: 40, y: 500 - line * 40, size: 18, font });
    }
  }
  return pdf.save();
}
