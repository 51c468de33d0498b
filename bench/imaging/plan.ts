import type { Turn } from '../../src/core/geometry.ts';

export const KINDS = [
  'skew',
  'straight',
  'turn',
  'spread',
  'one-sheet',
  'booklet',
  'photo',
  'photo-cut',
  'photo-quality',
  'blank',
  'ink',
] as const;
export type Kind = (typeof KINDS)[number];

/** Rules may be written against the tuned half only. */
export const HALVES = ['tuned', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

export interface Point {
  x: number;
  y: number;
}

/** What is true of a drawn side. Places in px of the side as the file holds it, directions clockwise. */
export interface Truth {
  /** Degrees the content leans. */
  skew?: number;
  /** Degrees the side has to be turned to be upright; null where there is no way up. */
  turn: Turn | null;
  /** Share of the width where two pages meet at half height; null = one page. */
  fold?: number | null;
  /** Corners of the photographed sheet, clockwise from its own top left; outside of the picture where they are cut off. */
  corners?: Point[];
  blank?: boolean;
  /** Notices a clerk must get. */
  notice?: 'PHOTO_BLURRED' | 'PHOTO_GLARE' | null;
  /** Page numbers as they lie on the sides, left to right. */
  pages?: number[];
}

/** A file as a scanner or a phone delivers it. */
export interface DrawnFile {
  bytes: Uint8Array;
  extension: 'jpg' | 'png' | 'tif' | 'pdf';
  sides: number;
}

/** One file to draw; the same plan gives the same file. */
export interface Plan {
  /** Kind, half and number: also the seed. */
  id: string;
  kind: Kind;
  half: Half;
  /** What is special about it, for the list of misses. */
  shows: string;
  /** mm of the long side of the scanned area; null for a photograph. */
  sheet: 'a4' | 'a3' | null;
  dpi: number | null;
  tone: 'bilevel' | 'grey' | 'colour';
  /** Whether text has to be read to answer. */
  needsText: boolean;
  truth: Truth;
  draw(): Promise<DrawnFile>;
}
