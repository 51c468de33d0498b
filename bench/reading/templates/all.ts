import { HELD_OUT_BOOKS } from './held-out/books.ts';
import { HELD_OUT_CARDS } from './held-out/cards.ts';
import { HELD_OUT_CIVIL } from './held-out/civil.ts';
import { HELD_OUT_DESK } from './held-out/desk.ts';
import { HELD_OUT_LEGAL } from './held-out/legal.ts';
import { HELD_OUT_OFFICE } from './held-out/office.ts';
import { HELD_OUT_PAPERS } from './held-out/papers.ts';
import { FIFTH } from './more/fifth.ts';
import { FIRST } from './more/first.ts';
import { SECOND } from './more/second.ts';
import { SIXTH } from './more/sixth.ts';
import { THIRD } from './more/third.ts';
import { OPENED_1_CASES } from './opened-1/cases.ts';
import { OPENED_1_OFFICE } from './opened-1/office.ts';
import { OPENED_1_PEOPLE } from './opened-1/people.ts';
import { OPENED_2_CARDS_BOOKS } from './opened-2/cards-books.ts';
import { OPENED_2_CASES } from './opened-2/cases.ts';
import { OPENED_2_CIVIL } from './opened-2/civil.ts';
import { OPENED_2_LEGAL } from './opened-2/legal.ts';
import { OPENED_2_OFFICE } from './opened-2/office.ts';
import { OPENED_3_CARDS_BOOKS } from './opened-3/cards-books.ts';
import { OPENED_3_CASES } from './opened-3/cases.ts';
import { OPENED_3_CIVIL } from './opened-3/civil.ts';
import { OPENED_3_LEGAL } from './opened-3/legal.ts';
import { OPENED_3_OFFICE } from './opened-3/office.ts';
import type { Template } from './template.ts';
import { CARDS_BOOKS } from './tuned/cards-books.ts';
import { CERTIFIED } from './tuned/certified.ts';
import { CIVIL_STATUS } from './tuned/civil-status.ts';
import { OFFICE } from './tuned/office.ts';
import { ONE_STOP } from './tuned/one-stop.ts';

/** Every layout the corpus is drawn with, in a fixed order: what is drawn later comes last. */
export const TEMPLATES: Template[] = [
  ...CIVIL_STATUS,
  ...CARDS_BOOKS,
  ...ONE_STOP,
  ...CERTIFIED,
  ...OFFICE,
  ...OPENED_1_PEOPLE,
  ...OPENED_1_CASES,
  ...OPENED_1_OFFICE,
  ...OPENED_2_CIVIL,
  ...OPENED_2_CARDS_BOOKS,
  ...OPENED_2_CASES,
  ...OPENED_2_LEGAL,
  ...OPENED_2_OFFICE,
  ...OPENED_3_CIVIL,
  ...OPENED_3_CARDS_BOOKS,
  ...OPENED_3_CASES,
  ...OPENED_3_LEGAL,
  ...OPENED_3_OFFICE,
  ...HELD_OUT_CIVIL,
  ...HELD_OUT_CARDS,
  ...HELD_OUT_BOOKS,
  ...HELD_OUT_LEGAL,
  ...HELD_OUT_DESK,
  ...HELD_OUT_PAPERS,
  ...HELD_OUT_OFFICE,
];

/** Layouts that rules are developed on. Each set was measured once before anybody looked at what was wrong on it. */
export const MORE = { first: FIRST, second: SECOND, third: THIRD, fifth: FIFTH, sixth: SIXTH };
export type MoreSet = keyof typeof MORE;
