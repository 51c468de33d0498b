import { Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { verifyPassword } from '../password.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { closeSession, openSession } from '../session.ts';
import { renderPage } from '../views/layout.ts';
import { message } from '../views/parts.ts';
import { visitorAddress } from '../visitor-address.ts';
import { tooManyAttempts } from '../words.ts';

const loginForm = z.object({
  name: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
  tiep: z.string().max(2000).optional(),
});

const WRONG = 'Tên hoặc mật khẩu không đúng. Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt.';

/** /dang-nhap and /dang-xuat. */
export function loginRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/dang-nhap', (c) => loginPage(c, room, { back: localPath(c.req.query('tiep')) }));
  app.post('/dang-nhap', (c) => login(c, room));
  app.post('/dang-xuat', async (c) => {
    await closeSession(c, room);
    return c.redirect('/dang-nhap', 303);
  });
  return app;
}

async function login(c: WebContext, room: Room): Promise<Response> {
  const parsed = loginForm.safeParse(await c.req.parseBody());
  if (!parsed.success) return loginPage(c, room, { error: WRONG, status: 401 });
  const { name, password } = parsed.data;
  const back = localPath(parsed.data.tiep);
  const address = visitorAddress(c, room);
  const waitMs = room.limiter.begin(name, address);
  if (waitMs > 0) {
    c.header('Retry-After', String(Math.ceil(waitMs / 1000)));
    return loginPage(c, room, { error: tooManyAttempts(waitMs), name, back, status: 429 });
  }
  const user = await room.deps.accounts.user(name);
  const right = await verifyPassword(password, user?.passwordHash ?? null);
  if (!user || !right || user.disabled) return loginPage(c, room, { error: WRONG, name, back, status: 401 });
  room.limiter.succeeded(name, address);
  await closeSession(c, room);
  await openSession(c, room, user.name);
  await room.deps.accounts.audit({ user: user.name, action: 'login', subject: address });
  return c.redirect(back, 303);
}

/** Only a path of this site: an address of elsewhere would make the login page a trap. */
function localPath(path: string | undefined): string {
  if (!path) return '/';
  const base = 'http://sohoa.invalid';
  const url = URL.parse(path, base);
  if (!url || url.origin !== base || !path.startsWith('/')) return '/';
  return url.pathname + url.search;
}

interface LoginPage {
  error?: string;
  name?: string;
  back?: string;
  status?: 401 | 429;
}

async function loginPage(c: WebContext, room: Room, page: LoginPage): Promise<Response> {
  if (page.status) c.status(page.status);
  const body = html`
    <section class="card login">
      <h1>Đăng nhập</h1>
      ${page.error ? message('bad', page.error) : ''}
      <form method="post" action="/dang-nhap" class="stacked">
        <label
          >Tên <input name="name" value="${page.name ?? ''}" autocomplete="username" required autocapitalize="none"
        /></label>
        <label>Mật khẩu <input name="password" type="password" autocomplete="current-password" required /></label>
        <input type="hidden" name="tiep" value="${page.back ?? '/'}" />
        <button type="submit">Đăng nhập</button>
      </form>
      <p class="muted small">Chưa có tài khoản hoặc quên mật khẩu: hỏi người quản trị Sohoa của đơn vị.</p>
    </section>
  `;
  return renderPage(c, room, { title: 'Đăng nhập', body });
}
