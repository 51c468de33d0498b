import { html } from 'hono/html';
import type { ComponentOfDossier, ComponentState } from '../../core/ports/work-lists.ts';
import { COMPONENT_WORDS } from '../../report/lacking-table.ts';
import type { Markup } from '../markup.ts';
import type { Tone } from '../words.ts';

const TONES: Record<ComponentState, { tone: Tone; sign: string }> = {
  missing: { tone: 'bad', sign: '✕' },
  review: { tone: 'attention', sign: '!' },
  untold: { tone: 'calm', sign: '?' },
  digitised: { tone: 'good', sign: '✓' },
  reused: { tone: 'good', sign: '↻' },
};

/** Papers a dossier must have digitised, each with where it stands. One that only some dossiers have is never missing. */
export function componentList(components: readonly ComponentOfDossier[]): Markup {
  return html`<ul class="components">
    ${components.map(({ name, required, state }) => {
      const optional = !required && state === 'missing';
      const { tone, sign } = optional ? { tone: 'calm', sign: '○' } : TONES[state];
      const words = optional ? 'Không bắt buộc' : COMPONENT_WORDS[state];
      return html`<li>
        <span class="chip ${tone}"><span aria-hidden="true">${sign}</span> ${words}</span> ${name}
      </li>`;
    })}
  </ul>`;
}
