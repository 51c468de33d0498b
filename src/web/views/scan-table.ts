import { html } from 'hono/html';
import type { ScanView } from '../../core/ports/queries.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { errorWords } from '../words.ts';
import { className, documentPath, dossierCode, moment, statusChip } from './parts.ts';

/** Recent scans, one row each, with the papers found in them. */
export function scanTable(scans: ScanView[], options: { seesPapers: boolean; format: Format }): Markup {
  return html`<div class="table-frame">
    <table class="stacking">
      <thead>
        <tr>
          <th scope="col">Nhận lúc</th>
          <th scope="col" class="file-column">Tệp</th>
          <th scope="col">Trạng thái</th>
          <th scope="col">Giấy tờ và hồ sơ</th>
        </tr>
      </thead>
      <tbody data-live="scans">
        ${scans.map((scan) => row(scan, options))}
        ${
          scans.length === 0
            ? html`<tr data-key="none">
                <td colspan="4" class="empty">Chưa có bản quét nào ở đây.</td>
              </tr>`
            : ''
        }
      </tbody>
    </table>
  </div>`;
}

function row(scan: ScanView, { seesPapers, format }: { seesPapers: boolean; format: Format }): Markup {
  return html`<tr data-key="scan-${scan.id}">
    <td data-label="Nhận lúc">${moment(scan.receivedAt, format)}</td>
    <td data-label="Tệp"><a class="file" href="/ban-quet/${scan.id}">${scan.relativePath}</a></td>
    <td data-label="Trạng thái">${statusChip(scan.status)}</td>
    <td data-label="Giấy tờ và hồ sơ">${outcome(scan, seesPapers)}</td>
  </tr>`;
}

function outcome(scan: ScanView, seesPapers: boolean): Markup | string {
  if (scan.errorCode) return html`<p class="reason">${errorWords(scan.errorCode)}</p>`;
  if (scan.status === 'duplicate')
    return html`Giống hệt
      <a class="file" href="/ban-quet/${scan.duplicateOf}">${scan.duplicateOfPath ?? 'một bản đã có'}</a>`;
  if (scan.documents.length === 0) return '';
  return html`<ul class="papers-found">
    ${scan.documents.map(
      (document) =>
        html`<li>
          ${
            seesPapers
              ? html`<a href="${documentPath(document.id)}">${className(document.class)}</a>`
              : className(document.class)
          }
          ${document.dossierCode ? dossierCode(document.dossierCode, seesPapers) : ''}
          ${document.status === 'review' ? statusChip('review') : ''}
        </li>`,
    )}
  </ul>`;
}
