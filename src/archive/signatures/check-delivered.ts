import { readFile } from 'node:fs/promises';
import { CONFORMANCE_LEVELS } from '../../core/document.ts';
import type { Conformance, DepositedConformance } from '../../core/document.ts';
import type { PdfSignature } from '../../core/signature.ts';
import { checkConformance } from '../check-conformance.ts';
import type { Certificate } from './certificate.ts';
import type { FoundSignature } from './find-signatures.ts';
import { openSignedFile } from './signed-file.ts';
import { readTrusted } from './trusted-certificates.ts';
import { verifySignatures } from './verify-signatures.ts';

/** bytes: a copy of ours that comes back is read whole; of a larger file no level is claimed. */
const LARGEST_CHECKED = 100 * 1024 * 1024;

/**
 * The signatures of a delivered PDF, checked, and what may be claimed of it as an archive object: a level of PDF/A only when it
 * passes the gate for it, which is not asked without a number of `pages`. Throws what the file system throws.
 */
export async function checkDelivered(
  path: string,
  known: readonly FoundSignature[],
  context: { trustedFolder: string | null; pages: number | null; now: Date },
): Promise<{ signatures: PdfSignature[]; conformance: DepositedConformance }> {
  const file = openSignedFile(path);
  try {
    const trusted = await trustedOf(context.trustedFolder);
    const signatures = verifySignatures(file, known, { trusted, now: context.now });
    const level = signatures.length > 0 ? await levelOf(path, file.size, context.pages) : undefined;
    return { signatures, conformance: level ?? 'as-signed' };
  } finally {
    file.close();
  }
}

async function levelOf(path: string, size: number, pages: number | null): Promise<Conformance | undefined> {
  if (pages === null || size > LARGEST_CHECKED) return undefined;
  const pdf = await readFile(path);
  return CONFORMANCE_LEVELS.find((level) => checkConformance(pdf, level, { pages }).length === 0);
}

/** Trusted certificates; null without a folder. One that is away traces nothing; a file in it that is no certificate was told at start. */
export async function trustedOf(folder: string | null): Promise<Certificate[] | null> {
  if (folder === null) return null;
  try {
    return (await readTrusted(folder)).certificates;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
