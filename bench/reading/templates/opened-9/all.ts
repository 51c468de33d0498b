import { OPENED_9_A_BOOKS } from './a-books.ts';
import { OPENED_9_A_CASES } from './a-cases.ts';
import { OPENED_9_A_DEATHS } from './a-deaths.ts';
import { OPENED_9_A_FORMS_CIVIL } from './a-forms-civil.ts';
import { OPENED_9_A_FORMS_HOME } from './a-forms-home.ts';
import { OPENED_9_A_HOUSEHOLD } from './a-household.ts';
import { OPENED_9_A_MARITAL } from './a-marital.ts';
import { OPENED_9_A_UNIONS } from './a-unions.ts';
import { OPENED_9_B_APPLICATIONS_IDENTITY } from './b-applications-identity.ts';
import { OPENED_9_B_APPLICATIONS_SOCIAL } from './b-applications-social.ts';
import { OPENED_9_B_CARDS_CHIP } from './b-cards-chip.ts';
import { OPENED_9_B_CARDS_FORMER } from './b-cards-former.ts';
import { OPENED_9_B_DECISIONS } from './b-decisions.ts';
import { OPENED_9_B_DIPLOMAS_HIGHER } from './b-diplomas-higher.ts';
import { OPENED_9_B_DIPLOMAS_SCHOOL } from './b-diplomas-school.ts';
import { OPENED_9_B_FURTHER } from './b-further.ts';
import { OPENED_9_B_INSURANCE } from './b-insurance.ts';
import { OPENED_9_B_SCHOOL } from './b-school.ts';
import { OPENED_9_B_TRAVEL } from './b-travel-driving.ts';
import { OPENED_9_B_VETERANS } from './b-veterans.ts';
import { OPENED_9_C_BUILDING_FORMS } from './c-building-forms.ts';
import { OPENED_9_C_CERTIFICATES_NEW } from './c-certificates-new.ts';
import { OPENED_9_C_CERTIFICATES } from './c-certificates.ts';
import { OPENED_9_C_DECISIONS } from './c-decisions.ts';
import { OPENED_9_C_LAND_FORMS } from './c-land-forms.ts';
import { OPENED_9_C_LAND_OTHERS } from './c-land-others.ts';
import { OPENED_9_C_PERMITS } from './c-permits.ts';
import { OPENED_9_D_CONTRACT } from './d-contract.ts';
import { OPENED_9_D_COURT } from './d-court.ts';
import { OPENED_9_D_FORM } from './d-form.ts';
import { OPENED_9_D_LICENCE } from './d-licence.ts';
import { OPENED_9_D_MORE } from './d-more.ts';
import { OPENED_9_D_PROXY } from './d-proxy.ts';
import { OPENED_9_D_TRADE } from './d-trade.ts';
import { OPENED_9_E_DECISIONS } from './e-decisions.ts';
import { OPENED_9_E_FORMS_MORE } from './e-forms-more.ts';
import { OPENED_9_E_FORMS } from './e-forms.ts';
import { OPENED_9_E_PAPERS } from './e-papers.ts';
import { OPENED_9_E_RECEIPTS } from './e-receipts.ts';
import { OPENED_9_E_SLIPS } from './e-slips.ts';
import { OPENED_9_E_WELFARE } from './e-welfare.ts';
import { OPENED_9_F_DECISIONS_OFFICES } from './f-decisions-offices.ts';
import { OPENED_9_F_DECISIONS_PEOPLE } from './f-decisions-people.ts';
import { OPENED_9_F_LETTERS_CITIZENS } from './f-letters-citizens.ts';
import { OPENED_9_F_LETTERS_OFFICES } from './f-letters-offices.ts';
import { OPENED_9_F_LISTS_SLIPS } from './f-lists-slips.ts';
import { OPENED_9_F_PLANS_ORDERS } from './f-plans-orders.ts';
import { OPENED_9_F_REPORTS_OFFICES } from './f-reports-offices.ts';
import type { Template } from '../template.ts';

/** A half of the rest of the seventh held-out round, opened after it had been run. */
export const OPENED_9: Template[] = [
  ...OPENED_9_A_BOOKS,
  ...OPENED_9_A_CASES,
  ...OPENED_9_A_DEATHS,
  ...OPENED_9_A_FORMS_CIVIL,
  ...OPENED_9_A_FORMS_HOME,
  ...OPENED_9_A_HOUSEHOLD,
  ...OPENED_9_A_MARITAL,
  ...OPENED_9_A_UNIONS,
  ...OPENED_9_B_APPLICATIONS_IDENTITY,
  ...OPENED_9_B_APPLICATIONS_SOCIAL,
  ...OPENED_9_B_CARDS_CHIP,
  ...OPENED_9_B_CARDS_FORMER,
  ...OPENED_9_B_DECISIONS,
  ...OPENED_9_B_DIPLOMAS_HIGHER,
  ...OPENED_9_B_DIPLOMAS_SCHOOL,
  ...OPENED_9_B_FURTHER,
  ...OPENED_9_B_INSURANCE,
  ...OPENED_9_B_SCHOOL,
  ...OPENED_9_B_TRAVEL,
  ...OPENED_9_B_VETERANS,
  ...OPENED_9_C_BUILDING_FORMS,
  ...OPENED_9_C_CERTIFICATES_NEW,
  ...OPENED_9_C_CERTIFICATES,
  ...OPENED_9_C_DECISIONS,
  ...OPENED_9_C_LAND_FORMS,
  ...OPENED_9_C_LAND_OTHERS,
  ...OPENED_9_C_PERMITS,
  ...OPENED_9_D_CONTRACT,
  ...OPENED_9_D_COURT,
  ...OPENED_9_D_FORM,
  ...OPENED_9_D_LICENCE,
  ...OPENED_9_D_MORE,
  ...OPENED_9_D_PROXY,
  ...OPENED_9_D_TRADE,
  ...OPENED_9_E_DECISIONS,
  ...OPENED_9_E_FORMS_MORE,
  ...OPENED_9_E_FORMS,
  ...OPENED_9_E_PAPERS,
  ...OPENED_9_E_RECEIPTS,
  ...OPENED_9_E_SLIPS,
  ...OPENED_9_E_WELFARE,
  ...OPENED_9_F_DECISIONS_OFFICES,
  ...OPENED_9_F_DECISIONS_PEOPLE,
  ...OPENED_9_F_LETTERS_CITIZENS,
  ...OPENED_9_F_LETTERS_OFFICES,
  ...OPENED_9_F_LISTS_SLIPS,
  ...OPENED_9_F_PLANS_ORDERS,
  ...OPENED_9_F_REPORTS_OFFICES,
];
