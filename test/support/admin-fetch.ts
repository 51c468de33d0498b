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
