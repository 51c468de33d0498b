import { readFile } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';
import { SohoaError } from '../../core/errors.ts';
import { sha256 } from '../../core/fixity.ts';
import { isValidAt } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { UnsupportedCipher } from './pkcs12-cipher.ts';
import { readPkcs12, WrongSecret } from './read-pkcs12.ts';
import type { Pkcs12 } from './read-pkcs12.ts';
import type { SignOptions } from './sign-options.ts';

/** A key ready to sign with. */
export interface OpenSigner {
  key: KeyObject;
  certificate: Certificate;
  /** Certificates that lead from it to a root, the next issuer first. */
  chain: Certificate[];
}

/** The file opened last by this thread: its key derivation is slow on purpose. */
let last: { of: string; found: Pkcs12 } | null = null;

/** bytes; a key with a chain has ten thousand. */
const LARGEST = 1024 * 1024;

/**
 * Opens the configured key. The file is read anew each time, so that a corrected one counts at once. Throws SIGN_KEY_MISSING,
 * SIGN_KEY_LOCKED, SIGN_KEY_INVALID and SIGN_KEY_EXPIRED; neither secret nor name is in their facts.
 */
export async function openSigner(options: SignOptions, now: Date): Promise<OpenSigner> {
  const file = options.keyFile ?? '';
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new SohoaError('SIGN_KEY_MISSING', { file }, { cause: error });
  });
  const secret = await secretOf(options);
  const found = read(bytes, secret, file);
  const pair = found.keys
    .flatMap((key) => found.certificates.map((certificate) => ({ key, certificate })))
    .find(({ key, certificate }) => certificate.x509.checkPrivateKey(key));
  if (!pair) throw new SohoaError('SIGN_KEY_INVALID', { file, reason: 'no key with its certificate' });
  const type = pair.key.asymmetricKeyType;
  if (type !== 'rsa' && type !== 'ec') throw new SohoaError('SIGN_KEY_INVALID', { file, reason: `key type ${type}` });
  const { notBefore, notAfter } = pair.certificate.signer;
  if (!isValidAt(pair.certificate, now)) throw new SohoaError('SIGN_KEY_EXPIRED', { file, notBefore, notAfter });
  return { ...pair, chain: chainOf(pair.certificate, found.certificates) };
}

async function secretOf({ secret, secretFile }: SignOptions): Promise<string> {
  if (secretFile === undefined) return secret ?? '';
  return (
    await readFile(secretFile, 'utf8').catch((error: unknown) => {
      throw new SohoaError('SIGN_KEY_LOCKED', { secretFile, reason: 'cannot be read' }, { cause: error });
    })
  ).replace(/\r?\n$/, '');
}

function read(bytes: Buffer, secret: string, file: string): Pkcs12 {
  try {
    if (bytes.length > LARGEST) throw new SyntaxError('too large');
    const of = sha256(Buffer.concat([bytes, Buffer.from(`\0${secret}`)]));
    if (last?.of !== of) last = { of, found: readPkcs12(bytes, secret) };
    return last.found;
  } catch (error) {
    if (error instanceof WrongSecret) throw new SohoaError('SIGN_KEY_LOCKED', { file });
    if (error instanceof UnsupportedCipher)
      throw new SohoaError('SIGN_KEY_INVALID', { file, reason: `encryption ${error.message}` });
    if (error instanceof SyntaxError) throw new SohoaError('SIGN_KEY_INVALID', { file, reason: 'no PKCS#12' });
    throw error;
  }
}

function chainOf(certificate: Certificate, all: readonly Certificate[]): Certificate[] {
  const chain: Certificate[] = [];
  for (let last = certificate; chain.length < all.length;) {
    const next = all.find((one) => one !== last && !chain.includes(one) && last.x509.checkIssued(one.x509));
    if (!next || next === certificate) return chain;
    chain.push(next);
    last = next;
  }
  return chain;
}
