import { html } from 'hono/html';
import type { Candidate } from '../../core/document.ts';
import { DOCUMENT_CLASSES } from '../../core/document-class.ts';
import type { DocumentDetail, DossierView } from '../../core/ports/queries.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import type { DocumentNotes } from '../routes/document-routes.ts';
import { className, dossierCode } from './parts.ts';
import { scoreTable } from './score-table.ts';

interface Decision {
  document: DocumentDetail;
  notes: DocumentNotes;
  /** What the register knows of the candidates. */
  candidateDossiers: DossierView[];
  format: Format;
}

/** The clerk's decisions: open while the document waits, folded away when it is settled. */
export function decisionForms({ document, notes, candidateDossiers, format }: Decision): Markup {
  const open = document.status === 'review' || notes.error !== undefined;
  return html`<details class="card decisions" ${open ? 'open' : ''}>
    <summary>${document.status === 'review' ? 'Quyết định của cán bộ' : 'Sửa loại giấy hoặc hồ sơ'}</summary>
    ${candidates(document, candidateDossiers, format)}
    <form method="post" action="/giay-to/${document.id}/ho-so" class="one-line">
      <label class="grow"
        >Mã hồ sơ khác
        <input name="ma" value="${notes.typed ?? ''}" required autocomplete="off" spellcheck="false" maxlength="100" />
      </label>
      <button type="submit">Gắn</button>
    </form>
    <form method="post" action="/giay-to/${document.id}/loai" class="one-line">
      <label class="grow"
        >Loại giấy tờ
        <select name="loai">
          ${DOCUMENT_CLASSES.map(
            (one) =>
              html`<option value="${one}" ${one === document.class ? 'selected' : ''}>${className(one)}</option>`,
          )}
        </select>
      </label>
      <button class="quiet" type="submit">Lưu loại</button>
    </form>
    <form method="post" action="/giay-to/${document.id}/khong-thuoc">
      <button class="quiet" type="submit">Không thuộc hồ sơ nào</button>
    </form>
  </details>`;
}

function candidates(document: DocumentDetail, dossiers: DossierView[], format: Format): Markup | string {
  if (document.candidates.length === 0) return '';
  return html`<h3>Hồ sơ có thể phù hợp</h3>
    <ol class="candidates">
      ${document.candidates.map((candidate) => {
        const dossier = dossiers.find((one) => one.code === candidate.code);
        return candidateRow(document.id, candidate, dossier, format);
      })}
    </ol>
    ${comparison(document)}`;
}

/** The two best by part; for an attached paper the dossier's own card tells it. */
function comparison({ candidates: [best, next], dossier, status }: DocumentDetail): Markup | string {
  const column = ({ code, points, parts }: Candidate) =>
    points !== undefined && parts ? { code, points, parts } : null;
  const first = best ? column(best) : null;
  if (!first || dossier) return '';
  return html`<details ${status === 'review' ? 'open' : ''}>
    <summary>So sánh điểm</summary>
    ${scoreTable(first, next ? column(next) : null)}
  </details>`;
}

function candidateRow(id: string, candidate: Candidate, dossier: DossierView | undefined, format: Format): Markup {
  const percent = Math.round(candidate.score * 100);
  return html`<li>
    <div>
      ${dossierCode(candidate.code, true)}
      <span class="score"><meter min="0" max="100" value="${percent}"></meter> khớp ${percent} %</span>
      ${
        dossier
          ? html`<p><b>${dossier.applicant}</b>, nhận ${format.day(dossier.received)} · ${dossier.procedureName}</p>`
          : ''
      }
      <p class="muted">${candidate.why}</p>
    </div>
    <form method="post" action="/giay-to/${id}/ho-so">
      <input type="hidden" name="ma" value="${candidate.code}" />
      <button type="submit" aria-label="Gắn vào hồ sơ ${candidate.code}">Gắn vào hồ sơ này</button>
    </form>
  </li>`;
}
