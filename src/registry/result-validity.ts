import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { documentClassSchema, type DocumentClass } from '../core/document-class.ts';
import { SohoaError } from '../core/errors.ts';
import type { ValidityRule } from '../core/ports/work-lists.ts';
import { configFile } from './config-file.ts';

const source = z.string().min(1).nullable();
const validitySchema = z.partialRecord(
  documentClassSchema,
  z.discriminatedUnion('rule', [
    /** In force until it is replaced, withdrawn or corrected. */
    z.strictObject({ rule: z.literal('replaced'), source }),
    /** So many months from the day of the result. */
    z.strictObject({ rule: z.literal('months'), months: z.number().int().min(1).max(1200), source }),
    /** Every one ended with this day. */
    z.strictObject({ rule: z.literal('until'), until: z.iso.date(), source }),
  ]),
);

/** How long results are in force, by class; a class that is not named is not known. `source` null = the rule is common practice, its article not verified. */
export type ResultValidity = z.infer<typeof validitySchema>;

/** The rules as queries take them. */
export function validityRules(validity: ResultValidity): ValidityRule[] {
  return Object.entries(validity).map(([name, rule]) => ({
    class: name as DocumentClass,
    months: rule.rule === 'months' ? rule.months : null,
    until: rule.rule === 'until' ? rule.until : null,
  }));
}

/** Where each rule is written, by class. */
export function validitySources(validity: ResultValidity): Map<DocumentClass, string | null> {
  return new Map(Object.entries(validity).map(([name, rule]) => [name as DocumentClass, rule.source]));
}

/** Reads config/result-validity.json. Throws CONFIG_INVALID naming what is wrong. */
export function loadResultValidity(file: string = configFile('result-validity.json')): ResultValidity {
  try {
    return validitySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : '';
    throw new SohoaError('CONFIG_INVALID', { file, reason }, { cause });
  }
}
