import { integerOf, numbered, octetsOf, oidOf, partsOf, readAsn1, TAG, universal } from './asn1.ts';
import type { Asn1 } from './asn1.ts';
import { readCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { OID } from './oids.ts';

/** Attributes by type, each with its values. */
export type Attributes = Map<string, Asn1[]>;

export interface SignerInfo {
  /** Whether a certificate is the one the signer names. */
  names(certificate: Certificate): boolean;
  digest: string;
  algorithm: string;
  /** Of the algorithm, for RSASSA-PSS. */
  parameters: Asn1 | undefined;
  signature: Uint8Array;
  /** Null when the content itself is signed. `bytes` are what the signature is over. */
  signed: { bytes: Uint8Array; attributes: Attributes } | null;
  unsigned: Attributes;
}

/** CMS SignedData (RFC 5652) with its one signer. */
export interface SignedData {
  contentType: string;
  /** Null when it lies elsewhere (detached). */
  content: Uint8Array | null;
  certificates: Certificate[];
  signer: SignerInfo;
}

/** A chain has three or four; more than this is hostile. */
const MOST_CERTIFICATES = 40;

/** Reads SignedData with exactly one signer, as PDF asks for. Throws SyntaxError. */
export function readSignedData(cms: Uint8Array): SignedData {
  const [type, wrapped] = partsOf(readAsn1(cms), TAG.sequence);
  if (oidOf(type) !== OID.signedData) throw new SyntaxError('not signed data');
  const parts = partsOf(wrapped?.parts[0], TAG.sequence);
  const [contentType, wrappedContent] = partsOf(parts[2], TAG.sequence);
  const signers = partsOf(parts.at(-1), TAG.set);
  if (signers.length !== 1) throw new SyntaxError('not one signer');
  const certificates = (numbered(parts, 0)?.parts ?? []).filter(
    ({ kind, tag }) => kind === 'universal' && tag === TAG.sequence,
  );
  if (certificates.length > MOST_CERTIFICATES) throw new SyntaxError('too many certificates');
  return {
    contentType: oidOf(contentType),
    content: wrappedContent?.parts[0] ? octetsOf(wrappedContent.parts[0]) : null,
    certificates: certificates.map(({ raw }) => readCertificate(raw)),
    signer: readSigner(partsOf(signers[0], TAG.sequence)),
  };
}

function readSigner(parts: Asn1[]): SignerInfo {
  const [, sid, digest, ...rest] = parts;
  const signed = rest[0]?.kind === 'context' ? rest.shift() : undefined;
  const [algorithm, signature] = rest;
  const [algorithmOid, parameters] = partsOf(algorithm, TAG.sequence);
  return {
    names: namesOf(sid),
    digest: oidOf(partsOf(digest, TAG.sequence)[0]),
    algorithm: oidOf(algorithmOid),
    parameters,
    signature: octetsOf(signature),
    signed: signed ? { bytes: asSet(signed.raw), attributes: attributesOf(signed) } : null,
    unsigned: attributesOf(numbered(rest, 1)),
  };
}

function namesOf(sid: Asn1 | undefined): SignerInfo['names'] {
  if (sid?.kind === 'context') return ({ keyIdentifier }) => Buffer.compare(keyIdentifier, sid.contents) === 0;
  const [issuer, serial] = partsOf(sid, TAG.sequence);
  const name = universal(issuer, TAG.sequence).raw;
  const number = integerOf(serial);
  return (certificate) => certificate.serial === number && Buffer.compare(certificate.issuer, name) === 0;
}

/** Signed attributes are hashed as the SET they are, not with the tag they have in their place (RFC 5652, 5.4). */
function asSet(raw: Uint8Array): Uint8Array {
  const set = Buffer.from(raw);
  set[0] = 0x31;
  return set;
}

function attributesOf(holder: Asn1 | undefined): Attributes {
  const attributes: Attributes = new Map();
  for (const attribute of holder?.parts ?? []) {
    const [type, values] = partsOf(attribute, TAG.sequence);
    const name = oidOf(type);
    // Twice is forbidden, and readers differ in which one they take.
    if (attributes.has(name) && name !== OID.timeStampToken) throw new SyntaxError('attribute twice');
    attributes.set(name, partsOf(values, TAG.set));
  }
  return attributes;
}
