import { html } from 'hono/html';
import type { DossierView } from '../../core/ports/queries.ts';
import type { ComponentOfDossier } from '../../core/ports/work-lists.ts';
import { tallyOf } from '../../report/lacking-table.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import type { HeldElsewhere, ReusedPaper } from '../../core/ports/reuse.ts';
import type { ReuseWords } from '../../registry/reuse-words.ts';
import { componentList } from './component-list.ts';
import { className, documentPath, message, paperCard } from './parts.ts';
import { reusedPapers } from './reused-papers.ts';

interface DossierNotes {
  /** What its procedure must have digitised, and where each stands. */
  components: readonly ComponentOfDossier[];
  /** Papers taken from other dossiers. */
  reused: readonly ReusedPaper[];
  /** Papers of the dossier that other systems hold. */
  elsewhere: readonly HeldElsewhere[];
  words: ReuseWords;
  /** What was just done. */
  done: string | null;
  format: Format;
}

/** Hồ sơ: the case as the register tells it, and its papers. */
export function dossierView(dossier: DossierView, notes: DossierNotes): Markup {
  const { components, reused, elsewhere, words, done, format } = notes;
  return html`
    <p class="crumbs"><a href="/tim">Tìm giấy tờ</a></p>
    ${done ? message('good', done) : ''}
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
      <p>
        <a class="button quiet" href="/ho-so/${encodeURIComponent(dossier.code)}/tai-su-dung"
          >Tìm giấy tờ đã có để tái sử dụng</a
        >
      </p>
    </section>
    ${components.length === 0 ? '' : checklist(components)}
    <h2>Giấy tờ lưu tại Sohoa (${dossier.documents.length})</h2>
    ${
      dossier.documents.length === 0
        ? html`<p class="card muted">Chưa có giấy tờ nào của hồ sơ này được lưu tại Sohoa.</p>`
        : html`<ol class="papers">
            ${dossier.documents.map((hit) => paperCard(hit, format))}
          </ol>`
    }
    ${
      reused.length === 0
        ? ''
        : html`<h2>Giấy tờ lấy lại từ hồ sơ khác (${reused.length})</h2>
            ${reusedPapers(reused, words, format)}`
    }
    ${elsewhere.length === 0 ? '' : papersElsewhere(elsewhere, format)}
    ${dossier.destroyed ? destroyedPapers(dossier.destroyed, format) : ''}
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

/** Papers that reports count although none of them lies here: why a dossier without any here is called digitised. */
function papersElsewhere(papers: readonly HeldElsewhere[], format: Format): Markup {
  return html`<h2>Giấy tờ ở hệ thống khác (${papers.length})</h2>
    <div class="card">
      <ul>
        ${papers.map(
          ({ part, name, reference, reused, digitised }) =>
            html`<li>
              <b>${name ?? (part === 'result' ? 'Kết quả' : 'Thành phần')}</b>
              <span class="code">${reference}</span>${reused ? ', tái sử dụng' : ''}${
                digitised ? html`, số hóa ngày ${format.day(digitised)}` : ''
              }
            </li>`,
        )}
      </ul>
      <p class="small muted">
        Theo tệp nhập từ hệ thống một cửa; báo cáo tính các giấy tờ này, trừ khi chọn chỉ tính giấy lưu tại Sohoa.
      </p>
    </div>`;
}

/** What is no longer kept still belongs to the case. */
function destroyedPapers(papers: NonNullable<DossierView['destroyed']>, format: Format): Markup {
  return html`<h2>Giấy tờ đã hủy theo quyết định (${papers.length})</h2>
    <ul class="card listed">
      ${papers.map(
        ({ documentId, class: name, at }) =>
          html`<li>
            <a href="${documentPath(documentId)}">${className(name)}</a>
            <span class="muted">· hủy ${format.time(at)}</span>
          </li>`,
      )}
    </ul>`;
}
