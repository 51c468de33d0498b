/** Object identifiers by their names in the standards. */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  encryptedData: '1.2.840.113549.1.7.6',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  rsa: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  ecPublicKey: '1.2.840.10045.2.1',
  ecdsaSha256: '1.2.840.10045.4.3.2',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;

/** Digests by their identifiers, as `node:crypto` names them. MD5 and older ones prove nothing and are not here. */
export const DIGESTS: Record<string, string> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.4': 'sha224',
};

/** Signature algorithms that name their digest. */
export const SIGNATURES: Record<string, { family: 'RSA' | 'ECDSA'; digest: string }> = {
  '1.2.840.113549.1.1.5': { family: 'RSA', digest: 'sha1' },
  '1.2.840.113549.1.1.11': { family: 'RSA', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { family: 'RSA', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { family: 'RSA', digest: 'sha512' },
  '1.2.840.113549.1.1.14': { family: 'RSA', digest: 'sha224' },
  '1.2.840.10045.4.1': { family: 'ECDSA', digest: 'sha1' },
  '1.2.840.10045.4.3.1': { family: 'ECDSA', digest: 'sha224' },
  '1.2.840.10045.4.3.2': { family: 'ECDSA', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { family: 'ECDSA', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { family: 'ECDSA', digest: 'sha512' },
};
