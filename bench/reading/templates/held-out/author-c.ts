import type { Template } from '../template.ts';
import { HELD_C_BUILDING_FORMS } from './c-building-forms.ts';
import { HELD_C_CERTIFICATES_NEW } from './c-certificates-new.ts';
import { HELD_C_CERTIFICATES } from './c-certificates.ts';
import { HELD_C_CONTRACTS } from './c-contracts.ts';
import { HELD_C_DECISIONS } from './c-decisions.ts';
import { HELD_C_LAND_FORMS } from './c-land-forms.ts';
import { HELD_C_LAND_OTHERS } from './c-land-others.ts';
import { HELD_C_PERMITS } from './c-permits.ts';

export const AUTHOR_C: Template[] = [
  ...HELD_C_CERTIFICATES,
  ...HELD_C_CERTIFICATES_NEW,
  ...HELD_C_PERMITS,
  ...HELD_C_LAND_FORMS,
  ...HELD_C_BUILDING_FORMS,
  ...HELD_C_CONTRACTS,
  ...HELD_C_DECISIONS,
  ...HELD_C_LAND_OTHERS,
];
