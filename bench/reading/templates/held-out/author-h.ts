import type { Template } from '../template.ts';
import { HELD_H_BUILDING } from './h-building.ts';
import { HELD_H_BUSINESS } from './h-business.ts';
import { HELD_H_CONTRACTS } from './h-contracts.ts';
import { HELD_H_COURTS } from './h-courts.ts';
import { HELD_H_LAND_CERTS } from './h-land-certs.ts';
import { HELD_H_LAND_FORMS } from './h-land-forms.ts';
import { HELD_H_LAND_OFFICES } from './h-land-offices.ts';
import { HELD_H_PROXIES } from './h-proxies.ts';
import { HELD_H_TAX } from './h-tax.ts';

/** Layouts of one author of the eighth round. */
export const AUTHOR_H: Template[] = [
  ...HELD_H_LAND_CERTS,
  ...HELD_H_LAND_FORMS,
  ...HELD_H_LAND_OFFICES,
  ...HELD_H_BUILDING,
  ...HELD_H_BUSINESS,
  ...HELD_H_TAX,
  ...HELD_H_CONTRACTS,
  ...HELD_H_PROXIES,
  ...HELD_H_COURTS,
];
