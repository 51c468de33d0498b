import { X509Certificate } from 'node:crypto';
import type { Signer } from '../../core/signature.ts';
import { integerOf, numbered, octetsOf, oidOf, partsOf, readAsn1, TAG, universal } from './asn1.ts';
import type { Asn1 } from './asn1.ts';
import { OID } from './oids.ts';

/** A certificate with what is compared byte for byte, which `node:crypto` does not give. */
export interface Certificate {
  x509: X509Certificate;
  raw: Uint8Array;
  /** Lower-case hex. */
  serial: string;
  /** The issuer's name as it is encoded. */
  issuer: Uint8Array;
  /** Of the subject; empty when it says none. */
  keyIdentifier: Uint8Array;
  signer: Signer;
}

const KEY_IDENTIFIER = '2.5.29.14';
/** Longest name shown: what is longer is hostile. */
const LONGEST_NAME = 200;

/** Reads a certificate in DER. Throws SyntaxError for what is none. */
export function readCertificate(raw: Uint8Array): Certificate {
  const whole = readAsn1(raw);
  const tbs = partsOf(partsOf(whole, TAG.sequence)[0], TAG.sequence);
  const at = tbs[0]?.kind === 'context' ? 1 : 0;
  const [serial, , issuer, , subject] = tbs.slice(at);
  let x509: X509Certificate;
  try {
    x509 = new X509Certificate(whole.raw);
  } catch (error) {
    throw new SyntaxError('not a certificate', { cause: error });
  }
  const organisation = nameOf(subject, OID.organisation);
  return {
    x509,
    raw: whole.raw,
    serial: integerOf(serial),
    issuer: universal(issuer, TAG.sequence).raw,
    keyIdentifier: keyIdentifierOf(numbered(tbs, 3)),
    signer: {
      name: nameOf(subject, OID.commonName) || organisation || '?',
      organisation: organisation || null,
      issuer: nameOf(issuer, OID.commonName) || nameOf(issuer, OID.organisation) || '?',
      serial: integerOf(serial),
      notBefore: dateOf(x509.validFrom),
      notAfter: dateOf(x509.validTo),
    },
  };
}

function dateOf(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new SyntaxError('date of a certificate');
  return date.toISOString();
}

/** Whether a certificate is valid at a time. */
export function isValidAt({ signer }: Certificate, at: Date): boolean {
  return Date.parse(signer.notBefore) <= at.getTime() && at.getTime() <= Date.parse(signer.notAfter);
}

/** The last value of this attribute in a distinguished name, on one line; empty when there is none. */
function nameOf(name: Asn1 | undefined, attribute: string): string {
  const values = partsOf(name, TAG.sequence).flatMap((relative) =>
    partsOf(relative, TAG.set).flatMap((pair) => {
      const [type, value] = partsOf(pair, TAG.sequence);
      return oidOf(type) === attribute && value ? [textOf(value)] : [];
    }),
  );
  return values.at(-1) ?? '';
}

function textOf({ tag, contents }: Asn1): string {
  const bytes = Buffer.from(contents);
  const text =
    tag === TAG.bmp
      ? bytes
          .subarray(0, bytes.length & ~1)
          .swap16()
          .toString('utf16le')
      : bytes.toString(tag === TAG.utf8 ? 'utf8' : 'latin1');
  return [
    ...text
      .replace(/[\p{C}\s]+/gu, ' ')
      .normalize('NFC')
      .trim(),
  ]
    .slice(0, LONGEST_NAME)
    .join('');
}

function keyIdentifierOf(extensions: Asn1 | undefined): Uint8Array {
  if (!extensions) return new Uint8Array();
  for (const extension of partsOf(extensions.parts[0], TAG.sequence)) {
    const parts = partsOf(extension, TAG.sequence);
    if (oidOf(parts[0]) === KEY_IDENTIFIER) return octetsOf(readAsn1(octetsOf(parts.at(-1))));
  }
  return new Uint8Array();
}
