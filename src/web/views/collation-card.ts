import { html } from 'hono/html';
import { BACKS_ORDERS, COLLATION_MODES, type BacksOrder, type CollationMode } from '../../core/collation.ts';
import type { StationView } from '../../core/ports/queries.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { moment } from './parts.ts';

const MODE_WORDS = {
  none: 'Không ghép',
  one_file: 'Một tệp: hết mặt trước rồi đến hết mặt sau',
  two_files: 'Hai tệp: tệp mặt trước rồi tệp mặt sau',
} as const satisfies Record<CollationMode, string>;

const BACKS_WORDS = {
  reversed: 'Đảo ngược (lật cả chồng giấy)',
  same: 'Cùng thứ tự (lật từng tờ)',
} as const satisfies Record<BacksOrder, string>;

/** What an operator must know and may say about the two-sided papers of a station; an administrator also sets how it feeds. */
export function collationCard(station: StationView, options: { sets: boolean; format: Format }): Markup {
  return html`${pairing(station, options.format)} ${options.sets ? settings(station) : ''}`;
}

function pairing({ name, pairing: state }: StationView, format: Format): Markup | string {
  if (!state) return '';
  const { waiting, stoppedSince } = state;
  return html`${
    waiting
      ? html`<div class="pairing">
          <p>
            <b>Đang chờ mặt sau</b> của <a class="file" href="/ban-quet/${waiting.scanId}">${waiting.relativePath}</a>,
            đến ${moment(waiting.until, format)}. Hãy quét mặt sau của đúng chồng giấy này tại trạm này.
          </p>
          ${button('khong-mat-sau', name, 'Không có mặt sau')}
        </div>`
      : ''
  }
  ${
    stoppedSince
      ? html`<div class="pairing last-error">
          <p>
            <b>! Đã ngừng ghép hai mặt</b> từ ${moment(stoppedSince, format)}: một cặp tệp không khớp. Không mất trang
            nào; mỗi tệp được xử lý riêng và chờ cán bộ xem. Khi tệp sắp quét là <b>mặt trước</b> của một chồng giấy
            mới, hãy bấm:
          </p>
          ${button('ghep-lai', name, 'Ghép lại từ đầu')}
        </div>`
      : ''
  }`;
}

function button(action: string, station: string, words: string): Markup {
  return html`<form method="post" action="/tram/${action}">
    <input type="hidden" name="tram" value="${station}" />
    <button class="quiet" type="submit">${words}</button>
  </form>`;
}

function settings({ name, collation }: StationView): Markup {
  const option = (value: string, words: string, chosen: string): Markup =>
    html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${words}</option>`;
  return html`<details class="small">
    <summary>Giấy hai mặt: ${MODE_WORDS[collation?.mode ?? 'none']}</summary>
    <form method="post" action="/tram/hai-mat" class="stack">
      <input type="hidden" name="tram" value="${name}" />
      <label
        >Cách quét giấy hai mặt
        <select name="cach">
          ${COLLATION_MODES.map((mode) => option(mode, MODE_WORDS[mode], collation?.mode ?? 'none'))}
        </select>
      </label>
      <label
        >Thứ tự mặt sau
        <select name="mat-sau">
          ${BACKS_ORDERS.map((order) => option(order, BACKS_WORDS[order], collation?.backs ?? 'reversed'))}
        </select>
      </label>
      <p class="muted">Máy quét tự quét cả hai mặt thì chọn “Không ghép”.</p>
      <button class="quiet" type="submit">Lưu</button>
    </form>
  </details>`;
}
