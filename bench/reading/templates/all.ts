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
import { OPENED_8 } from './opened-8/all.ts';
import { OPENED_10 } from './opened-10/all.ts';
import { OPENED_9 } from './opened-9/all.ts';
import { HELD_OUT } from './held-out/all.ts';
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
  ...OPENED_8,
  ...OPENED_9,
  ...OPENED_10,
  ...HELD_OUT,
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
