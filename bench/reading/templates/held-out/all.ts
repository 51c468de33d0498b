import { HELD_OUT_A_BIRTHS } from './a-births.ts';
import { HELD_OUT_A_BOOKS } from './a-books.ts';
import { HELD_OUT_A_CASES } from './a-cases.ts';
import { HELD_OUT_A_DEATHS } from './a-deaths.ts';
import { HELD_OUT_A_FORMS_CIVIL } from './a-forms-civil.ts';
import { HELD_OUT_A_FORMS_HOME } from './a-forms-home.ts';
import { HELD_OUT_A_HOUSEHOLD } from './a-household.ts';
import { HELD_OUT_A_MARITAL } from './a-marital.ts';
import { HELD_OUT_A_UNIONS } from './a-unions.ts';
import { HELD_OUT_B_APPLICATIONS_IDENTITY } from './b-applications-identity.ts';
import { HELD_OUT_B_CARDS_CHIP } from './b-cards-chip.ts';
import { HELD_OUT_B_DECISIONS } from './b-decisions.ts';
import { HELD_OUT_B_DIPLOMAS_HIGHER } from './b-diplomas-higher.ts';
import { HELD_OUT_B_DIPLOMAS_SCHOOL } from './b-diplomas-school.ts';
import { HELD_OUT_B_FURTHER } from './b-further.ts';
import { HELD_OUT_B_INSURANCE } from './b-insurance.ts';
import { HELD_OUT_B_SCHOOL } from './b-school.ts';
import { HELD_OUT_B_TRAVEL } from './b-travel-driving.ts';
import { HELD_OUT_B_VETERANS } from './b-veterans.ts';
import { HELD_OUT_C_BUILDING_FORMS } from './c-building-forms.ts';
import { HELD_OUT_C_CERTIFICATES_NEW } from './c-certificates-new.ts';
import { HELD_OUT_C_CERTIFICATES } from './c-certificates.ts';
import { HELD_OUT_C_CONTRACTS } from './c-contracts.ts';
import { HELD_OUT_C_DECISIONS } from './c-decisions.ts';
import { HELD_OUT_C_LAND_FORMS } from './c-land-forms.ts';
import { HELD_OUT_C_LAND_OTHERS } from './c-land-others.ts';
import { HELD_OUT_C_PERMITS } from './c-permits.ts';
import { HELD_OUT_D_CONTRACT } from './d-contract.ts';
import { HELD_OUT_D_COURT } from './d-court.ts';
import { HELD_OUT_D_FORM } from './d-form.ts';
import { HELD_OUT_D_LICENCE } from './d-licence.ts';
import { HELD_OUT_D_MORE } from './d-more.ts';
import { HELD_OUT_D_PROXY } from './d-proxy.ts';
import { HELD_OUT_E_DECISIONS } from './e-decisions.ts';
import { HELD_OUT_E_FORMS_MORE } from './e-forms-more.ts';
import { HELD_OUT_E_FORMS } from './e-forms.ts';
import { HELD_OUT_E_RECEIPTS } from './e-receipts.ts';
import { HELD_OUT_E_SLIPS } from './e-slips.ts';
import { HELD_OUT_E_WELFARE } from './e-welfare.ts';
import { HELD_OUT_F_DECISIONS_OFFICES } from './f-decisions-offices.ts';
import { HELD_OUT_F_DECISIONS_PEOPLE } from './f-decisions-people.ts';
import { HELD_OUT_F_LETTERS_CITIZENS } from './f-letters-citizens.ts';
import { HELD_OUT_F_LETTERS_OFFICES } from './f-letters-offices.ts';
import { HELD_OUT_F_LISTS_SLIPS } from './f-lists-slips.ts';
import { HELD_OUT_F_PLANS_ORDERS } from './f-plans-orders.ts';
import { HELD_OUT_F_REPORTS_CASES } from './f-reports-cases.ts';
import { HELD_OUT_F_REPORTS_OFFICES } from './f-reports-offices.ts';
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
import { HELD_OUT_H_BUILDING } from './h-building.ts';
import { HELD_OUT_H_BUSINESS } from './h-business.ts';
import { HELD_OUT_H_CONTRACTS } from './h-contracts.ts';
import { HELD_OUT_H_COURTS } from './h-courts.ts';
import { HELD_OUT_H_LAND_CERTS } from './h-land-certs.ts';
import { HELD_OUT_H_LAND_FORMS } from './h-land-forms.ts';
import { HELD_OUT_H_LAND_OFFICES } from './h-land-offices.ts';
import { HELD_OUT_H_PROXIES } from './h-proxies.ts';
import { HELD_OUT_H_TAX } from './h-tax.ts';
import { HELD_OUT_I_COMMITMENTS } from './i-commitments.ts';
import { HELD_OUT_I_DECISIONS } from './i-decisions.ts';
import { HELD_OUT_I_INSURANCE } from './i-insurance.ts';
import { HELD_OUT_I_LETTERS } from './i-letters.ts';
import { HELD_OUT_I_LICENCES } from './i-licences.ts';
import { HELD_OUT_I_NOTICES } from './i-notices.ts';
import { HELD_OUT_I_RECEIPTS_MORE } from './i-receipts-more.ts';
import { HELD_OUT_I_RECEIPTS } from './i-receipts.ts';
import { HELD_OUT_I_REPORTS } from './i-reports.ts';
import { HELD_OUT_I_SCHOOL } from './i-school.ts';
import { HELD_OUT_I_WELFARE } from './i-welfare.ts';
import type { Template } from '../template.ts';

