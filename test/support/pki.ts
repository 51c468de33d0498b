import {
  createCipheriv,
  createHash,
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  pbkdf2Sync,
  randomBytes,
  sign,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { der, integer, nothing, octets, oid, sequence, setOf, tagged, yes } from '../../src/archive/signatures/der.ts';
import { readCertificate } from '../../src/archive/signatures/certificate.ts';
import type { OpenSigner } from '../../src/archive/signatures/open-signer.ts';
import { OID } from '../../src/archive/signatures/oids.ts';
import { pkcs12Key } from '../../src/archive/signatures/pkcs12-cipher.ts';

/** An invented holder of a key. */
export interface Holder {
  key: KeyObject;
  certificate: Buffer;
  name: Buffer;
}

export interface HolderWishes {
  name: string;
  organisation?: string;
  issuer?: Holder;
  isAuthority?: boolean;
  forTimeStamps?: boolean;
  notBefore?: Date;
  notAfter?: Date;
  key?: 'rsa' | 'ec' | KeyObject;
}

let serial = 1000;

/** A certificate (RFC 5280) signed by its issuer, or by itself. */
export function makeHolder(wishes: HolderWishes): Holder {
  const key = typeof wishes.key === 'object' ? wishes.key : newKey(wishes.key ?? 'rsa');
  const name = nameOf(wishes);
  const issuer = wishes.issuer ?? { key, name };
  const signer = algorithmOf(issuer.key);
  const extension = (id: string, critical: boolean, value: Uint8Array) =>
    sequence(oid(id), ...(critical ? [yes()] : []), octets(value));
  const extensions = [
    extension('2.5.29.19', true, sequence(...(wishes.isAuthority ? [yes()] : []))),
    ...(wishes.forTimeStamps ? [extension('2.5.29.37', true, sequence(oid(OID.timeStamping)))] : []),
  ];
  const time = (date: Date) =>
    der(24, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`, 'latin1'));
  serial += 1;
  const tbs = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(Buffer.from(String(serial), 'hex')),
    signer,
    issuer.name,
    sequence(time(wishes.notBefore ?? new Date('2020-01-01')), time(wishes.notAfter ?? new Date('2099-01-01'))),
    name,
    createPublicKey(key).export({ format: 'der', type: 'spki' }),
    tagged(3, sequence(...extensions)),
  );
  const certificate = sequence(tbs, signer, bits(sign('sha256', tbs, issuer.key)));
  return { key, certificate, name };
}

export function newKey(kind: 'rsa' | 'ec'): KeyObject {
  return kind === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    : generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

/** A holder as the product opens one. */
export function asSigner({ key, certificate }: Holder, chain: Holder[] = []): OpenSigner {
  return {
    key,
    certificate: readCertificate(certificate),
    chain: chain.map((one) => readCertificate(one.certificate)),
  };
}

function nameOf({ name, organisation }: HolderWishes): Buffer {
  const part = (type: string, text: string) => setOf(sequence(oid(type), der(12, Buffer.from(text))));
  return sequence(...(organisation ? [part(OID.organisation, organisation)] : []), part(OID.commonName, name));
}

function algorithmOf(key: KeyObject): Buffer {
  return key.asymmetricKeyType === 'ec'
    ? sequence(oid(OID.ecdsaSha256))
    : sequence(oid('1.2.840.113549.1.1.11'), nothing());
}

function bits(bytes: Uint8Array): Buffer {
  return der(3, Buffer.from([0]), bytes);
}

/** A PKCS#12 file as OpenSSL 3 and Windows write it today: PBES2 with AES-256 and HMAC-SHA-256. `old` is 3DES as before. */
export function makePkcs12(holders: readonly Holder[], secret: string, form: 'new' | 'old' = 'new'): Buffer {
  const [holder] = holders;
  const pkcs8 = holder!.key.export({ format: 'der', type: 'pkcs8' });
  const key = encrypt(pkcs8, secret, form);
  const keyBag = sequence(oid('1.2.840.113549.1.12.10.1.2'), tagged(0, sequence(key.algorithm, octets(key.bytes))));
  const certificateBags = holders.map(({ certificate }) =>
    sequence(
      oid('1.2.840.113549.1.12.10.1.3'),
      tagged(0, sequence(oid('1.2.840.113549.1.9.22.1'), tagged(0, octets(certificate)))),
    ),
  );
  const bags = encrypt(sequence(...certificateBags), secret, form);
  const encrypted = sequence(
    oid(OID.encryptedData),
    tagged(0, sequence(integer(Buffer.from([0])), sequence(oid(OID.data), bags.algorithm, der(0x80, bags.bytes)))),
  );
  const plain = sequence(oid(OID.data), tagged(0, octets(sequence(keyBag))));
  const safe = sequence(encrypted, plain);
  const salt = randomBytes(8);
  const macKey = pkcs12Key({ digest: 'sha256', secret, salt, rounds: 2048, use: 3, length: 32 });
  const mac = createHmac('sha256', macKey).update(safe).digest();
  return sequence(
    integer(Buffer.from([3])),
    sequence(oid(OID.data), tagged(0, octets(safe))),
    sequence(sequence(sequence(oid(OID.sha256), nothing()), octets(mac)), octets(salt), integer(Buffer.from([8, 0]))),
  );
}

function encrypt(bytes: Uint8Array, secret: string, form: 'new' | 'old'): { algorithm: Buffer; bytes: Buffer } {
  const salt = randomBytes(16);
  const rounds = 2048;
  const count = integer(Buffer.from([8, 0]));
  if (form === 'old') {
    const part = (use: number, length: number) => pkcs12Key({ digest: 'sha1', secret, salt, rounds, use, length });
    const cipher = createCipheriv('des-ede3-cbc', part(1, 24), part(2, 8));
    return {
      algorithm: sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(salt), count)),
      bytes: Buffer.concat([cipher.update(bytes), cipher.final()]),
    };
  }
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(secret, salt, rounds, 32, 'sha256'), iv);
  const kdf = sequence(
    oid('1.2.840.113549.1.5.12'),
    sequence(octets(salt), count, sequence(oid('1.2.840.113549.2.9'), nothing())),
  );
  return {
    algorithm: sequence(
      oid('1.2.840.113549.1.5.13'),
      sequence(kdf, sequence(oid('2.16.840.1.101.3.4.1.42'), octets(iv))),
    ),
    bytes: Buffer.concat([cipher.update(bytes), cipher.final()]),
  };
}

export interface TokenWishes {
  imprint: Uint8Array;
  nonce?: Uint8Array;
  at?: Date;
  /** Signs something else than it says. */
  isSpoiled?: boolean;
}

/** A time-stamp token (RFC 3161) over a SHA-256 digest. */
export function makeToken(authority: Holder, { imprint, nonce, at = new Date(), isSpoiled }: TokenWishes): Buffer {
  const time = `${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
  const info = sequence(
    integer(Buffer.from([1])),
    oid('1.2.3.4.1'),
    sequence(sequence(oid(OID.sha256), nothing()), octets(imprint)),
    integer(randomBytes(8)),
    der(24, Buffer.from(time)),
    ...(nonce ? [integer(nonce)] : []),
  );
  const certificate = readCertificate(authority.certificate);
  const attribute = (type: string, value: Uint8Array) => sequence(oid(type), setOf(value));
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  const attributes = setOf(
    attribute(OID.contentType, oid(OID.timeStampInfo)),
    attribute(OID.messageDigest, octets(hash(isSpoiled ? Buffer.from('else') : info))),
    attribute(OID.signingCertificateV2, sequence(sequence(sequence(octets(hash(authority.certificate)))))),
  );
  const signer = sequence(
    integer(Buffer.from([1])),
    sequence(certificate.issuer, integer(Buffer.from(certificate.serial.padStart(4, '0'), 'hex'))),
    sequence(oid(OID.sha256)),
    Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]),
    authority.key.asymmetricKeyType === 'ec' ? sequence(oid(OID.ecdsaSha256)) : sequence(oid(OID.rsa), nothing()),
    octets(sign('sha256', attributes, authority.key)),
  );
  const data = sequence(
    integer(Buffer.from([3])),
    setOf(sequence(oid(OID.sha256))),
    sequence(oid(OID.timeStampInfo), tagged(0, octets(info))),
    tagged(0, authority.certificate),
    setOf(signer),
  );
  return sequence(oid(OID.signedData), tagged(0, data));
}
