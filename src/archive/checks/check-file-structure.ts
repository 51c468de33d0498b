import type { Conformance } from '../../core/document.ts';
import type { Problem } from './problem.ts';

/** Header, binary comment and end of the file (ISO 19005-1 and -2, 6.1.2 and 6.1.3). */
export function checkFileStructure(pdf: Uint8Array, level: Conformance): Problem[] {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const problems: Problem[] = [];
  const wanted = level === 'PDF/A-1b' ? /^%PDF-1\.4\n/ : /^%PDF-1\.[1-7]\n/;
  if (!wanted.test(file.toString('latin1', 0, 9)))
    problems.push({ rule: 'header', message: 'the header does not fit the level' });
  if (file[9] !== 0x25 || file.subarray(10, 14).some((byte) => byte < 128) || file.length < 14) {
    problems.push({ rule: 'binary-comment', message: 'the second line is not a comment of four bytes over 127' });
  }
  if (!/%%EOF\r?\n?$/.test(file.toString('latin1', Math.max(0, file.length - 10)))) {
    problems.push({ rule: 'end-of-file', message: 'data follows the end of the file, or the end is missing' });
  }
  return problems;
}
