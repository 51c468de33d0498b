import type { Browser, Page } from 'playwright-core';
import { openAdminPage } from '../support/admin-page.ts';
import { inBrowser, launchBrowser } from '../support/chromium.ts';
import { drop, makePlace, runService } from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';

/** A sheet is read in seconds; a loaded machine may need minutes. */
const READING_MS = 240_000;
const FILE = 'so-goc/SO-KHAI-SINH-1964-tr118.jpg';

let place: Place | undefined;
let service: RunningService | undefined;
let browser: Browser | undefined;
afterAll(async () => {
  await browser?.close();
  await service?.end();
  await place?.remove();
}, READING_MS);

/** From the scan's page, when it is done, to its first paper. */
async function openPaper(page: Page, pages: number): Promise<void> {
  const status = page.locator('[data-key="status"]');
  await status.getByText(/Đã lưu trữ|Cần xem lại/).waitFor({ timeout: READING_MS });
  await page.getByText(`${pages} trang ·`).first().waitFor();
  await page.locator('h3 a').first().click();
  await page.getByText('Sửa ảnh tờ 1: xoay, tách, gộp').click();
}

inBrowser(
  'a split spread is joined by a clerk, cut elsewhere, and given back to the machine; the delivered sheet stays',
  async () => {
    place = await makePlace();
    await drop(place, 'a3/SO-KHAI-SINH-1964-tr118.jpg', 'so-goc');
    service = await runService(place);
    browser = await launchBrowser();
    const { page } = await openAdminPage(browser, service);
    const row = page.getByRole('row').filter({ hasText: FILE });
    await row
      .getByText(/Đã lưu trữ|Cần xem lại/)
      .first()
      .waitFor({ timeout: READING_MS });
    await row.getByRole('link', { name: FILE }).click();

    await openPaper(page, 2);
    await page.getByRole('button', { name: 'Gộp hai nửa thành một trang' }).click();
    await openPaper(page, 1);
    const picture = page.getByAltText('Ảnh trang 1');
    const [width, height] = [await picture.getAttribute('width'), await picture.getAttribute('height')];
    expect(Number(width)).toBeGreaterThan(Number(height));
    expect(await page.getByText('Cán bộ đã sửa tờ này.').isVisible()).toBe(true);

    const slider = page.getByRole('slider');
    await slider.fill('40');
    expect(Number(await page.locator('line.cut').getAttribute('x1'))).toBeCloseTo(Number(width) * 0.4, 0);
    await page.getByRole('button', { name: 'Tách', exact: true }).click();
    await openPaper(page, 2);
    const left = Number(await page.getByAltText('Ảnh trang 1').getAttribute('width'));
    expect(Math.abs(left - Number(width) * 0.4)).toBeLessThan(Number(width) * 0.03);

    await page.getByRole('button', { name: 'Bỏ các sửa đổi, để máy làm lại' }).click();
    await openPaper(page, 2);
    const own = Number(await page.getByAltText('Ảnh trang 1').getAttribute('width'));
    expect(Math.abs(own - Number(width) / 2)).toBeLessThan(Number(width) * 0.06);
    expect(await page.getByText('Cán bộ đã sửa tờ này.').count()).toBe(0);
    expect(await service.stop()).toBe(0);
  },
  5 * READING_MS,
);
