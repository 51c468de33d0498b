import type { DocumentClass } from '../../../src/core/document-class.ts';
import type { Paper } from '../../../samples/make/html.ts';
import type { Facts } from '../plan/facts.ts';

/**
 * Parts of the corpus. Rules may be written against tuned layouts and against opened ones, which were held out until their
 * misses were looked at; held-out ones are drawn by somebody who does not know the rules.
 */
export const PARTS = ['tuned', 'opened', 'held-out'] as const;
export type Part = (typeof PARTS)[number];

/** A layout with its wording; the same facts give the same paper. */
export interface Template {
  id: string;
  class: DocumentClass;
  part: Part;
  /** prose, table, italic, small, two-column, qr, mrz, barcode, typed, sans, spread … */
  tags: string[];
  /** Coloured paper: never scanned grey. */
  coloured?: boolean;
  landscape?: boolean;
  /** Two pages lie on one side, as [left, right] page numbers from 0 for each side. */
  spreads?: [number, number][];
  draw(facts: Facts): Paper;
}

/** A list of templates of one part. */
export function inPart(part: Part, templates: Omit<Template, 'part'>[]): Template[] {
  return templates.map((template) => ({ ...template, part }));
}
