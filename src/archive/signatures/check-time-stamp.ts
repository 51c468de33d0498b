import { createHash } from 'node:crypto';
import { octetsOf, oidOf, partsOf, readAsn1, TAG, timeOf } from './asn1.ts';
import { isValidAt } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { checkSigner } from './check-signer.ts';
import type { Content } from './check-signer.ts';
import { DIGESTS, OID } from './oids.ts';
import type { SignedData } from './read-signed-data.ts';
import { readSignedData } from './read-signed-data.ts';

export interface TimeStamp {
  at: Date;
  certificate: Certificate;
  /** Certificates that came with it. */
  others: Certificate[];
  /** Lower-case hex; null when the answer has none. */
  nonce: string | null;
}

/**
 * Reads a time-stamp token (RFC 3161) and checks that it is over `content` and signed by a certificate meant for time-stamping
 * that was valid then. Null when anything of it does not hold. Whom to trust is another question.
 */
export function checkTimeStamp(token: Uint8Array, content: Content): TimeStamp | null {
  try {
    return check(readSignedData(token), content);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function check(data: SignedData, content: Content): TimeStamp | null {
  const info = data.content;
  if (data.contentType !== OID.timeStampInfo || info === null || data.signer.signed === null) return null;
  const { certificate, faults } = checkSigner(data, (use) => use(info));
  if (!certificate || faults.length > 0) return null;
  const [, , imprint, , time, ...rest] = partsOf(readAsn1(info), TAG.sequence);
  const [algorithm, hashed] = partsOf(imprint, TAG.sequence);
  const digest = DIGESTS[oidOf(partsOf(algorithm, TAG.sequence)[0])];
  if (!digest) return null;
  const hash = createHash(digest);
  content((piece) => hash.update(piece));
  if (Buffer.compare(octetsOf(hashed), hash.digest()) !== 0) return null;
  const at = timeOf(time);
  if (!isValidAt(certificate, at) || !(certificate.x509.keyUsage ?? []).includes(OID.timeStamping)) return null;
  const nonce = rest.find(({ kind, tag }) => kind === 'universal' && tag === TAG.integer);
  return {
    at,
    certificate,
    others: data.certificates,
    nonce: nonce
      ? Buffer.from(nonce.contents)
          .toString('hex')
          .replace(/^0+(?=.)/, '')
      : null,
  };
}
