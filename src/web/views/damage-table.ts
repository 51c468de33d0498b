import { html } from 'hono/html';
import type { DamageCount, DamagedObject, ObjectKind } from '../../core/ports/custody.ts';
import { isErrorCode } from '../../core/errors.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { errorWords } from '../words.ts';
import { moment } from './parts.ts';

const KINDS = {
  original: 'Bản quét gốc',
  archive: 'Bản lưu PDF/A',
  text: 'Chữ đã nhận dạng',
  preview: 'Ảnh xem nhanh',
} as const satisfies Record<ObjectKind, string>;

const OUTCOMES = {
  missing: 'mất khỏi kho',
  changed: 'nội dung đã khác lúc lưu',
  unreadable: 'kho không đọc ra được',
} as const satisfies Record<DamagedObject['outcome'], string>;

const NOT_RESTORED: Record<string, string> = {
  REPLICA_NONE: 'Không có kho dự phòng để khôi phục.',
  NO_COPY: 'Kho dự phòng chưa có bản sao của đối tượng này.',
  COPY_DAMAGED: 'Bản sao ở kho dự phòng cũng hỏng.',
};

interface DamagePage {
  alarms: DamagedObject[];
  /** Of all, listed or not. */
  count: DamageCount;
  hasReplica: boolean;
  /** Where the form that says "seen" goes. */
  action: string;
  format: Format;
}

/** What is damaged: what happened, is the paper safe, what to do, who has seen it. */
export function damageTable({ alarms, count, hasReplica, action, format }: DamagePage): Markup {
  const unseen = count.damaged - count.seen;
  const seen = unseen === 0 ? ', đã xem cả' : `, ${format.count(count.seen)} đã xem`;
  return html`<form class="card" method="post" action="${action}">
    <h2 role="${unseen > 0 ? 'alert' : 'status'}">
      ${format.count(count.damaged)} bản lưu bị mất hoặc hỏng${count.seen > 0 ? seen : ''}
    </h2>
    <p>Đừng hủy hay trả giấy gốc của các hồ sơ này trước khi xong. Báo động tự hết khi bản lưu đọc lại đúng.</p>
    <div class="table-frame">
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">Bản lưu</th>
            <th scope="col">Chuyện gì</th>
            <th scope="col">Giấy có an toàn không</th>
            <th scope="col">Việc cần làm</th>
            <th scope="col">Đã xem</th>
          </tr>
        </thead>
        <tbody>
          ${alarms.map((alarm) => row(alarm, hasReplica, format))}
        </tbody>
      </table>
    </div>
    ${alarms.length < count.damaged ? html`<p class="muted">Chỉ liệt kê ${format.count(alarms.length)} bản đầu.</p>` : ''}
    ${unseen > 0 ? seenForm() : ''}
  </form>`;
}

function seenForm(): Markup {
  return html`<div class="decision">
    <label
      >Ghi chú: đang làm gì, ai làm
      <textarea name="ghi-chu" rows="2" minlength="5" maxlength="1000" required></textarea>
    </label>
    <p class="actions"><button type="submit">Ghi nhận đã xem các bản đã chọn</button></p>
    <p class="muted small">
      Ghi nhận không làm báo động hết: bản lưu còn trong danh sách đến khi đọc lại đúng. Hỏng kiểu khác thì báo lại từ
      đầu.
    </p>
  </div>`;
}

function row(alarm: DamagedObject, hasReplica: boolean, format: Format): Markup {
  const name = alarm.key.slice(alarm.key.lastIndexOf('/') + 1);
  return html`<tr data-key="${alarm.key}">
    <td data-label="Bản lưu">
      <b>${KINDS[alarm.kind]}</b><br />
      ${alarm.scanId === null ? '' : html`<a href="/ban-quet/${alarm.scanId}">Bản quét</a> `}
      <span class="code small muted" title="${alarm.key}">${name.slice(0, 12)}…</span>
    </td>
    <td data-label="Chuyện gì">${OUTCOMES[alarm.outcome]}, thấy lúc ${moment(alarm.foundAt, format)}</td>
    <td data-label="Giấy có an toàn không">${safety(alarm)}</td>
    <td data-label="Việc cần làm">${whyNot(alarm)} ${todo(alarm, hasReplica)}</td>
    <td data-label="Đã xem">${seenCell(alarm, format)}</td>
  </tr>`;
}

function seenCell({ key, seen }: DamagedObject, format: Format): Markup {
  if (!seen)
    return html`<label class="choice"><input type="checkbox" name="chon" value="${key}" /> Chưa ai xem</label>`;
  return html`<b>${seen.by}</b>, ${moment(seen.at, format)}<br />${seen.note}`;
}

function safety(alarm: DamagedObject): string {
  if (alarm.kind === 'preview') return 'An toàn: chỉ là ảnh xem nhanh, bản lưu không phụ thuộc vào nó.';
  if (alarm.kind === 'original')
    return 'Bản lưu PDF/A làm từ bản quét này không nằm trong báo động trừ khi có ghi ở đây.';
  return alarm.originalSound
    ? 'Nội dung còn: bản quét gốc vẫn trong kho.'
    : 'Chưa chắc: bản quét gốc cũng không còn nguyên trong kho.';
}

function whyNot({ notRestored }: DamagedObject): string {
  if (notRestored === null) return '';
  return (
    NOT_RESTORED[notRestored] ?? (isErrorCode(notRestored) ? `Chưa khôi phục được. ${errorWords(notRestored)}` : '')
  );
}

function todo(alarm: DamagedObject, hasReplica: boolean): string {
  const end = 'rồi chạy lệnh sohoa verify.';
  if (alarm.kind === 'preview') return 'Mở bản quét và bấm xử lý lại.';
  if (hasReplica && (alarm.notRestored ?? '').startsWith('STORE_'))
    return 'Sohoa tự thử khôi phục lại ở lần kiểm sau; có thể chạy ngay: sohoa verify.';
  if (alarm.kind === 'original')
    return 'Bỏ lại đúng tệp đó (trong thư mục tệp đã nhận) vào thư mục quét. Nếu không còn tệp thì quét lại giấy.';
  return alarm.originalSound
    ? `Mở bản quét và bấm xử lý lại; hoặc chép lại tệp từ bản sao lưu, ${end}`
    : `Chép lại tệp từ bản sao lưu, ${end} Nếu không có thì quét lại giấy.`;
}
