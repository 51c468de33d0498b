import { createHash } from 'node:crypto';
import { makeCms } from '../../src/archive/signatures/make-cms.ts';
import type { Stamp } from '../../src/archive/signatures/make-cms.ts';
import type { OpenSigner } from '../../src/archive/signatures/open-signer.ts';
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib';

export interface DeliveryWishes {
  /** As PDF writes dates; null leaves it out. */
  time?: string | null;
  /** DocMDP of a certification. */
  permission?: 1 | 2 | 3;
  stamp?: Stamp;
  /** Makes the CMS instead of a good one. */
  cms?: (digest: Uint8Array, sha1: Uint8Array) => Promise<Uint8Array> | Uint8Array;
  format?: string;
  /** bytes */
  room?: number;
  /** Bytes that belong to nothing, so that the file is as large as one with photographs. */
  ballast?: Uint8Array;
}

const RANGE = '/ByteRange [ 0 1111111111 1111111111 1111111111 ]';

/**
 * A PDF as an agency's software signs it while writing it: one page a word, a field for the signature, no PDF/A. Written with other code than
 * the product signs with.
 */
export async function signedDelivery(
  signer: OpenSigner,
  words: readonly string[],
  wishes: DeliveryWishes = {},
): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const word of words) {
    const page = pdf.addPage([420, 595]);
    for (let line = 0; line < 4; line += 1)
      page.drawText(`the text of this page is about ${word}`, { x: 40, y: 500 - line * 40, size: 18, font });
  }
  const room = wishes.room ?? 16_000;
  const { context } = pdf;
  if (wishes.ballast) context.register(context.stream(wishes.ballast));
  const time = wishes.time === undefined ? "D:20260301090000+07'00'" : wishes.time;
  const value = context.register(
    context.obj({
      ...{ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: wishes.format ?? 'ETSI.CAdES.detached' },
      ByteRange: [0, 1111111111, 1111111111, 1111111111],
      Contents: PDFHexString.of('0'.repeat(room * 2)),
      ...(time === null ? {} : { M: PDFString.of(time) }),
      ...(wishes.permission && {
        Reference: [
          {
            ...{ Type: 'SigRef', TransformMethod: 'DocMDP' },
            TransformParams: { Type: 'TransformParams', P: wishes.permission, V: PDFName.of('1.2') },
          },
        ],
      }),
    }),
  );
  const field = context.register(
    context.obj({
      ...{ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFString.of('Ky'), V: value, F: 4, Rect: [0, 0, 0, 0] },
      P: pdf.getPage(0).ref,
    }),
  );
  const empty = context.register(
    context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFString.of('Chua ky'), F: 4, Rect: [0, 0, 0, 0] }),
  );
  pdf.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field, empty], SigFlags: 3 }));
  if (wishes.permission) pdf.catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: value }));
  const bytes = Buffer.from(await pdf.save({ useObjectStreams: false }));
  return fillSignature(bytes, 0, room, signer, wishes);
}

/** Signs the place with the unfilled byte range after `from`. */
export async function fillSignature(
  bytes: Buffer,
  from: number,
  room: number,
  signer: OpenSigner,
  { stamp = async () => null, cms }: DeliveryWishes,
): Promise<Buffer> {
  const range = bytes.indexOf(RANGE, from, 'latin1');
  const start = bytes.indexOf(`<${'0'.repeat(40)}`, from, 'latin1');
  const end = start + room * 2 + 2;
  if (range < 0 || start < 0) throw new Error('no place for a signature');
  bytes.write(`/ByteRange [ 0 ${start} ${end} ${bytes.length - end}`.padEnd(RANGE.length - 1), range, 'latin1');
  const hashed = (name: string) =>
    createHash(name).update(bytes.subarray(0, start)).update(bytes.subarray(end)).digest();
  const digest = hashed('sha256');
  const made = cms ? await cms(digest, hashed('sha1')) : await makeCms(signer, digest, stamp);
  bytes.write(Buffer.from(made).toString('hex'), start + 1, 'latin1');
  return bytes;
}
