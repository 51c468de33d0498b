import type { Template } from '../template.ts';
import { HELD_A_BIRTHS } from './a-births.ts';
import { HELD_A_BOOKS } from './a-books.ts';
import { HELD_A_CASES } from './a-cases.ts';
import { HELD_A_DEATHS } from './a-deaths.ts';
import { HELD_A_FORMS_CIVIL } from './a-forms-civil.ts';
import { HELD_A_FORMS_HOME } from './a-forms-home.ts';
import { HELD_A_HOUSEHOLD } from './a-household.ts';
import { HELD_A_MARITAL } from './a-marital.ts';
import { HELD_A_UNIONS } from './a-unions.ts';

export const AUTHOR_A: Template[] = [
  ...HELD_A_BIRTHS,
  ...HELD_A_DEATHS,
  ...HELD_A_UNIONS,
  ...HELD_A_MARITAL,
  ...HELD_A_BOOKS,
  ...HELD_A_HOUSEHOLD,
  ...HELD_A_FORMS_CIVIL,
  ...HELD_A_FORMS_HOME,
  ...HELD_A_CASES,
];
