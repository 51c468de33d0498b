import type { Template } from '../template.ts';
import { HELD_E_DECISIONS } from './e-decisions.ts';
import { HELD_E_FORMS_MORE } from './e-forms-more.ts';
import { HELD_E_FORMS } from './e-forms.ts';
import { HELD_E_PAPERS } from './e-papers.ts';
import { HELD_E_RECEIPTS } from './e-receipts.ts';
import { HELD_E_SLIPS } from './e-slips.ts';
import { HELD_E_WELFARE } from './e-welfare.ts';

export const AUTHOR_E: Template[] = [
  ...HELD_E_RECEIPTS,
  ...HELD_E_SLIPS,
  ...HELD_E_FORMS,
  ...HELD_E_FORMS_MORE,
  ...HELD_E_DECISIONS,
  ...HELD_E_WELFARE,
  ...HELD_E_PAPERS,
];
