import { z } from 'zod';
import { documentClassSchema } from '../core/document-class.ts';

/** Settings of attaching. Raising doubt is safe; every number here only decides when a clerk is spared. */
export const attachOptions = z.strictObject({
  neededPoints: z
    .int()
    .min(60)
    .max(200)
    .default(80)
    .describe(
      'Points a dossier needs; 10 make it ten times as likely. 50 stand for one dossier among 100,000, 30 for one wrong in a thousand.',
    ),
  leadPoints: z
    .int()
    .min(20)
    .max(200)
    .default(30)
    .describe('Points a dossier must lead before the next best; fewer are the choice of a clerk.'),
  separatorConfidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.9)
    .describe("Confidence of a separator's code below which the papers behind it need a person's proof too."),
  daysBeforeReceived: z
    .int()
    .min(0)
    .max(365)
    .default(30)
    .describe('Days a form may be signed before its dossier was received.'),
  daysAfterResolved: z
    .int()
    .min(0)
    .max(365)
    .default(7)
    .describe('Days a result may be dated after its dossier was resolved.'),
  components: z
    .array(documentClassSchema)
    .default([
      'application_form',
      'citizen_id_card',
      'power_of_attorney',
      'certified_contract',
      'birth_certificate',
      'marriage_certificate',
      'marital_status_certificate',
      'death_extract',
      'land_use_certificate',
      'diploma',
      'household_book',
    ])
    .describe('Classes that any procedure may ask for as a component.'),
});

export type AttachOptions = z.output<typeof attachOptions>;
