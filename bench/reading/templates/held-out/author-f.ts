import type { Template } from '../template.ts';
import { HELD_F_DECISIONS_OFFICES } from './f-decisions-offices.ts';
import { HELD_F_DECISIONS_PEOPLE } from './f-decisions-people.ts';
import { HELD_F_LETTERS_CITIZENS } from './f-letters-citizens.ts';
import { HELD_F_LETTERS_OFFICES } from './f-letters-offices.ts';
import { HELD_F_LISTS_SLIPS } from './f-lists-slips.ts';
import { HELD_F_PLANS_ORDERS } from './f-plans-orders.ts';
import { HELD_F_REPORTS_CASES } from './f-reports-cases.ts';
import { HELD_F_REPORTS_OFFICES } from './f-reports-offices.ts';

export const AUTHOR_F: Template[] = [
  ...HELD_F_LETTERS_CITIZENS,
  ...HELD_F_LETTERS_OFFICES,
  ...HELD_F_REPORTS_OFFICES,
  ...HELD_F_REPORTS_CASES,
  ...HELD_F_DECISIONS_PEOPLE,
  ...HELD_F_DECISIONS_OFFICES,
  ...HELD_F_PLANS_ORDERS,
  ...HELD_F_LISTS_SLIPS,
];
