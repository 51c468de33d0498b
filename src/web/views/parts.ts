import { html } from 'hono/html';
import type { DocumentClass } from '../../core/document-class.ts';
import type { DocumentHit } from '../../core/ports/queries.ts';
import type { ScanStatus } from '../../core/scan.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { CLASS_NAMES, kindWord, STATUS_WORDS } from '../words.ts';

const DATE_KINDS = new Set(['birth_date', 'issue_date']);

/** A status as sign and word; the colour only repeats what the word says. */
export function statusChip(status: ScanStatus): Markup {
  const { text, tone, sign } = STATUS_WORDS[status];
  return html`<span class="chip ${tone}"><span aria-hidden="true">${sign}</span> ${text}</span>`;
}

/** A moment with its machine-readable form. */
export function moment(date: Date, format: Format): Markup {
  return html`<time datetime="${date.toISOString()}" title="${format.time(date)}">${format.shortTime(date)}</time>`;
}

/** A dossier code, as a link for those who may open it. */
export function dossierCode(code: string, link: boolean): Markup {
  return link
    ? html`<a class="code" href="/ho-so/${encodeURIComponent(code)}">${code}</a>`
    : html`<span class="code">${code}</span>`;
}

/** The address of a document's page. */
export function documentPath(id: string, page = 1): string {
  return page > 1 ? `/giay-to/${id}?trang=${page}` : `/giay-to/${id}`;
}

/** The name of a class. */
export function className(documentClass: DocumentClass): string {
  return CLASS_NAMES[documentClass];
}

/** A choice of a list. */
export function option(value: string, title: string, chosen: boolean): Markup {
  return html`<option value="${value}" ${chosen ? 'selected' : ''}>${title}</option>`;
}

/** A message on top of a page. `role=status` lets a screen reader tell it. */
export function message(tone: 'good' | 'attention' | 'bad', body: Markup | string): Markup {
  return html`<div class="message ${tone}" role="${tone === 'bad' ? 'alert' : 'status'}">${body}</div>`;
}

/** Text with the match between \u0001 and \u0002 marked; everything else is escaped. */
export function snippet(text: string): Markup {
  const [first, ...rest] = text.split('\u0001');
  return html`${first}${rest.map((part) => {
    const [hit, ...after] = part.split('\u0002');
    return html`<mark>${hit}</mark>${after.join('')}`;
  })}`;
}

/** One paper in a list: picture of the best page, what it is, where it belongs, the words around the match. */
export function paperCard(hit: DocumentHit, format: Format, extra: Markup | string = ''): Markup {
  const path = documentPath(hit.documentId, hit.page);
  return html`<li class="paper">
    <a class="thumb" href="${path}" tabindex="-1" aria-hidden="true">
      <img src="/giay-to/${hit.documentId}/trang/${hit.page}.jpg" alt="" loading="lazy" width="132" height="187" />
    </a>
    <div class="paper-text">
      <h2><a href="${path}">${className(hit.class)}</a> ${statusChip(hit.status)}</h2>
      <p class="where">
        ${hit.dossierCode ? html`Hồ sơ ${dossierCode(hit.dossierCode, true)}` : html`<span class="muted">Chưa gắn hồ sơ</span>`}
        ${hit.procedureName ? html`<span class="muted">· ${hit.procedureName}</span>` : ''}
      </p>
      ${facts(hit, format)} ${hit.snippet ? html`<p class="snippet">${snippet(hit.snippet)}</p>` : ''} ${extra}
      <p class="muted small">Trang ${hit.page}/${hit.pageCount} · ${hit.scanPath}</p>
    </div>
  </li>`;
}

/** Names, numbers and dates of the paper, without what the card says already. */
function facts(hit: DocumentHit, format: Format): Markup | string {
  const fields = hit.fields.filter(({ kind, value }) => !(kind === 'dossier_code' && value === hit.dossierCode));
  if (fields.length === 0) return '';
  return html`<p class="facts">
    ${fields.map(({ kind, value }) => html`<span><small>${kindWord(kind)}</small> ${fieldValue(kind, value, format)}</span>`)}
  </p>`;
}

/** A field's value as an office writes it: dates as day, month, year. */
export function fieldValue(kind: string, value: string, format: Format): string {
  return DATE_KINDS.has(kind) ? format.day(value) : value;
}

/** Links to the pages of a list; nothing when all fits on one. `address` gives the link of a 1-based page. */
export function pager(page: number, pages: number, address: (page: number) => string): Markup | string {
  if (pages <= 1) return '';
  return html`<nav class="pager" aria-label="Phân trang">
    ${page > 1 ? html`<a class="button quiet" rel="prev" href="${address(page - 1)}">‹ Trang trước</a>` : ''}
    <span>Trang ${page} trên ${pages}</span>
    ${page < pages ? html`<a class="button quiet" rel="next" href="${address(page + 1)}">Trang sau ›</a>` : ''}
  </nav>`;
}
