import type { Box, Turn } from './geometry.ts';

/** Pixels of one side of a sheet, row by row without padding. `channels` 1 = grey, 3 = RGB. 8 bit each. */
export interface RawImage {
  data: Uint8Array;
  /** px */
  width: number;
  /** px */
  height: number;
  channels: 1 | 3;
}

/** What the ink needs to be kept: black and white only, grey, or colour. */
export type Tone = 'bilevel' | 'grey' | 'colour';

/**
 * Forms a kept picture has. `g4` is a single-strip CCITT Group 4 TIFF, `jbig2` a JBIG2 file of one generic region, `mixed`
 * the layers of a MixedPage.
 */
export const IMAGE_FORMATS = ['jpeg', 'png', 'g4', 'jbig2', 'mixed'] as const;

/** An image as a file's bytes. */
export interface EncodedImage {
  format: (typeof IMAGE_FORMATS)[number];
  bytes: Uint8Array;
  /** px */
  width: number;
  /** px */
  height: number;
  tone: Tone;
}

/** One side as decoded from a scan, before any change: rooms after it never see the file. */
export interface SheetSide {
  /** 1-based position in the scan. */
  sheet: number;
  raw: RawImage;
  tone: Tone;
  /** Dots per inch of `raw`. */
  dpi: number;
  /** `file` when the file stated a believable dpi, `estimated` when it came from the assumed paper size. */
  dpiSource: 'file' | 'estimated';
  /** The image as it lay in the file, when it is one plain JPEG of the whole side that can be kept without re-encoding. */
  original: EncodedImage | null;
}

/** Which part of a sheet's side a page is: contract name `part`. */
export type SheetPart = 'whole' | 'left' | 'right';

/** How a page came out of its side: enough to map a point of the upright side to the page, and to redo the split. */
export interface PageGeometry {
  sheet: number;
  part: SheetPart;
  /** Clockwise degrees applied to make the side upright. */
  rotation: Turn;
  /** Crop in pixels of the upright side. */
  crop: [x: number, y: number, width: number, height: number];
  /** Measured skew, clockwise degrees, before correction. 0 when not measurable. */
  skewDegrees: number;
  /** True when pixels were resampled to remove the skew. */
  deskewed: boolean;
  /**
   * Only for a photograph whose perspective was taken out: the sheet's corners in pixels of the upright side, clockwise
   * from the page's top left. `keep` shows exactly what lies between them.
   */
  corners?: readonly [SheetCorner, SheetCorner, SheetCorner, SheetCorner];
}

/** px */
export interface SheetCorner {
  x: number;
  y: number;
}

/** A clean single page: the picture to keep, the picture to read. Both show the same area. */
export interface CleanPage {
  geometry: PageGeometry;
  /** dpi of `keep`. */
  dpi: number;
  blank: boolean;
  /** Share of ink pixels after border removal, 0..1. */
  ink: number;
  /** Kept for ever: colour, stamps and handwriting as scanned; only geometry changed. */
  keep: EncodedImage;
  /** Why a page that is not black and white is kept as one picture, in a word; null where its print is a mask. */
  whole: string | null;
  /** For the recogniser only: binary PBM (P4) or PGM (P5) bytes, at most 300 dpi. Null for a blank page. */
  reading: ReadingImage | null;
  /** A small JPEG for screens, at most 1400 px high. */
  preview: EncodedImage;
}

export interface ReadingImage {
  /** A whole PBM (P4) or PGM (P5) file. */
  bytes: Uint8Array;
  /** px */
  width: number;
  /** px */
  height: number;
  dpi: number;
  /** Multiply reading pixels by this to get pixels of `keep`. */
  scale: number;
  /** Boxes of the patches of ink that have a letter's size, px: where writing can stand. Missing: nobody has looked. */
  letters?: readonly Box[];
  /** Boxes of round seals whose rings were erased, px: the letters around their rims stand in all directions. */
  seals?: readonly Box[];
  /** Boxes of the cells that the erased rules of tables made, px, row by row. */
  cells?: readonly Box[];
}
