import type { DocumentClass } from '../../../src/core/document-class.ts';
import type { Paper } from '../../../samples/make/html.ts';
import type { Facts } from '../plan/facts.ts';

/** A layout with its wording; the same facts give the same paper. */
export interface Template {
  id: string;
  class: DocumentClass;
  heldOut: boolean;
  /** prose, table, italic, small, two-column, qr, mrz, barcode, typed, sans, spread … */
  tags: string[];
  /** Coloured paper: never scanned grey. */
  coloured?: boolean;
  landscape?: boolean;
  /** Two pages lie on one side, as [left, right] page numbers from 0 for each side. */
  spreads?: [number, number][];
  draw(facts: Facts): Paper;
}

/** A list of templates of one half. */
export function half(heldOut: boolean, templates: Omit<Template, 'heldOut'>[]): Template[] {
  return templates.map((template) => ({ ...template, heldOut }));
}
