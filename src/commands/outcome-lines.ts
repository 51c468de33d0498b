import type { ResultFile } from '../core/result-file.ts';
import { CLASS_NAMES } from '../web/words.ts';

type ScanEntry = ResultFile['scans'][number];

const STATUS = { archived: 'đã lưu', review: 'chờ xem', rejected: 'từ chối', duplicate: 'trùng' } as const;

/** One line a document, or one for the scan when it has none. */
export function scanLine(scan: ScanEntry): string[] {
  if (scan.error) return [`${STATUS[scan.status].padEnd(8)} ${scan.scan}: ${scan.error.message} [${scan.error.code}]`];
  if (scan.status === 'duplicate')
    return [`${STATUS.duplicate.padEnd(8)} ${scan.scan}: giống hệt ${scan.duplicateOf ?? '?'}`];
  return scan.documents.map((document) => {
    const pages = document.pages.length;
    const dossier = document.dossier ? `hồ sơ ${document.dossier.code} (${document.dossier.how})` : 'chưa gắn hồ sơ';
    const reasons = document.reviewReasons.map((reason) => reason.message).join(' ');
    const head = `${STATUS[document.status].padEnd(8)} ${scan.scan}: ${CLASS_NAMES[document.class]}, ${pages} trang, ${dossier}`;
    return reasons ? `${head}. ${reasons}` : head;
  });
}

/** Totals of a run. */
export function summaryLine(result: ResultFile, pages: number, wallMs: number): string {
  const count = (status: ScanEntry['status']): number => result.scans.filter((scan) => scan.status === status).length;
  const perMinute = wallMs > 0 ? ((pages * 60_000) / wallMs).toFixed(1).replace('.', ',') : '–';
  return (
    `${result.scans.length} bản quét: ${count('archived')} đã lưu, ${count('review')} chờ xem, ` +
    `${count('rejected')} từ chối, ${count('duplicate')} trùng; ${pages} trang, ${perMinute} trang/phút.`
  );
}
