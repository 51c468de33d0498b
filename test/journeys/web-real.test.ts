import type { Browser } from 'playwright-core';
import { openAdminPage } from '../support/admin-page.ts';
import { inBrowser, launchBrowser } from '../support/chromium.ts';
import { drop, makePlace, runService } from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';

/** Two papers are read in seconds; a loaded machine may need minutes. */
const READING_MS = 240_000;

let place: Place | undefined;
let service: RunningService | undefined;
let browser: Browser | undefined;
afterAll(async () => {
  await browser?.close();
  await service?.end();
  await place?.remove();
}, READING_MS);

inBrowser(
  'from the scanner’s folder to the paper found by a name without diacritics, on the real program',
  async () => {
    place = await makePlace();
    await drop(place, 'scanner/SCAN_0017.jpg', 'quay-1');
    await drop(place, 'scanner/xac-nhan-hon-nhan.pdf', 'quay-1');
    service = await runService(place);
    browser = await launchBrowser();
    const { context, page } = await openAdminPage(browser, service);

    // The page is never loaded again: the rows come and change by themselves.
    await page.getByRole('heading', { name: 'Trạm quét' }).waitFor();
    for (const file of ['quay-1/SCAN_0017.jpg', 'quay-1/xac-nhan-hon-nhan.pdf']) {
      const row = page.getByRole('row').filter({ hasText: file });
      await row
        .getByText(/Đã lưu trữ|Cần xem lại/)
        .first()
        .waitFor({ timeout: READING_MS });
    }

    await page.getByRole('link', { name: 'Tìm giấy tờ' }).click();
    await page.getByRole('searchbox').fill('cao ba vu hoai');
    await page.keyboard.press('Enter');
    const card = page.locator('.paper').filter({ hasText: 'quay-1/SCAN_0017.jpg' });
    await card.locator('mark').first().waitFor();
    expect((await card.locator('mark').allTextContents()).join(' ')).toMatch(/Cao Bá Vũ Hoài/i);
    await card.getByRole('link', { name: 'Giấy tiếp nhận và hẹn trả' }).click();

    await page.locator('.fields .value', { hasText: 'Cao Bá Vũ Hoài' }).first().waitFor();
    const picture = page.getByAltText('Ảnh trang 1');
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
    const address = await page.getByRole('link', { name: 'Xem PDF/A' }).getAttribute('href');
    const copy = await context.request.get(address ?? '');
    expect([copy.status(), copy.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect((await copy.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await service.stop()).toBe(0);
  },
  3 * READING_MS,
);
