import { html } from 'hono/html';
import type { ExistingPaper } from '../../core/ports/reuse.ts';
import { birthYearOf } from '../../core/birth-year.ts';
import { maskedId, paperKey } from '../../core/reuse.ts';
import type { Validity } from '../../registry/reuse-words.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { className, dossierCode, documentPath } from './parts.ts';

const VALIDITY: Record<Validity, { text: string; tone: string } | null> = {
  'in-force': null,
  expired: { text: 'Có thể đã hết hiệu lực', tone: 'bad' },
  unknown: { text: 'Chưa rõ hiệu lực', tone: 'attention' },
};

/** Who a person is, without the whole number: enough to tell namesakes apart, and no more than that. */
export function personLine(applicant: string, citizenId: string | null): Markup {
  const year = birthYearOf(citizenId);
  return html`<b>${applicant}</b> ${
      citizenId === null
        ? html`<span class="chip attention">chưa có số định danh</span>`
        : html`<span class="muted"
            >· số định danh <span class="code">${maskedId(citizenId)}</span>${year ? `, sinh ${year}` : ''}</span
          >`
    }`;
}

/** A paper that exists, with what a clerk needs to judge it; `body` stands below. */
export function existingPaperCard(
  paper: ExistingPaper,
  validity: { state: Validity; source: string | null },
  format: Format,
  body: Markup | string = '',
): Markup {
  const state = VALIDITY[validity.state];
  const id = 'documentId' in paper.paper ? paper.paper.documentId : null;
  const title = paper.class ? className(paper.class) : paper.kind === 3 ? 'Kết quả giải quyết' : 'Thành phần hồ sơ';
  return html`<li class="paper" id="${paperAnchor(paper)}">
    ${
      id
        ? html`<a class="thumb" href="${documentPath(id)}" tabindex="-1" aria-hidden="true">
            <img src="/giay-to/${id}/trang/1.jpg" alt="" loading="lazy" width="132" height="187" />
          </a>`
        : html`<span class="thumb no-picture" aria-hidden="true">hệ thống khác giữ</span>`
    }
    <div class="paper-text">
      <h3>
        ${id ? html`<a href="${documentPath(id)}">${title}</a>` : title}
        ${paper.kind === 3 ? html`<span class="chip busy">Kết quả của hồ sơ khác</span>` : ''}
        ${id ? '' : html`<span class="chip calm">Hệ thống khác giữ</span>`}
        ${state ? html`<span class="chip ${state.tone}" title="${validity.source ?? ''}">${state.text}</span>` : ''}
      </h3>
      <p class="where">
        Trong hồ sơ ${dossierCode(paper.fromDossier, true)} <span class="muted">· ${paper.fromProcedure}</span>
      </p>
      <p class="facts">
        ${paper.names.length > 0 ? html`<span><small>Tên trên giấy</small> ${paper.names.join(', ')}</span>` : ''}
        ${paper.issued ? html`<span><small>Ngày cấp</small> ${format.day(paper.issued)}</span>` : ''}
        <span><small>Nơi nhận</small> ${paper.fromUnit}</span>
        ${paper.version ? html`<span><small>Số trang</small> ${paper.version.pages}</span>` : ''}
        ${paper.reference ? html`<span><small>Mã tệp</small> <span class="code">${paper.reference}</span></span>` : ''}
      </p>
      ${validity.source && state ? html`<p class="small muted">Thời hạn theo ${validity.source}.</p>` : ''} ${body}
    </div>
  </li>`;
}

/** Where a paper stands on the page. */
export function paperAnchor({ paper }: Pick<ExistingPaper, 'paper'>): string {
  return `giay-${paperKey(paper).replace(/[^0-9a-zA-Z-]/g, '_')}`;
}
