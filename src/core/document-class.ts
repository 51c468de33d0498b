import { z } from 'zod';

/** Every class a document can have. Stable: other systems store these names. */
export const DOCUMENT_CLASSES = [
  'birth_certificate',
  'death_extract',
  'marriage_certificate',
  'marital_status_certificate',
  'citizen_id_card',
  'receipt',
  'application_form',
  'decision',
  'official_letter',
  'report',
  'household_business_certificate',
  'land_use_certificate',
  'civil_register',
  'power_of_attorney',
  'certified_contract',
  'diploma',
  'construction_permit',
  'household_book',
  'other',
] as const;

export const documentClassSchema = z.enum(DOCUMENT_CLASSES);
export type DocumentClass = z.infer<typeof documentClassSchema>;
