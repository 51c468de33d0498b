import type { Turn } from '../../src/core/geometry.ts';
import type { PhoneShot } from './degrade/phone.ts';
import type { ScanFlaws } from './degrade/scanner.ts';
import type { Paper } from './html.ts';
import type { Tone } from './pack.ts';

/** How a scan is delivered. dpi is what the file states unless `silent`. */
export type Container =
  | { kind: 'pdf'; dpi: number; tone: Tone; quality: number }
  | { kind: 'tiff'; dpi: number; compression: 'g4' | 'lzw' }
  | { kind: 'png'; dpi: number; tone: Tone }
  | { kind: 'jpeg'; dpi: number; tone: Tone; quality: number; silent?: boolean }
  | { kind: 'phone'; shot: PhoneShot; quality: number }
  /** Exported by an office program: no pixels at all. */
  | { kind: 'born-digital' }
  /** The first document exported, the others scanned. */
  | { kind: 'mixed'; dpi: number; tone: Tone; quality: number };

/** One side of a sheet: which pages lie on it, left to right, as [document, page], both 0-based. */
export interface PlannedSide {
  show: [document: number, page: number][];
  /** Clockwise degrees the side was turned when it was fed. */
  turn?: Turn;
  flaws?: ScanFlaws;
}

export interface PlannedScan {
  path: string;
  shows: string;
  conditions: string[];
  heldOut?: boolean;
  status: 'archived' | 'review';
  tolerated?: ('review' | 'archived')[];
  documents: { paper: Paper; dossier: string | null }[];
  /** Default: every page of every document on a side of its own, in order. */
  sides?: PlannedSide[];
  /** Flaws of every side that has none of its own. */
  flaws?: ScanFlaws;
  container: Container;
}
