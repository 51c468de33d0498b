import { ERRORS, isErrorCode } from '../core/errors.ts';
import { noticeText } from '../core/notices.ts';
import type { DocumentDetail, ScanDetail } from '../core/ports/queries.ts';
import { resultFileSchema, type ResultFile } from '../core/result-file.ts';
import { SohoaError } from '../core/errors.ts';

type ScanEntry = ResultFile['scans'][number];

/** The scans as the contract's result file, in path order. Throws INTERNAL when a scan is not finished. */
export function toResultFile(scans: readonly ScanDetail[]): ResultFile {
  const entries = scans.map(toEntry).sort((a, b) => (a.scan < b.scan ? -1 : a.scan > b.scan ? 1 : 0));
  return resultFileSchema.parse({ scans: entries });
}

function toEntry(scan: ScanDetail): ScanEntry {
  const { status } = scan;
  if (status === 'queued' || status === 'working' || status === 'waiting') {
    throw new SohoaError('INTERNAL', { reason: 'a scan of the result file is not finished', status });
  }
  return {
    scan: scan.relativePath,
    sha256: scan.sha256,
    status,
    error: scan.errorCode ? { code: scan.errorCode, message: errorMessage(scan.errorCode) } : null,
    duplicateOf: scan.duplicateOfPath,
    ...(scan.collatedInto ? { collatedInto: scan.collatedInto.path } : {}),
    findings: scan.findings.map((finding) => ({
      code: finding.code,
      message: noticeText(finding.code, finding.detail),
      ...(finding.sheet === undefined ? {} : { sheet: finding.sheet }),
    })),
    documents: scan.documents.map(toDocument),
  };
}

function toDocument(document: DocumentDetail): ScanEntry['documents'][number] {
  return {
    id: document.id,
    status: document.status,
    class: document.class,
    classConfidence: document.classConfidence,
    pages: document.pages.map(({ number, scan, sheet, part, rotation, skewDegrees, blank, text, meanConfidence }) => ({
      number,
      ...(scan ? { scan: scan.path } : {}),
      sheet,
      part,
      rotation,
      skewDegrees,
      blank,
      text,
      meanConfidence,
    })),
    fields: document.fields,
    dossier: document.dossier,
    candidates: document.candidates,
    reviewReasons: document.reviewReasons.map(({ code, detail }) => ({ code, message: noticeText(code, detail) })),
    archive: document.archive,
    ...(document.signatures && {
      signatures: document.signatures.map((signature) => ({
        ...signature,
        notices: signature.notices.map((code) => ({ code, message: noticeText(code, {}) })),
      })),
    }),
    ...(document.sidecar && { sidecar: document.sidecar }),
  };
}

function errorMessage(code: string): string {
  return isErrorCode(code) ? ERRORS[code].vi : code;
}
