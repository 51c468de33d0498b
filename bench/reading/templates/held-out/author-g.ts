import type { Template } from '../template.ts';
import { HELD_OUT_G_BIRTHS_LATER } from './g-births-later.ts';
import { HELD_OUT_G_BIRTHS } from './g-births.ts';
import { HELD_OUT_G_CARDS_NEW } from './g-cards-new.ts';
import { HELD_OUT_G_CARDS } from './g-cards.ts';
import { HELD_OUT_G_CASES } from './g-cases.ts';
import { HELD_OUT_G_DEATHS } from './g-deaths.ts';
import { HELD_OUT_G_FORMS_CIVIL } from './g-forms-civil.ts';
import { HELD_OUT_G_FORMS_HOME } from './g-forms-home.ts';
import { HELD_OUT_G_HOUSEHOLD } from './g-household.ts';
import { HELD_OUT_G_MARITAL } from './g-marital.ts';
import { HELD_OUT_G_REGISTERS } from './g-registers.ts';
import { HELD_OUT_G_RESIDENCE } from './g-residence.ts';
import { HELD_OUT_G_UNIONS } from './g-unions.ts';

/** Layouts of one author of the eighth round. */
export const AUTHOR_G: Template[] = [
  ...HELD_OUT_G_BIRTHS,
  ...HELD_OUT_G_BIRTHS_LATER,
  ...HELD_OUT_G_DEATHS,
  ...HELD_OUT_G_UNIONS,
  ...HELD_OUT_G_MARITAL,
  ...HELD_OUT_G_CARDS,
  ...HELD_OUT_G_CARDS_NEW,
  ...HELD_OUT_G_HOUSEHOLD,
  ...HELD_OUT_G_REGISTERS,
  ...HELD_OUT_G_CASES,
  ...HELD_OUT_G_RESIDENCE,
  ...HELD_OUT_G_FORMS_CIVIL,
  ...HELD_OUT_G_FORMS_HOME,
];
