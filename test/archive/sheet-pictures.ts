import sharp from 'sharp';
import { packMixedPage } from '../../src/core/mixed-page.ts';
import type { EncodedImage } from '../../src/core/page-image.ts';
import { findRuns } from '../../src/imaging/measure/runs.ts';
import { encodeJbig2 } from '../../src/imaging/mixed/encode-jbig2.ts';
import type { Word } from '../../src/core/word.ts';

/** Test pictures drawn at `dpi`: a white sheet with black bars where words stand and, in colour, a red round stamp. */
function drawing(width: number, height: number, colour: boolean, print = true): Buffer {
  const bars = Array.from({ length: 12 }, (_, i) => {
    const y = Math.round(height * (0.08 + 0.06 * i));
    return `<rect x="${width * 0.1}" y="${y}" width="${width * (0.3 + 0.05 * (i % 7))}" height="${height * 0.02}" fill="black"/>`;
  });
  const stamp = colour
    ? `<circle cx="${width * 0.7}" cy="${height * 0.8}" r="${width * 0.1}" fill="none" stroke="#c81e2b" stroke-width="${width * 0.01}"/>`
    : '';
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${print ? bars.join('') : ''}${stamp}</svg>`,
  );
}

export type PictureForm =
  | 'jpeg-colour'
  | 'jpeg-grey'
  | 'jpeg-progressive'
  | 'g4'
  | 'png-grey'
  | 'png-colour'
  | 'png-palette'
  | 'jbig2'
  | 'mixed-grey'
  | 'mixed-colour'
  | 'mixed-inks'
  | 'mixed-fine';
export const PICTURE_FORMS: PictureForm[] = [
  'jpeg-colour',
  'jpeg-grey',
  'jpeg-progressive',
  'g4',
  'png-grey',
  'png-colour',
  'png-palette',
  'jbig2',
  'mixed-grey',
  'mixed-colour',
  'mixed-inks',
  'mixed-fine',
];

/** A picture in one of the forms the writer takes. */
export async function sheetPicture(form: PictureForm, width = 620, height = 877): Promise<EncodedImage> {
  if (form === 'jbig2') return { format: 'jbig2', bytes: await bars(width, height), width, height, tone: 'bilevel' };
  if (form.startsWith('mixed')) return mixedPicture(form, width, height);
  const colour =
    form === 'jpeg-colour' || form === 'jpeg-progressive' || form === 'png-colour' || form === 'png-palette';
  const base = sharp(drawing(width, height, colour)).flatten({ background: 'white' });
  const grey = base.clone().greyscale().toColourspace('b-w');
  const bytes = await {
    'jpeg-colour': () => base.jpeg({ quality: 80 }),
    'jpeg-grey': () => grey.jpeg({ quality: 80 }),
    'jpeg-progressive': () => base.jpeg({ quality: 80, progressive: true }),
    g4: () => grey.threshold(128).tiff({ compression: 'ccittfax4', bitdepth: 1, tileHeight: height, tile: false }),
    'png-grey': () => grey.png(),
    'png-colour': () => base.png(),
    'png-palette': () => base.png({ palette: true, colours: 16 }),
  }
    [form as PlainForm]()
    .toBuffer();
  const tone = form === 'g4' ? 'bilevel' : colour ? 'colour' : 'grey';
  return { format: form === 'g4' ? 'g4' : form.startsWith('png') ? 'png' : 'jpeg', bytes, width, height, tone };
}

/** A form that is one picture which the drawing library writes. */
type PlainForm = Exclude<PictureForm, 'jbig2' | 'mixed-grey' | 'mixed-colour' | 'mixed-inks' | 'mixed-fine'>;

/** What a reader should see of a form: the file itself, or the drawing where the library cannot decode it. */
export async function asSeen(form: PictureForm): Promise<EncodedImage> {
  if (form === 'jbig2' || form === 'mixed-grey') return sheetPicture('png-grey');
  return sheetPicture(form.startsWith('mixed') ? 'png-colour' : form);
}

/** The black bars of the drawing as a JBIG2 file. */
async function bars(width: number, height: number): Promise<Uint8Array> {
  const grey = sharp(drawing(width, height, false))
    .flatten({ background: 'white' })
    .greyscale()
    .toColourspace('b-w');
  const data = (await grey.raw().toBuffer()).map((level) => (level < 128 ? 1 : 0));
  return encodeJbig2({ width, height, runs: findRuns(data, width, height) }, 75);
}

/** The stamp at half the size under the bars as a mask, a fine one at twice the size; with more inks, a second mask of a blue frame. */
async function mixedPicture(form: PictureForm, width: number, height: number): Promise<EncodedImage> {
  const colour = form !== 'mixed-grey';
  const small = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const stamp = sharp(drawing(width, height, colour, false)).flatten({ background: 'white' });
  const shrunk = stamp.resize(small.width, small.height, { fit: 'fill' });
  const background = await (colour ? shrunk : shrunk.greyscale().toColourspace('b-w'))
    .jpeg({ progressive: true })
    .toBuffer();
  const times = form === 'mixed-fine' ? 2 : 1;
  const size = { width: width * times, height: height * times };
  const masks = [{ bytes: await bars(size.width, size.height), ...size, ink: colour ? [12, 10, 9] : [11] }];
  if (form === 'mixed-inks') {
    const data = new Uint8Array(width * height);
    for (let x = 0; x < width; x++) data[x] = data[(height - 1) * width + x] = 1;
    const frame = encodeJbig2({ width, height, runs: findRuns(data, width, height) }, 75);
    masks.push({ bytes: frame, width, height, ink: [20, 30, 160] });
  }
  const bytes = packMixedPage({ background: { bytes: background, ...small }, masks });
  return { format: 'mixed', bytes, width, height, tone: colour ? 'colour' : 'grey' };
}

/** Lines of text as words in a simple one-column layout: `\n` a line, an empty line a new block. */
export function wordsOf(text: string, width = 620, lineHeight = 16): Word[] {
  const words: Word[] = [];
  let block = 0;
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') block += 1;
    let x = width * 0.08;
    const step = Math.min(8, (width * 0.84) / Math.max(1, line.length));
    for (const word of line.split(' ').filter((part) => part !== '')) {
      const w = word.length * step;
      words.push({
        text: word,
        box: [x, 40 + index * lineHeight * 1.5, w, lineHeight],
        confidence: 90,
        line: index,
        block,
      });
      x += w + step;
    }
  });
  return words;
}
