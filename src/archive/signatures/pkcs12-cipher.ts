import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { numbered, octetsOf, oidOf, partsOf, TAG, universal } from './asn1.ts';
import type { Asn1 } from './asn1.ts';

/** A PKCS#12 file is encrypted in a way that is not read here. `message` names its identifier. */
export class UnsupportedCipher extends Error {}

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
/** The one of the old ciphers that OpenSSL still has; RC2 it has no more. */
const SHA1_TRIPLE_DES = '1.2.840.113549.1.12.1.3';
const CIPHERS: Record<string, { name: string; key: number }> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', key: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', key: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', key: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', key: 24 },
};
const HMACS: Record<string, string> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};
/** Rounds of a key derivation: more would hang the service. */
const MOST_ROUNDS = 5_000_000;

/**
 * Decrypts a part of a PKCS#12 file (RFC 7292; RFC 8018). Throws UnsupportedCipher, SyntaxError for what is none of it, and
 * OpenSSL's error when the secret does not fit.
 */
export function decryptPart(algorithm: Asn1 | undefined, bytes: Uint8Array, secret: string): Buffer {
  const [name, parameters] = partsOf(algorithm, TAG.sequence);
  const scheme = oidOf(name);
  if (scheme === SHA1_TRIPLE_DES) {
    const [salt, rounds] = partsOf(parameters, TAG.sequence);
    const derived = (use: number, length: number) =>
      pkcs12Key({ digest: 'sha1', secret, salt: octetsOf(salt), rounds: roundsOf(rounds), use, length });
    return decipher('des-ede3-cbc', derived(1, 24), derived(2, 8), bytes);
  }
  if (scheme !== PBES2) throw new UnsupportedCipher(scheme);
  const [kdf, encryption] = partsOf(parameters, TAG.sequence);
  const [kdfName, kdfParameters] = partsOf(kdf, TAG.sequence);
  const [cipherName, iv] = partsOf(encryption, TAG.sequence);
  const cipher = CIPHERS[oidOf(cipherName)];
  if (oidOf(kdfName) !== PBKDF2 || !cipher) throw new UnsupportedCipher(`${oidOf(kdfName)} ${oidOf(cipherName)}`);
  const [salt, rounds, ...rest] = partsOf(kdfParameters, TAG.sequence);
  const prf = rest.find(({ tag }) => tag === TAG.sequence);
  const hmac = prf ? HMACS[oidOf(prf.parts[0])] : 'sha1';
  if (!hmac) throw new UnsupportedCipher('PBKDF2');
  const key = pbkdf2Sync(secret, octetsOf(salt), roundsOf(rounds), cipher.key, hmac);
  return decipher(cipher.name, key, octetsOf(iv), bytes);
}

function decipher(name: string, key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Buffer {
  const cipher = createDecipheriv(name, key, iv);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/** A number of rounds. Throws SyntaxError for one that would take for ever. */
export function roundsOf(value: Asn1 | undefined): number {
  const rounds = Number.parseInt(Buffer.from(universal(value, TAG.integer).contents).toString('hex'), 16);
  if (!(rounds >= 1 && rounds <= MOST_ROUNDS)) throw new SyntaxError('rounds');
  return rounds;
}

/** Contents of an EncryptedContentInfo, which BER may write in pieces. */
export function encryptedContents(parts: readonly Asn1[]): Uint8Array {
  const contents = numbered(parts, 0);
  if (!contents) throw new SyntaxError('no encrypted contents');
  return contents.parts.length === 0 ? contents.contents : Buffer.concat(contents.parts.map(octetsOf));
}

interface KeyRequest {
  digest: string;
  secret: string;
  salt: Uint8Array;
  rounds: number;
  /** 1 a key, 2 an initial value, 3 a MAC key. */
  use: number;
  /** bytes */
  length: number;
}

/** The key derivation of PKCS#12 itself (RFC 7292, appendix B.2). */
export function pkcs12Key({ digest, secret, salt, rounds, use, length }: KeyRequest): Buffer {
  const block = digest === 'sha384' || digest === 'sha512' ? 128 : 64;
  const password = Buffer.from(`${secret}\0`, 'utf16le').swap16();
  const filled = (bytes: Uint8Array) => {
    const size = block * Math.ceil(bytes.length / block);
    return Buffer.from(Array.from({ length: size }, (_, i) => bytes[i % bytes.length]!));
  };
  const input = Buffer.concat([filled(salt), filled(password)]);
  const pieces: Buffer[] = [];
  for (let done = 0; done < length; done += pieces.at(-1)!.length) {
    let hash = createHash(digest).update(Buffer.alloc(block, use)).update(input).digest();
    for (let round = 1; round < rounds; round += 1) hash = createHash(digest).update(hash).digest();
    pieces.push(hash);
    const addend = filled(hash).subarray(0, block);
    for (let at = 0; at < input.length; at += block) add(input.subarray(at, at + block), addend);
  }
  return Buffer.concat(pieces).subarray(0, length);
}

/** `target` + `addend` + 1, both large numbers of the same length, what runs over left out. */
function add(target: Buffer, addend: Buffer): void {
  let carry = 1;
  for (let at = target.length - 1; at >= 0; at -= 1) {
    const sum = target[at]! + addend[at]! + carry;
    target[at] = sum & 255;
    carry = sum >> 8;
  }
}
