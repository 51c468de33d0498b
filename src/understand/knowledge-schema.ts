import { z } from 'zod';
import { documentClassSchema } from '../core/document-class.ts';
import { fieldKindSchema } from '../core/field-kind.ts';

const phraseSchema = z.strictObject({
  text: z
    .string()
    .min(2)
    .describe('Words as printed, with diacritics; compared without them, a few wrong letters allowed.'),
  weight: z.number().positive().max(10).describe('6 decides alone, 1 is a hint.'),
  where: z
    .enum(['title', 'top', 'anywhere', 'bottom'])
    .describe('title: begins a heading line of page 1; top: upper half of page 1; bottom: lower half of any page.'),
  negative: z.boolean().default(false).describe('True: the phrase speaks against the class.'),
  whole: z
    .boolean()
    .default(false)
    .describe('True: the phrase is the whole title; where words follow that no other title knows it is a hint.'),
  carrier: z
    .string()
    .nullable()
    .default(null)
    .describe('Titles only: stands behind each word of this list of titleCarriers ("BẢN", "GIẤY" + "CAM KẾT").'),
  bare: z
    .boolean()
    .default(false)
    .describe('True: a title with a carrier is one without it, too: "CAM KẾT BẢO VỆ MÔI TRƯỜNG".'),
});

const classSchema = z.strictObject({
  class: documentClassSchema,
  name: z.string().min(1).describe('Vietnamese name for people.'),
  expectsDossier: z.boolean().describe('True: a paper of this class without a dossier waits for a clerk.'),
  titleZone: z
    .number()
    .min(0.1)
    .max(1)
    .default(0.45)
    .describe('Share of page 1, from the top, where the title may stand.'),
  booklet: z.boolean().default(false).describe('True: may be an A3 sheet folded into four pages.'),
  continuation: z
    .enum(['free', 'evidence'])
    .default('free')
    .describe('free: untitled pages that follow belong to it; evidence: only when something on them says so.'),
  untitled: z
    .boolean()
    .default(false)
    .describe('True: such a paper bears no name of its kind; a heading that names another one speaks against it.'),
  ownNumber: fieldKindSchema.nullable().default('document_no').describe('Kind of the number after "Số:" at its head.'),
  letterhead: z.boolean().default(true).describe('True: the issuing office stands at its top left.'),
  ownAgency: z.boolean().default(true).describe('False: citizens write it, or it is of many: no office issued it.'),
  roles: z
    .record(z.string(), z.string())
    .default({})
    .describe('Roles of labels that mean another one on such a paper: who owns is who applies, on an application.'),
  sentenceRole: z
    .string()
    .nullable()
    .default(null)
    .describe('Role of a person whose birth, id or home a sentence tells; null: mainRole.'),
  formRole: z
    .string()
    .nullable()
    .default(null)
    .describe("Role of the one person whom a form's lines state, on a paper of no known class."),
  ownDate: z.boolean().default(true).describe('False: its dates belong to entries, none to the paper.'),
  people: z
    .array(z.string())
    .nullable()
    .default(null)
    .describe('Roles of the people whose names and dates count; null: all that are named.'),
  mainRole: z.string().default('subject').describe('Role of a person named without one.'),
  phrases: z.array(phraseSchema),
  numberTypes: z
    .array(z.strictObject({ type: z.string(), weight: z.number().positive().max(10) }))
    .default([])
    .describe(
      'Type in the document number that speaks for the class; an empty type means a number without type (công văn).',
    ),
  signals: z
    .array(
      z.strictObject({
        signal: z
          .enum([
            'citizen-qr',
            'mrz',
            'passport',
            'dossier-code',
            'numbered-entries',
            'counted-entries',
            'unknown-title',
          ])
          .describe(
            'passport: its two lines for machines; counted-entries: "Số: 763/2019" and, further down, "Số: 764/2019".',
          ),
        weight: z.number().positive().max(10),
        negative: z.boolean().default(false).describe('True: the signal speaks against the class.'),
      }),
    )
    .default([]),
});

