import { html } from 'hono/html';
import type { AttachScore } from '../../core/attach-score.ts';
import type { DocumentDetail, DossierView, PageView } from '../../core/ports/queries.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import type { DocumentNotes } from '../routes/document-routes.ts';
import { HOW_WORDS } from '../words.ts';
import { decisionForms } from './decision-forms.ts';
import { fieldTable } from './field-table.ts';
import { pagePicture } from './page-picture.ts';
import { className, dossierCode, message, statusChip } from './parts.ts';
import { scoreTable } from './score-table.ts';
import { reasonList } from './review-view.ts';
import { sheetForms } from './sheet-forms.ts';

export interface DocumentPage {
  document: DocumentDetail;
  /** The page shown; undefined only for a document without pages. */
  page: PageView | undefined;
  /** The document's dossier as the register tells it. */
  dossier: DossierView | null;
  notes: DocumentNotes;
  candidateDossiers: DossierView[];
  /** Dossiers it was taken into. */
  reusers: readonly { dossier: string; at: Date }[];
  /** Whether the account may decide. */
  reviews: boolean;
  format: Format;
}

/** Giấy tờ: the paper on the left, what is known of it and what to decide on the right. */
export function documentView(view: DocumentPage): Markup {
  const { document, page, notes, reviews } = view;
  return html`
    <p class="crumbs">
      <a href="/tim">Tìm giấy tờ</a
      >${document.status === 'review' && reviews ? html` · <a href="/xem-lai">Cần xem lại</a>` : ''}
    </p>
    <div class="title-row">
      <h1>${className(document.class)} ${statusChip(document.status)}</h1>
      <p class="actions">
        <a class="button" href="/giay-to/${document.id}/ban-luu.pdf" target="_blank" rel="noopener">Xem PDF/A</a>
        <a class="button quiet" href="/giay-to/${document.id}/ban-luu.pdf?tai=1">Tải về</a>
      </p>
    </div>
    ${notes.done ? message('good', html`${notes.done} ${reviews ? html`<a href="/xem-lai/tiep">Xem tờ cần xem lại tiếp theo ›</a>` : ''}`) : ''}
    ${notes.error ? message('bad', notes.error) : ''}
    <div class="document ${page && page.width > page.height ? 'landscape' : ''}">
      ${page ? pagePicture(document, page) : message('bad', 'Giấy tờ này không có trang nào.')}
      <div class="document-facts">
        ${document.status === 'review' ? reasons(document) : ''} ${attachment(view)} ${reuses(view)}
        ${reviews ? decisionForms(view) : ''} ${reviews && page ? sheetForms(document, page) : ''}
        <section class="card">
          <h2>Thông tin đọc được</h2>
          ${fieldTable(document, page?.number ?? 1, view.format)}
        </section>
        ${page ? pageText(page, document.pages.length) : ''} ${archiveFacts(view)}
      </div>
    </div>
  `;
}

function reuses({ reusers, format }: DocumentPage): Markup | string {
  if (reusers.length === 0) return '';
  return html`<section class="card">
    <h2>Đã lấy vào hồ sơ khác (${reusers.length})</h2>
    <ul class="listed">
      ${reusers.map(({ dossier, at }) => html`<li>${dossierCode(dossier, true)} <span class="muted">· ${format.time(at)}</span></li>`)}
    </ul>
    <p class="muted small">
      Nếu chuyển giấy này sang hồ sơ khác hoặc làm lại bản quét, các hồ sơ trên sẽ được nhắc xem lại.
    </p>
  </section>`;
}

function reasons(document: DocumentDetail): Markup {
  return html`<section class="card attention-card">
    <h2>Vì sao cần xem lại</h2>
    ${reasonList(document.reviewReasons)}
  </section>`;
}

function attachment({ document, dossier, format }: DocumentPage): Markup | string {
  // The reasons and the choice of dossiers already say it.
  if (!document.dossier && document.status === 'review' && !document.decidedBy) return '';
  const decided = document.decidedBy
    ? html`<p class="decided"><span aria-hidden="true">✓</span> Cán bộ <b>${document.decidedBy}</b> đã quyết định.</p>`
    : '';
  if (!document.dossier) {
    return html`<section class="card">
      <h2>Hồ sơ</h2>
      <p>
        ${document.decidedBy && document.status === 'archived' ? 'Không thuộc hồ sơ nào.' : 'Chưa gắn vào hồ sơ nào.'}
      </p>
      ${decided}
    </section>`;
  }
  const { code, how, confidence, score } = document.dossier;
  return html`<section class="card">
    <h2>Hồ sơ ${dossierCode(code, true)}</h2>
    ${dossier ? html`<p>${dossier.procedureName}<br />Người nộp: <b>${dossier.applicant}</b>, nhận ngày ${format.day(dossier.received)}</p>` : ''}
    <p class="muted">
      ${how === 'manual' ? 'Do cán bộ gắn' : `Gắn ${HOW_WORDS[how]}, độ tin cậy ${format.percent(confidence)}`}.
    </p>
    ${decided} ${score ? scoreDetails(code, score) : ''}
  </section>`;
}

function scoreDetails(code: string, score: AttachScore): Markup {
  return html`<details>
    <summary>Vì sao hồ sơ này: ${score.points} điểm, cần ${score.needed}</summary>
    ${scoreTable({ code, ...score }, score.runnerUp, score.needed)}
  </details>`;
}

function pageText(page: PageView, pages: number): Markup {
  return html`<section class="card">
    <div class="title-row">
      <h2>Chữ trên trang ${page.number}${pages > 1 ? `/${pages}` : ''}</h2>
      ${page.text ? html`<button class="quiet" type="button" data-copy="chu-trang" hidden>Chép chữ</button>` : ''}
    </div>
    ${
      page.text
        ? html`<pre id="chu-trang" tabindex="0">${page.text}</pre>
            <p class="muted small">
              Máy tự đọc, độ tin cậy trung bình ${Math.round(page.meanConfidence)} %. Hãy đối chiếu với ảnh.
            </p>`
        : html`<p class="muted">${page.blank ? 'Trang trắng.' : 'Không đọc được chữ nào ở trang này.'}</p>`
    }
  </section>`;
}

function archiveFacts({ document, page, format }: DocumentPage): Markup {
  const { archive } = document;
  const turned = page && page.rotation > 0 ? `đã xoay ${page.rotation}°` : 'không xoay';
  return html`<details class="card">
    <summary>Bản lưu trữ và nguồn gốc</summary>
    <dl class="pairs">
      <dt>Chuẩn lưu trữ</dt>
      <dd>${archive.conformance}</dd>
      <dt>Dung lượng</dt>
      <dd>${format.bytes(archive.bytes)}</dd>
      <dt>Lưu lúc</dt>
      <dd>${format.time(document.archivedAt)}</dd>
      <dt>Từ bản quét</dt>
      <dd><a class="file" href="/ban-quet/${document.scanId}">${document.scanPath}</a></dd>
      ${
        page
          ? html`<dt>Trang này</dt>
              <dd>
                tờ ${page.sheet} của
                ${page.scan ? html`tệp mặt sau <span class="file">${page.scan.path}</span>` : 'bản quét'}, ${turned}
              </dd>`
          : ''
      }
      <dt>Độ tin cậy loại giấy</dt>
      <dd>${format.percent(document.classConfidence)}</dd>
      <dt>Mã kiểm tra SHA-256</dt>
      <dd class="code digest">${archive.sha256}</dd>
      <dt>Khóa trong kho</dt>
      <dd class="code digest">${archive.key}</dd>
    </dl>
  </details>`;
}
