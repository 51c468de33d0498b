import { html } from 'hono/html';
import type { Markup } from '../markup.ts';
import { may } from '../permissions.ts';
import type { Permission } from '../permissions.ts';
import type { Account, Room, WebContext } from '../room.ts';
import { ROLE_WORDS } from '../words.ts';

export type Section = 'stations' | 'search' | 'reuse' | 'review' | 'work' | 'reports' | 'archive' | 'accounts';

const SECTIONS: { name: Section; path: string; title: string; permission: Permission }[] = [
  { name: 'stations', path: '/', title: 'Trạm quét', permission: 'see-status' },
  { name: 'search', path: '/tim', title: 'Tìm giấy tờ', permission: 'see-papers' },
  { name: 'reuse', path: '/tai-su-dung', title: 'Tái sử dụng', permission: 'reuse' },
  { name: 'review', path: '/xem-lai', title: 'Cần xem lại', permission: 'review' },
  { name: 'work', path: '/viec-can-lam', title: 'Việc cần làm', permission: 'see-work' },
  { name: 'reports', path: '/bao-cao', title: 'Báo cáo', permission: 'see-reports' },
  { name: 'archive', path: '/kho-luu-tru', title: 'Kho lưu trữ', permission: 'see-archive' },
  { name: 'accounts', path: '/tai-khoan', title: 'Tài khoản', permission: 'manage-accounts' },
];

export interface Page {
  title: string;
  body: Markup;
  section?: Section;
  /** Names of scripts of public/, without extension. */
  scripts?: string[];
}

/** A whole page around `body`; never cached, because it shows personal data. */
export function renderPage(c: WebContext, room: Room, page: Page): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const account = c.get('account') as Account | undefined;
  const { assets } = room;
  return c.html(
    html`<!doctype html>
      <html lang="vi">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.title} – Sohoa</title>
          <link rel="icon" href="${assets.url('icon.svg')}" type="image/svg+xml" />
          <link rel="stylesheet" href="${assets.url('style.css')}" />
          ${(page.scripts ?? []).map((name) => html`<script type="module" src="${assets.url(name)}"></script>`)}
        </head>
        <body>
          <a class="skip" href="#noi-dung">Tới nội dung chính</a>
          ${header(account, page.section)}
          <main id="noi-dung">${page.body}</main>
        </body>
      </html>`,
  );
}

function header(account: Account | undefined, section: Section | undefined): Markup {
  return html`<header class="top">
    <div class="top-inner">
      <a class="brand" href="/"><b>Sohoa</b><span>Số hóa hồ sơ một cửa</span></a>
      ${account ? navigation(account, section) : ''}
    </div>
  </header>`;
}

function navigation(account: Account, section: Section | undefined): Markup {
  const mine = SECTIONS.filter((entry) => may(account.role, entry.permission));
  return html`<nav aria-label="Các trang">
      ${mine.map(
        (entry) =>
          html`<a href="${entry.path}" ${entry.name === section ? html`aria-current="page"` : ''}>${entry.title}</a>`,
      )}
    </nav>
    <form class="who" method="post" action="/dang-xuat">
      <a href="/mat-khau" title="Đổi mật khẩu"><b>${account.user}</b><small>${ROLE_WORDS[account.role]}</small></a>
      <button class="quiet" type="submit">Đăng xuất</button>
    </form>`;
}
