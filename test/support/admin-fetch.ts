import { setTimeout as sleep } from 'node:timers/promises';
import { ERRORS, type ErrorCode } from '../../src/core/errors.ts';
import type { RunningService } from './running-service.ts';

/** Password of the first administrator, which a service prints at its first start. */
export function adminPassword(service: RunningService): string {
  return /admin \/ (\S+)/.exec(service.output())?.[1] ?? '';
}

/** Logs in as the first administrator. Gives a page's HTML by its path. */
export async function logInAsAdmin(
  service: RunningService,
  password = adminPassword(service),
): Promise<(path: string) => Promise<string>> {
  const [, url = ''] = /Trang web: (\S+)/.exec(service.output()) ?? [];
  const { origin } = new URL(url);
  const answer = await fetch(`${origin}/dang-nhap`, {
    ...{ method: 'POST', redirect: 'manual', headers: { origin } },
    body: new URLSearchParams({ name: 'admin', password }),
  });
  // An earlier session's cookie is taken back first: the last one counts.
  const cookie = answer.headers.getSetCookie().at(-1)?.split(';')[0] ?? '';
  if (answer.status !== 303) throw new Error(`login answered ${answer.status}`);
  return async (path) => (await fetch(`${origin}${path}`, { headers: { cookie } })).text();
}

/** Waits until a scan's page says that it waits, and why: between two tries it says that it is being worked on. */
export async function tellsWaiting(
  page: (path: string) => Promise<string>,
  scanId: string,
  code: ErrorCode,
): Promise<void> {
  for (let shown = ''; !shown.includes('Đợi thử lại') || !shown.includes(ERRORS[code].vi); await sleep(100))
    shown = await page(`/ban-quet/${scanId}`);
}
