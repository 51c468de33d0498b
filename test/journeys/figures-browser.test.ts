import { mkdtemp, readFile, rm } from 'node:fs/promises';
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
  'what 79,18 % means can be told from the page, and the 1.445 and the 5.497 behind it can be opened',
  async () => {
    const server = await ownServer();
    opened.push(() => server.remove());
    const store = await openStore(server.options);
    opened.push(() => store.close());
    const folder = await mkdtemp(join(tmpdir(), 'sohoa-figures-'));
    opened.push(() => rm(folder, { recursive: true, force: true }));
    for (const { kind, path } of await writeOffice(phuMy(), folder)) {
      await importRegister(kind as RegisterKind, path, store.registers, { snapshot: '2024-04-19' });
    }
    const { app } = await webFixture({}, { reports: store.reports, views: store.views, coverage: store.coverage });
    const web = await serveWeb(app, { host: '127.0.0.1', port: 0 });
    opened.push(() => web.close());

    browser = await launchBrowser();
    const context = await browser.newContext({ baseURL: web.url, viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const complaints: string[] = [];
    page.on('console', (line) => (line.type() === 'error' ? complaints.push(line.text()) : undefined));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto('/bao-cao');
    await page.getByLabel('Tên').fill(USERS.admin);
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();

    const kinds = page.getByRole('navigation', { name: 'Các loại báo cáo' });
    await kinds.getByRole('link', { name: 'Chỉ số', exact: true }).click();
    await page.getByLabel('Từ ngày', { exact: true }).fill('2023-01-01');
    await page.getByLabel('Đến ngày', { exact: true }).fill('2024-03-31');
    await page.getByRole('button', { name: 'Xem' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Tỷ lệ số hóa kết quả giải quyết' });
    await row.getByText('79,18 %').waitFor();
    expect(await row.innerText()).toContain('Hồ sơ có kết quả đã số hóa / hồ sơ đã giải quyết trong kỳ');
    // The rate that has nothing to divide by says so.
    const payment = page.getByRole('row').filter({ hasText: 'Tỷ lệ thanh toán trực tuyến' });
    expect(await payment.innerText()).toContain('không có hồ sơ');

    await row.getByRole('link', { name: '1.445' }).click();
    await page.getByRole('heading', { name: 'Chưa số hóa kết quả: 1.445 hồ sơ' }).waitFor();
    await page.getByText('Trang 1 trên 73').waitFor();
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await page.getByText('Trang 2 trên 73').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải CSV' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(1446);
    await page.getByRole('link', { name: 'Đã số hóa kết quả', exact: true }).click();
    await page.getByRole('heading', { name: 'Đã số hóa kết quả: 5.497 hồ sơ' }).waitFor();
    await page.locator('tbody a.code').first().click();
    await page.getByRole('heading', { name: /^Hồ sơ H99\.10-/ }).waitFor();

    await page.goto('/bao-cao/bieu-mau');
    await page.getByRole('link', { name: /Mục số hóa hồ sơ/ }).click();
    await page.getByRole('cell', { name: '79,18 %' }).waitFor();
    const printed = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải PDF để in' }).click();
    const pdf = await readFile(await (await printed).path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(complaints).toEqual([]);
  },
  JOURNEY_MS,
);
