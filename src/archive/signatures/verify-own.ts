import { SohoaError } from '../../core/errors.ts';
import type { PdfSignature } from '../../core/signature.ts';
import type { FoundSignature } from './find-signatures.ts';
import { openSignedFile } from './signed-file.ts';
import { verifySignatures } from './verify-signatures.ts';
import type { VerifyContext } from './verify-signatures.ts';

/** The office chose the key: whose certificate it is does not keep it from signing. */
const HARMLESS = new Set(['SIGNATURE_ISSUER_UNCHECKED', 'SIGNATURE_ISSUER_UNKNOWN']);

/**
 * The one signature of a copy that was just signed, read back from the file. Throws PDFA_NONCONFORMING when it does not hold: what
 * is deposited as signed is signed.
 */
export function verifyOwn(path: string, known: readonly FoundSignature[], context: VerifyContext): PdfSignature[] {
  const file = openSignedFile(path);
  try {
    const signatures = verifySignatures(file, known, context);
    const fault = signatures.flatMap(({ notices }) => notices).find((code) => !HARMLESS.has(code));
    if (fault !== undefined || signatures.length !== 1 || signatures[0]?.coverage !== 'whole')
      throw new SohoaError('PDFA_NONCONFORMING', { rule: fault ?? 'signature' });
    return signatures;
  } finally {
    file.close();
  }
}
