import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PDFObject, PDFRef } from 'pdf-lib';
import { PDFContext, PDFHexString, PDFName, PDFRawStream, PDFString, PDFWriter } from 'pdf-lib';
import type { Conformance } from '../core/document.ts';
import type { EncodedImage } from '../core/page-image.ts';
import { sha256 } from '../core/fixity.ts';
import type { Word } from '../core/word.ts';
import { embedFont } from './embed-font.ts';
import { g4Picture } from './g4-picture.ts';
import { GlyphCodes } from './glyph-codes.ts';
import { jpegPicture } from './jpeg-picture.ts';
import { packedStream } from './packed-stream.ts';
import { FONT_NAME, num, pageContent, PICTURE_NAME } from './page-content.ts';
import type { PictureData } from './picture-data.ts';
import { pngPicture } from './png-picture.ts';
import { refuse } from './refuse.ts';
import { srgbProfile } from './srgb-profile.ts';
import type { ArchiveMetadata, WrittenMetadata } from './xmp-packet.ts';
import { PRODUCER, writtenMetadata, xmpPacket } from './xmp-packet.ts';

/** One page to archive. `bytes` is the picture's file, or where it lies. */
export interface ArchivePage {
  keep: Omit<EncodedImage, 'bytes'> & { bytes: Uint8Array | { path: string } };
  dpi: number;
  /** In reading order, boxes in px of `keep`. */
  words: readonly Word[];
}

export interface ArchiveInput {
  pages: readonly ArchivePage[];
  metadata: ArchiveMetadata;
  level: Conformance;
}

export interface ComposedArchive {
  bytes: Uint8Array;
  conformance: Conformance;
  /** SHA-256 of each page's picture as taken from the input, for `checkConformance`. */
  imageDigests: string[];
}

/** Points an inch. */
const POINTS = 72;
/** Least and largest page side in points (ISO 19005-2, 6.1.13). */
const LEAST_SIDE = 3;
const LARGEST_SIDE = 14_400;
/** PDF/A-1 allows 8191 entries in an array, the page list among them. */
const MOST_PAGES = 8_000;

/**
 * Writes the archive copy of a document: each page's picture as it is, at its physical size, under an invisible text
 * layer. The same input gives the same bytes. Meant for a worker thread; needs memory for the pictures and the file
 * together, about twice the size of the file.
 * Throws PDFA_NONCONFORMING for a picture no PDF/A may carry (see `jpegPicture`, `g4Picture`, `pngPicture`: CMYK JPEG,
 * transparency, several strips), for sizes that do not match the picture, for a page over 14400 points, for no pages.
 */
export async function composeArchiveCopy(input: ArchiveInput): Promise<ComposedArchive> {
  const { pages, level } = input;
  if (pages.length < 1 || pages.length > MOST_PAGES) throw refuse('page-count', { pages: pages.length });
  const metadata = writtenMetadata(input.metadata);
  const context = PDFContext.create();
  const codes = new GlyphCodes();
  const fontRef = context.nextRef();
  const treeRef = context.nextRef();
  const imageDigests: string[] = [];
  const contentDigest = createHash('sha256');
  const kids: PDFRef[] = [];
  for (const page of pages) {
    const picture = await readPicture(page);
    imageDigests.push(sha256(picture.payload));
    const written = addPage(context, page, picture, { codes, fontRef, treeRef });
    contentDigest.update(imageDigests.at(-1)!).update(written.content).update('\0');
    kids.push(written.ref);
  }
  if (codes.size > 0) embedFont(context, fontRef, codes, level);
  context.assign(treeRef, context.obj({ Type: 'Pages', Count: kids.length, Kids: kids }));
  addCatalog(context, treeRef, metadata, level);
  const id = PDFHexString.of(
    contentDigest
      .update(JSON.stringify([metadata, level]))
      .digest('hex')
      .slice(0, 32)
      .toUpperCase(),
  );
  context.trailerInfo.ID = context.obj([id, id]);
  const bytes = await PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
  if (level === 'PDF/A-1b') bytes[7] = '4'.charCodeAt(0); // part 1 is PDF 1.4; the library always writes %PDF-1.7
  return { bytes, conformance: level, imageDigests };
}

