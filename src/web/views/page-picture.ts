import { html } from 'hono/html';
import type { DocumentDetail, PageView } from '../../core/ports/queries.ts';
import type { Markup } from '../markup.ts';
import { KIND_WORDS } from '../words.ts';
import { documentPath } from './parts.ts';

/** One page's picture with the boxes of its fields drawn over it, and the way to the other pages. */
export function pagePicture(document: DocumentDetail, page: PageView): Markup {
  const address = `/giay-to/${document.id}/trang/${page.number}.jpg`;
  return html`<figure class="picture">
    ${pageLinks(document, page)}
    <div class="sheet">
      <a href="${address}" target="_blank" rel="noopener" title="Mở ảnh riêng">
        <img src="${address}" width="${page.width}" height="${page.height}" alt="Ảnh trang ${page.number}" />
      </a>
      <svg viewBox="0 0 ${page.width} ${page.height}" aria-hidden="true">${boxes(document, page)}</svg>
    </div>
  </figure>`;
}

/** Boxes in px of the page image; the SVG scales them with the preview. A little air keeps the letters readable. */
function boxes(document: DocumentDetail, page: PageView): Markup[] {
  const air = Math.round(Math.max(page.width, page.height) / 300);
  return document.fields.flatMap((field, index) => {
    if (field.page !== page.number || !field.box) return [];
    const [x, y, width, height] = field.box;
    return [
      html`<rect
        id="o-${index}"
        data-field="${index}"
        x="${x - air}"
        y="${y - air}"
        width="${width + 2 * air}"
        height="${height + 2 * air}"
        rx="${air}"
      >
        <title>${KIND_WORDS[field.kind]}: ${field.value}</title>
      </rect>`,
    ];
  });
}

function pageLinks(document: DocumentDetail, page: PageView): Markup | string {
  const total = document.pages.length;
  if (total <= 1) return '';
  const { number } = page;
  return html`<nav class="pager" aria-label="Trang của giấy tờ">
    ${number > 1 ? html`<a class="button quiet" rel="prev" href="${documentPath(document.id, number - 1)}">‹ Trước</a>` : ''}
    <span>Trang ${number} trên ${total}</span>
    ${number < total ? html`<a class="button quiet" rel="next" href="${documentPath(document.id, number + 1)}">Sau ›</a>` : ''}
  </nav>`;
}
