import { constants, createHash, createVerify } from 'node:crypto';
import type { VerifyKeyObjectInput } from 'node:crypto';
import { numbered, octetsOf, oidOf, partsOf, TAG } from './asn1.ts';
import type { Asn1 } from './asn1.ts';
import type { Certificate } from './certificate.ts';
import { DIGESTS, OID, SIGNATURES } from './oids.ts';
import type { Attributes, SignedData, SignerInfo } from './read-signed-data.ts';

/** What was signed, handed out in pieces: it may be larger than the memory. */
export type Content = (use: (piece: Uint8Array) => void) => void;

export type SignerFault = 'unreadable' | 'altered' | 'false' | 'other-certificate';

export interface SignerCheck {
  certificate: Certificate | null;
  /** For example `RSA, SHA-256`. */
  algorithm: string | null;
  /** Name of the digest over the content, as `node:crypto` has it. */
  digest: string | null;
  /** Empty when the content is what the holder of the certificate signed. */
  faults: SignerFault[];
}

/**
 * Checks the one signer of signed data over `content`: digest, signature, and that the certificate is the one the signer
 * bound itself to. Says nothing about whom to trust. Never throws for what stands in the data.
 */
export function checkSigner(data: SignedData, content: Content): SignerCheck {
  const { signer, certificates } = data;
  const certificate = certificates.find((one) => signer.names(one)) ?? null;
  const digest = DIGESTS[signer.digest] ?? null;
  const scheme = schemeOf(signer, digest);
  if (!certificate || !digest || !scheme)
    return { certificate, algorithm: scheme?.title ?? null, digest, faults: ['unreadable'] };
  const faults = new Set<SignerFault>();
  try {
    if (signer.signed && !digestHolds(signer.signed.attributes, data.contentType, digest, content))
      faults.add('altered');
    const signed: Content = signer.signed ? (use) => use(signer.signed!.bytes) : content;
    if (!signatureHolds(certificate, scheme, signer.signature, signed)) faults.add(signer.signed ? 'false' : 'altered');
    if (signer.signed && !bindsTo(signer.signed.attributes, certificate)) faults.add('other-certificate');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    faults.add('unreadable');
  }
  return { certificate, algorithm: scheme.title, digest, faults: [...faults] };
}

interface Scheme {
  title: string;
  digest: string;
  /** What a key of the certificate must be. */
  key: 'rsa' | 'ec';
  options: Partial<VerifyKeyObjectInput>;
}

function schemeOf({ algorithm, parameters }: SignerInfo, digest: string | null): Scheme | null {
  const known = SIGNATURES[algorithm];
  const title = (family: string, name: string) => `${family}, ${name.replace('sha', 'SHA-')}`;
  if (known) {
    const key = known.family === 'RSA' ? 'rsa' : 'ec';
    return { title: title(known.family, known.digest), digest: known.digest, key, options: {} };
  }
  // Named without a digest: it is the content's.
  if (algorithm === OID.rsa && digest) return { title: title('RSA', digest), digest, key: 'rsa', options: {} };
  if (algorithm === OID.ecPublicKey && digest) return { title: title('ECDSA', digest), digest, key: 'ec', options: {} };
  if (algorithm !== OID.rsaPss) return null;
  const pss = pssOf(parameters);
  if (!pss) return null;
  const options = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: pss.salt };
  return { title: title('RSA-PSS', pss.digest), digest: pss.digest, key: 'rsa', options };
}

/** RSASSA-PSS parameters (RFC 8017, A.2.3); null for a mask of another digest, which nobody writes. */
function pssOf(parameters: Asn1 | undefined): { digest: string; salt: number } | null {
  try {
    const parts = parameters ? partsOf(parameters, TAG.sequence) : [];
    const nameOf = (algorithm: Asn1 | undefined) =>
      algorithm ? (DIGESTS[oidOf(partsOf(algorithm, TAG.sequence)[0])] ?? null) : 'sha1';
    const digest = nameOf(numbered(parts, 0)?.parts[0]);
    const mask = nameOf(numbered(parts, 1)?.parts[0]?.parts[1]);
    const salt = numbered(parts, 2)?.parts[0];
    const length = salt ? Number.parseInt(Buffer.from(salt.contents).toString('hex') || '0', 16) : 20;
    return digest && digest === mask && length <= 512 ? { digest, salt: length } : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function digestHolds(attributes: Attributes, contentType: string, digest: string, content: Content): boolean {
  const type = attributes.get(OID.contentType)?.[0];
  if (oidOf(type) !== contentType) return false;
  const hash = createHash(digest);
  content((piece) => hash.update(piece));
  return Buffer.compare(octetsOf(attributes.get(OID.messageDigest)?.[0]), hash.digest()) === 0;
}

function signatureHolds(certificate: Certificate, scheme: Scheme, signature: Uint8Array, content: Content): boolean {
  try {
    const key = certificate.x509.publicKey;
    const type = key.asymmetricKeyType === 'rsa-pss' ? 'rsa' : key.asymmetricKeyType;
    if (type !== scheme.key) return false;
    const verify = createVerify(scheme.digest);
    content((piece) => verify.update(piece));
    return verify.verify({ key, ...scheme.options }, signature);
  } catch (error) {
    // A key or signature that OpenSSL refuses to look at fits nothing; what reading the content throws passes.
    if (isOpenSsl(error)) return false;
    throw error;
  }
}

function isOpenSsl(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^ERR_(OSSL|CRYPTO|INVALID_ARG)/.test(String(error.code));
}

/** ESS signing-certificate (RFC 5035): where it is there, its first hash is that of the signer's certificate. */
function bindsTo(attributes: Attributes, certificate: Certificate): boolean {
  const second = attributes.get(OID.signingCertificateV2)?.[0];
  const first = attributes.get(OID.signingCertificate)?.[0];
  return (!second || hashFits(second, 'sha256', certificate)) && (!first || hashFits(first, 'sha1', certificate));
}

function hashFits(attribute: Asn1, byDefault: string, certificate: Certificate): boolean {
  const parts = [...partsOf(partsOf(partsOf(attribute, TAG.sequence)[0], TAG.sequence)[0], TAG.sequence)];
  const stated = parts[0]?.tag === TAG.sequence ? DIGESTS[oidOf(partsOf(parts.shift(), TAG.sequence)[0])] : byDefault;
  if (!stated) return false;
  return Buffer.compare(octetsOf(parts[0]), createHash(stated).update(certificate.raw).digest()) === 0;
}
