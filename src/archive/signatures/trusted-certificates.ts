import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';

export interface TrustedCertificates {
  certificates: Certificate[];
  /** Names of files that hold no certificate. */
  bad: string[];
}

const NAMES = /\.(pem|crt|cer|der)$/i;
/** bytes; a bundle of all public roots has less. */
const LARGEST = 4 * 1024 * 1024;

/**
 * The certificates of a folder: files `.pem`, `.crt`, `.cer` and `.der`, PEM (one or more) or DER; other names are left
 * alone. Throws what the file system throws when the folder cannot be read.
 */
export async function readTrusted(folder: string): Promise<TrustedCertificates> {
  const found: TrustedCertificates = { certificates: [], bad: [] };
  for (const name of (await readdir(folder)).filter((one) => NAMES.test(one)).sort()) {
    const path = join(folder, name);
    const { size } = await stat(path);
    const certificates = size > LARGEST ? null : certificatesOf(await readFile(path));
    if (certificates) found.certificates.push(...certificates);
    else found.bad.push(name);
  }
  return found;
}

function certificatesOf(bytes: Buffer): Certificate[] | null {
  const blocks = [...bytes.toString('latin1').matchAll(/-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g)];
  try {
    if (blocks.length === 0) return [readCertificate(bytes)];
    return blocks.map(([, base64]) => readCertificate(Buffer.from(base64!, 'base64')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
