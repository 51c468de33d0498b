import type { Template } from '../template.ts';
import { HELD_I_COMMITMENTS } from './i-commitments.ts';
import { HELD_I_DECISIONS } from './i-decisions.ts';
import { HELD_I_INSURANCE } from './i-insurance.ts';
import { HELD_I_LETTERS } from './i-letters.ts';
import { HELD_I_LICENCES } from './i-licences.ts';
import { HELD_I_NOTICES } from './i-notices.ts';
import { HELD_I_RECEIPTS_MORE } from './i-receipts-more.ts';
import { HELD_I_RECEIPTS } from './i-receipts.ts';
import { HELD_I_REPORTS } from './i-reports.ts';
import { HELD_I_SCHOOL } from './i-school.ts';
import { HELD_I_WELFARE } from './i-welfare.ts';

/** Layouts of one author of the eighth round. */
export const AUTHOR_I: Template[] = [
  ...HELD_I_RECEIPTS,
  ...HELD_I_RECEIPTS_MORE,
  ...HELD_I_DECISIONS,
  ...HELD_I_LETTERS,
  ...HELD_I_REPORTS,
  ...HELD_I_NOTICES,
  ...HELD_I_WELFARE,
  ...HELD_I_SCHOOL,
  ...HELD_I_INSURANCE,
  ...HELD_I_LICENCES,
  ...HELD_I_COMMITMENTS,
];
