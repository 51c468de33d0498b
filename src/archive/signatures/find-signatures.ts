import type { SignedFile } from './signed-file.ts';

/** A signature value as it lies in a PDF, unchecked. */
export interface FoundSignature {
  /** As many numbers as the file states; four in every signature that can hold. */
  byteRange: readonly number[];
  /** SubFilter; empty when unknown. */
  format: string;
  /** The signing time its dictionary claims, as PDF writes dates; empty when none. */
  claimedAt: string;
  /** What its author allows to be changed later (DocMDP): 1 nothing, 2 filling in, 3 notes, too; 0 when it is no certification. */
  permission: number;
  /** False when the file's form no longer has it. */
  inForm: boolean;
}

/** More signatures than this are hostile; a file has one to five. */
export const MOST_SIGNATURES = 64;

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/g;
/** Longest match of the pattern, with room for spaces. */
const OVERLAP = 256;
/** Places looked at; a hostile file can name millions. */
const MOST_LOOKS = 10_000;
/** Least hex digits that can be a signature. */
const LEAST_GAP = 64;

/**
 * Signatures that stand in the bytes of a file, in whatever revision: a `/ByteRange` whose gap is a hex string. Those that
 * `known` has are returned as they are there; others are no longer in the file's form.
 */
export function findSignatures(file: SignedFile, known: readonly FoundSignature[]): FoundSignature[] {
  const found = [...known].slice(0, MOST_SIGNATURES);
  const seen = new Set(found.map(({ byteRange }) => byteRange.join()));
  let text = '';
  let looks = 0;
  file.each(0, file.size, (piece) => {
    text += Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1');
    for (const match of text.matchAll(BYTE_RANGE)) {
      const byteRange = match.slice(1, 5).map(Number);
      if (seen.has(byteRange.join()) || found.length >= MOST_SIGNATURES || (looks += 1) > MOST_LOOKS) continue;
      if (!isGap(file, byteRange)) continue;
      seen.add(byteRange.join());
      found.push({ byteRange, format: '', claimedAt: '', permission: 0, inForm: false });
    }
    text = text.slice(-OVERLAP);
  });
  return found;
}

/** Whether what a byte range leaves out is one hex string. */
function isGap(file: SignedFile, [start, first, second]: readonly number[]): boolean {
  const from = start! + first!;
  if (second! - from < LEAST_GAP || second! > file.size) return false;
  const ends = file.bytes(from, from + 1).toString('latin1') + file.bytes(second! - 1, second!).toString('latin1');
  return ends === '<>';
}
