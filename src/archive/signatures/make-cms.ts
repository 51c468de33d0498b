import { createHash, sign } from 'node:crypto';
import { integer, nothing, octets, oid, sequence, setOf, tagged } from './der.ts';
import { OID } from './oids.ts';
import type { OpenSigner } from './open-signer.ts';

/** A token over the signature value, for example from `requestTimeStamp`. */
export type Stamp = (signature: Uint8Array) => Promise<Uint8Array | null>;

/**
 * The signature of PAdES baseline B (ETSI EN 319 142-1) over the digest of the signed bytes: detached CMS with the certificates of
 * the chain, signing-certificate-v2 and, as the file's dictionary tells the time, no signing-time. With a token of `stamp`
 * it is baseline T. Throws what `stamp` throws.
 * @param digest SHA-256 of the signed bytes
 */
export async function makeCms(signer: OpenSigner, digest: Uint8Array, stamp: Stamp): Promise<Buffer> {
  const { key, certificate, chain } = signer;
  const sha256 = sequence(oid(OID.sha256));
  const hash = createHash('sha256').update(certificate.raw).digest();
  const attributes = [
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.messageDigest, octets(digest)),
    // The digest is the default one, so it is not named; neither are issuer and serial, as the signer's name has them.
    attribute(OID.signingCertificateV2, sequence(sequence(sequence(octets(hash))))),
  ];
  const signed = setOf(...attributes);
  const value = sign('sha256', signed, key);
  const token = await stamp(value);
  const algorithm = key.asymmetricKeyType === 'ec' ? sequence(oid(OID.ecdsaSha256)) : sequence(oid(OID.rsa), nothing());
  const one = Buffer.from([1]);
  const info = sequence(
    integer(one),
    sequence(
      certificate.issuer,
      integer(Buffer.from(certificate.serial.padStart(2 * Math.ceil(certificate.serial.length / 2), '0'), 'hex')),
    ),
    sha256,
    retagged(signed, 0xa0),
    algorithm,
    octets(value),
    ...(token ? [tagged(1, attribute(OID.timeStampToken, token))] : []),
  );
  const data = sequence(
    integer(one),
    setOf(sha256),
    sequence(oid(OID.data)),
    tagged(0, ...[certificate, ...chain].map(({ raw }) => raw)),
    setOf(info),
  );
  return sequence(oid(OID.signedData), tagged(0, data));
}

function attribute(type: string, value: Uint8Array): Buffer {
  return sequence(oid(type), setOf(value));
}

/** The same value under another tag of one byte. */
function retagged(value: Uint8Array, tag: number): Buffer {
  return Buffer.concat([Buffer.from([tag]), value.subarray(1)]);
}
