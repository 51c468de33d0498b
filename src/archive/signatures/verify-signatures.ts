import { createHash } from 'node:crypto';
import type { PdfSignature } from '../../core/signature.ts';
import type { Certificate } from './certificate.ts';
import { isValidAt } from './certificate.ts';
import { leadsToTrusted } from './check-chain.ts';
import type { Content, SignerFault } from './check-signer.ts';
import { checkSigner } from './check-signer.ts';
import { checkTimeStamp } from './check-time-stamp.ts';
import type { TimeStamp } from './check-time-stamp.ts';
import { TAG, timeOf } from './asn1.ts';
import type { FoundSignature } from './find-signatures.ts';
import { findSignatures } from './find-signatures.ts';
import { OID } from './oids.ts';
import { parsePdfDate } from './pdf-date.ts';
import { readSignedData } from './read-signed-data.ts';
import type { SignedData } from './read-signed-data.ts';
import type { SignedFile } from './signed-file.ts';

export interface VerifyContext {
  /** Null when no trusted certificates are configured. */
  trusted: readonly Certificate[] | null;
  now: Date;
}

const FAULTS: Record<SignerFault, string> = {
  unreadable: 'SIGNATURE_UNREADABLE',
  altered: 'SIGNATURE_ALTERED',
  false: 'SIGNATURE_FALSE',
  'other-certificate': 'SIGNATURE_OTHER_CERTIFICATE',
};
/** Hex digits of a signature that are looked at: with its certificates and lists it has a few ten thousand. */
const LONGEST_GAP = 8 * 1024 * 1024;

/**
 * Checks every signature of a PDF, `known` being those its form has; empty when it has none. In the order of the revisions they
 * were made in. Never throws for what stands in the file; throws what the file system throws.
 */
export function verifySignatures(
  file: SignedFile,
  known: readonly FoundSignature[],
  context: VerifyContext,
): PdfSignature[] {
  const found = findSignatures(file, known).sort((a, b) => endOf(a) - endOf(b));
  const last = Math.max(...found.map(endOf));
  return found.map((one, index) => {
    const checked = verifyOne(file, one, context);
    // What was added after the last signature is protected by none; a certification may forbid signatures after it, too.
    const later = index === found.length - 1 && isMore(file, last);
    const forbidden = one.permission === 1 && found.slice(index + 1).some(({ format }) => format !== DOCUMENT_STAMP);
    const notices = [
      ...(later || forbidden ? ['SIGNATURE_LATER_CHANGES'] : []),
      ...(one.inForm ? [] : ['SIGNATURE_REMOVED']),
    ];
    return { ...checked, notices: [...checked.notices, ...notices] };
  });
}

const DOCUMENT_STAMP = 'ETSI.RFC3161';

function endOf({ byteRange }: FoundSignature): number {
  return (byteRange[2] ?? 0) + (byteRange[3] ?? 0);
}

/** Whether more than one line end follows. */
function isMore(file: SignedFile, end: number): boolean {
  return file.size - end > 2 || file.bytes(end, file.size).some((byte) => byte !== 10 && byte !== 13);
}

function verifyOne(file: SignedFile, found: FoundSignature, context: VerifyContext): PdfSignature {
  const kind = found.format === DOCUMENT_STAMP ? 'timestamp' : found.permission > 0 ? 'certification' : 'approval';
  const coverage = isMore(file, endOf(found)) || endOf(found) > file.size ? 'part' : 'whole';
  const claimed = parsePdfDate(found.claimedAt);
  const bare: PdfSignature = {
    ...{ kind, coverage, format: found.format, signer: null, algorithm: null, issuer: 'unchecked' },
    time: claimed ? { at: claimed.toISOString(), source: 'claimed' } : null,
    notices: ['SIGNATURE_UNREADABLE'],
  };
  try {
    const cms = signatureBytes(file, found.byteRange);
    const content: Content = (use) => {
      const [start, first, second, rest] = found.byteRange as [number, number, number, number];
      file.each(start, start + first, use);
      file.each(second, second + rest, use);
    };
    if (kind === 'timestamp') return documentStamp(bare, checkTimeStamp(cms, content), context);
    return signature(bare, readSignedData(cms), content, claimed, context);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return bare;
  }
}