async function readPicture(page: ArchivePage): Promise<PictureData> {
  const { bytes: source } = page.keep;
  const bytes = source instanceof Uint8Array ? source : await readFile(source.path);
  const read = { jpeg: jpegPicture, g4: g4Picture, png: pngPicture }[page.keep.format];
  const picture = read(bytes);
  if (picture.width !== page.keep.width || picture.height !== page.keep.height) throw refuse('picture-size');
  return picture;
}

function addPage(
  context: PDFContext,
  page: ArchivePage,
  picture: PictureData,
  shared: { codes: GlyphCodes; fontRef: PDFRef; treeRef: PDFRef },
): { ref: PDFRef; content: string } {
  if (!(page.dpi > 0)) throw refuse('page-dpi');
  const scale = POINTS / page.dpi;
  // A picture smaller than the smallest page keeps its size and gets white around it.
  const width = Math.max(LEAST_SIDE, picture.width * scale);
  const height = Math.max(LEAST_SIDE, picture.height * scale);
  if (width > LARGEST_SIDE || height > LARGEST_SIDE)
    throw refuse('page-size', { width: Math.round(width), height: Math.round(height) });
  const { content, hasText } = pageContent(
    { width: picture.width, height: picture.height, scale },
    height,
    page.words,
    shared.codes,
  );
  const imageRef = context.register(pictureStream(context, picture));
  const ref = context.register(
    context.obj({
      Type: 'Page',
      Parent: shared.treeRef,
      MediaBox: [0, 0, Number(num(width)), Number(num(height))],
      Contents: context.register(packedStream(context, Buffer.from(content, 'latin1'))),
      Resources: {
        XObject: { [PICTURE_NAME]: imageRef },
        ...(hasText ? { Font: { [FONT_NAME]: shared.fontRef } } : {}),
      },
    }),
  );
  return { ref, content };
}

function pictureStream(context: PDFContext, picture: PictureData): PDFRawStream {
  const colours: PDFObject =
    picture.palette === null
      ? PDFName.of(picture.colours)
      : context.obj([
          'Indexed',
          picture.colours,
          picture.palette.length / 3 - 1,
          PDFHexString.of(Buffer.from(picture.palette).toString('hex')),
        ]);
  const dictionary = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: picture.width,
    Height: picture.height,
    ColorSpace: colours,
    BitsPerComponent: picture.bits,
    Filter: picture.filter,
    ...(picture.parameters === null ? {} : { DecodeParms: context.obj(picture.parameters) }),
  });
  return PDFRawStream.of(dictionary, picture.payload);
}

function addCatalog(context: PDFContext, treeRef: PDFRef, data: WrittenMetadata, level: Conformance): void {
  const profile = packedStream(context, srgbProfile(), { N: 3 });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: context.register(profile),
  });
  const metadata = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), xmpPacket(data, level));
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: treeRef,
      Metadata: context.register(metadata),
      OutputIntents: [context.register(intent)],
      Lang: PDFString.of('vi'),
      ViewerPreferences: { DisplayDocTitle: data.title !== '' },
    }),
  );
  const date = PDFString.of(`D:${data.date.replace(/[-:T]/g, '')}`);
  const text = (name: string, value: string): Record<string, PDFObject> =>
    value ? { [name]: PDFHexString.fromText(value) } : {};
  context.trailerInfo.Info = context.register(
    context.obj({
      ...text('Title', data.title),
      ...text('Author', data.author),
      ...text('Subject', data.subject),
      ...text('Keywords', data.keywords),
      Creator: PDFString.of(PRODUCER),
      Producer: PDFString.of(PRODUCER),
      CreationDate: date,
      ModDate: date,
    }),
  );
}
