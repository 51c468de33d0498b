import { html } from 'hono/html';
import type { DocumentDetail } from '../../core/ports/queries.ts';
import type { RetentionDecision } from '../../core/ports/retention.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { className, dossierCode, message } from './parts.ts';

/** Giấy tờ đã hủy: what stays of a paper that was destroyed by a decision. */
export function destroyedView(document: DocumentDetail, end: RetentionDecision | null, format: Format): Markup {
  const { archive, dossier } = document;
  return html`
    <p class="crumbs"><a href="/tim">Tìm giấy tờ</a></p>
    <h1>${className(document.class)} <span class="chip calm">Đã hủy</span></h1>
    ${message('attention', 'Bản lưu đã hủy theo quyết định. Chỉ còn hồ sơ của việc hủy dưới đây.')}
    <section class="card">
      <dl class="pairs">
        <dt>Hồ sơ</dt>
        <dd>${dossier ? dossierCode(dossier.code, true) : 'không thuộc hồ sơ nào'}</dd>
        ${
          end
            ? html`<dt>Lý do</dt>
                <dd>${end.reason}</dd>
                <dt>Người đề nghị</dt>
                <dd>${end.proposedBy}, ${format.time(end.proposedAt)}</dd>
                <dt>Người duyệt</dt>
                <dd>${end.approvedBy}${end.approvedAt ? html`, ${format.time(end.approvedAt)}` : ''}</dd>`
            : ''
        }
        <dt>Hủy xong lúc</dt>
        <dd>${document.destroyedAt ? format.time(document.destroyedAt) : ''}</dd>
        <dt>Lưu lúc</dt>
        <dd>${format.time(document.archivedAt)}</dd>
        <dt>Số trang</dt>
        <dd>${document.pages.length}</dd>
        <dt>Từ bản quét</dt>
        <dd><a class="file" href="/ban-quet/${document.scanId}">${document.scanPath}</a></dd>
        <dt>Mã kiểm tra SHA-256</dt>
        <dd class="code digest">${archive.sha256}</dd>
      </dl>
    </section>
  `;
}
