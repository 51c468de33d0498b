import { html } from 'hono/html';
import type { ScanView, StationView } from '../../core/ports/queries.ts';
import { SCAN_STATUSES } from '../../core/scan.ts';
import type { ScanStatus } from '../../core/scan.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import type { SystemStatus } from '../system-status.ts';
import { errorWords, STATUS_WORDS } from '../words.ts';
import { collationCard } from './collation-card.ts';
import { moment } from './parts.ts';
import { scanTable } from './scan-table.ts';
import { uploadForm } from './upload-form.ts';

interface StationPage {
  /** The change counter the page is made at. */
  counter: number;
  system: SystemStatus;
  stations: StationView[];
  scans: ScanView[];
  /** Older scans exist. */
  more: boolean;
  filter: { station?: string; status?: ScanStatus; before?: Date };
  uploadStation: string;
  uploadLimitMb: number;
  seesPapers: boolean;
  setsStations: boolean;
  seesArchive: boolean;
  format: Format;
}

/** Trạm quét: is all well, what came in, what became of it. Parts marked data-live are renewed in place. */
export function stationView(page: StationPage): Markup {
  const { system, stations, format } = page;
  return html`
    <div class="title-row">
      <h1>Trạm quét</h1>
      <p class="live" data-live-state data-counter="${page.counter}" hidden></p>
    </div>
    <div data-live="system">
      ${systemBanner(system, format)}${stuckBanner(system, format)}${damageBanner(system, page)}
    </div>
    <section aria-label="Các trạm">
      <ul class="stations" data-live="stations">
        ${stations.map((station) => stationCard(station, page))} ${stations.length === 0 ? noStation(system) : ''}
      </ul>
    </section>
    ${uploadForm(stations, page.uploadStation, page.uploadLimitMb)}
    <section>
      <div class="title-row">
        <h2>Bản quét gần đây</h2>
        ${filterForm(page)}
      </div>
      ${scanTable(page.scans, { seesPapers: page.seesPapers, format })} ${older(page)}
    </section>
  `;
}

function systemBanner(system: SystemStatus, format: Format): Markup {
  const { waiting, running } = system.queue;
  if (system.intake === 'paused') {
    const why = system.pausedBecause ? errorWords(system.pausedBecause.code) : 'Đang tạm dừng nhận tệp.';
    return html`<div class="banner bad" role="alert">
      <strong><span aria-hidden="true">‖</span> Đang tạm ngừng nhận tệp</strong>
      <p>${why}</p>
      <p>Cứ để tệp trong thư mục quét, đừng xóa: Sohoa sẽ nhận khi hoạt động lại. Nếu quá 15 phút hãy báo quản trị.</p>
    </div>`;
  }
  const work = waiting + running === 0 ? 'Không còn tệp nào chờ.' : `Đang xử lý ${running}, còn chờ ${waiting}.`;
  return html`<div class="banner good">
    <strong><span aria-hidden="true">✓</span> Đang nhận tệp</strong>
    <p>${work} <span class="muted">Chạy từ ${moment(system.startedAt, format)}.</span></p>
  </div>`;
}

/** Names told on the banner; the rest is counted. */
const STUCK_NAMES = 5;

/** Files that could not be taken: which, and why. While intake as a whole is paused the banner above says why. */
function stuckBanner({ intake, stuckFiles }: SystemStatus, format: Format): Markup | string {
  if (intake === 'paused' || stuckFiles.length === 0) return '';
  const rest = stuckFiles.length - STUCK_NAMES;
  return html`<div class="banner bad" role="alert">
    <strong>
      <span aria-hidden="true">!</span> ${format.count(stuckFiles.length)} tệp còn nằm lại trong thư mục quét
    </strong>
    <ul>
      ${stuckFiles
        .slice(0, STUCK_NAMES)
        .map(({ relativePath, code }) => html`<li><span class="file">${relativePath}</span>: ${errorWords(code)}</li>`)}
      ${rest > 0 ? html`<li>và ${format.count(rest)} tệp khác.</li>` : ''}
    </ul>
    <p>Cứ để tệp ở đó, đừng xóa: Sohoa tự thử lại. Nếu quá 15 phút hãy báo quản trị.</p>
  </div>`;
}

