import { z } from 'zod';
import { documentClassSchema, type DocumentClass } from './document-class.ts';

/** How long a record is kept: whole years, or for good. */
export type RetentionTerm = number | 'permanent';

/** The terms TT 05/2025/TT-BNV has codes for (01 permanent, 02 to 06 years; any other number of years is 07). */
const TERMS = {
  permanent: 'permanent',
  'years-70': 70,
  'years-50': 50,
  'years-30': 30,
  'years-20': 20,
  'years-10': 10,
} as const satisfies Record<string, RetentionTerm>;

/** Records that civil status and land law keep for good. The rest takes the default until an office says otherwise. */
const FOR_GOOD: DocumentClass[] = [
  'birth_certificate',
  'death_extract',
  'marriage_certificate',
  'civil_register',
  'land_use_certificate',
];

/** Retention classes and which document class falls into which. Every class named must be among `classes`. */
export const retentionOptions = z
  .strictObject({
    classes: z
      .record(z.string().regex(/^[a-z0-9-]{1,40}$/), z.union([z.int().min(1).max(200), z.literal('permanent')]))
      .default({ ...TERMS })
      .describe('Retention classes: name to years, or to "permanent".'),
    byDocumentClass: z
      .partialRecord(documentClassSchema, z.string())
      .default(Object.fromEntries(FOR_GOOD.map((name) => [name, 'permanent'])))
      .describe('Document class to retention class.'),
    default: z
      .string()
      .default('years-70')
      .describe(
        'Retention class of all other documents; by default the longest limited term of the archives law (33/2024).',
      ),
  })
  .superRefine(({ classes, byDocumentClass, default: other }, context) => {
    const check = (name: string, path: string[]): void => {
      if (!Object.hasOwn(classes, name))
        context.addIssue({ code: 'custom', path, message: `no such retention class: ${name}` });
    };
    check(other, ['default']);
    for (const [documentClass, name] of Object.entries(byDocumentClass))
      check(name, ['byDocumentClass', documentClass]);
  });
export type RetentionOptions = z.output<typeof retentionOptions>;

/** Name and term of the retention class a document falls into. */
export function retentionOf(
  options: RetentionOptions,
  documentClass: DocumentClass,
): { name: string; term: RetentionTerm } {
  const name = options.byDocumentClass[documentClass] ?? options.default;
  return { name, term: options.classes[name] ?? 'permanent' };
}

/** The day `term` has passed since `from`, the same time of day (UTC); null when it never does. 29 February becomes 1 March. */
export function retainedUntil(term: RetentionTerm, from: Date): Date | null {
  if (term === 'permanent') return null;
  const until = new Date(from);
  until.setUTCFullYear(until.getUTCFullYear() + term);
  return until;
}
