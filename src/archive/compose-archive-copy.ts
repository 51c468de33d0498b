import { createHash } from 'node:crypto';
import type { PDFObject, PDFRef } from 'pdf-lib';
import { PDFContext, PDFHexString, PDFRawStream, PDFString, PDFWriter } from 'pdf-lib';
import type { Conformance } from '../core/document.ts';
import type { Word } from '../core/word.ts';
import { giveBack } from '../core/give-back.ts';
import { addPage } from './add-page.ts';
import { embedFont } from './embed-font.ts';
import { GlyphCodes } from './glyph-codes.ts';
import { packedStream } from './packed-stream.ts';
import { pageLayers, type KeptPicture } from './page-layers.ts';
import { refuse } from './refuse.ts';
import { srgbProfile } from './srgb-profile.ts';
import type { ArchiveMetadata, WrittenMetadata } from './xmp-packet.ts';
import { PRODUCER, writtenMetadata, xmpPacket } from './xmp-packet.ts';

/** One page to archive. `bytes` is the picture's file, or where it lies. */
export interface ArchivePage {
  keep: KeptPicture;
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
  /** Digest of what each page shows as taken from the input (`pageDigest`), for `checkConformance`. */
  imageDigests: string[];
}

/** PDF/A-1 allows 8191 entries in an array, the page list among them. */
const MOST_PAGES = 8_000;

/**
 * Writes the archive copy of a document: each page's picture as it is, at its physical size, under an invisible text
 * layer. The same input gives the same bytes. Meant for a worker thread; needs memory for the file, and for
 * those pictures that are not files of their own as they are.
 * Throws PDFA_NONCONFORMING for a picture no PDF/A may carry (see `pageLayers`: CMYK JPEG, transparency, several strips,
 * symbols), for sizes that do not match the picture, for a page over 14400 points, for no pages.
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
    const { width, height } = page.keep;
    const layers = await pageLayers(page.keep);
    const written = addPage(
      context,
      { layers, width, height, dpi: page.dpi, words: page.words },
      { codes, fontRef, treeRef },
    );
    // It is read again when it is written.
    if (layers.picture.path !== undefined) giveBack(layers.picture.payload);
    imageDigests.push(written.digest);
    contentDigest.update(written.digest).update(written.content).update('\0');
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
