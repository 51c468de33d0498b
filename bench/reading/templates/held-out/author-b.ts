import type { Template } from '../template.ts';
import { HELD_B_APPLICATIONS_IDENTITY } from './b-applications-identity.ts';
import { HELD_B_APPLICATIONS_SOCIAL } from './b-applications-social.ts';
import { HELD_B_CARDS_CHIP } from './b-cards-chip.ts';
import { HELD_B_CARDS_FORMER } from './b-cards-former.ts';
import { HELD_B_DECISIONS } from './b-decisions.ts';
import { HELD_B_DIPLOMAS_HIGHER } from './b-diplomas-higher.ts';
import { HELD_B_DIPLOMAS_SCHOOL } from './b-diplomas-school.ts';
import { HELD_B_FURTHER } from './b-further.ts';
import { HELD_B_INSURANCE } from './b-insurance.ts';
import { HELD_B_SCHOOL } from './b-school.ts';
import { HELD_B_TRAVEL } from './b-travel-driving.ts';
import { HELD_B_VETERANS } from './b-veterans.ts';

export const AUTHOR_B: Template[] = [
  ...HELD_B_CARDS_FORMER,
  ...HELD_B_CARDS_CHIP,
  ...HELD_B_DIPLOMAS_SCHOOL,
  ...HELD_B_DIPLOMAS_HIGHER,
  ...HELD_B_APPLICATIONS_IDENTITY,
  ...HELD_B_APPLICATIONS_SOCIAL,
  ...HELD_B_DECISIONS,
  ...HELD_B_INSURANCE,
  ...HELD_B_TRAVEL,
  ...HELD_B_VETERANS,
  ...HELD_B_SCHOOL,
  ...HELD_B_FURTHER,
];
