import { html } from 'hono/html';
import type { DamagedObject, ObjectKind } from '../../core/ports/custody.ts';
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

/** What is damaged: what happened, is the paper safe, what to do. */
export function damageTable(alarms: DamagedObject[], hasReplica: boolean, format: Format): Markup {
  return html`<section class="card" role="alert">
    <h2>${format.count(alarms.length)} bản lưu bị mất hoặc hỏng</h2>
    <p>Đừng hủy hay trả giấy gốc của các hồ sơ này trước khi xong. Báo động tự hết khi bản lưu đọc lại đúng.</p>
    <div class="table-frame">
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">Bản lưu</th>
            <th scope="col">Chuyện gì</th>
            <th scope="col">Giấy có an toàn không</th>
            <th scope="col">Việc cần làm</th>
          </tr>
        </thead>
        <tbody>
          ${alarms.map((alarm) => row(alarm, hasReplica, format))}
        </tbody>
      </table>
    </div>
  </section>`;
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
  </tr>`;
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
  return NOT_RESTORED[notRestored] ?? (isErrorCode(notRestored) ? errorWords(notRestored) : '');
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
