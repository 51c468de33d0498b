import { html } from 'hono/html';
import { DOCUMENT_CLASSES } from '../../core/document-class.ts';
import type { DocumentClass } from '../../core/document-class.ts';
import type { SearchResult } from '../../core/ports/queries.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { className, pager, paperCard } from './parts.ts';

interface SearchPage {
  text: string;
  class: DocumentClass | undefined;
  page: number;
  pageSize: number;
  /** Null when nothing was asked yet. */
  result: SearchResult | null;
  format: Format;
}

/** Tìm giấy tờ: one box for names, codes and words. */
export function searchView(page: SearchPage): Markup {
  return html`
    <h1>Tìm giấy tờ</h1>
    <form class="search" method="get" action="/tim" role="search">
      <label class="grow"
        >Tên người, mã hồ sơ, số giấy tờ hoặc chữ trên giấy
        <input type="search" name="q" value="${page.text}" maxlength="300" ${page.result ? '' : 'autofocus'} />
      </label>
      <label
        >Loại giấy tờ
        <select name="loai">
          <option value="">Tất cả</option>
          ${DOCUMENT_CLASSES.map(
            (one) => html`<option value="${one}" ${one === page.class ? 'selected' : ''}>${className(one)}</option>`,
          )}
        </select>
      </label>
      <button type="submit">Tìm</button>
    </form>
    ${page.result ? results(page, page.result) : help()}
  `;
}

function results(page: SearchPage, result: SearchResult): Markup {
  if (result.total === 0) {
    return html`<section class="card">
      <h2>Không thấy giấy tờ nào</h2>
      <p>Hãy thử ít chữ hơn, chỉ tên hoặc chỉ số, hoặc bỏ chọn loại giấy tờ. Chữ viết tay thường không đọc được.</p>
      <p>Nếu vừa quét xong, hãy xem tệp đã xử lý xong chưa ở trang <a href="/">Trạm quét</a>.</p>
    </section>`;
  }
  const pages = Math.max(1, Math.ceil(result.total / page.pageSize));
  const address = (number: number) => {
    const query = new URLSearchParams({ q: page.text });
    if (page.class) query.set('loai', page.class);
    if (number > 1) query.set('trang', String(number));
    return `/tim?${query}`;
  };
  return html`<p class="found" role="status">
      ${result.more ? 'Có hơn' : 'Có'} <b>${page.format.count(result.total)}</b> giấy tờ.
    </p>
    <ol class="papers">
      ${result.hits.map((hit) => paperCard(hit, page.format))}
    </ol>
    ${pager(page.page, pages, address)}`;
}

function help(): Markup {
  return html`<section class="card help">
    <h2>Cách tìm</h2>
    <ul>
      <li>Có dấu hay không dấu đều được: <kbd>nguyen thi dao</kbd> cũng ra “Nguyễn Thị Đào”.</li>
      <li>Gõ mã hồ sơ, số định danh, số văn bản đúng như trên giấy.</li>
      <li>Đặt trong ngoặc kép để tìm các chữ đứng liền nhau: <kbd>"trích lục khai tử"</kbd>.</li>
    </ul>
  </section>`;
}
