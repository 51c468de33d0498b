import { SohoaError } from '../core/errors.ts';

/** PDFA_NONCONFORMING with the rule that was broken: what the writer cannot put into a PDF/A is refused, never bent. */
export function refuse(rule: string, detail: Record<string, string | number> = {}): SohoaError {
  return new SohoaError('PDFA_NONCONFORMING', { rule, ...detail });
}