export const documentClassesSchema = z.strictObject({
  coverSheets: z.array(z.string().min(4)).describe('Titles of sheets that only open a dossier in a batch.'),
  continuations: z
    .array(z.string().min(4))
    .describe('Headings that continue a document although they look like titles.'),
  cardFront: z.array(z.string().min(4)).describe('Words of the front of an identity card.'),
  cardEither: z
    .array(z.string().min(4))
    .describe('Words of the front of older cards that stand on the back since 2024 (TT 17/2024/TT-BCA).'),
  cardBack: z.array(z.string().min(4)).describe('Words of the back of an identity card.'),
  titleCarriers: z
    .record(z.string(), z.array(z.string().min(2)))
    .default({})
    .describe('Words that a title begins with before it tells what the paper does, by name of the list.'),
  classes: z.array(classSchema).min(1),
});

const NUMBER_KINDS = fieldKindSchema.exclude(['person_name', 'birth_date', 'issue_date', 'agency', 'result_code']);

export const identifiersSchema = z.strictObject({
  labels: z
    .partialRecord(NUMBER_KINDS, z.array(z.string().min(2)))
    .describe('Words that stand before a number of the kind. Compared without diacritics.'),
  otherNumbers: z
    .array(z.string().min(2))
    .describe('Labels of numbers that are none of the kinds: telephone, account ...'),
  names: z.array(z.strictObject({ label: z.string().min(2), role: z.string().nullable() })).min(1),
  namePrefixes: z
    .array(z.string().min(2))
    .describe('Beginnings of labels of names; whose name it is stands behind them or nowhere.'),
  nameOwners: z
    .array(z.strictObject({ role: z.string(), texts: z.array(z.string().min(2)) }))
    .describe('Whose name it is: "Họ và tên" + "người mẹ".'),
  familyNames: z
    .array(z.string().min(2))
    .min(1)
    .describe(
      'Family names, compared without marks: behind a label that is on no list only a name with one of them counts.',
    ),
  sections: z
    .array(z.strictObject({ text: z.string().min(2), role: z.string() }))
    .describe('Headings that say whose data follow.'),
  birthDates: z.array(z.string().min(3)),
  issueDates: z.array(z.string().min(3)),
  notNames: z.array(z.string().min(2)).describe("Words a person's name never begins with."),
  leaders: z.array(z.string().min(2)).describe('Titles that stand before an office in a signature.'),
  agencyLabels: z.array(z.string().min(4)).describe('Labels before the issuing office where there is no letterhead.'),
  cardOffices: z.array(z.string().min(4)).describe('Issuing offices printed on identity cards.'),
  printedHeadings: z
    .array(z.string().min(2))
    .describe('Words of offices as printed; misread ones are given their letters and marks back.'),
  agencyHeads: z.array(z.string().min(2)).describe('First words of offices, as in letterheads.'),
  officeAbbreviations: z
    .array(z.string().min(2))
    .describe(
      'Offices and departments in the symbol of document numbers; misread ones are repaired towards this list.',
    ),
  symbolAbbreviations: z
    .array(z.string().min(1))
    .describe('Others that symbols have, for they look like those of the lists: "GPKD" is no misread "GPXD".'),
  typeAbbreviations: z.array(z.string().min(1)).describe('NĐ 30/2020, appendix III, and those seen besides.'),
});

export const provincesSchema = z.record(z.string().regex(/^\d{3}$/, 'three digits'), z.string().min(1));

/** Everything the rules know from config/: plain data, edited by the commune's administrator. */
export interface Knowledge {
  documents: z.output<typeof documentClassesSchema>;
  identifiers: z.output<typeof identifiersSchema>;
  /** First three digits of a citizen id -> place. */
  provinces: z.output<typeof provincesSchema>;
}

export type ClassKnowledge = Knowledge['documents']['classes'][number];
export type Phrase = ClassKnowledge['phrases'][number];
