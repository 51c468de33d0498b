import { html } from 'hono/html';
import type { Markup } from '../markup.ts';
import { MIN_PASSWORD_LENGTH } from '../password.ts';
import { message } from './parts.ts';

/** Đổi mật khẩu: the own password. `user` helps a browser's password store to know whose it is. */
export function passwordView(user: string, notes: { done?: boolean; error?: string }): Markup {
  return html`<section class="card login">
    <h1>Đổi mật khẩu</h1>
    ${notes.done ? message('good', 'Đã đổi mật khẩu. Các máy khác đang đăng nhập bằng tài khoản này đã bị đăng xuất.') : ''}
    ${notes.error ? message('bad', notes.error) : ''}
    <form method="post" action="/mat-khau" class="stacked">
      <input type="text" name="username" value="${user}" autocomplete="username" hidden readonly />
      <label
        >Mật khẩu đang dùng
        <input name="current" type="password" autocomplete="current-password" required maxlength="200"
      /></label>
      ${newPassword('password', 'Mật khẩu mới')} ${newPassword('again', 'Nhập lại mật khẩu mới')}
      <p class="muted small">Ít nhất ${MIN_PASSWORD_LENGTH} ký tự. Nên dùng vài từ dễ nhớ ghép lại.</p>
      <button type="submit">Đổi mật khẩu</button>
    </form>
    <p class="muted small">Quên mật khẩu đang dùng? Nhờ quản trị cấp mật khẩu mới.</p>
  </section>`;
}

function newPassword(name: string, title: string): Markup {
  return html`<label
    >${title}
    <input
      name="${name}"
      type="password"
      autocomplete="new-password"
      required
      minlength="${MIN_PASSWORD_LENGTH}"
      maxlength="200"
    />
  </label>`;
}
