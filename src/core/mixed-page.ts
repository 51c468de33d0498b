import { z } from 'zod';

/**
 * A page as mixed raster content (the idea of ITU-T T.44): a small colour or grey picture of everything but the print,
 * and over it the print as exact masks, each in one ink. All layers cover the whole page.
 */
export interface MixedPage {
  /** A JPEG. */
  background: { bytes: Uint8Array; width: number; height: number };
  /** JBIG2 files in the order they are painted; `ink` is a grey level or red, green, blue, 0..255. */
  masks: { bytes: Uint8Array; width: number; height: number; ink: number[] }[];
}

const MAGIC = Buffer.from('SOHOAMIX', 'latin1');
/** Most layers a page may have: what a file claims is not believed. */
const MOST_MASKS = 8;

const layer = { length: z.number().int().min(1), width: z.number().int().min(1), height: z.number().int().min(1) };
const level = z.number().int().min(0).max(255);
const headerSchema = z.object({
  background: z.object(layer),
  masks: z
    .array(z.object({ ...layer, ink: z.union([z.tuple([level]), z.tuple([level, level, level])]) }))
    .min(1)
    .max(MOST_MASKS),
});

/** All layers in one file: how a mixed page lies in a work folder. */
export function packMixedPage({ background, masks }: MixedPage): Uint8Array {
  const header = Buffer.from(
    JSON.stringify({
      background: { length: background.bytes.length, width: background.width, height: background.height },
      masks: masks.map(({ bytes, width, height, ink }) => ({ length: bytes.length, width, height, ink })),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([MAGIC, length, header, background.bytes, ...masks.map((mask) => mask.bytes)]);
}

/** The layers as views into `file`. Throws RangeError when it is none, or not whole. */
export function unpackMixedPage(file: Uint8Array): MixedPage {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const start = MAGIC.length + 4;
  if (bytes.length < start || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new RangeError('no mixed page');
  let at = start + bytes.readUInt32BE(MAGIC.length);
  const header = headerSchema.safeParse(parsed(bytes.toString('utf8', start, at)));
  if (!header.success) throw new RangeError('no mixed page');
  const take = ({ length, width, height }: { length: number; width: number; height: number }) => {
    if (at + length > file.length) throw new RangeError('a mixed page cut short');
    at += length;
    return { bytes: file.subarray(at - length, at), width, height };
  };
  const background = take(header.data.background);
  return { background, masks: header.data.masks.map((mask) => ({ ...take(mask), ink: [...mask.ink] })) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not whole: the schema refuses it
  }
}
