import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { serveWeb } from '../../src/web/serve-web.ts';
import { inBrowser, launchBrowser, PATIENCE_MS } from '../support/chromium.ts';
import { REVIEW_ID } from '../web/invented-papers.ts';
import { PASSWORD, USERS, webFixture } from '../web/web-fixture.ts';

/** A journey has many steps; each of them may be slow. */
const JOURNEY_MS = 4 * PATIENCE_MS;

let browser: Browser | undefined;
const opened: (() => Promise<void>)[] = [];
// Also after a failure: an open server or page would keep the test run alive.
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});
afterAll(() => browser?.close());

async function open(user: string) {
  browser ??= await launchBrowser();
  const fixture = await webFixture({ pollMs: 100 });
  const picture = await sharp({ create: { width: 99, height: 140, channels: 3, background: '#fbf7ec' } })
    .jpeg()
    .toBuffer();
  for (const key of fixture.objects.objects.keys()) {
    if (key.startsWith('previews/')) fixture.objects.objects.set(key, picture);
  }
  const web = await serveWeb(fixture.app, { host: '127.0.0.1', port: 0 });
  opened.push(() => web.close());
  const context = await browser.newContext({ baseURL: web.url, viewport: { width: 1366, height: 768 } });
  opened.unshift(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto('/');
  await page.getByLabel('Tên').fill(user);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: 'Trạm quét' }).waitFor();
  return { ...fixture, web, page, complaints };
}

/** Words that appear on the page, waited for. */
function words(page: Page, text: string): Promise<void> {
  return page.getByText(text).first().waitFor();
}

inBrowser(
  'a clerk searches without diacritics, looks at the paper, decides about another and leaves',
  async () => {
    const { page, memory, complaints } = await open(USERS.clerk);
    await page.getByRole('link', { name: 'Tìm giấy tờ' }).click();
    await page.getByRole('searchbox').fill('ngan ha');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Giấy khai sinh' }).click();
    await page.locator('.fields .value', { hasText: '099319000017' }).waitFor();
    const picture = page.getByAltText('Ảnh trang 1');
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(99);
    // The box of the field lies over the picture where the field's pixels are.
    const sheet = await picture.boundingBox();
    const box = await page.locator('#o-1').boundingBox();
    const expected = (sheet?.x ?? 0) + (612 / 1654) * (sheet?.width ?? 0);
    // The line around the box is drawn half outside of it.
    expect(Math.abs((box?.x ?? 0) - expected)).toBeLessThan(2);
    await page.locator('li[data-field="1"]').hover();
    expect(await page.locator('#o-1').getAttribute('class')).toBe('pointed');

    await page.getByRole('link', { name: 'Cần xem lại' }).click();
    await page.getByRole('link', { name: 'Xem lần lượt từ tờ đầu' }).click();
    await page.getByRole('button', { name: 'Gắn vào hồ sơ H99.27.35-260219-0004' }).click();
    await words(page, 'Đã gắn giấy tờ vào hồ sơ.');
    expect((await memory.views.document(REVIEW_ID))?.decidedBy).toBe(USERS.clerk);

    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    expect(complaints).toEqual([]);
  },
  JOURNEY_MS,
);

inBrowser(
  'the station page renews itself in place, takes a file, and says when the connection is lost',
  async () => {
    const { page, memory, uploads, web, complaints } = await open(USERS.operator);
    await words(page, 'Đang cập nhật trực tiếp');
    await page.evaluate(() => Object.assign(window, { samePage: true }));
    const [first, second] = memory.state.scans;
    const untouched = await page.locator(`[data-key="scan-${second?.id}"]`).elementHandle();
    if (first) {
      first.status = 'rejected';
      first.errorCode = 'SCAN_DAMAGED';
    }
    memory.change();
    await words(page, 'Tệp bị hỏng hoặc chép chưa hết.');
    expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
    expect(await untouched?.evaluate((row) => row.isConnected)).toBe(true);

    await page.getByText('Gửi tệp hoặc ảnh chụp từ máy này').click();
    const file = { name: 'Ảnh chụp.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not really a picture') };
    await page.locator('input[type=file]').setInputFiles(file);
    await words(page, 'Ảnh chụp.jpg: ✓ đã nhận');
    expect(uploads.map((upload) => upload.fileName)).toEqual(['Ảnh chụp.jpg']);
    expect(complaints).toEqual([]);

    await web.close();
    await words(page, 'Mất kết nối');
  },
  JOURNEY_MS,
);

inBrowser(
  'no page is wider than a phone of 360 px',
  async () => {
    const { page } = await open(USERS.admin);
    await page.setViewportSize({ width: 360, height: 740 });
    const paths = [
      '/',
      '/tim?q=ngan+ha',
      `/giay-to/${REVIEW_ID}`,
      '/xem-lai',
      '/bao-cao',
      '/bao-cao/ton-dong',
      '/tai-khoan',
    ];
    for (const path of paths) {
      await page.goto(path);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, excess]).toEqual([path, 0]);
    }
  },
  JOURNEY_MS,
);
