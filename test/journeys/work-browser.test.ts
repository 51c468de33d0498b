import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { importRegister, type RegisterKind } from '../../src/registry/import-register.ts';
import { openStore } from '../../src/store/open-store.ts';
import { serveWeb } from '../../src/web/serve-web.ts';
import { phuMy } from '../../samples/make/offices/phu-my.ts';
import { writeOffice } from '../../samples/make/offices/write-office.ts';
import { ownServer } from '../store/test-servers.ts';
import { inBrowser, launchBrowser, PATIENCE_MS } from '../support/chromium.ts';
import { PASSWORD, USERS, webFixture } from '../web/web-fixture.ts';

const JOURNEY_MS = 6 * PATIENCE_MS;

let browser: Browser | undefined;
const opened: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  await browser?.close();
  for (const close of opened.reverse()) await close();
}, JOURNEY_MS);

inBrowser(
  'a clerk finds the 1.445 that are left, what a dossier lacks, and why nothing is foretold',
  async () => {
    const server = await ownServer();
    opened.push(() => server.remove());
    const store = await openStore(server.options);
    opened.push(() => store.close());
    const folder = await mkdtemp(join(tmpdir(), 'sohoa-work-'));
    opened.push(() => rm(folder, { recursive: true, force: true }));
    for (const { kind, path } of await writeOffice(phuMy(), folder)) {
      await importRegister(kind as RegisterKind, path, store.registers, { snapshot: '2024-04-19' });
    }
    const [procedure] = [...(await store.registers.procedureCodes())].sort();
    const list = join(folder, 'thanh-phan.csv');
    const lines = [
      'Mã TTHC,Tên thành phần,Loại giấy tờ',
      `${procedure},Tờ khai theo mẫu,Tờ khai`,
      `${procedure},Thẻ căn cước,Căn cước`,
    ];
    await writeFile(list, lines.join('\n'));
    await importRegister('components', list, store.registers);
    const { app } = await webFixture(
      {},
      { reports: store.reports, views: store.views, coverage: store.coverage, work: store.work },
    );
    const web = await serveWeb(app, { host: '127.0.0.1', port: 0 });
    opened.push(() => web.close());

    browser = await launchBrowser();
    const context = await browser.newContext({ baseURL: web.url, viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const complaints: string[] = [];
    page.on('console', (line) => (line.type() === 'error' ? complaints.push(line.text()) : undefined));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto('/');
    await page.getByLabel('Tên').fill(USERS.clerk);
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();

    await page.getByRole('link', { name: 'Việc cần làm', exact: true }).click();
    await page.getByRole('heading', { name: /1\.445 hồ sơ/ }).waitFor();
    await page.getByText('Trang 1 trên 73').waitFor();
    // Whole lists are the administrator's.
    expect(await page.getByRole('link', { name: 'Tải CSV' }).count()).toBe(0);
    await page.locator('select[name=theo]').selectOption('procedure');
    await page.getByRole('button', { name: 'Xem' }).click();
    const first = page.locator('tbody tr').first().getByRole('link').first();
    const count = await first.innerText();
    await first.click();
    await page.getByRole('heading', { name: new RegExp(`^${count.replace('.', '\\.')} hồ sơ`) }).waitFor();
    await page.getByText('Đang lọc:').waitFor();

    await page.getByRole('link', { name: 'Thành phần còn thiếu' }).click();
    await page.locator('.components').first().getByText('Còn thiếu').first().waitFor();
    await page.locator('a.code').first().click();
    await page.getByRole('heading', { name: 'Thành phần phải số hóa (0/2)' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Dự báo' }).click();
    // Nothing was digitised in the last weeks.
    await page.getByText('Không dự báo được', { exact: true }).first().waitFor();
    await page.getByText('Công thức.').waitFor();
    expect(complaints).toEqual([]);
  },
  JOURNEY_MS,
);
