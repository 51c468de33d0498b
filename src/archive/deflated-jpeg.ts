import { deflateSync } from 'node:zlib';
import type { PictureData } from './picture-data.ts';

/** Share of its bytes that a JPEG must lose: below it readers would undo the packing for nothing. */
const LEAST_GAIN = 0.05;

/**
 * A JPEG under Flate (ISO 32000-1, 7.4.1: filters one after the other), its own bytes as they are within; as it was where that
 * gains too little. The background of a page of print is bare paper for the most part: a JPEG spends two bits a component on
 * each square of it, the same ones over and over.
 */
export function deflatedJpeg(picture: PictureData): PictureData {
  if (picture.filter !== 'DCTDecode' || picture.parameters !== null) return picture;
  const payload = deflateSync(picture.payload, { level: 9 });
  if (payload.length > picture.payload.length * (1 - LEAST_GAIN)) return picture;
  return { ...picture, payload, filter: ['FlateDecode', 'DCTDecode'] };
}
