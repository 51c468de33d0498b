import { Hono } from 'hono';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';
import { ROLES } from '../../core/ports/queries.ts';
import { hashPassword, newPasswordSchema } from '../password.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { accountView } from '../views/account-view.ts';
import { renderPage } from '../views/layout.ts';

const DONE = {
  them: 'Đã thêm tài khoản.',
  khoa: 'Đã khóa tài khoản. Người này không đăng nhập được nữa.',
  mo: 'Đã mở lại tài khoản.',
} as const;

const addForm = z.object({
  name: z
    .string()
    .trim()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,49}$/u,
      'Tên gồm 2 đến 50 chữ, số, dấu chấm hoặc gạch; không có khoảng trắng.',
    ),
  role: z.enum(ROLES, 'Hãy chọn vai trò.'),
  password: newPasswordSchema,
});
const stateForm = z.object({ name: z.string().min(1).max(100), disabled: z.enum(['0', '1']) });

/** /tai-khoan: accounts, for the administrator. */
export function accountRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/tai-khoan', allow('manage-accounts'), (c) => {
    const key = c.req.query('xong') ?? '';
    return listPage(c, room, { done: Object.hasOwn(DONE, key) ? DONE[key as keyof typeof DONE] : undefined });
  });
  app.post('/tai-khoan', allow('manage-accounts'), (c) => add(c, room));
  app.post('/tai-khoan/trang-thai', allow('manage-accounts'), (c) => setState(c, room));
  return app;
}

interface Notes {
  done?: string;
  error?: string;
  typed?: { name: string; role: string };
}

async function listPage(c: WebContext, room: Room, notes: Notes): Promise<Response> {
  const users = await room.deps.accounts.users();
  const body = accountView({ users, self: c.get('account').user, notes, format: room.format });
  return renderPage(c, room, { title: 'Tài khoản', section: 'accounts', body });
}

async function add(c: WebContext, room: Room): Promise<Response> {
  const { accounts } = room.deps;
  const sent = await c.req.parseBody();
  const typed = { name: String(sent.name ?? ''), role: String(sent.role ?? '') };
  const refuse = (error: string) => {
    c.status(422);
    return listPage(c, room, { error, typed });
  };
  const form = addForm.safeParse(sent);
  if (!form.success) return refuse(form.error.issues.map((issue) => issue.message).join(' '));
  const { name, role, password } = form.data;
  if (await accounts.user(name)) return refuse('Đã có tài khoản mang tên này.');
  await accounts.addUser({ name, role, passwordHash: await hashPassword(password) });
  await accounts.audit({ user: c.get('account').user, action: 'add-account', subject: name });
  return c.redirect('/tai-khoan?xong=them', 303);
}

async function setState(c: WebContext, room: Room): Promise<Response> {
  const { accounts } = room.deps;
  const { name, disabled } = stateForm.parse(await c.req.parseBody());
  const { user } = c.get('account');
  if (name === user) {
    c.status(422);
    return listPage(c, room, { error: 'Không thể tự khóa tài khoản đang dùng.' });
  }
  const off = disabled === '1';
  if (!(await accounts.setDisabled(name, off))) throw new SohoaError('NOT_FOUND');
  await accounts.audit({ user, action: off ? 'disable-account' : 'enable-account', subject: name });
  return c.redirect(`/tai-khoan?xong=${off ? 'khoa' : 'mo'}`, 303);
}
