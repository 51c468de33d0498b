import { findDossierCodes } from '../core/dossier-code.ts';
import type { DraftDocument, Field, ReviewReason, UnderstoodDocument } from '../core/document.ts';
import { defineStage } from '../core/stage.ts';
import { aboutOnePerson } from './about-one-person.ts';
import { checkCitizenIds } from './check-citizen-ids.ts';
import { readCertifyingOffice } from './certifying-office.ts';
import { classifyDocument } from './classify-document.ts';
import { withApplicantOfSlip } from './desk-slip.ts';
import { readConfirmationNumbers } from './confirmation-register.ts';
import { dropUnreadNumbers } from './drop-unread-numbers.ts';
import { asEnterpriseNumber } from './enterprise-number.ts';
import { headApplies } from './head-applies.ts';
import { asLicenceNumber } from './licence-number.ts';
import { readInsuranceNumber } from './insurance-number.ts';
import { withFamilyNameOng } from './family-name-ong.ts';
import type { ClassModel } from '../core/class-model.ts';
import { askModel } from './learnt/ask-model.ts';
import { weighClass } from './learnt/weigh-class.ts';
import type { ClassKnowledge, Knowledge } from './knowledge-schema.ts';
import { viewPage } from './page-view.ts';
import { readCardOffice, readUnusualHead } from './read-agency.ts';
import { readDecodedCodes } from './read-decoded-codes.ts';
import { readHeadFields } from './read-head-fields.ts';
import { readLabelledFields } from './read-labelled-fields.ts';
import { readSentenceDate } from './read-sentence-date.ts';
import { readSex } from './read-sex.ts';
import { readSigningOffice } from './read-signing-office.ts';
import { readRegisterNumbers } from './read-register-numbers.ts';
import { reconcileFields } from './reconcile-fields.ts';
import { samePlace } from './same-place.ts';
import { settleByPaper, withSecondReadings } from './second-readings.ts';
import { settleNames } from './settle-names.ts';
import { sweepCodes } from './sweep-codes.ts';
import { readToldRegistrations } from './told-registrations.ts';
import { understandOptions } from './understand-options.ts';
import { withoutOfficials } from './without-officials.ts';
import { withoutPlaces } from './without-places.ts';

export interface UnderstandInput {
  draft: DraftDocument;
  /** Name of the scan's file: a dossier code in it is a field with source `filename`. */
  fileName: string;
  knowledge: Knowledge;
  /** What was learnt from clerks' corrections; heard where rules are not sure. */
  learnt?: ClassModel | null;
}

/**
 * Names the class of a document and reads its fields. Whatever is not sure (class, faint or unread pages, sources that
 * disagree) becomes a review reason.
 */
