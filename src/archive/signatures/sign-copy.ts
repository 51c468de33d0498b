import { createHash } from 'node:crypto';
import { SohoaError } from '../../core/errors.ts';
import { openLetters } from './draw-letters.ts';
import { makeCms } from './make-cms.ts';
import type { OpenSigner } from './open-signer.ts';
import { writePdfDate, writtenTime } from './pdf-date.ts';
import { requestTimeStamp } from './request-time-stamp.ts';
import type { SignOptions } from './sign-options.ts';
import { signatureBlock } from './signature-block.ts';
import { firstPageSize, writeUpdate } from './write-update.ts';

/** bytes of a signature without its certificates, with room to spare */
const OWN_ROOM = 2_500;
const STAMP_ROOM = 12_000;
/** PDF/A-2 allows a string of 32767 bytes (ISO 19005-2, 6.1.13). */
const MOST_ROOM = 32_000;

/**
 * Signs an archive copy that Sohoa wrote: PAdES baseline B, or T with a configured time-stamp server, with a visible block on page 1. The
 * copy is the beginning of what is returned. Throws SIGN_TIMESTAMP_UNAVAILABLE, SIGN_TIMESTAMP_INVALID, SIGN_KEY_INVALID when
 * the signature is too long, and PDFA_NONCONFORMING for a copy that is none of ours.
 */
export async function signCopy(
  copy: Uint8Array,
  signer: OpenSigner,
  options: SignOptions,
  now: Date,
): Promise<Uint8Array> {
  const { name, organisation } = signer.certificate.signer;
  const lines = [
    `Ký số bởi: ${name}`,
    ...(organisation && organisation !== name ? [`Cơ quan: ${organisation}`] : []),
    `Thời gian ký: ${writtenTime(now, options.timeZone)}`,
  ];
  const certificates = [signer.certificate, ...signer.chain].reduce((sum, { raw }) => sum + raw.length, 0);
  const room = OWN_ROOM + certificates + (options.timestampUrl ? STAMP_ROOM : 0);
  if (room > MOST_ROOM) throw new SohoaError('SIGN_KEY_INVALID', { reason: 'chain too long', bytes: certificates });
  const { bytes, byteRange } = writeUpdate(copy, {
    time: writePdfDate(now, options.timeZone),
    signerName: name,
    description: lines.join('; '),
    block: signatureBlock(lines, await openLetters(), firstPageSize(copy), options.corner),
    room,
  });
  const [, first, second] = byteRange;
  const digest = createHash('sha256').update(bytes.subarray(0, first)).update(bytes.subarray(second)).digest();
  const cms = await makeCms(signer, digest, async (signature) =>
    options.timestampUrl ? requestTimeStamp(options.timestampUrl, signature, options.timestampTimeoutMs) : null,
  );
  if (cms.length > room)
    throw new SohoaError('SIGN_TIMESTAMP_INVALID', { reason: 'stamp too long', bytes: cms.length });
  bytes.write(cms.toString('hex').toUpperCase(), first + 1, 'latin1');
  return bytes;
}
