import { OPENED_10_G_BIRTHS_LATER } from './g-births-later.ts';
import { OPENED_10_G_BIRTHS } from './g-births.ts';
import { OPENED_10_G_CARDS_NEW } from './g-cards-new.ts';
import { OPENED_10_G_CARDS } from './g-cards.ts';
import { OPENED_10_G_CASES } from './g-cases.ts';
import { OPENED_10_G_DEATHS } from './g-deaths.ts';
import { OPENED_10_G_FORMS_CIVIL } from './g-forms-civil.ts';
import { OPENED_10_G_FORMS_HOME } from './g-forms-home.ts';
import { OPENED_10_G_MARITAL } from './g-marital.ts';
import { OPENED_10_G_REGISTERS } from './g-registers.ts';
import { OPENED_10_G_RESIDENCE } from './g-residence.ts';
import { OPENED_10_H_BUILDING } from './h-building.ts';
import { OPENED_10_H_BUSINESS } from './h-business.ts';
import { OPENED_10_H_CONTRACTS } from './h-contracts.ts';
import { OPENED_10_H_COURTS } from './h-courts.ts';
import { OPENED_10_H_LAND_CERTS } from './h-land-certs.ts';
import { OPENED_10_H_LAND_FORMS } from './h-land-forms.ts';
import { OPENED_10_H_LAND_OFFICES } from './h-land-offices.ts';
import { OPENED_10_H_PROXIES } from './h-proxies.ts';
import { OPENED_10_H_TAX } from './h-tax.ts';
import { OPENED_10_I_COMMITMENTS } from './i-commitments.ts';
import { OPENED_10_I_DECISIONS } from './i-decisions.ts';
import { OPENED_10_I_INSURANCE } from './i-insurance.ts';
import { OPENED_10_I_LETTERS } from './i-letters.ts';
import { OPENED_10_I_LICENCES } from './i-licences.ts';
import { OPENED_10_I_NOTICES } from './i-notices.ts';
import { OPENED_10_I_RECEIPTS_MORE } from './i-receipts-more.ts';
import { OPENED_10_I_RECEIPTS } from './i-receipts.ts';
import { OPENED_10_I_REPORTS } from './i-reports.ts';
import { OPENED_10_I_SCHOOL } from './i-school.ts';
import { OPENED_10_I_WELFARE } from './i-welfare.ts';
import type { Template } from '../template.ts';

/** A third of the eighth held-out round, opened before the rest was run. */
export const OPENED_10: Template[] = [
  ...OPENED_10_G_BIRTHS_LATER,
  ...OPENED_10_G_BIRTHS,
  ...OPENED_10_G_CARDS_NEW,
  ...OPENED_10_G_CARDS,
  ...OPENED_10_G_CASES,
  ...OPENED_10_G_DEATHS,
  ...OPENED_10_G_FORMS_CIVIL,
  ...OPENED_10_G_FORMS_HOME,
  ...OPENED_10_G_MARITAL,
  ...OPENED_10_G_REGISTERS,
  ...OPENED_10_G_RESIDENCE,
  ...OPENED_10_H_BUILDING,
  ...OPENED_10_H_BUSINESS,
  ...OPENED_10_H_CONTRACTS,
  ...OPENED_10_H_COURTS,
  ...OPENED_10_H_LAND_CERTS,
  ...OPENED_10_H_LAND_FORMS,
  ...OPENED_10_H_LAND_OFFICES,
  ...OPENED_10_H_PROXIES,
  ...OPENED_10_H_TAX,
  ...OPENED_10_I_COMMITMENTS,
  ...OPENED_10_I_DECISIONS,
  ...OPENED_10_I_INSURANCE,
  ...OPENED_10_I_LETTERS,
  ...OPENED_10_I_LICENCES,
  ...OPENED_10_I_NOTICES,
  ...OPENED_10_I_RECEIPTS_MORE,
  ...OPENED_10_I_RECEIPTS,
  ...OPENED_10_I_REPORTS,
  ...OPENED_10_I_SCHOOL,
  ...OPENED_10_I_WELFARE,
];
