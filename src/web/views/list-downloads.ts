import { html } from 'hono/html';
import type { Markup } from '../markup.ts';

/** The whole list at `path` as files; `asked` is the address query it is narrowed down with. */
export function listDownloads(path: string, asked: string): Markup {
  return html`<p class="actions">
    <a class="button quiet" href="${path}.xlsx?${asked}">Tải Excel</a>
    <a class="button quiet" href="${path}.csv?${asked}">Tải CSV</a>
  </p>`;
}
