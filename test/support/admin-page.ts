import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PATIENCE_MS } from './chromium.ts';
import type { RunningService } from './running-service.ts';

/** A page of the service with the first administrator, whose password the service prints once, logged in. */
export async function openAdminPage(
  browser: Browser,
  service: RunningService,
): Promise<{ context: BrowserContext; page: Page }> {
  const [, password] = /admin \/ (\S+)/.exec(service.output()) ?? [];
  const [, baseURL] = /Trang web: (\S+)/.exec(service.output()) ?? [];
  const context = await browser.newContext({ baseURL, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto('/');
  await page.getByLabel('Tên').fill('admin');
  await page.getByLabel('Mật khẩu').fill(password ?? '');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  return { context, page };
}
