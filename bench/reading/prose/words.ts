import type { Part } from '../templates/template.ts';
import type { Vocabulary } from './grammar.ts';
import { HELD_OUT } from './held-out.ts';
import { OPENED } from './opened.ts';
import { TUNED } from './tuned.ts';

/** The words that each part's papers are written with; no two parts share a sentence. */
export const WORDS: Record<Part, Vocabulary> = { tuned: TUNED, opened: OPENED, 'held-out': HELD_OUT };
