import { html } from 'hono/html';
import type { StationView } from '../../core/ports/queries.ts';
import type { Markup } from '../markup.ts';

/** Sending files from this browser or phone; worked by upload.ts. iPhones give JPEG because HEIC is not accepted here. */
export function uploadForm(stations: StationView[], uploadStation: string, limitMb: number): Markup {
  const others = stations.filter((station) => station.name !== uploadStation);
  return html`<details class="card upload">
    <summary>Gửi tệp hoặc ảnh chụp từ máy này</summary>
    <form data-upload data-limit="${limitMb * 1e6}">
      <label
        >Gửi vào trạm
        <select name="tram">
          <option value="${uploadStation}">Tải lên từ trình duyệt</option>
          ${others.map((station) => html`<option value="${station.name}">${station.title || station.name}</option>`)}
        </select>
      </label>
      <label class="drop"
        >Chọn tệp, chụp ảnh hoặc kéo tệp thả vào đây
        <input type="file" multiple accept="application/pdf,image/tiff,image/jpeg,image/png" />
        <small>PDF, TIFF, JPEG, PNG; mỗi tệp tối đa ${limitMb} MB. Mỗi tệp là một bản quét.</small>
      </label>
      <ul class="upload-list" aria-live="polite"></ul>
    </form>
    <noscript><p>Trình duyệt đang tắt JavaScript. Hãy chép tệp vào thư mục quét của trạm.</p></noscript>
  </details>`;
}
