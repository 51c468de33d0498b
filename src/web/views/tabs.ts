import { html } from 'hono/html';
import type { Markup } from '../markup.ts';

export interface Tab<Name extends string> {
  name: Name;
  path: string;
  title: string;
}

/** The pages of a section; the one shown is marked. */
export function tabBar<Name extends string>(tabs: readonly Tab<Name>[], shown: Name, label: string): Markup {
  return html`<nav class="tabs" aria-label="${label}">
    ${tabs.map(
      ({ name, path, title }) =>
        html`<a href="${path}" ${name === shown ? html`aria-current="page"` : ''}>${title}</a>`,
    )}
  </nav>`;
}
