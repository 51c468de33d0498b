import { OPENED_7_BIRTHS } from './opened-7/births.ts';
import { OPENED_7_CARDS_FORMER } from './opened-7/cards-former.ts';
import { OPENED_7_CARDS } from './opened-7/cards.ts';
import { OPENED_7_DEATHS } from './opened-7/deaths.ts';
import { OPENED_7_FAMILY } from './opened-7/family.ts';
import { OPENED_7_IDENTITY } from './opened-7/identity.ts';
import { OPENED_7_INSURANCE } from './opened-7/insurance.ts';
import { OPENED_7_REGISTERS } from './opened-7/registers.ts';
import { OPENED_7_RESIDENCE } from './opened-7/residence.ts';
import { OPENED_7_SCHOOL } from './opened-7/school.ts';
import { OPENED_7_UNIONS } from './opened-7/unions.ts';
import { OPENED_7_WELFARE } from './opened-7/welfare.ts';
import { OPENED_4_BOOKS } from './opened-4/books.ts';
import { OPENED_4_CARDS } from './opened-4/cards.ts';
import { OPENED_4_CIVIL } from './opened-4/civil.ts';
import { OPENED_4_DESK } from './opened-4/desk.ts';
import { OPENED_4_LEGAL } from './opened-4/legal.ts';
import { OPENED_4_OFFICE } from './opened-4/office.ts';
import { OPENED_4_PAPERS } from './opened-4/papers.ts';
import { OPENED_6_BUSINESS_TAX } from './opened-6/business-tax.ts';
import { OPENED_6_CARDS_FORMER } from './opened-6/cards-former.ts';
import { OPENED_6_CARDS } from './opened-6/cards.ts';
import { OPENED_6_CIVIL } from './opened-6/civil.ts';
import { OPENED_6_COURT_NOTARY } from './opened-6/court-notary.ts';
import { OPENED_6_DESK } from './opened-6/desk.ts';
import { OPENED_6_FAMILY } from './opened-6/family.ts';
import { OPENED_6_INSURANCE } from './opened-6/insurance.ts';
import { OPENED_6_LAND } from './opened-6/land.ts';
import { OPENED_6_OFFICE } from './opened-6/office.ts';
import { OPENED_6_REGISTERS } from './opened-6/registers.ts';
import { OPENED_6_RESIDENCE } from './opened-6/residence.ts';
import { OPENED_6_SCHOOL } from './opened-6/school.ts';
import { OPENED_6_WELFARE } from './opened-6/welfare.ts';
import { FIFTH } from './more/fifth.ts';
import { FIRST } from './more/first.ts';
import { FOURTH } from './more/fourth.ts';
import { SECOND } from './more/second.ts';
import { SEVENTH } from './more/seventh.ts';
import { SIXTH } from './more/sixth.ts';
import { THIRD } from './more/third.ts';
import { OPENED_1_CASES } from './opened-1/cases.ts';
import { OPENED_1_OFFICE } from './opened-1/office.ts';
import { OPENED_1_PEOPLE } from './opened-1/people.ts';
import { OPENED_2_CARDS_BOOKS } from './opened-2/cards-books.ts';
import { OPENED_2_CASES } from './opened-2/cases.ts';
import { OPENED_2_CIVIL } from './opened-2/civil.ts';
import { OPENED_2_LEGAL } from './opened-2/legal.ts';
import { OPENED_2_OFFICE } from './opened-2/office.ts';
import { OPENED_3_CARDS_BOOKS } from './opened-3/cards-books.ts';
import { OPENED_3_CASES } from './opened-3/cases.ts';
import { OPENED_3_CIVIL } from './opened-3/civil.ts';
import { OPENED_3_LEGAL } from './opened-3/legal.ts';
import { OPENED_3_OFFICE } from './opened-3/office.ts';
import { OPENED_5_BUSINESS_TAX } from './opened-5/business-tax.ts';
import { OPENED_5_CARDS_BOOKS } from './opened-5/cards-books.ts';
import { OPENED_5_CIVIL } from './opened-5/civil.ts';
import { OPENED_5_DESK } from './opened-5/desk.ts';
import { OPENED_5_LAND } from './opened-5/land.ts';
import { OPENED_5_LEGAL } from './opened-5/legal.ts';
import { OPENED_5_OFFICE } from './opened-5/office.ts';
import { OPENED_5_WELFARE } from './opened-5/welfare.ts';
import { OPENED_7_BUILDING } from './opened-7/building-land-forms.ts';
import { OPENED_7_BUSINESS } from './opened-7/business-tax.ts';
import { OPENED_7_LEGAL } from './opened-7/court-notary.ts';
import { OPENED_7_DESK } from './opened-7/desk.ts';
import { OPENED_7_LAND } from './opened-7/land-certificates.ts';
import { OPENED_7_OFFICE } from './opened-7/office.ts';
import { OPENED_8_A_BIRTHS } from './opened-8/a-births.ts';
import { HELD_OUT_A_BIRTHS } from './held-out/a-births.ts';
import { OPENED_8_A_BOOKS } from './opened-8/a-books.ts';
import { HELD_OUT_A_BOOKS } from './held-out/a-books.ts';
import { OPENED_8_A_CASES } from './opened-8/a-cases.ts';
import { HELD_OUT_A_CASES } from './held-out/a-cases.ts';
import { OPENED_8_A_DEATHS } from './opened-8/a-deaths.ts';
import { HELD_OUT_A_DEATHS } from './held-out/a-deaths.ts';
import { OPENED_8_A_FORMS_CIVIL } from './opened-8/a-forms-civil.ts';
import { HELD_OUT_A_FORMS_CIVIL } from './held-out/a-forms-civil.ts';
import { OPENED_8_A_FORMS_HOME } from './opened-8/a-forms-home.ts';
import { HELD_OUT_A_FORMS_HOME } from './held-out/a-forms-home.ts';
import { OPENED_8_A_HOUSEHOLD } from './opened-8/a-household.ts';
import { HELD_OUT_A_HOUSEHOLD } from './held-out/a-household.ts';
import { OPENED_8_A_MARITAL } from './opened-8/a-marital.ts';
import { HELD_OUT_A_MARITAL } from './held-out/a-marital.ts';
import { OPENED_8_A_UNIONS } from './opened-8/a-unions.ts';
import { HELD_OUT_A_UNIONS } from './held-out/a-unions.ts';
import { OPENED_8_B_APPLICATIONS_IDENTITY } from './opened-8/b-applications-identity.ts';
import { HELD_OUT_B_APPLICATIONS_IDENTITY } from './held-out/b-applications-identity.ts';
import { OPENED_8_B_APPLICATIONS_SOCIAL } from './opened-8/b-applications-social.ts';
import { HELD_OUT_B_APPLICATIONS_SOCIAL } from './held-out/b-applications-social.ts';
import { OPENED_8_B_CARDS_CHIP } from './opened-8/b-cards-chip.ts';
import { HELD_OUT_B_CARDS_CHIP } from './held-out/b-cards-chip.ts';
import { OPENED_8_B_CARDS_FORMER } from './opened-8/b-cards-former.ts';
import { HELD_OUT_B_CARDS_FORMER } from './held-out/b-cards-former.ts';
import { HELD_OUT_B_DECISIONS } from './held-out/b-decisions.ts';
import { OPENED_8_B_DIPLOMAS_HIGHER } from './opened-8/b-diplomas-higher.ts';
import { HELD_OUT_B_DIPLOMAS_HIGHER } from './held-out/b-diplomas-higher.ts';
import { OPENED_8_B_DIPLOMAS_SCHOOL } from './opened-8/b-diplomas-school.ts';
import { HELD_OUT_B_DIPLOMAS_SCHOOL } from './held-out/b-diplomas-school.ts';
import { HELD_OUT_B_FURTHER } from './held-out/b-further.ts';
import { OPENED_8_B_INSURANCE } from './opened-8/b-insurance.ts';
import { HELD_OUT_B_INSURANCE } from './held-out/b-insurance.ts';
import { OPENED_8_B_SCHOOL } from './opened-8/b-school.ts';
import { HELD_OUT_B_SCHOOL } from './held-out/b-school.ts';
import { OPENED_8_B_TRAVEL } from './opened-8/b-travel-driving.ts';
import { HELD_OUT_B_TRAVEL } from './held-out/b-travel-driving.ts';
import { OPENED_8_B_VETERANS } from './opened-8/b-veterans.ts';
import { HELD_OUT_B_VETERANS } from './held-out/b-veterans.ts';
import { OPENED_8_C_BUILDING_FORMS } from './opened-8/c-building-forms.ts';
import { HELD_OUT_C_BUILDING_FORMS } from './held-out/c-building-forms.ts';
import { OPENED_8_C_CERTIFICATES_NEW } from './opened-8/c-certificates-new.ts';
import { HELD_OUT_C_CERTIFICATES_NEW } from './held-out/c-certificates-new.ts';
import { OPENED_8_C_CERTIFICATES } from './opened-8/c-certificates.ts';
import { HELD_OUT_C_CERTIFICATES } from './held-out/c-certificates.ts';
import { OPENED_8_C_CONTRACTS } from './opened-8/c-contracts.ts';
import { HELD_OUT_C_CONTRACTS } from './held-out/c-contracts.ts';
import { OPENED_8_C_DECISIONS } from './opened-8/c-decisions.ts';
import { HELD_OUT_C_DECISIONS } from './held-out/c-decisions.ts';
import { OPENED_8_C_LAND_FORMS } from './opened-8/c-land-forms.ts';
import { HELD_OUT_C_LAND_FORMS } from './held-out/c-land-forms.ts';
import { OPENED_8_C_LAND_OTHERS } from './opened-8/c-land-others.ts';
import { HELD_OUT_C_LAND_OTHERS } from './held-out/c-land-others.ts';
import { OPENED_8_C_PERMITS } from './opened-8/c-permits.ts';
import { HELD_OUT_C_PERMITS } from './held-out/c-permits.ts';
import { OPENED_8_D_CONTRACT } from './opened-8/d-contract.ts';
import { HELD_OUT_D_CONTRACT } from './held-out/d-contract.ts';
import { OPENED_8_D_COURT } from './opened-8/d-court.ts';
import { HELD_OUT_D_COURT } from './held-out/d-court.ts';
import { OPENED_8_D_FORM } from './opened-8/d-form.ts';
import { HELD_OUT_D_FORM } from './held-out/d-form.ts';
import { OPENED_8_D_LICENCE } from './opened-8/d-licence.ts';
import { HELD_OUT_D_LICENCE } from './held-out/d-licence.ts';
import { OPENED_8_D_MORE } from './opened-8/d-more.ts';
import { HELD_OUT_D_MORE } from './held-out/d-more.ts';
import { OPENED_8_D_PROXY } from './opened-8/d-proxy.ts';
import { HELD_OUT_D_PROXY } from './held-out/d-proxy.ts';
import { OPENED_8_D_TRADE } from './opened-8/d-trade.ts';
import { HELD_OUT_D_TRADE } from './held-out/d-trade.ts';
import { OPENED_8_E_DECISIONS } from './opened-8/e-decisions.ts';
import { HELD_OUT_E_DECISIONS } from './held-out/e-decisions.ts';
import { OPENED_8_E_FORMS_MORE } from './opened-8/e-forms-more.ts';
import { HELD_OUT_E_FORMS_MORE } from './held-out/e-forms-more.ts';
import { OPENED_8_E_FORMS } from './opened-8/e-forms.ts';
import { HELD_OUT_E_FORMS } from './held-out/e-forms.ts';
import { OPENED_8_E_PAPERS } from './opened-8/e-papers.ts';
import { HELD_OUT_E_PAPERS } from './held-out/e-papers.ts';
import { OPENED_8_E_RECEIPTS } from './opened-8/e-receipts.ts';
import { HELD_OUT_E_RECEIPTS } from './held-out/e-receipts.ts';
import { OPENED_8_E_SLIPS } from './opened-8/e-slips.ts';
import { HELD_OUT_E_SLIPS } from './held-out/e-slips.ts';
import { OPENED_8_E_WELFARE } from './opened-8/e-welfare.ts';
import { HELD_OUT_E_WELFARE } from './held-out/e-welfare.ts';
import { OPENED_8_F_DECISIONS_OFFICES } from './opened-8/f-decisions-offices.ts';
import { HELD_OUT_F_DECISIONS_OFFICES } from './held-out/f-decisions-offices.ts';
import { OPENED_8_F_DECISIONS_PEOPLE } from './opened-8/f-decisions-people.ts';
import { HELD_OUT_F_DECISIONS_PEOPLE } from './held-out/f-decisions-people.ts';
import { OPENED_8_F_LETTERS_CITIZENS } from './opened-8/f-letters-citizens.ts';
import { HELD_OUT_F_LETTERS_CITIZENS } from './held-out/f-letters-citizens.ts';
import { OPENED_8_F_LETTERS_OFFICES } from './opened-8/f-letters-offices.ts';
import { HELD_OUT_F_LETTERS_OFFICES } from './held-out/f-letters-offices.ts';
import { HELD_OUT_F_LISTS_SLIPS } from './held-out/f-lists-slips.ts';
import { OPENED_8_F_PLANS_ORDERS } from './opened-8/f-plans-orders.ts';
import { HELD_OUT_F_PLANS_ORDERS } from './held-out/f-plans-orders.ts';
import { OPENED_8_F_REPORTS_CASES } from './opened-8/f-reports-cases.ts';
import { HELD_OUT_F_REPORTS_CASES } from './held-out/f-reports-cases.ts';
import { OPENED_8_F_REPORTS_OFFICES } from './opened-8/f-reports-offices.ts';
import { HELD_OUT_F_REPORTS_OFFICES } from './held-out/f-reports-offices.ts';
import type { Template } from './template.ts';
import { CARDS_BOOKS } from './tuned/cards-books.ts';
import { CERTIFIED } from './tuned/certified.ts';
import { CIVIL_STATUS } from './tuned/civil-status.ts';
import { OFFICE } from './tuned/office.ts';
import { ONE_STOP } from './tuned/one-stop.ts';

