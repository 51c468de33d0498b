import type { FieldKind } from '../core/field-kind.ts';

/** A number found in a text. */
export interface FoundNumber {
  kind: FieldKind;
  value: string;
  start: number;
  end: number;
  /** Letters taken for digits. */
  repairs: number;
  checks: string[];
  /** False when a rule of the kind says the number is wrong. */
  plausible: boolean;
}
