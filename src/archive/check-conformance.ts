import type { Conformance } from '../core/document.ts';
import { SohoaError } from '../core/errors.ts';
import { checkFileStructure } from './checks/check-file-structure.ts';
import { checkFonts } from './checks/check-fonts.ts';
import { checkForbidden } from './checks/check-forbidden.ts';
import { checkMetadata } from './checks/check-metadata.ts';
import { checkOutputIntent } from './checks/check-output-intent.ts';
import { checkPages } from './checks/check-pages.ts';
import { checkSignedUpdate, splitSignedUpdate } from './checks/check-signed-update.ts';
import { openForChecks } from './checks/open-for-checks.ts';
import type { Expected } from './checks/expected.ts';
import type { Problem } from './checks/problem.ts';

export type { Expected } from './checks/expected.ts';
export type { Problem } from './checks/problem.ts';

/**
 * The fast gate before a deposit: structural rules of ISO 19005 (file structure, fonts and ToUnicode, output intent,
 * metadata, forbidden features) and that every page shows the picture it was given. An empty list means nothing was
 * found; docs/archive.md says what a full validator checks beyond that. Parses the whole file: needs about its size in
 * memory again. Never throws for what stands in the file.
 * A copy with the one update that `signCopy` appends passes when copy and update do; any other update is refused.
 */
export function checkConformance(pdf: Uint8Array, level: Conformance, expected: Expected): Problem[] {
  const signed = splitSignedUpdate(pdf);
  if (signed === null) return checkCopy(pdf, level, expected);
  const ends = checkFileStructure(pdf, level);
  return [...ends, ...checkCopy(signed.copy, level, expected), ...checkSignedUpdate(pdf, signed)];
}

function checkCopy(pdf: Uint8Array, level: Conformance, expected: Expected): Problem[] {
  const problems = checkFileStructure(pdf, level);
  const opened = openForChecks(pdf);
  if ('rule' in opened) return [...problems, opened];
  return [
    ...problems,
    ...checkForbidden(opened, level),
    ...checkOutputIntent(opened, level),
    ...checkMetadata(opened, level),
    ...checkFonts(opened, level),
    ...checkPages(opened, expected),
  ];
}

/** Throws PDFA_NONCONFORMING with the first broken rule and how many there are. */
export function assertConformance(pdf: Uint8Array, level: Conformance, expected: Expected): void {
  const problems = checkConformance(pdf, level, expected);
  const [first] = problems;
  if (first === undefined) return;
  throw new SohoaError('PDFA_NONCONFORMING', {
    rule: first.rule,
    problems: problems.length,
    ...(first.page ? { page: first.page } : {}),
  });
}