export const understandDocument = defineStage({
  name: 'understand-document',
  version: 11,
  options: understandOptions,
  run({ draft, fileName, knowledge, learnt }: UnderstandInput, options) {
    const views = draft.pages.map((page, i) => viewPage(page, i + 1));
    const rule = classifyDocument(views, knowledge);
    const texts = draft.pages.map((page) => page.text);
    const guess = weighClass(rule, learnt ? askModel(learnt, texts) : null, options.sureClass);
    const known = knowledge.documents.classes.find((c) => c.class === guess.class) ?? knowledge.documents.classes[0]!;
    const card = known.class === 'citizen_id_card';
    const told = [...readHeadFields(views, known, knowledge), ...readLabelledFields(views, known, knowledge)];
    const read = [
      ...readDecodedCodes(views),
      // A card prints where its owner's birth was registered: that is not who issued it.
      ...(card ? [readCardOffice(views, knowledge)].filter((f) => f !== null) : []),
      ...told,
      ...(card || known.class === 'other' ? [] : [readSigningOffice(views, knowledge)].filter((f) => f !== null)),
      // Whose paper it is where no rule of its class tells it.
      ...(card || known.class === 'other' ? [] : [readUnusualHead(views, knowledge)].filter((f) => f !== null)),
      ...[readSentenceDate(views, known)].filter((f) => f !== null),
      ...readRegisterNumbers(views, known, told),
      ...readConfirmationNumbers(views, knowledge),
      ...readToldRegistrations(views, known),
      ...readInsuranceNumber(views, known.mainRole),
      ...sweepCodes(views, known, knowledge),
      ...fileNameCodes(fileName),
    ];
    const counted = bornBefore(
      oneOfEach([
        ...withApplicantOfSlip(
          headApplies(aboutOnePerson(asLicenceNumber(asEnterpriseNumber(read, views), views), known), known),
          views,
        ).filter((f) => counts(f, known)),
        // Nobody issued what citizens agreed: whoever certified it is its office.
        ...[readCertifyingOffice(views, known.class, knowledge)].filter((f) => f !== null),
      ]),
    );
    const own = settleNames(
      withFamilyNameOng(withoutOfficials(withoutPlaces(counted, views), known.class, views), views, knowledge),
      views,
    );
    const twice = withSecondReadings(own);
    const checked = checkCitizenIds(twice.fields, knowledge, { sex: readSex(views), role: known.mainRole });
    const { fields: settled, reasons } = reconcileFields(settleByPaper(checked.fields));
    const { fields, reasons: unread } = dropUnreadNumbers(settled);
    const reviewReasons: ReviewReason[] = [...blankReason(draft), ...reasons, ...checked.reasons, ...unread];
    for (const doubt of twice.reasons) {
      if (![...reasons, ...unread].some((reason) => reason.detail['kind'] === doubt.detail['kind']))
        reviewReasons.push(doubt);
    }
    if (guess.confidence < options.sureClass) reviewReasons.push({ code: 'CLASS_UNSURE', detail: {} });
    reviewReasons.push(...pageReasons(draft, options));
    const value: UnderstoodDocument = {
      ...draft,
      class: guess.class,
      classConfidence: Math.round(guess.confidence * 1000) / 1000,
      fields,
      reviewReasons,
    };
    return { value, findings: [] };
  },
});

/** A register's page has no date of its own, and its entries name parents and declarants whose paper it is not. */
function counts(field: Field, known: ClassKnowledge): boolean {
  if (field.kind === 'issue_date') return known.ownDate;
  if (field.kind === 'agency') return known.ownAgency;
  return known.people === null || field.role === undefined || known.people.includes(field.role);
}

/** A paper has one office and one recognised date of issue: the head of the paper counts before labels. */
function oneOfEach(fields: Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter((field) => {
    if (field.kind !== 'agency' && field.kind !== 'issue_date') return true;
    const key = `${field.kind} ${field.source}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Nobody on a paper was born after it was issued: such a date is another one, read behind a wrong label. So is the paper's own day
 * in the column beside "sinh ngày" at the end of a line.
 */
function bornBefore(fields: Field[]): Field[] {
  const issued = fields.filter((f) => f.kind === 'issue_date');
  const last = issued
    .map((f) => f.value)
    .sort()
    .at(-1);
  const isIssue = (born: Field) => issued.some((f) => f.value === born.value && samePlace(f, born));
  return fields.filter((f) => f.kind !== 'birth_date' || last === undefined || (f.value <= last && !isIssue(f)));
}

function fileNameCodes(fileName: string): Field[] {
  const base = fileName.normalize('NFC').replace(/\.[A-Za-z0-9]{2,5}$/, '');
  return findDossierCodes(base.replace(/_/g, ' ')).map(({ code }) => ({
    kind: 'dossier_code',
    value: code,
    verbatim: code,
    page: 0,
    box: null,
    source: 'filename',
    confidence: 0.9,
    checks: ['date'],
  }));
}

/** A stack laid face down: the station has to hear that first, not that no class was found. */
function blankReason({ pages }: DraftDocument): ReviewReason[] {
  return pages.every((page) => page.blank) ? [{ code: 'ALL_BLANK', detail: {} }] : [];
}

function pageReasons(draft: DraftDocument, options: { faintBelow: number; faintWords: number }): ReviewReason[] {
  const reasons: ReviewReason[] = [];
  draft.pages.forEach((page, i) => {
    if (!page.recognised) reasons.push({ code: 'PAGE_UNREAD', detail: { page: i + 1 } });
    else if (!page.blank && page.words.length >= options.faintWords && page.meanConfidence < options.faintBelow) {
      reasons.push({ code: 'PAGE_FAINT', detail: { page: i + 1, confidence: Math.round(page.meanConfidence) } });
    }
  });
  return reasons;
}
