import type { Box, Turn } from '../geometry.ts';
import type { RawImage, ReadingImage } from '../page-image.ts';
import type { Barcode, Word } from '../word.ts';

export interface Recognition {
  /** In reading order; boxes in pixels of the reading image. */
  words: Word[];
  /** Lines separated by \n, blocks by a blank line. */
  text: string;
  /** 0..100, weighted by word length; 0 when there is no word. */
  meanConfidence: number;
}

/** How a part of a page is to be read again. */
export interface Reread {
  /** What the part holds: lines below each other, one line, or one word. */
  segmentation: 'block' | 'line' | 'word';
  /** Only these characters can stand there, for example `0123456789`. Missing: any. */
  characters?: string;
}

/** Reads one page. Every adapter passes test/contracts/ocr-engine.ts. */
export interface OcrEngine {
  readonly name: string;
  /** Throws PAGE_TIMEOUT or PAGE_CRASHED after one retry in a fresh worker. Never returns an empty text for a failure. */
  recognise(image: ReadingImage): Promise<Recognition>;
  /**
   * Reads only `region` (px of the image; what lies outside is left out) as if nothing stood around it. Boxes are in
   * pixels of the whole image, lines and blocks count from 0. What was asked of one region says nothing about the next.
   * An empty region gives no words. Throws as `recognise` does.
   */
  reread(image: ReadingImage, region: Box, how: Reread): Promise<Recognition>;
  /**
   * Clockwise degrees that make the grey image (PGM bytes, 150 dpi) upright, with 0..1 confidence; null = cannot tell.
   * `suggested` are the turns that other signs of the page suggest: an engine may look closer where it sees another one.
   */
  orientation(pgm: Uint8Array, suggested?: readonly Turn[]): Promise<{ turn: Turn; confidence: number } | null>;
  close(): Promise<void>;
}

/**
 * Reads barcodes and QR codes; boxes in pixels of the image given. `places` (px of it, whole numbers) are where codes can
 * be; null = anywhere.
 */
export type BarcodeReader = (image: RawImage, places?: readonly Box[] | null) => Promise<Barcode[]>;
