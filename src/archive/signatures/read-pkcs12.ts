import { createHmac, createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { octetsOf, oidOf, partsOf, readAsn1, TAG } from './asn1.ts';
import type { Asn1 } from './asn1.ts';
import { readCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { DIGESTS, OID } from './oids.ts';
import { decryptPart, encryptedContents, pkcs12Key, roundsOf } from './pkcs12-cipher.ts';

export interface Pkcs12 {
  keys: KeyObject[];
  certificates: Certificate[];
}

/** The secret does not open the file. */
export class WrongSecret extends Error {}

const BAG = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
};

/**
 * Keys and certificates of a PKCS#12 file (RFC 7292). Throws WrongSecret, UnsupportedCipher for an encryption that is not read here,
 * and SyntaxError for what is no such file.
 */
export function readPkcs12(bytes: Uint8Array, secret: string): Pkcs12 {
  const [, authSafe, mac] = partsOf(readAsn1(bytes), TAG.sequence);
  const safe = dataOf(partsOf(authSafe, TAG.sequence));
  if (mac && !macHolds(mac, safe, secret)) throw new WrongSecret();
  const found: Pkcs12 = { keys: [], certificates: [] };
  for (const part of partsOf(readAsn1(safe), TAG.sequence)) {
    for (const bag of partsOf(readAsn1(contentsOf(partsOf(part, TAG.sequence), secret)), TAG.sequence)) {
      takeBag(partsOf(bag, TAG.sequence), secret, found);
    }
  }
  return found;
}

/** What a ContentInfo of plain data holds. */
function dataOf([type, wrapped]: Asn1[]): Uint8Array {
  if (oidOf(type) !== OID.data) throw new SyntaxError('not plain data');
  return octetsOf(wrapped?.parts[0]);
}

function contentsOf(info: Asn1[], secret: string): Uint8Array {
  const [type, wrapped] = info;
  if (oidOf(type) !== OID.encryptedData) return dataOf(info);
  const parts = partsOf(partsOf(wrapped?.parts[0], TAG.sequence)[1], TAG.sequence);
  return decrypt(parts[1], encryptedContents(parts), secret);
}

function decrypt(algorithm: Asn1 | undefined, bytes: Uint8Array, secret: string): Buffer {
  try {
    return decryptPart(algorithm, bytes, secret);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('ERR_OSSL')) throw new WrongSecret();
    if (code.startsWith('ERR_')) throw new SyntaxError('cipher', { cause: error });
    throw error;
  }
}

function takeBag([type, wrapped]: Asn1[], secret: string, found: Pkcs12): void {
  const value = wrapped?.parts[0];
  const name = oidOf(type);
  if (name === BAG.certificate) {
    const [, certificate] = partsOf(value, TAG.sequence);
    found.certificates.push(readCertificate(octetsOf(certificate?.parts[0])));
  } else if (name === BAG.key && value) {
    found.keys.push(keyOf(value.raw));
  } else if (name === BAG.shroudedKey) {
    const [algorithm, encrypted] = partsOf(value, TAG.sequence);
    found.keys.push(keyOf(decrypt(algorithm, octetsOf(encrypted), secret)));
  }
}

function keyOf(pkcs8: Uint8Array): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  } catch (error) {
    throw new SyntaxError('not a private key', { cause: error });
  }
}

/** Whether the file's check over its contents holds. One of a kind not known here is left to the decryption. */
function macHolds(mac: Asn1, safe: Uint8Array, secret: string): boolean {
  const [info, salt, rounds] = partsOf(mac, TAG.sequence);
  const [algorithm, expected] = partsOf(info, TAG.sequence);
  const digest = DIGESTS[oidOf(partsOf(algorithm, TAG.sequence)[0])];
  if (!digest) return true;
  const length = octetsOf(expected).length;
  const request = { digest, secret, salt: octetsOf(salt), rounds: rounds ? roundsOf(rounds) : 1, use: 3, length };
  return Buffer.compare(createHmac(digest, pkcs12Key(request)).update(safe).digest(), octetsOf(expected)) === 0;
}
