import type { Logger } from 'pino';
import { z } from 'zod';
import { ROLES } from '../core/ports/queries.ts';
import { hashPassword } from '../web/password.ts';
import { newPassword } from './first-admin.ts';
import { withStores } from './with-stores.ts';

const ROLE_NAMES = { operator: 'người quét', clerk: 'cán bộ', admin: 'quản trị' } as const;

/** `sohoa user add NAME --role R`: prints the new password once. */
export function addUser(name: string, options: { role: string; data?: string }, log: Logger): Promise<number> {
  const role = z.enum(ROLES).safeParse(options.role);
  if (!role.success) {
    console.error(`Vai trò phải là một trong: ${ROLES.join(', ')}`);
    return Promise.resolve(1);
  }
  return withStores(options, log, async ({ store }) => {
    if (await store.accounts.user(name)) {
      console.error(`Tài khoản ${name} đã có.`);
      return 1;
    }
    const password = newPassword();
    await store.accounts.addUser({ name, role: role.data, passwordHash: await hashPassword(password) });
    console.log(`Đã tạo ${name} (${ROLE_NAMES[role.data]}). Mật khẩu: ${password}`);
    return 0;
  });
}

/** `sohoa user list` */
export function listUsers(options: { data?: string }, log: Logger): Promise<number> {
  return withStores(options, log, async ({ store }) => {
    for (const user of await store.accounts.users()) {
      console.log(`${user.name}\t${ROLE_NAMES[user.role]}\t${user.disabled ? 'đã khóa' : 'đang dùng'}`);
    }
    return 0;
  });
}

/** `sohoa user password NAME`: prints a new password once; whoever is logged in with the old one is out. */
export function resetPassword(name: string, options: { data?: string }, log: Logger): Promise<number> {
  return withStores(options, log, async ({ store }) => {
    const password = newPassword();
    const found = await store.accounts.setPassword(name, await hashPassword(password));
    if (found) console.log(`Mật khẩu mới của ${name}: ${password}`);
    else console.error(`Không có tài khoản ${name}.`);
    return found ? 0 : 1;
  });
}

/** `sohoa user disable NAME` */
export function disableUser(name: string, options: { data?: string }, log: Logger): Promise<number> {
  return withStores(options, log, async ({ store }) => {
    const found = await store.accounts.setDisabled(name, true);
    if (found) console.log(`Đã khóa ${name}.`);
    else console.error(`Không có tài khoản ${name}.`);
    return found ? 0 : 1;
  });
}
