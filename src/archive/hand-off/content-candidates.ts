import { createHash } from 'node:crypto';

/** More updates than this are hostile; a signature is one. */
const MOST_REVISIONS = 50;

export interface ContentCandidates {
  /** SHA-256 of each beginning of the file that may be the unsigned copy, longest first. */
  beginnings: string[];
  /** Document ids that the file's metadata names, for a file that was written anew. */
  identifiers: string[];
}

/** What a signed file that came back may be the signed form of. */
export function contentCandidates(file: Uint8Array): ContentCandidates {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const beginnings: string[] = [];
  const hash = createHash('sha256');
  let hashed = 0;
  for (
    let at = bytes.indexOf('%%EOF');
    at >= 0 && beginnings.length < MOST_REVISIONS;
    at = bytes.indexOf('%%EOF', at + 5)
  ) {
    // The line end after the mark may belong to the copy or to what was appended.
    for (const end of [at + 5, at + 6, at + 7]) {
      if (end > bytes.length || (end > at + 5 && !'\r\n'.includes(String.fromCharCode(bytes[end - 1]!)))) break;
      hash.update(bytes.subarray(hashed, end));
      hashed = end;
      if (end < bytes.length) beginnings.unshift(hash.copy().digest('hex'));
    }
  }
  const names = bytes.toString('latin1').matchAll(/<dc:identifier>([0-9a-f-]{36})<\/dc:identifier>/g);
  return { beginnings, identifiers: [...new Set([...names].map(([, id]) => id!))].slice(0, MOST_REVISIONS) };
}
