import type { DocumentClass } from '../core/document-class.ts';
import type { DueGroup, DueRow, RetentionDecision, RetentionSubject } from '../core/ports/retention.ts';
import type { ListPage } from '../core/ports/work-lists.ts';
import { retainedUntil, retentionOf, type RetentionOptions, type RetentionTerm } from '../core/retention.ts';
import { retentionCode, type OriginalsOptions } from '../core/retention-due.ts';
import { formatDay } from './format-cell.ts';
import type { ReportTable } from './report-table.ts';
import { shownOf } from './shown-of.ts';

/** What the tables need to know of the settings. */
export interface RetentionSettings {
  retention: RetentionOptions;
  originals: OriginalsOptions;
  /** Vietnamese name of a class. */
  nameOf: (name: DocumentClass) => string;
}

export const SUBJECT_TITLES: Record<RetentionSubject, string> = {
  document: 'Giấy tờ đến hạn xem xét',
  original: 'Bản quét gốc đến hạn xem xét',
};

/** A term in words with its code in archive records. */
export function termWords(term: RetentionTerm): string {
  return `${term === 'permanent' ? 'Vĩnh viễn' : `${term} năm`} (mã ${retentionCode(term)})`;
}

/** Retention class, and the day on which time is over, `yyyy-mm-dd`. */
function timeOf(
  name: DocumentClass | null,
  counted: string,
  settings: RetentionSettings,
): { term: string; due: string } {
  const from = new Date(`${counted}T00:00:00Z`);
  if (name === null) {
    const days = settings.originals.keepDays ?? 0;
    return { term: `${days} ngày sau khi lưu trữ`, due: isoDay(new Date(from.getTime() + days * 86_400_000)) };
  }
  const { term } = retentionOf(settings.retention, name);
  const until = retainedUntil(term, from);
  return { term: termWords(term), due: until ? isoDay(until) : '' };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const NOTES: Record<RetentionSubject, string[]> = {
  document: [
    'Thời hạn tính từ ngày giải quyết xong hồ sơ; giấy tờ không thuộc hồ sơ nào trong danh sách tính từ ngày lưu trữ. Hồ sơ đang giải quyết chưa tính.',
    'Không liệt kê: giấy tờ bảo quản vĩnh viễn, đang chờ xem lại, đang được tái sử dụng ở hồ sơ khác, hoặc đã có quyết định còn hiệu lực.',
  ],
  original: [
    'Bản quét gốc đến hạn khi mọi giấy tờ của nó đã lưu trữ, không còn gì chờ xem lại, và đã qua số ngày đặt ở archive.originals.keepDays.',
    'Hủy bản quét gốc thì không tách, xoay hay đọc lại được tờ quét nữa; bản lưu trữ không đổi.',
  ],
};

/** How many are due by class. */
export function retentionGroupsTable(
  groups: readonly DueGroup[],
  subject: RetentionSubject,
  settings: RetentionSettings,
): ReportTable {
  return {
    title: `${SUBJECT_TITLES[subject]} theo loại`,
    formula: null,
    scope: null,
    columns: [
      { key: 'className', title: 'Loại giấy tờ', kind: 'text' },
      { key: 'term', title: 'Thời hạn bảo quản', kind: 'text' },
      { key: 'oldest', title: 'Tính từ sớm nhất', kind: 'date' },
      { key: 'due', title: 'Hạn sớm nhất', kind: 'date' },
      { key: 'total', title: 'Số lượng', kind: 'integer' },
    ],
    rows: groups.map(({ class: name, total, oldest }) => ({
      ...{ key: name ?? '', className: name === null ? 'Bản quét gốc' : settings.nameOf(name), oldest, total },
      ...timeOf(name, oldest, settings),
    })),
    total: null,
  };
}

/** What is due, one by one, oldest first. */
export function retentionTable(
  found: ListPage<DueRow>,
  subject: RetentionSubject,
  settings: RetentionSettings,
): ReportTable {
  return {
    title: SUBJECT_TITLES[subject],
    formula: null,
    scope: shownOf(found, subject === 'document' ? 'giấy tờ' : 'bản quét'),
    columns: [
      { key: 'className', title: 'Loại giấy tờ', kind: 'text' },
      { key: 'dossier', title: 'Mã hồ sơ', kind: 'text' },
      { key: 'scanPath', title: 'Bản quét', kind: 'text' },
      { key: 'term', title: 'Thời hạn bảo quản', kind: 'text' },
      { key: 'counted', title: 'Tính từ ngày', kind: 'date' },
      { key: 'due', title: 'Hạn xem xét', kind: 'date' },
      { key: 'pages', title: 'Số trang', kind: 'integer' },
      { key: 'kept', title: 'Đã giữ thêm', kind: 'text' },
    ],
    rows: found.rows.map((row) => ({
      ...{ id: row.id, className: row.class === null ? 'Bản quét gốc' : settings.nameOf(row.class) },
      ...{ dossier: row.dossier ?? '', scanPath: row.scanPath, counted: row.counted, pages: row.pages },
      kept: row.kept ? `đến ${formatDay(row.kept.until)}: ${row.kept.reason} (${row.kept.by})` : '',
      ...timeOf(row.class, row.counted, settings),
    })),
    total: null,
    notes: NOTES[subject],
  };
}

export const STATE_WORDS: Record<RetentionDecision['state'], string> = {
  standing: 'Giữ thêm',
  proposed: 'Chờ người thứ hai duyệt',
  approved: 'Đã duyệt, chưa hủy được',
  done: 'Đã hủy',
  closed: 'Đã rút hoặc đã thay',
};

/** Decisions, the newest first: the record that stays when a paper is gone. */
export function decisionsTable(
  title: string,
  found: ListPage<RetentionDecision>,
  { nameOf }: RetentionSettings,
  obstacleWords: (code: string, detail: Record<string, string | number | boolean>) => string,
): ReportTable {
  return {
    title,
    formula: null,
    scope: shownOf(found, 'quyết định'),
    columns: [
      { key: 'className', title: 'Loại giấy tờ', kind: 'text' },
      { key: 'dossier', title: 'Mã hồ sơ', kind: 'text' },
      { key: 'scanPath', title: 'Bản quét', kind: 'text' },
      { key: 'state', title: 'Tình trạng', kind: 'text' },
      { key: 'reason', title: 'Lý do', kind: 'text' },
      { key: 'until', title: 'Giữ đến', kind: 'date' },
      { key: 'proposed', title: 'Người đề nghị', kind: 'text' },
      { key: 'approved', title: 'Người duyệt', kind: 'text' },
      { key: 'closed', title: 'Xong ngày', kind: 'date' },
      { key: 'sha256', title: 'Mã kiểm tra SHA-256', kind: 'text' },
    ],
    rows: found.rows.map((row) => ({
      ...{ id: row.id, documentId: row.documentId, proposedBy: row.proposedBy, stateKey: row.state },
      className: row.class === null ? 'Bản quét gốc' : nameOf(row.class),
      ...{ dossier: row.dossier ?? '', scanPath: row.scanPath ?? '', reason: row.reason, until: row.until },
      state: row.obstacle
        ? `${STATE_WORDS[row.state]}: ${obstacleWords(row.obstacle.code, row.obstacle.detail)}`
        : STATE_WORDS[row.state],
      proposed: `${row.proposedBy}, ${dayIn(row.proposedAt)}`,
      approved: row.approvedBy && row.approvedAt ? `${row.approvedBy}, ${dayIn(row.approvedAt)}` : '',
      closed: row.closedAt ? isoDay(inVietnam(row.closedAt)) : null,
      sha256: row.sha256 ?? '',
    })),
    total: null,
  };
}

function inVietnam(at: Date): Date {
  return new Date(at.getTime() + 7 * 3_600_000);
}

function dayIn(at: Date): string {
  return formatDay(isoDay(inVietnam(at)));
}
