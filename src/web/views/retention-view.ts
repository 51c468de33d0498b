import { html } from 'hono/html';
import type { Role } from '../../core/ports/queries.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../../report/report-table.ts';
import { formatCell } from '../../report/format-cell.ts';
import type { Markup } from '../markup.ts';
import type { RetentionQuery } from '../routes/retention-routes.ts';
import { listDownloads } from './list-downloads.ts';
import { documentPath, dossierCode, message, pager } from './parts.ts';
import { reportRows } from './report-rows.ts';
import { tabBar } from './tabs.ts';
import { workTabs } from './work-tabs.ts';

export const RETENTION_PATH = '/viec-can-lam/luu-tru';

const TABS = [
  { name: 'giay', path: RETENTION_PATH, title: 'Giấy tờ đến hạn' },
  { name: 'goc', path: `${RETENTION_PATH}?xem=goc`, title: 'Bản quét gốc' },
  { name: 'cho-duyet', path: `${RETENTION_PATH}?xem=cho-duyet`, title: 'Chờ duyệt hủy' },
  { name: 'da-quyet', path: `${RETENTION_PATH}?xem=da-quyet`, title: 'Đã quyết định' },
] as const;
export type RetentionTab = (typeof TABS)[number]['name'];

export interface RetentionPage {
  list: ReportTable;
  /** By class; null where decisions are listed. */
  groups: ReportTable | null;
  total: number;
  pageSize: number;
  asked: RetentionQuery;
  user: string;
  role: Role;
  notes: { error?: string; typed?: { reason: string; until: string } };
  /** `archive.originals.keepDays` */
  keepDays: number | null;
}

/** Columns of decisions that say nothing before their end; files have them all. */
const NOT_OF_OPEN = ['until', 'closed', 'sha256'];
/** Letters of a digest that tell it from others on a page; files have all. */
const DIGEST_SHOWN = 12;

/** What was just done, with how many and what was left. */
const DONE: Record<string, (count: number) => string> = {
  giu: (count) => `Đã ghi quyết định giữ thêm ${count} mục.`,
  huy: (count) => `Đã ghi đề nghị hủy ${count} mục. Một quản trị khác phải duyệt.`,
  duyet: (count) => `Đã duyệt và hủy xong ${count} mục.`,
  rut: (count) => `Đã rút ${count} đề nghị. Giấy tờ được giữ.`,
  'lam-tiep': (count) => `Đã hủy xong ${count} mục.`,
};