/** Every layout the corpus is drawn with, in a fixed order: what is drawn later comes last. */
export const TEMPLATES: Template[] = [
  ...CIVIL_STATUS,
  ...CARDS_BOOKS,
  ...ONE_STOP,
  ...CERTIFIED,
  ...OFFICE,
  ...OPENED_1_PEOPLE,
  ...OPENED_1_CASES,
  ...OPENED_1_OFFICE,
  ...OPENED_2_CIVIL,
  ...OPENED_2_CARDS_BOOKS,
  ...OPENED_2_CASES,
  ...OPENED_2_LEGAL,
  ...OPENED_2_OFFICE,
  ...OPENED_3_CIVIL,
  ...OPENED_3_CARDS_BOOKS,
  ...OPENED_3_CASES,
  ...OPENED_3_LEGAL,
  ...OPENED_3_OFFICE,
  ...OPENED_4_CIVIL,
  ...OPENED_4_CARDS,
  ...OPENED_4_BOOKS,
  ...OPENED_4_LEGAL,
  ...OPENED_4_DESK,
  ...OPENED_4_PAPERS,
  ...OPENED_4_OFFICE,
  ...OPENED_6_CIVIL,
  ...OPENED_6_FAMILY,
  ...OPENED_6_CARDS_FORMER,
  ...OPENED_6_CARDS,
  ...OPENED_6_RESIDENCE,
  ...OPENED_6_SCHOOL,
  ...OPENED_6_INSURANCE,
  ...OPENED_6_WELFARE,
  ...OPENED_6_REGISTERS,
  ...OPENED_6_LAND,
  ...OPENED_6_BUSINESS_TAX,
  ...OPENED_6_COURT_NOTARY,
  ...OPENED_6_DESK,
  ...OPENED_6_OFFICE,
  ...OPENED_5_CIVIL,
  ...OPENED_5_CARDS_BOOKS,
  ...OPENED_5_WELFARE,
  ...OPENED_5_LAND,
  ...OPENED_5_BUSINESS_TAX,
  ...OPENED_5_LEGAL,
  ...OPENED_5_DESK,
  ...OPENED_5_OFFICE,
  ...OPENED_7_LAND,
  ...OPENED_7_BUILDING,
  ...OPENED_7_BUSINESS,
  ...OPENED_7_LEGAL,
  ...OPENED_7_DESK,
  ...OPENED_7_OFFICE,
  ...OPENED_7_BIRTHS,
  ...OPENED_7_DEATHS,
  ...OPENED_7_UNIONS,
  ...OPENED_7_FAMILY,
  ...OPENED_7_CARDS,
  ...OPENED_7_CARDS_FORMER,
  ...OPENED_7_IDENTITY,
  ...OPENED_7_RESIDENCE,
  ...OPENED_7_INSURANCE,
  ...OPENED_7_WELFARE,
  ...OPENED_7_SCHOOL,
  ...OPENED_7_REGISTERS,
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
  ...HELD_OUT_B_APPLICATIONS_SOCIAL,
  ...HELD_OUT_B_CARDS_CHIP,
  ...HELD_OUT_B_CARDS_FORMER,
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
  ...HELD_OUT_D_TRADE,
  ...HELD_OUT_E_DECISIONS,
  ...HELD_OUT_E_FORMS_MORE,
  ...HELD_OUT_E_FORMS,
  ...HELD_OUT_E_PAPERS,
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
];

/** Layouts that rules are developed on. Each set was measured once before anybody looked at what was wrong on it. */
export const MORE = {
  first: FIRST,
  second: SECOND,
  third: THIRD,
  fourth: FOURTH,
  fifth: FIFTH,
  sixth: SIXTH,
  seventh: SEVENTH,
};
export type MoreSet = keyof typeof MORE;
