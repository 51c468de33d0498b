import { html } from 'hono/html';
import type { Role } from '../../core/ports/queries.ts';
import { ROLES } from '../../core/ports/queries.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { MIN_PASSWORD_LENGTH } from '../password.ts';
import { ROLE_WORDS } from '../words.ts';
import { message } from './parts.ts';

interface AccountPage {
  users: { name: string; role: Role; disabled: boolean; createdAt: Date }[];
  /** The administrator who looks. */
  self: string;
  notes: { done?: string; error?: string; typed?: { name: string; role: string } };
  format: Format;
}

const ROLE_HELP = {
  operator: 'xem trạm quét, gửi tệp',
  clerk: 'thêm: tìm giấy tờ, xem lại',
  admin: 'thêm: báo cáo, tài khoản',
} as const satisfies Record<Role, string>;

/** Tài khoản: who may log in. */
export function accountView(page: AccountPage): Markup {
  const { notes } = page;
  return html`
    <h1>Tài khoản</h1>
    ${notes.done ? message('good', notes.done) : ''} ${notes.error ? message('bad', notes.error) : ''}
    <div class="table-frame">
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">Tên</th>
            <th scope="col">Vai trò</th>
            <th scope="col">Tạo lúc</th>
            <th scope="col">Trạng thái</th>
            <th scope="col"><span class="hidden-text">Việc</span></th>
          </tr>
        </thead>
        <tbody>
          ${page.users.map((user) => row(user, page))}
        </tbody>
      </table>
    </div>
    ${addForm(notes.typed)}
  `;
}

function row(user: AccountPage['users'][number], page: AccountPage): Markup {
  return html`<tr>
    <td data-label="Tên"><b>${user.name}</b></td>
    <td data-label="Vai trò">${ROLE_WORDS[user.role]}</td>
    <td data-label="Tạo lúc">${page.format.time(user.createdAt)}</td>
    <td data-label="Trạng thái">
      ${user.disabled ? html`<span class="chip bad">✕ Đã khóa</span>` : html`<span class="chip good">✓ Đang dùng</span>`}
    </td>
    <td data-label="Việc">
      ${
        user.name === page.self
          ? html`<span class="muted">tài khoản này</span>`
          : html`<form method="post" action="/tai-khoan/trang-thai">
              <input type="hidden" name="name" value="${user.name}" />
              <input type="hidden" name="disabled" value="${user.disabled ? '0' : '1'}" />
              <button class="quiet" type="submit">
                ${user.disabled ? 'Mở lại' : 'Khóa'}<span class="hidden-text"> ${user.name}</span>
              </button>
            </form>`
      }
    </td>
  </tr>`;
}

function addForm(typed: { name: string; role: string } | undefined): Markup {
  return html`<section class="card">
    <h2>Thêm tài khoản</h2>
    <form method="post" action="/tai-khoan" class="stacked">
      <label
        >Tên đăng nhập <input name="name" value="${typed?.name ?? ''}" required maxlength="50" autocomplete="off"
      /></label>
      <label
        >Vai trò
        <select name="role">
          ${ROLES.map(
            (role) =>
              html`<option value="${role}" ${role === typed?.role ? 'selected' : ''}>
                ${ROLE_WORDS[role]} (${ROLE_HELP[role]})
              </option>`,
          )}
        </select>
      </label>
      <label
        >Mật khẩu
        <input
          name="password"
          type="password"
          required
          minlength="${MIN_PASSWORD_LENGTH}"
          autocomplete="new-password"
        />
        <small>Ít nhất ${MIN_PASSWORD_LENGTH} ký tự. Nên dùng vài từ dễ nhớ ghép lại.</small>
      </label>
      <button type="submit">Thêm</button>
    </form>
  </section>`;
}
