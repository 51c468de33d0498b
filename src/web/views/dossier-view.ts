import { html } from 'hono/html';
import type { DossierView } from '../../core/ports/queries.ts';
import type { ComponentOfDossier } from '../../core/ports/work-lists.ts';
import { tallyOf } from '../../report/lacking-table.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { componentList } from './component-list.ts';
import { paperCard } from './parts.ts';

/** Hồ sơ: the case as the register tells it, and its papers. */
export function dossierView(dossier: DossierView, components: readonly ComponentOfDossier[], format: Format): Markup {
  return html`
    <p class="crumbs"><a href="/tim">Tìm giấy tờ</a></p>
    <h1>Hồ sơ <span class="code">${dossier.code}</span></h1>
    <section class="card">
      <dl class="pairs">
        <dt>Người nộp</dt>
        <dd>${dossier.applicant}</dd>
        <dt>Thủ tục</dt>
        <dd>
          ${dossier.procedureName || 'chưa có trong danh mục'} <span class="code muted">${dossier.procedureCode}</span>
        </dd>
        <dt>Đơn vị</dt>
        <dd>${dossier.unit}</dd>
        <dt>Ngày nhận</dt>
        <dd>${format.day(dossier.received)}</dd>
        <dt>Ngày giải quyết</dt>
        <dd>${dossier.resolved ? format.day(dossier.resolved) : 'đang giải quyết'}</dd>
      </dl>
    </section>
    ${components.length === 0 ? '' : checklist(components)}
    <h2>Giấy tờ đã số hóa (${dossier.documents.length})</h2>
    ${
      dossier.documents.length === 0
        ? html`<p class="card muted">Hồ sơ này chưa có giấy tờ nào được số hóa.</p>`
        : html`<ol class="papers">
            ${dossier.documents.map((hit) => paperCard(hit, format))}
          </ol>`
    }
  `;
}

/** What must be digitised of the dossier, and where each paper stands. */
function checklist(components: readonly ComponentOfDossier[]): Markup {
  const { required, done } = tallyOf(components);
  return html`<section class="card">
    <h2>Thành phần phải số hóa (${done}/${required})</h2>
    ${componentList(components)}
  </section>`;
}
