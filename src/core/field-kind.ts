import { z } from 'zod';

/** Every kind of field that can be read from a document. Stable: other systems store these names. */
export const FIELD_KINDS = [
  'citizen_id',
  'old_citizen_id',
  'dossier_code',
  'result_code',
  'procedure_code',
  'document_no',
  'birth_certificate_no',
  'marriage_certificate_no',
  'death_extract_no',
  'land_certificate_serial',
  'land_certificate_book_no',
  'business_registration_no',
  'tax_code',
  'social_insurance_no',
  'health_insurance_no',
  'passport_no',
  'person_name',
  'birth_date',
  'issue_date',
  'agency',
] as const;

export const fieldKindSchema = z.enum(FIELD_KINDS);
export type FieldKind = z.infer<typeof fieldKindSchema>;

/** Where a value was read. */
export const FIELD_SOURCES = ['ocr', 'qr', 'mrz', 'barcode', 'filename', 'manual'] as const;
export const fieldSourceSchema = z.enum(FIELD_SOURCES);
export type FieldSource = z.infer<typeof fieldSourceSchema>;
