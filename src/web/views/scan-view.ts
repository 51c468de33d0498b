import { html } from 'hono/html';
import type { DocumentDetail, ScanDetail } from '../../core/ports/queries.ts';
import { isFinished } from '../../core/scan.ts';
import { canRedo } from '../can-redo.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { errorWords, noticeWords } from '../words.ts';
import { className, documentPath, dossierCode, message, moment, statusChip } from './parts.ts';
import { reasonList } from './review-view.ts';

const ORIGINAL_WORDS = {
  here: 'còn nguyên trong kho',
  withheld: 'không kèm trong gói nhập, nên không xử lý lại được',
  destroyed: 'đã hủy theo quyết định, nên không xử lý lại được',
} as const;

interface ScanPage {
  scan: ScanDetail;
  /** The change counter the page is made at. */
  counter: number;
  seesPapers: boolean;
  /** Whether the account may have it processed again. */
  redoes: boolean;
  format: Format;
}

/** Bản quét: what became of one delivered file. */
export function scanView({ scan, counter, seesPapers, redoes, format }: ScanPage): Markup {
  return html`
    <p class="crumbs">
      <a href="/">Trạm quét</a> › <a href="/?tram=${encodeURIComponent(scan.station)}">${scan.station}</a>
    </p>
    <div class="title-row">
      <h1 class="file">${scan.relativePath}</h1>
      <p class="live" data-live-state data-counter="${counter}" hidden></p>
    </div>
    <div data-live="scan">
      <p data-key="status">${statusChip(scan.status)}</p>
      <div data-key="outcome">${outcome(scan, format)}</div>
      <div data-key="findings">${findings(scan)}</div>
      <section data-key="documents">
        <h2>Giấy tờ trong bản quét (${scan.documents.length})</h2>
        ${scan.documents.length === 0 ? html`<p class="muted">Chưa có giấy tờ nào.</p>` : ''}
        <ol class="plain">
          ${scan.documents.map((document) => documentLine(document, seesPapers))}
        </ol>
      </section>
      <section class="card" data-key="facts">
        <h2>Tệp</h2>
        <dl class="pairs">
          <dt>Nhận lúc</dt>
          <dd>${format.time(scan.receivedAt)}</dd>
          <dt>Xong lúc</dt>
          <dd>${scan.finishedAt ? format.time(scan.finishedAt) : 'chưa xong'}</dd>
          <dt>Dung lượng</dt>
          <dd>${format.bytes(scan.bytes)}</dd>
          <dt>Mã kiểm tra SHA-256</dt>
          <dd class="code digest">${scan.sha256}</dd>
          <dt>Bản quét gốc</dt>
          <dd>${ORIGINAL_WORDS[scan.originalGone ?? 'here']}</dd>
        </dl>
      </section>
      <div data-key="redo">${redoes && canRedo(scan) ? redoForm(scan.id) : ''}</div>
    </div>
  `;
}

function outcome(scan: ScanDetail, format: Format): Markup | string {
  if (scan.errorCode) {
    return message(scan.status === 'rejected' ? 'bad' : 'attention', errorWords(scan.errorCode));
  }
  if (scan.status === 'duplicate' && scan.duplicateOf) {
    const link = html`<a class="file" href="/ban-quet/${scan.duplicateOf}">${scan.duplicateOfPath ?? 'bản đã có'}</a>`;
    return message('attention', html`Tệp này giống hệt ${link}, nên không xử lý lại.`);
  }
  if (scan.status === 'review') return message('attention', 'Đã lưu trữ an toàn. Có giấy tờ cần cán bộ xem lại.');
  if (scan.collatedInto) {
    const link = html`<a class="file" href="/ban-quet/${scan.collatedInto.id}">${scan.collatedInto.path}</a>`;
    return message(
      'good',
      html`Đây là mặt sau của ${link}. Các trang nằm trong giấy tờ của tệp đó, ngay sau mặt trước.`,
    );
  }
  if (scan.waitsForBacks) {
    const until = moment(scan.waitsForBacks, format);
    return message(
      'good',
      html`Tệp đã được giữ an toàn, <b>đang chờ mặt sau</b> đến ${until}. Hãy quét mặt sau tại cùng trạm.`,
    );
  }
  if (!isFinished(scan.status))
    return message('good', 'Tệp đã được giữ an toàn và đang chờ đến lượt hoặc đang được xử lý.');
  return '';
}

function redoForm(id: string): Markup {
  return html`<form method="post" action="/ban-quet/${id}/lam-lai" class="card">
    <p class="muted">
      Đọc lại từ bản gốc đã giữ, ví dụ sau khi nạp thêm danh sách hồ sơ hoặc sau sự cố. Quyết định của cán bộ được giữ.
    </p>
    <button class="quiet" type="submit">Làm lại</button>
  </form>`;
}

function findings(scan: ScanDetail): Markup | string {
  if (scan.findings.length === 0) return '';
  return html`<section class="card">
    <h2>Ghi nhận khi xử lý</h2>
    <ul>
      ${scan.findings.map(
        (finding) =>
          html`<li>
            ${finding.sheet ? html`<b>Tờ ${finding.sheet}:</b> ` : ''}${noticeWords(finding.code, finding.detail)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function documentLine(document: DocumentDetail, seesPapers: boolean): Markup {
  const name = className(document.class);
  return html`<li class="card">
    <h3>
      ${seesPapers ? html`<a href="${documentPath(document.id)}">${name}</a>` : name}
      ${document.destroyedAt ? html`<span class="chip calm">Đã hủy</span>` : statusChip(document.status)}
    </h3>
    <p>
      ${document.pages.length} trang ·
      ${document.dossier ? html`Hồ sơ ${dossierCode(document.dossier.code, seesPapers)}` : 'Chưa gắn hồ sơ'}
    </p>
    ${document.status === 'review' ? reasonList(document.reviewReasons) : ''}
  </li>`;
}
