import type { Certificate } from './certificate.ts';
import { isValidAt } from './certificate.ts';

/** Longest way to a root. */
const DEEPEST = 8;
/** Signatures on certificates tried in all: crossed chains grow without bound. */
const MOST_TRIED = 200;

/**
 * Whether a chain leads from a certificate to a trusted one: each issued by the next, which may issue and was valid at
 * `at`. The certificate itself is not asked for its dates. Revocation, policies, name limits and path lengths are not looked
 * at.
 */
export function leadsToTrusted(
  certificate: Certificate,
  others: readonly Certificate[],
  trusted: readonly Certificate[],
  at: Date,
): boolean {
  let tried = 0;
  const isTrusted = (one: Certificate) => trusted.some(({ raw }) => Buffer.compare(raw, one.raw) === 0);
  const climb = (one: Certificate, path: readonly Certificate[]): boolean => {
    if (isTrusted(one)) return true;
    if (path.length >= DEEPEST) return false;
    return [...trusted, ...others].some((issuer) => {
      if (path.includes(issuer) || !issuer.x509.ca || !isValidAt(issuer, at)) return false;
      if (!one.x509.checkIssued(issuer.x509)) return false;
      tried += 1;
      return tried <= MOST_TRIED && isIssuedBy(one, issuer) && climb(issuer, [...path, issuer]);
    });
  };
  return climb(certificate, [certificate]);
}

function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  try {
    return certificate.x509.verify(issuer.x509.publicKey);
  } catch {
    return false; // a key OpenSSL cannot use has issued nothing
  }
}
