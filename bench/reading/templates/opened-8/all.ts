import { OPENED_8_A_BIRTHS } from './a-births.ts';
import { OPENED_8_A_BOOKS } from './a-books.ts';
import { OPENED_8_A_CASES } from './a-cases.ts';
import { OPENED_8_A_DEATHS } from './a-deaths.ts';
import { OPENED_8_A_FORMS_CIVIL } from './a-forms-civil.ts';
import { OPENED_8_A_FORMS_HOME } from './a-forms-home.ts';
import { OPENED_8_A_HOUSEHOLD } from './a-household.ts';
import { OPENED_8_A_MARITAL } from './a-marital.ts';
import { OPENED_8_A_UNIONS } from './a-unions.ts';
import { OPENED_8_B_APPLICATIONS_IDENTITY } from './b-applications-identity.ts';
import { OPENED_8_B_APPLICATIONS_SOCIAL } from './b-applications-social.ts';
import { OPENED_8_B_CARDS_CHIP } from './b-cards-chip.ts';
import { OPENED_8_B_CARDS_FORMER } from './b-cards-former.ts';
import { OPENED_8_B_DIPLOMAS_HIGHER } from './b-diplomas-higher.ts';
import { OPENED_8_B_DIPLOMAS_SCHOOL } from './b-diplomas-school.ts';
import { OPENED_8_B_INSURANCE } from './b-insurance.ts';
import { OPENED_8_B_SCHOOL } from './b-school.ts';
import { OPENED_8_B_TRAVEL } from './b-travel-driving.ts';
import { OPENED_8_B_VETERANS } from './b-veterans.ts';
import { OPENED_8_C_BUILDING_FORMS } from './c-building-forms.ts';
import { OPENED_8_C_CERTIFICATES_NEW } from './c-certificates-new.ts';
import { OPENED_8_C_CERTIFICATES } from './c-certificates.ts';
import { OPENED_8_C_CONTRACTS } from './c-contracts.ts';
import { OPENED_8_C_DECISIONS } from './c-decisions.ts';
import { OPENED_8_C_LAND_FORMS } from './c-land-forms.ts';
import { OPENED_8_C_LAND_OTHERS } from './c-land-others.ts';
import { OPENED_8_C_PERMITS } from './c-permits.ts';
import { OPENED_8_D_CONTRACT } from './d-contract.ts';
import { OPENED_8_D_COURT } from './d-court.ts';
import { OPENED_8_D_FORM } from './d-form.ts';
import { OPENED_8_D_LICENCE } from './d-licence.ts';
import { OPENED_8_D_MORE } from './d-more.ts';
import { OPENED_8_D_PROXY } from './d-proxy.ts';
import { OPENED_8_D_TRADE } from './d-trade.ts';
import { OPENED_8_E_DECISIONS } from './e-decisions.ts';
import { OPENED_8_E_FORMS_MORE } from './e-forms-more.ts';
import { OPENED_8_E_FORMS } from './e-forms.ts';
import { OPENED_8_E_PAPERS } from './e-papers.ts';
import { OPENED_8_E_RECEIPTS } from './e-receipts.ts';
import { OPENED_8_E_SLIPS } from './e-slips.ts';
import { OPENED_8_E_WELFARE } from './e-welfare.ts';
import { OPENED_8_F_DECISIONS_OFFICES } from './f-decisions-offices.ts';
import { OPENED_8_F_DECISIONS_PEOPLE } from './f-decisions-people.ts';
import { OPENED_8_F_LETTERS_CITIZENS } from './f-letters-citizens.ts';
import { OPENED_8_F_LETTERS_OFFICES } from './f-letters-offices.ts';
import { OPENED_8_F_PLANS_ORDERS } from './f-plans-orders.ts';
import { OPENED_8_F_REPORTS_CASES } from './f-reports-cases.ts';
import { OPENED_8_F_REPORTS_OFFICES } from './f-reports-offices.ts';
import type { Template } from '../template.ts';

/** A third of the seventh held-out round, opened before the rest was run. */
export const OPENED_8: Template[] = [
  ...OPENED_8_A_BIRTHS,
  ...OPENED_8_A_BOOKS,
  ...OPENED_8_A_CASES,
  ...OPENED_8_A_DEATHS,
  ...OPENED_8_A_FORMS_CIVIL,
  ...OPENED_8_A_FORMS_HOME,
  ...OPENED_8_A_HOUSEHOLD,
  ...OPENED_8_A_MARITAL,
  ...OPENED_8_A_UNIONS,
  ...OPENED_8_B_APPLICATIONS_IDENTITY,
  ...OPENED_8_B_APPLICATIONS_SOCIAL,
  ...OPENED_8_B_CARDS_CHIP,
  ...OPENED_8_B_CARDS_FORMER,
  ...OPENED_8_B_DIPLOMAS_HIGHER,
  ...OPENED_8_B_DIPLOMAS_SCHOOL,
  ...OPENED_8_B_INSURANCE,
  ...OPENED_8_B_SCHOOL,
  ...OPENED_8_B_TRAVEL,
  ...OPENED_8_B_VETERANS,
  ...OPENED_8_C_BUILDING_FORMS,
  ...OPENED_8_C_CERTIFICATES_NEW,
  ...OPENED_8_C_CERTIFICATES,
  ...OPENED_8_C_CONTRACTS,
  ...OPENED_8_C_DECISIONS,
  ...OPENED_8_C_LAND_FORMS,
  ...OPENED_8_C_LAND_OTHERS,
  ...OPENED_8_C_PERMITS,
  ...OPENED_8_D_CONTRACT,
  ...OPENED_8_D_COURT,
  ...OPENED_8_D_FORM,
  ...OPENED_8_D_LICENCE,
  ...OPENED_8_D_MORE,
  ...OPENED_8_D_PROXY,
  ...OPENED_8_D_TRADE,
  ...OPENED_8_E_DECISIONS,
  ...OPENED_8_E_FORMS_MORE,
  ...OPENED_8_E_FORMS,
  ...OPENED_8_E_PAPERS,
  ...OPENED_8_E_RECEIPTS,
  ...OPENED_8_E_SLIPS,
  ...OPENED_8_E_WELFARE,
  ...OPENED_8_F_DECISIONS_OFFICES,
  ...OPENED_8_F_DECISIONS_PEOPLE,
  ...OPENED_8_F_LETTERS_CITIZENS,
  ...OPENED_8_F_LETTERS_OFFICES,
  ...OPENED_8_F_PLANS_ORDERS,
  ...OPENED_8_F_REPORTS_CASES,
  ...OPENED_8_F_REPORTS_OFFICES,
];