/** Stored papers that are damaged: told to everyone, looked into by the administrator. */
function damageBanner({ damage }: SystemStatus, { seesArchive, format }: StationPage): Markup | string {
  if (!damage || damage.damaged === 0) return '';
  const unseen = damage.damaged - damage.seen;
  return html`<div class="banner ${unseen > 0 ? 'bad' : 'attention'}" role="${unseen > 0 ? 'alert' : 'status'}">
    <strong><span aria-hidden="true">!</span> ${format.count(damage.damaged)} bản lưu bị mất hoặc hỏng</strong>
    <p>
      ${damage.seen > 0 ? (unseen > 0 ? `Quản trị đã xem ${damage.seen}, còn ${unseen} chưa xem.` : 'Quản trị đã xem và đang xử lý.') : ''}
      Đừng hủy hay trả giấy gốc của các hồ sơ này.
      ${seesArchive ? html`<a href="/kho-luu-tru">Xem bản nào và việc cần làm</a>` : unseen > 0 ? 'Hãy báo quản trị.' : ''}
    </p>
  </div>`;
}

function stationCard(station: StationView, page: StationPage): Markup {
  const { format } = page;
  const counts = SCAN_STATUSES.filter((status) => (station.counts[status] ?? 0) > 0);
  const error = station.lastError;
  return html`<li class="card station" data-key="station-${station.name}">
    <h2><a href="/?tram=${encodeURIComponent(station.name)}">${station.title || station.name}</a></h2>
    <p class="muted small">Thư mục <span class="code">${station.name}</span></p>
    ${
      counts.length > 0
        ? html`<dl class="counts">
            ${counts.map(
              (status) =>
                html`<div class="${STATUS_WORDS[status].tone}">
                  <dt>${STATUS_WORDS[status].text}</dt>
                  <dd>${format.count(station.counts[status] ?? 0)}</dd>
                </div>`,
            )}
          </dl>`
        : html`<p class="muted">Chưa có bản quét nào.</p>`
    }
    <p class="small">
      ${station.lastReceivedAt ? html`Nhận gần nhất: ${moment(station.lastReceivedAt, format)}` : 'Chưa nhận tệp nào.'}
    </p>
    ${
      error
        ? html`<div class="last-error">
            <p>
              <b>✕ Không nhận được</b> lúc ${moment(error.at, format)}:
              <a href="/ban-quet/${error.scanId}">${error.relativePath}</a>
            </p>
            <p>${errorWords(error.code)}</p>
          </div>`
        : ''
    }
    ${collationCard(station, { sets: page.setsStations, format })}
  </li>`;
}

function noStation(system: SystemStatus): Markup {
  return html`<li class="card" data-key="none">
    <h2>Chưa có trạm nào</h2>
    <p>
      Mỗi máy quét là một thư mục con trong <span class="code">${system.inbox}</span>. Hãy đặt máy quét lưu vào đó; trạm
      hiện ra ngay khi có tệp đầu tiên.
    </p>
  </li>`;
}

function filterForm(page: StationPage): Markup {
  const { station, status } = page.filter;
  return html`<form class="filter" method="get" action="/" data-auto-submit>
    <label
      >Trạm
      <select name="tram">
        <option value="">Tất cả</option>
        ${page.stations.map(
          ({ name, title }) =>
            html`<option value="${name}" ${name === station ? 'selected' : ''}>${title || name}</option>`,
        )}
      </select>
    </label>
    <label
      >Trạng thái
      <select name="trang-thai">
        <option value="">Tất cả</option>
        ${SCAN_STATUSES.map(
          (one) => html`<option value="${one}" ${one === status ? 'selected' : ''}>${STATUS_WORDS[one].text}</option>`,
        )}
      </select>
    </label>
    <button class="quiet" type="submit">Lọc</button>
  </form>`;
}

function older(page: StationPage): Markup | string {
  const last = page.scans.at(-1);
  const query = new URLSearchParams();
  if (page.filter.station) query.set('tram', page.filter.station);
  if (page.filter.status) query.set('trang-thai', page.filter.status);
  const newest = query.size > 0 ? `/?${query}` : '/';
  if (last) query.set('truoc', last.receivedAt.toISOString());
  return html`<nav class="pager" aria-label="Phân trang" data-live="pager">
    ${page.filter.before ? html`<a class="button quiet" href="${newest}">‹ Mới nhất</a>` : ''}
    ${page.more && last ? html`<a class="button quiet" href="/?${query}">Cũ hơn ›</a>` : ''}
  </nav>`;
}