/** The signature between the two parts of the byte range. Throws SyntaxError when they are not the whole of a revision but it. */
function signatureBytes(file: SignedFile, byteRange: readonly number[]): Buffer {
  const [start, first, second, rest] = byteRange;
  if (byteRange.length !== 4 || start !== 0 || second! + rest! > file.size) throw new SyntaxError('byte range');
  const gap = second! - first!;
  if (gap < 4 || gap > LONGEST_GAP) throw new SyntaxError('byte range');
  const hex = file.bytes(first!, second!).toString('latin1');
  if (!/^<[0-9A-Fa-f\s]*>$/.test(hex)) throw new SyntaxError('signature is no hex string');
  return Buffer.from(hex.slice(1, -1).replace(/\s/g, ''), 'hex');
}

function documentStamp(bare: PdfSignature, stamp: TimeStamp | null, context: VerifyContext): PdfSignature {
  if (!stamp) return { ...bare, notices: ['SIGNATURE_STAMP_BAD'] };
  const issuer = issuerOf(stamp.certificate, stamp.others, stamp.at, context);
  const time = { at: stamp.at.toISOString(), source: 'time-stamp' } as const;
  return { ...bare, signer: stamp.certificate.signer, time, issuer, notices: issuerNotices(issuer) };
}

function signature(
  bare: PdfSignature,
  data: SignedData,
  content: Content,
  claimedInDictionary: Date | null,
  context: VerifyContext,
): PdfSignature {
  const inner = innerContent(data, content);
  const { certificate, algorithm, digest, faults } = checkSigner(data, inner.content);
  const notices = [...new Set([...faults, ...(inner.holds ? [] : (['altered'] as const))])].map(
    (fault) => FAULTS[fault],
  );
  if (!certificate) return { ...bare, algorithm, notices };
  if (digest === 'sha1') notices.push('SIGNATURE_OLD_DIGEST');
  const stamp = stampOf(data, context);
  if (stamp === 'bad') notices.push('SIGNATURE_STAMP_BAD');
  const proved = stamp === 'bad' || stamp === null ? null : stamp.at;
  const at = proved ?? claimedInCms(data) ?? claimedInDictionary;
  const decisive = at ?? context.now;
  if (!isValidAt(certificate, decisive)) notices.push('SIGNATURE_EXPIRED');
  else if (!proved && !isValidAt(certificate, context.now)) notices.push('SIGNATURE_TIME_UNPROVED');
  const issuer = issuerOf(certificate, data.certificates, decisive, context);
  return {
    ...bare,
    ...{ signer: certificate.signer, algorithm, issuer },
    time: at && { at: at.toISOString(), source: proved ? 'time-stamp' : 'claimed' },
    notices: [...notices, ...issuerNotices(issuer)],
  };
}

/** The old form `adbe.pkcs7.sha1` signs the SHA-1 of the file that it carries; all others sign the file itself. */
function innerContent(data: SignedData, content: Content): { content: Content; holds: boolean } {
  const { content: carried } = data;
  if (carried === null) return { content, holds: true };
  const hash = createHash('sha1');
  content((piece) => hash.update(piece));
  return { content: (use) => use(carried), holds: Buffer.compare(hash.digest(), carried) === 0 };
}

/** A time-stamp counts when it holds and, where trusted certificates are known, comes from one of theirs. */
function stampOf({ signer }: SignedData, context: VerifyContext): TimeStamp | 'bad' | null {
  const token = signer.unsigned.get(OID.timeStampToken)?.[0];
  if (!token) return null;
  const stamp = checkTimeStamp(token.raw, (use) => use(signer.signature));
  if (!stamp) return 'bad';
  return issuerOf(stamp.certificate, stamp.others, stamp.at, context) === 'unknown' ? null : stamp;
}

function claimedInCms({ signer }: SignedData): Date | null {
  const value = signer.signed?.attributes.get(OID.signingTime)?.[0];
  return value && (value.tag === TAG.time || value.tag === TAG.utcTime) ? timeOf(value) : null;
}

function issuerOf(
  certificate: Certificate,
  others: readonly Certificate[],
  at: Date,
  { trusted }: VerifyContext,
): PdfSignature['issuer'] {
  if (!trusted) return 'unchecked';
  return leadsToTrusted(certificate, others, trusted, at) ? 'trusted' : 'unknown';
}

function issuerNotices(issuer: PdfSignature['issuer']): string[] {
  if (issuer === 'trusted') return [];
  return [issuer === 'unknown' ? 'SIGNATURE_ISSUER_UNKNOWN' : 'SIGNATURE_ISSUER_UNCHECKED'];
}
