import { HELD_OUT_CARDS_BOOKS } from './held-out/cards-books.ts';
import { HELD_OUT_CASES } from './held-out/cases.ts';
import { HELD_OUT_CIVIL } from './held-out/civil.ts';
import { HELD_OUT_LEGAL } from './held-out/legal.ts';
import { HELD_OUT_OFFICE } from './held-out/office.ts';
import { FIRST } from './more/first.ts';
import { SECOND } from './more/second.ts';
import { THIRD } from './more/third.ts';
import { OPENED_CASES } from './opened/cases.ts';
import { OPENED_OFFICE } from './opened/office.ts';
import { OPENED_PEOPLE } from './opened/people.ts';
import type { Template } from './template.ts';
import { CARDS_BOOKS } from './tuned/cards-books.ts';
import { CERTIFIED } from './tuned/certified.ts';
import { CIVIL_STATUS } from './tuned/civil-status.ts';
import { OFFICE } from './tuned/office.ts';
import { ONE_STOP } from './tuned/one-stop.ts';

/** Every layout the corpus is drawn with, in a fixed order. */
export const TEMPLATES: Template[] = [
  ...CIVIL_STATUS,
  ...CARDS_BOOKS,
  ...ONE_STOP,
  ...CERTIFIED,
  ...OFFICE,
  ...OPENED_PEOPLE,
  ...OPENED_CASES,
  ...OPENED_OFFICE,
  ...HELD_OUT_CIVIL,
  ...HELD_OUT_CARDS_BOOKS,
  ...HELD_OUT_CASES,
  ...HELD_OUT_LEGAL,
  ...HELD_OUT_OFFICE,
];

/** Layouts that rules are developed on. Each set was measured once before anybody looked at what was wrong on it. */
export const MORE = { first: FIRST, second: SECOND, third: THIRD };
export type MoreSet = keyof typeof MORE;
