import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib';
import { PDFHexString, PDFName, PDFRawStream, type PDFStream } from 'pdf-lib';
import type { Word } from '../core/word.ts';
import type { GlyphCodes } from './glyph-codes.ts';
import { packedStream } from './packed-stream.ts';
import { FONT_NAME, inkOperator, num, pageContent, pictureName } from './page-content.ts';
import { pageDigest } from './page-digest.ts';
import type { PageLayers, PictureData } from './picture-data.ts';
import { PictureStream } from './picture-stream.ts';
import { refuse } from './refuse.ts';

/** What a page is made of. */
export interface PageToAdd {
  layers: PageLayers;
  /** px of the page, in which words are placed. */
  width: number;
  height: number;
  dpi: number;
  words: readonly Word[];
}

/** What all pages of a document share. */
export interface SharedParts {
  codes: GlyphCodes;
  fontRef: PDFRef;
  treeRef: PDFRef;
}

/** Points an inch. */
const POINTS = 72;
/** Least and largest page side in points (ISO 19005-2, 6.1.13). */
const LEAST_SIDE = 3;
const LARGEST_SIDE = 14_400;

/**
 * Adds one page: its layers over its whole area, words unseen above them. Returns where it is, its content stream and the
 * digest of what it shows. Throws PDFA_NONCONFORMING for a page without dpi or over 14400 points.
 */
export function addPage(
  context: PDFContext,
  { layers, width, height, dpi, words }: PageToAdd,
  shared: SharedParts,
): { ref: PDFRef; content: string; digest: string } {
  if (!(dpi > 0)) throw refuse('page-dpi');
  const scale = POINTS / dpi;
  // A picture smaller than the smallest page keeps its size and gets white around it.
  const across = Math.max(LEAST_SIDE, width * scale);
  const down = Math.max(LEAST_SIDE, height * scale);
  if (across > LARGEST_SIDE || down > LARGEST_SIDE)
    throw refuse('page-size', { width: Math.round(across), height: Math.round(down) });
  const inks = layers.masks.map(({ ink }) => ink);
  const { content, hasText } = pageContent({ width, height, scale, inks }, down, words, shared.codes);
  const pictures = [
    pictureStream(context, layers.picture),
    ...layers.masks.map(({ picture }) => maskStream(context, picture)),
  ];
  const ref = context.register(
    context.obj({
      Type: 'Page',
      Parent: shared.treeRef,
      MediaBox: [0, 0, Number(num(across)), Number(num(down))],
      Contents: context.register(packedStream(context, Buffer.from(content, 'latin1'))),
      Resources: {
        XObject: Object.fromEntries(pictures.map((stream, n) => [pictureName(n), context.register(stream)])),
        ...(hasText ? { Font: { [FONT_NAME]: shared.fontRef } } : {}),
      },
    }),
  );
  const digest = pageDigest([
    { payload: layers.picture.payload },
    ...layers.masks.map(({ picture, ink }) => ({ payload: picture.payload, ink: inkOperator(ink) })),
  ]);
  return { ref, content, digest };
}

function pictureStream(context: PDFContext, picture: PictureData): PDFStream {
  const colours: PDFObject =
    picture.palette === null
      ? PDFName.of(picture.colours)
      : context.obj([
          'Indexed',
          picture.colours,
          picture.palette.length / 3 - 1,
          PDFHexString.of(Buffer.from(picture.palette).toString('hex')),
        ]);
  return imageStream(context, picture, { ColorSpace: colours, BitsPerComponent: picture.bits });
}

/** A stencil: no transparency, so that all levels of PDF/A allow it (ISO 32000-1, 8.9.6.2). Its black is painted. */
function maskStream(context: PDFContext, picture: PictureData): PDFStream {
  return imageStream(context, picture, { ImageMask: true, BitsPerComponent: 1 });
}

function imageStream(
  context: PDFContext,
  picture: PictureData,
  samples: Record<string, PDFObject | number | boolean>,
): PDFStream {
  const dictionary = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: picture.width,
    Height: picture.height,
    ...samples,
    Filter: picture.filter,
    ...(picture.parameters === null ? {} : { DecodeParms: context.obj(picture.parameters) }),
  });
  const { payload, path } = picture;
  return path === undefined
    ? PDFRawStream.of(dictionary, payload)
    : new PictureStream(dictionary, path, payload.length);
}
