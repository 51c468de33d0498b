import type { DocumentClass } from '../../../src/core/document-class.ts';
import type { Paper } from '../../../samples/make/html.ts';
import type { Facts } from '../plan/facts.ts';

/**
 * Parts of the corpus. Rules may be written against tuned layouts and against opened ones, which were held out until their
 * misses were looked at; held-out ones are drawn by somebody who does not know the rules.
 */
export const PARTS = ['tuned', 'opened', 'held-out'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Layouts drawn together, with words, places and people of their own, in the order they were drawn. When a held-out round is
 * opened it gets a number, and a new one is drawn behind it. Of the fifth held-out round every fourth layout was opened first
 * (`opened-5`), the rest after it had proved the rules (`opened-6`); of the seventh every third by the digest of its name
 * (`opened-8`), with words, places and people of its own, before the rest was run, and half of that rest after it (`opened-9`); of the eighth every third (`opened-10`), before the rest was run.
 */
export const ROUNDS = [
  'tuned',
  'opened-1',
  'opened-2',
  'opened-3',
  'opened-4',
  'opened-5',
  'opened-6',
  'opened-7',
  'opened-8',
  'opened-9',
  'opened-10',
  'held-out',
] as const;
export type Round = (typeof ROUNDS)[number];

export function partOf(round: Round): Part {
  return round === 'tuned' || round === 'held-out' ? round : 'opened';
}

/** A layout with its wording; the same facts give the same paper. */
export interface Template {
  id: string;
  class: DocumentClass;
  round: Round;
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

/** A list of templates of one round. */
export function inPart(round: Round, templates: Omit<Template, 'part' | 'round'>[]): Template[] {
  return templates.map((template) => ({ ...template, round, part: partOf(round) }));
}
