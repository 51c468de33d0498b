import type { Round } from '../templates/template.ts';
import type { Vocabulary } from './grammar.ts';
import { HELD_OUT } from './held-out.ts';
import { OPENED_1 } from './opened-1.ts';
import { OPENED_2 } from './opened-2.ts';
import { OPENED_3 } from './opened-3.ts';
import { OPENED_4 } from './opened-4.ts';
import { OPENED_5 } from './opened-5.ts';
import { OPENED_6 } from './opened-6.ts';
import { OPENED_7 } from './opened-7.ts';
import { OPENED_8 } from './opened-8.ts';
import { OPENED_9 } from './opened-9.ts';
import { TUNED } from './tuned.ts';

/** The words that each round's papers are written with; no two rounds share a sentence. */
export const WORDS: Record<Round, Vocabulary> = {
  tuned: TUNED,
  'opened-1': OPENED_1,
  'opened-2': OPENED_2,
  'opened-3': OPENED_3,
  'opened-4': OPENED_4,
  'opened-5': OPENED_5,
  'opened-6': OPENED_6,
  'opened-7': OPENED_7,
  'opened-8': OPENED_8,
  'opened-9': OPENED_9,
  // Words that rules may know: what is still held out of the round has others.
  'opened-10': OPENED_9,
  'held-out': HELD_OUT,
};