/** Hạn bảo quản: what is due, and what was decided about it. */
export function retentionView(page: RetentionPage): Markup {
  const { list, groups, asked, role, notes, total, pageSize } = page;
  const address = (more: Record<string, string>) =>
    `${RETENTION_PATH}?${new URLSearchParams({ xem: asked.xem, ...(asked.loai ? { loai: asked.loai } : {}), ...more })}`;
  return html`
    ${workTabs('retention', role)}
    <div class="title-row">
      <h1>${list.title}: ${list.scope}</h1>
      ${listDownloads(RETENTION_PATH, address({}).split('?')[1] ?? '')}
    </div>
    ${tabBar(TABS, asked.xem, 'Hạn bảo quản')} ${outcome(asked)} ${notes.error ? message('bad', notes.error) : ''}
    ${
      asked.xem === 'goc' && page.keepDays === null
        ? message('good', 'Bản quét gốc được giữ mãi (archive.originals.keepDays chưa đặt).')
        : ''
    }
    ${groups && groups.rows.length > 1 && !asked.loai ? reportRows(groups, (column, row) => groupCell(column, row)) : ''}
    ${asked.loai ? html`<p><a class="button quiet" href="${RETENTION_PATH}">Bỏ lọc theo loại</a></p>` : ''}
    ${groups ? dueForm(page) : decisionForm(page)}
    ${pager(asked.trang, Math.max(1, Math.ceil(total / pageSize)), (at) => address({ trang: String(at) }))}
    <ul class="notes">
      ${(list.notes ?? []).map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}

function outcome({ xong, so, 'con-lai': left }: RetentionQuery): Markup | string {
  const told = xong !== undefined && Object.hasOwn(DONE, xong) ? DONE[xong] : undefined;
  if (!told) return '';
  const more = left > 0 ? ` ${left} mục còn lại chưa làm được, xem cột Tình trạng hoặc tải lại danh sách.` : '';
  return message(left > 0 ? 'attention' : 'good', told(so) + more);
}

function groupCell(column: ReportColumn, row: ReportRow): Markup | undefined {
  if (column.key !== 'total' || row.key === '') return undefined;
  const address = new URLSearchParams({ loai: String(row.key) });
  return html`<a href="${RETENTION_PATH}?${address}">${formatCell(column, row.total ?? null)}</a>`;
}

function checkbox(row: ReportRow, text: string): Markup {
  return html`<label class="choice"><input type="checkbox" name="chon" value="${row.id}" /> ${text}</label>`;
}

/** Papers or originals that are due, with the two things that can be decided about the chosen ones. */
function dueForm({ list, asked, notes }: RetentionPage): Markup {
  const cell = (column: ReportColumn, row: ReportRow): Markup | undefined => {
    if (column.key === 'className') return checkbox(row, String(row.className));
    if (column.key === 'dossier' && row.dossier !== '') return dossierCode(String(row.dossier), true);
    if (column.key === 'scanPath' && asked.xem === 'giay')
      return html`<a class="file" href="${documentPath(String(row.id))}">${row.scanPath}</a>`;
    return undefined;
  };
  if (list.rows.length === 0) return html`<p class="card muted">Không có gì đến hạn xem xét.</p>`;
  return html`<form method="post" action="${RETENTION_PATH}/giu">
    <input type="hidden" name="xem" value="${asked.xem}" />
    ${reportRows(list, cell)}
    <section class="card decision">
      <h2>Quyết định cho các mục đã chọn</h2>
      <label
        >Lý do
        <textarea name="ly-do" rows="2" maxlength="1000" required minlength="5">${notes.typed?.reason ?? ''}</textarea>
      </label>
      <div class="actions">
        <label
          >Giữ đến ngày <input name="den" value="${notes.typed?.until ?? ''}" placeholder="dd/mm/yyyy" size="12"
        /></label>
        <button type="submit">Giữ thêm</button>
        <button class="quiet danger" type="submit" formaction="${RETENTION_PATH}/huy">Đề nghị hủy</button>
      </div>
      <p class="muted small">
        Hủy cần hai người: một quản trị đề nghị, một quản trị khác duyệt. Khóa của kho lưu trữ luôn được giữ.
      </p>
    </section>
  </form>`;
}

/** Decisions; those not carried out yet can be approved by another administrator or taken back. */
function decisionForm({ list, asked, user }: RetentionPage): Markup {
  const open = asked.xem === 'cho-duyet';
  const cell = (column: ReportColumn, row: ReportRow): Markup | undefined => {
    if (column.key === 'className' && open) return checkbox(row, String(row.className));
    if (column.key === 'dossier' && row.dossier !== '') return dossierCode(String(row.dossier), true);
    if (column.key === 'scanPath' && row.documentId)
      return html`<a class="file" href="${documentPath(String(row.documentId))}">${row.scanPath}</a>`;
    if (column.key === 'sha256')
      return html`<span class="code" title="${row.sha256}">${String(row.sha256).slice(0, DIGEST_SHOWN)}…</span>`;
    if (column.key === 'proposed' && open && row.proposedBy === user)
      return html`${row.proposed} <small class="muted">(bạn: người khác phải duyệt)</small>`;
    return undefined;
  };
  if (list.rows.length === 0) return html`<p class="card muted">Chưa có quyết định nào.</p>`;
  if (!open) return reportRows(list, cell);
  // What is not decided yet has no end to tell.
  const columns = list.columns.filter(({ key }) => !NOT_OF_OPEN.includes(key));
  return html`<form method="post" action="${RETENTION_PATH}/duyet">
      ${reportRows({ ...list, columns }, cell)}
      <p class="actions">
        <button class="danger" type="submit">Duyệt và hủy các mục đã chọn</button>
        <button class="quiet" type="submit" formaction="${RETENTION_PATH}/rut">Rút đề nghị đã chọn</button>
      </p>
      <p class="muted small">
        Hủy xong không lấy lại được. Hồ sơ của việc hủy (ai, khi nào, vì sao, mã kiểm tra) còn mãi.
      </p>
    </form>
    ${
      list.rows.some((row) => row.stateKey === 'approved')
        ? html`<form method="post" action="${RETENTION_PATH}/lam-tiep">
            <button class="quiet" type="submit">Thử lại các mục đã duyệt</button>
          </form>`
        : ''
    }`;
}
