import { createHash, randomBytes } from 'node:crypto';
import { SohoaError } from '../../core/errors.ts';
import { partsOf, readAsn1, TAG } from './asn1.ts';
import { checkTimeStamp } from './check-time-stamp.ts';
import { integer, nothing, octets, oid, sequence, yes } from './der.ts';
import { OID } from './oids.ts';

/** bytes of an answer; one with a chain has ten thousand */
const LARGEST = 256 * 1024;

/**
 * Asks the server at `url` for a time-stamp (RFC 3161) over `value` and checks the answer. Throws SIGN_TIMESTAMP_UNAVAILABLE when it
 * does not answer in `timeoutMs` or does not want to, SIGN_TIMESTAMP_INVALID when what it answers does not hold.
 */
export async function requestTimeStamp(url: string, value: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
  const nonce = randomBytes(8);
  nonce[0]! &= 0x7f;
  const imprint = sequence(sequence(oid(OID.sha256), nothing()), octets(createHash('sha256').update(value).digest()));
  const answer = await ask(url, sequence(integer(Buffer.from([1])), imprint, integer(nonce), yes()), timeoutMs);
  const token = tokenOf(answer, url);
  const stamp = checkTimeStamp(token, (use) => use(value));
  if (stamp?.nonce !== nonce.toString('hex').replace(/^0+(?=.)/, '')) throw invalid(url, 'the stamp does not hold');
  return token;
}

const invalid = (url: string, reason: string): SohoaError =>
  new SohoaError('SIGN_TIMESTAMP_INVALID', { server: hostOf(url), reason });

/** Addresses may carry a password: only the host is told. */
const hostOf = (url: string): string => new URL(url).host;

async function ask(url: string, request: Uint8Array, timeoutMs: number): Promise<Buffer> {
  const away = (reason: string, cause?: unknown) =>
    new SohoaError('SIGN_TIMESTAMP_UNAVAILABLE', { server: hostOf(url), reason }, { cause });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: Buffer.from(request),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw away(`HTTP ${response.status}`);
    }
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of response.body ?? []) {
      bytes += piece.length;
      if (bytes > LARGEST) throw invalid(url, 'the answer is too long');
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } catch (error) {
    if (error instanceof SohoaError) throw error;
    throw away(error instanceof Error ? error.name : 'unknown', error);
  }
}

/** The token of a granted answer. */
function tokenOf(answer: Buffer, url: string): Uint8Array {
  try {
    const [status, token] = partsOf(readAsn1(answer), TAG.sequence);
    const code = partsOf(status, TAG.sequence)[0]?.contents[0];
    // 0 granted, 1 granted with changes.
    if ((code === 0 || code === 1) && token) return token.raw;
    throw new SohoaError('SIGN_TIMESTAMP_UNAVAILABLE', { server: hostOf(url), reason: `status ${code ?? '?'}` });
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid(url, 'the answer cannot be read');
    throw error;
  }
}