/** What nobody who writes rules reads: the other half of the rest of the seventh round, and the eighth. */
export const HELD_OUT: Template[] = [
  ...HELD_OUT_A_BIRTHS,
  ...HELD_OUT_A_BOOKS,
  ...HELD_OUT_A_CASES,
  ...HELD_OUT_A_DEATHS,
  ...HELD_OUT_A_FORMS_CIVIL,
  ...HELD_OUT_A_FORMS_HOME,
  ...HELD_OUT_A_HOUSEHOLD,
  ...HELD_OUT_A_MARITAL,
  ...HELD_OUT_A_UNIONS,
  ...HELD_OUT_B_APPLICATIONS_IDENTITY,
  ...HELD_OUT_B_CARDS_CHIP,
  ...HELD_OUT_B_DECISIONS,
  ...HELD_OUT_B_DIPLOMAS_HIGHER,
  ...HELD_OUT_B_DIPLOMAS_SCHOOL,
  ...HELD_OUT_B_FURTHER,
  ...HELD_OUT_B_INSURANCE,
  ...HELD_OUT_B_SCHOOL,
  ...HELD_OUT_B_TRAVEL,
  ...HELD_OUT_B_VETERANS,
  ...HELD_OUT_C_BUILDING_FORMS,
  ...HELD_OUT_C_CERTIFICATES_NEW,
  ...HELD_OUT_C_CERTIFICATES,
  ...HELD_OUT_C_CONTRACTS,
  ...HELD_OUT_C_DECISIONS,
  ...HELD_OUT_C_LAND_FORMS,
  ...HELD_OUT_C_LAND_OTHERS,
  ...HELD_OUT_C_PERMITS,
  ...HELD_OUT_D_CONTRACT,
  ...HELD_OUT_D_COURT,
  ...HELD_OUT_D_FORM,
  ...HELD_OUT_D_LICENCE,
  ...HELD_OUT_D_MORE,
  ...HELD_OUT_D_PROXY,
  ...HELD_OUT_E_DECISIONS,
  ...HELD_OUT_E_FORMS_MORE,
  ...HELD_OUT_E_FORMS,
  ...HELD_OUT_E_RECEIPTS,
  ...HELD_OUT_E_SLIPS,
  ...HELD_OUT_E_WELFARE,
  ...HELD_OUT_F_DECISIONS_OFFICES,
  ...HELD_OUT_F_DECISIONS_PEOPLE,
  ...HELD_OUT_F_LETTERS_CITIZENS,
  ...HELD_OUT_F_LETTERS_OFFICES,
  ...HELD_OUT_F_LISTS_SLIPS,
  ...HELD_OUT_F_PLANS_ORDERS,
  ...HELD_OUT_F_REPORTS_CASES,
  ...HELD_OUT_F_REPORTS_OFFICES,
  ...HELD_OUT_G_BIRTHS_LATER,
  ...HELD_OUT_G_BIRTHS,
  ...HELD_OUT_G_CARDS_NEW,
  ...HELD_OUT_G_CARDS,
  ...HELD_OUT_G_CASES,
  ...HELD_OUT_G_DEATHS,
  ...HELD_OUT_G_FORMS_CIVIL,
  ...HELD_OUT_G_FORMS_HOME,
  ...HELD_OUT_G_HOUSEHOLD,
  ...HELD_OUT_G_MARITAL,
  ...HELD_OUT_G_REGISTERS,
  ...HELD_OUT_G_RESIDENCE,
  ...HELD_OUT_G_UNIONS,
  ...HELD_OUT_H_BUILDING,
  ...HELD_OUT_H_BUSINESS,
  ...HELD_OUT_H_CONTRACTS,
  ...HELD_OUT_H_COURTS,
  ...HELD_OUT_H_LAND_CERTS,
  ...HELD_OUT_H_LAND_FORMS,
  ...HELD_OUT_H_LAND_OFFICES,
  ...HELD_OUT_H_PROXIES,
  ...HELD_OUT_H_TAX,
  ...HELD_OUT_I_COMMITMENTS,
  ...HELD_OUT_I_DECISIONS,
  ...HELD_OUT_I_INSURANCE,
  ...HELD_OUT_I_LETTERS,
  ...HELD_OUT_I_LICENCES,
  ...HELD_OUT_I_NOTICES,
  ...HELD_OUT_I_RECEIPTS_MORE,
  ...HELD_OUT_I_RECEIPTS,
  ...HELD_OUT_I_REPORTS,
  ...HELD_OUT_I_SCHOOL,
  ...HELD_OUT_I_WELFARE,
];
