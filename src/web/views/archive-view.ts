import { html } from 'hono/html';
import type { CustodyFigures, DamageCount, DamagedObject, StoreFinding } from '../../core/ports/custody.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { noticeWords } from '../words.ts';
import { damageTable } from './damage-table.ts';
import { message, moment } from './parts.ts';

/** Takes what an administrator says of alarms. */
export const SEEN_PATH = '/kho-luu-tru/da-xem';

interface ArchivePage {
  /** The change counter the page is made at. */
  counter: number;
  alarms: DamagedObject[];
  damage: DamageCount;
  findings: StoreFinding[];
  figures: CustodyFigures;
  /** `folder` or `s3` */
  store: string;
  replicaPlace: string | null;
  /** What became of a form that was sent. */
  note: { tone: 'good' | 'attention'; text: string } | null;
  format: Format;
}

/** Kho lưu trữ: is every stored paper whole, copied and locked, and what is to be done where it is not. */
export function archiveView(page: ArchivePage): Markup {
  const { alarms, damage, findings, format } = page;
  return html`
    <div class="title-row">
      <h1>Kho lưu trữ</h1>
      <p class="live" data-live-state data-counter="${page.counter}" hidden></p>
    </div>
    ${page.note ? message(page.note.tone, page.note.text) : ''}
    <div data-live="alarms">
      ${
        alarms.length > 0
          ? damageTable({ alarms, count: damage, hasReplica: page.replicaPlace !== null, action: SEEN_PATH, format })
          : message('good', 'Không có bản lưu nào được biết là mất hoặc hỏng.')
      }
    </div>
    <div data-live="archive">
      <section class="card">
        <h2>Tình trạng</h2>
        ${figureList(page)}
      </section>
      ${
        findings.length > 0
          ? html`<section class="card">
              <h2>Cần biết về kho</h2>
              <ul>
                ${findings.map(
                  ({ code, detail }) =>
                    html`<li>${noticeWords(code, detail)} <span class="code muted small">${code}</span></li>`,
                )}
              </ul>
            </section>`
          : ''
      }
    </div>
  `;
}

function figureList({ figures, store, replicaPlace, format }: ArchivePage): Markup {
  const { toCopy, lastRun, oldestCheck, neverChecked } = figures;
  return html`<dl class="pairs">
    <dt>Kho chính</dt>
    <dd>
      ${store === 's3' ? 'Máy chủ S3' : 'Thư mục'}, ${format.count(figures.objects)} tệp, ${format.bytes(figures.bytes)}
    </dd>
    <dt>Kho dự phòng</dt>
    <dd>
      ${
        replicaPlace === null
          ? 'Chưa cấu hình'
          : html`${toCopy === 0 ? 'Đã sao đủ' : html`Còn ${format.count(toCopy)} tệp chưa sao`}
              <span class="code muted small">${replicaPlace}</span>`
      }
    </dd>
    <dt>Đã khóa chống sửa xóa</dt>
    <dd>${format.count(figures.locked)} tệp</dd>
    <dt>Lần kiểm gần nhất</dt>
    <dd>${lastRun ? lastCheck(lastRun, format) : 'Chưa lần nào'}</dd>
    <dt>Lâu chưa đọc lại nhất</dt>
    <dd>
      ${oldestCheck ? moment(oldestCheck, format) : 'Chưa có'}${
        neverChecked > 0 ? html`, còn ${format.count(neverChecked)} tệp chưa đến lượt đọc lại` : ''
      }
    </dd>
  </dl>`;
}

function lastCheck({ startedAt, finishedAt, sum }: NonNullable<CustodyFigures['lastRun']>, format: Format): Markup {
  if (!sum || !finishedAt) return html`${moment(startedAt, format)}, chưa xong`;
  if (sum.checked === 0) return html`${moment(startedAt, format)}: không có tệp nào đến lượt đọc lại`;
  const damaged = sum.checked - sum.same;
  return html`${moment(startedAt, format)}: đọc lại ${format.count(sum.checked)} tệp (${format.bytes(sum.bytes)}),
  ${damaged === 0 ? 'tất cả nguyên vẹn' : `${damaged} mất hoặc hỏng, khôi phục ${sum.restored}`}`;
}
