import { html } from 'hono/html';
import type { ReviewReason } from '../../core/document.ts';
import type { DocumentHit } from '../../core/ports/queries.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { noticeWords } from '../words.ts';
import { pager, paperCard } from './parts.ts';

interface ReviewPage {
  total: number;
  documents: DocumentHit[];
  page: number;
  pageSize: number;
  format: Format;
}

/** Cần xem lại: papers that wait for a clerk, each with why. */
export function reviewView(page: ReviewPage): Markup {
  if (page.total === 0) {
    return html`<h1>Cần xem lại</h1>
      <section class="card">
        <h2>Không còn giấy tờ nào chờ</h2>
        <p>Giấy tờ mà Sohoa chưa chắc loại hoặc chưa chắc hồ sơ sẽ hiện ở đây.</p>
      </section>`;
  }
  const pages = Math.ceil(page.total / page.pageSize);
  return html`<div class="title-row">
      <h1>Cần xem lại <span class="muted">(${page.format.count(page.total)})</span></h1>
      <a class="button" href="/xem-lai/tiep">Xem lần lượt từ tờ đầu</a>
    </div>
    <p class="muted">Các giấy tờ này đã được lưu trữ an toàn; chỉ còn loại giấy hoặc hồ sơ cần cán bộ quyết định.</p>
    <ol class="papers">
      ${page.documents.map((hit) => paperCard(hit, page.format, reasonList(hit.reviewReasons)))}
    </ol>
    ${pager(page.page, pages, (number) => `/xem-lai?trang=${number}`)}`;
}

/** Why a clerk must look, in words. */
export function reasonList(reasons: ReviewReason[]): Markup | string {
  if (reasons.length === 0) return '';
  return html`<ul class="reasons">
    ${reasons.map((reason) => html`<li>${noticeWords(reason.code, reason.detail)}</li>`)}
  </ul>`;
}
