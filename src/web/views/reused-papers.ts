import { html } from 'hono/html';
import type { ReusedPaper } from '../../core/ports/reuse.ts';
import { FAULT_NOTICES } from '../../core/reuse.ts';
import type { ReuseWords } from '../../registry/reuse-words.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { noticeWords } from '../words.ts';
import { className, documentPath, dossierCode, message, moment } from './parts.ts';
import { backForm } from './reuse-view.ts';

/** Papers that were taken into a dossier instead of being scanned again, each marked as such and linked to its source. */
export function reusedPapers(papers: readonly ReusedPaper[], words: ReuseWords, format: Format): Markup {
  return html`<ol class="papers">
    ${papers.map((paper) => card(paper, words, format))}
  </ol>`;
}

function card(reused: ReusedPaper, words: ReuseWords, format: Format): Markup {
  const { paper, faults, dossier } = reused;
  const id = 'documentId' in paper && !faults.includes('gone') ? paper.documentId : null;
  const title = reused.class ? className(reused.class) : reused.kind === 3 ? 'Kết quả giải quyết' : 'Thành phần hồ sơ';
  // Whose it is outweighs where it lies.
  const told = faults.includes('person') ? faults.filter((fault) => fault !== 'moved') : faults;
  // Another person's paper is not shown where it does not belong.
  const shown = id !== null && !faults.includes('person');
  const renewable = faults.length > 0 && !faults.includes('person') && !faults.includes('gone');
  return html`<li class="paper">
    ${
      shown
        ? html`<a class="thumb" href="${documentPath(id)}" tabindex="-1" aria-hidden="true">
            <img src="/giay-to/${id}/trang/1.jpg" alt="" loading="lazy" width="132" height="187" />
          </a>`
        : html`<span class="thumb no-picture" aria-hidden="true"
            >${id === null ? 'không còn ở đây' : 'không hiện'}</span
          >`
    }
    <div class="paper-text">
      <h3>
        ${shown ? html`<a href="${documentPath(id)}">${title}</a>` : title}
        <span class="chip busy">${reused.kind === 3 ? 'Tái sử dụng kết quả' : 'Tái sử dụng'}</span>
      </h3>
      ${told.map((fault) => message('attention', noticeWords(FAULT_NOTICES[fault], {})))}
      <p class="where">
        Lấy từ hồ sơ ${dossierCode(reused.fromDossier, true)}
        ${reused.reference ? html`<span class="muted">· mã tệp <span class="code">${reused.reference}</span></span>` : ''}
      </p>
      <p class="muted small">
        ${moment(reused.at, format)} · ${reused.agent} · ${words.purposes[reused.purpose] ?? reused.purpose}
        ${reused.note ? html`· ${reused.note}` : ''}
      </p>
      ${
        renewable
          ? html`<p>
              <a class="button quiet" href="/ho-so/${encodeURIComponent(dossier)}/tai-su-dung">Xem và lấy lại</a>
            </p>`
          : ''
      }
      ${backForm(reused.id, 'Rút lại')}
    </div>
  </li>`;
}
