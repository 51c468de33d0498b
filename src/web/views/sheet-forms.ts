import { html } from 'hono/html';
import type { DocumentDetail, PageView } from '../../core/ports/queries.ts';
import { SPLIT_RANGE } from '../../core/sheet-decision.ts';
import type { Markup } from '../markup.ts';

/** What a clerk can set right about the side of a scan that a page comes from. */
export function sheetForms(document: DocumentDetail, page: PageView): Markup {
  const address = `/ban-quet/${page.scan?.id ?? document.scanId}/to/${page.sheet}`;
  const half = page.part !== 'whole';
  return html`<details class="card decisions sheet-forms">
    <summary>Sửa ảnh tờ ${page.sheet}: xoay, tách, gộp</summary>
    <p class="muted">
      Bản quét gốc không đổi nên lúc nào cũng sửa lại được. Cả bản quét sẽ được đọc lại; hồ sơ cán bộ đã chọn được giữ.
    </p>
    ${page.decided ? html`<p class="decided"><span aria-hidden="true">✓</span> Cán bộ đã sửa tờ này.</p>` : ''}
    <form method="post" action="${address}/xoay" class="buttons">
      <button class="quiet" type="submit" name="do" value="270">↺ Xoay trái</button>
      <button class="quiet" type="submit" name="do" value="90">↻ Xoay phải</button>
      <button class="quiet" type="submit" name="do" value="180">⇅ Lộn ngược</button>
    </form>
    ${half ? joinForm(address) : splitForm(address)}
    ${
      page.decided?.asScanned
        ? ''
        : html`<form method="post" action="${address}/giu-nguyen">
            <button class="quiet" type="submit">Không nắn thẳng, giữ như quét</button>
          </form>`
    }
    ${
      page.decided
        ? html`<form method="post" action="${address}/de-may-lam">
            <button class="quiet" type="submit">Bỏ các sửa đổi, để máy làm lại</button>
          </form>`
        : ''
    }
  </details>`;
}

function joinForm(address: string): Markup {
  return html`<form method="post" action="${address}/gop">
    <button class="quiet" type="submit">Gộp hai nửa thành một trang</button>
  </form>`;
}

/** Without scripts the cut is a number; with them a line on the picture shows it. */
function splitForm(address: string): Markup {
  const [least, most] = [SPLIT_RANGE.least * 100, SPLIT_RANGE.most * 100];
  return html`<form method="post" action="${address}/tach" class="one-line">
    <label class="grow"
      >Tách thành hai trang, cắt ở <output data-cut-value>50</output> % chiều ngang
      <input type="range" name="cho" min="${least}" max="${most}" step="0.5" value="50" data-cut />
    </label>
    <button class="quiet" type="submit">Tách</button>
  </form>`;
}
