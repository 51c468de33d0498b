import { findDossierCodes } from '../core/dossier-code.ts';
import type { AttachHow, UnderstoodDocument } from '../core/document.ts';

export interface CodeEvidence {
  code: string;
  how: Extract<AttachHow, 'barcode' | 'qr' | 'separator' | 'text' | 'filename'>;
  /** 0..1 */
  confidence: number;
}

/** Order of trust, most trusted first. */
export const TRUST: readonly CodeEvidence['how'][] = ['barcode', 'qr', 'separator', 'text', 'filename'];

/** Most distinct codes looked up for one paper; a list of codes is a paper of none of them. */
const MOST = 12;

/**
 * Every dossier code that speaks for a paper, most trusted first: decoded from the paper itself, of the separator before it,
 * printed on it, in the name of its file or folder. A result's code speaks for the dossier it begins with. A separator's own
 * sheet (`opensBatch`) whose code was recognised says it once, not as separator and as text.
 */
export function collectCodes(document: UnderstoodDocument, scanPath: string, opensBatch: boolean): CodeEvidence[] {
  const found: CodeEvidence[] = [];
  const add = (code: string, how: CodeEvidence['how'], confidence: number): void => {
    if (!found.some((f) => f.code === code && f.how === how)) found.push({ code, how, confidence });
  };
  for (const field of document.fields) {
    if (field.kind !== 'dossier_code' && field.kind !== 'result_code') continue;
    const code = field.kind === 'result_code' ? field.value.replace(/-KQ\d*$/, '') : field.value;
    const how = howOf(field.source);
    if (how) add(code, how, field.confidence);
    if (field.checks.includes('agrees-with-filename')) add(code, 'filename', 0.9);
    if (how !== 'text' && field.checks.includes('agrees-with-ocr')) add(code, 'text', 0.9);
  }
  if (document.batchDossierCode) add(document.batchDossierCode.code, 'separator', document.batchDossierCode.confidence);
  for (const { code } of findDossierCodes(
    scanPath
      .normalize('NFC')
      .replace(/[_/\\]/g, ' ')
      .replace(/\.[A-Za-z]{2,5}$/, ''),
  )) {
    add(code, 'filename', 0.9);
  }
  // One reading of one print, not two that agree.
  const itself = opensBatch && document.batchDossierCode?.source === 'ocr' ? document.batchDossierCode.code : null;
  found.sort((a, b) => TRUST.indexOf(a.how) - TRUST.indexOf(b.how));
  const codes = new Set(
    found
      .map((f) => f.code)
      .filter((code, i, all) => all.indexOf(code) === i)
      .slice(0, MOST),
  );
  return found.filter((f) => codes.has(f.code) && (f.how !== 'text' || f.code !== itself));
}

function howOf(source: string): CodeEvidence['how'] | null {
  if (source === 'barcode' || source === 'qr' || source === 'filename') return source;
  return source === 'ocr' ? 'text' : null;
}
