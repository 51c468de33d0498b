import { Hono } from 'hono';
import { z } from 'zod';
import { hashPassword, newPasswordSchema, verifyPassword } from '../password.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { openSession } from '../session.ts';
import { visitorAddress } from '../visitor-address.ts';
import { renderPage } from '../views/layout.ts';
import { passwordView } from '../views/password-view.ts';
import { tooManyAttempts } from '../words.ts';

const passwordForm = z
  .object({ current: z.string().min(1, 'Hãy nhập mật khẩu đang dùng.').max(200), password: newPasswordSchema })
  .extend({ again: z.string() })
  .refine(({ password, again }) => password === again, 'Hai lần nhập mật khẩu mới không giống nhau.')
  .refine(({ current, password }) => password !== current, 'Mật khẩu mới phải khác mật khẩu đang dùng.');

/** /mat-khau: everybody changes their own password. */
export function passwordRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/mat-khau', (c) => page(c, room, { done: c.req.query('xong') === '1' }));
  app.post('/mat-khau', (c) => change(c, room));
  return app;
}

function page(c: WebContext, room: Room, notes: { done?: boolean; error?: string }): Response | Promise<Response> {
  if (notes.error) c.status(422);
  return renderPage(c, room, { title: 'Đổi mật khẩu', body: passwordView(c.get('account').user, notes) });
}

async function change(c: WebContext, room: Room): Promise<Response> {
  const form = passwordForm.safeParse(await c.req.parseBody());
  if (!form.success) return page(c, room, { error: form.error.issues.map((issue) => issue.message).join(' ') });
  const { user: name } = c.get('account');
  const address = visitorAddress(c, room);
  // Somebody at an unlocked screen must not be able to guess either.
  const waitMs = room.limiter.begin(name, address);
  if (waitMs > 0) return page(c, room, { error: tooManyAttempts(waitMs) });
  const { accounts } = room.deps;
  const user = await accounts.user(name);
  if (!(await verifyPassword(form.data.current, user?.passwordHash ?? null)))
    return page(c, room, { error: 'Mật khẩu đang dùng không đúng.' });
  room.limiter.succeeded(name, address);
  await accounts.setPassword(name, await hashPassword(form.data.password));
  await accounts.audit({ user: name, action: 'change-password', subject: name });
  // All sessions ended with the old password; only this browser stays in.
  await openSession(c, room, name);
  return c.redirect('/mat-khau?xong=1', 303);
}
