import { html } from 'hono/html';
import type { Field } from '../../core/document.ts';
import type { DocumentDetail } from '../../core/ports/queries.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { checkWords, KIND_WORDS, personWord, SOURCE_WORDS } from '../words.ts';
import { documentPath, fieldValue } from './parts.ts';

/** What was read from the document: value, where it stands, how it is known and how sure. */
export function fieldTable(document: DocumentDetail, shownPage: number, format: Format): Markup {
  if (document.fields.length === 0) return html`<p class="muted">Chưa đọc được thông tin nào.</p>`;
  return html`<ul class="fields">
    ${document.fields.map((field, index) => row(document, field, index, shownPage, format))}
  </ul>`;
}

function row(document: DocumentDetail, field: Field, index: number, shownPage: number, format: Format): Markup {
  const value = fieldValue(field.kind, field.value, format);
  const sure = [SOURCE_WORDS[field.source], `tin cậy ${format.percent(field.confidence)}`];
  const { passed, care } = checkWords(field.checks);
  return html`<li data-field="${index}">
    <span class="kind">${KIND_WORDS[field.kind]}${field.role ? ` (${personWord(field.role)})` : ''}</span>
    <span class="value">${value}</span>
    ${
      field.verbatim && field.verbatim !== field.value && field.verbatim !== value
        ? html`<span class="muted small">Trên giấy: “${field.verbatim}”</span>`
        : ''
    }
    <span class="how small"
      >${sure.join(', ')}${passed.length > 0 ? html` · <span class="checked">✓ ${passed.join(', ')}</span>` : ''}${care.length > 0 ? html` · <span class="attention">! ${care.join(', ')}</span>` : ''}${place(document, field, index, shownPage)}</span
    >
  </li>`;
}

function place(document: DocumentDetail, field: Field, index: number, shownPage: number): Markup | string {
  if (!field.box || field.page < 1) return '';
  const words = field.page === shownPage ? 'xem trên ảnh' : `xem ở trang ${field.page}`;
  const page = field.page === shownPage ? '' : documentPath(document.id, field.page);
  return html` · <a href="${page}#o-${index}">${words}</a>`;
}
