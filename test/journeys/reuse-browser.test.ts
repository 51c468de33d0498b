import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { sha256 } from '../../src/core/fixity.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { serveWeb } from '../../src/web/serve-web.ts';
import { dossier, procedure } from '../contracts/records-parts/register-rows.ts';
import { makeDelivery } from '../store/make-delivery.ts';
import { makeDocument, makeField } from '../store/make-document.ts';
import { ownServer } from '../store/test-servers.ts';
import { inBrowser, launchBrowser, PATIENCE_MS } from '../support/chromium.ts';
import { PASSWORD, USERS, webFixture } from '../web/web-fixture.ts';

const JOURNEY_MS = 6 * PATIENCE_MS;
/** No province has the code 099: nobody can have these ids. */
const CITIZEN = '099192000017';
const NAMESAKE = '099088000018';
const [OLD, NOW, THEIRS] = ['H99.27.35-260218-0011', 'H99.27.35-261120-0004', 'H99.27.35-260301-0007'];
/** Where pictures of the pages are put, to look at them; nowhere when it is not set. */
const SHOTS = process.env.SOHOA_SCREENSHOTS;

let browser: Browser | undefined;
const opened: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  await browser?.close();
  for (const close of opened.reverse()) await close();
}, JOURNEY_MS);

async function office(store: Store): Promise<void> {
  await store.registers.upsertProcedures([
    procedure({
      code: '1.004873',
      name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
      result: 'marital_status_certificate',
    }),
    procedure({ code: '1.000894', name: 'Đăng ký kết hôn', result: 'marriage_certificate' }),
  ]);
  await store.registers.upsertUnits([{ code: 'H99.27.35', name: 'UBND xã Suối Mơ', extra: {} }]);
  const person = { unit: 'H99.27.35', applicant: 'Bế Thị Sương', citizenId: CITIZEN };
  await store.registers.upsertDossiers([
    dossier(OLD, { ...person, procedureCode: '1.004873', received: '2026-10-18', resolved: '2026-10-21' }),
    dossier(NOW, { ...person, procedureCode: '1.000894', received: '2026-11-20', resolved: null }),
    dossier(THEIRS, { ...person, citizenId: NAMESAKE, procedureCode: '1.004873', received: '2026-03-01' }),
  ]);
  const papers = [
    { code: OLD, class: 'marital_status_certificate', fields: [makeField('issue_date', '2026-10-21')] },
    { code: OLD, class: 'household_book', fields: [makeField('issue_date', '2009-04-02')] },
    { code: OLD, class: 'citizen_id_card', fields: [makeField('citizen_id', CITIZEN, { source: 'qr' })] },
    { code: THEIRS, class: 'diploma', fields: [] },
  ] as const;
  for (const [n, paper] of papers.entries()) {
    const { scan } = await store.intake.recordDelivery(makeDelivery());
    const document = makeDocument(scan.sha256, [`giấy ${n}`], {
      class: paper.class,
      dossier: { code: paper.code, how: 'barcode', confidence: 1 },
      fields: [makeField('person_name', 'Bế Thị Sương'), ...paper.fields],
    });
    await store.scans.finish(scan.id, { status: 'archived', error: null, documents: [document], findings: [] });
  }
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

async function login(page: Page, user: string, path: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Tên').fill(user);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

async function rateAndReasons(page: Page): Promise<string> {
  await page.goto('/bao-cao/tai-su-dung?tu=2026-11-01&den=2026-11-30');
  return page.getByRole('row').filter({ hasText: 'UBND xã Suối Mơ' }).innerText();
}

inBrowser(
  'a clerk finds what exists, takes one paper and sees the rate change, refuses another and sees the reason in the report',
  async () => {
    const server = await ownServer();
    opened.push(() => server.remove());
    const store = await openStore(server.options);
    opened.push(() => store.close());
    await office(store);
    const { views, reports, existing, reuse, tokens, registers } = store;
    const fixture = await webFixture({}, { views, reports, existing, reuse, tokens, registers });
    const picture = await sharp({ create: { width: 420, height: 594, channels: 3, background: '#efe6cf' } })
      .jpeg()
      .toBuffer();
    const get = fixture.objects.stream;
    fixture.objects.stream = async (key) => (key.startsWith('previews/') ? chunks(picture) : get(key));
    const web = await serveWeb(fixture.app, { host: '127.0.0.1', port: 0 });
    opened.push(() => web.close());

    browser = await launchBrowser();
    const open = async () => {
      const context = await browser!.newContext({ baseURL: web.url, viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      return page;
    };
    const [clerk, admin] = [await open(), await open()];
    const complaints: string[] = [];
    clerk.on('console', (line) => (line.type() === 'error' ? complaints.push(line.text()) : undefined));
    clerk.on('pageerror', (error) => complaints.push(String(error)));
    await login(admin, USERS.admin, '/');
    expect(await rateAndReasons(admin)).toContain('0,00 %');

    await login(clerk, USERS.clerk, '/tai-su-dung');
    await shot(clerk, 'start');
    await clerk.getByRole('textbox', { name: /họ và tên/ }).fill('be thi suong');
    await clerk.getByRole('button', { name: 'Tra cứu' }).click();
    await clerk.getByRole('heading', { name: 'Người mang tên này (2)' }).waitFor();
    await shot(clerk, 'namesakes');
    const person = clerk.getByRole('listitem').filter({ hasText: 'sinh 1992' });
    await person.getByRole('button', { name: 'Xem giấy tờ của người này' }).click();
    await clerk.getByRole('heading', { name: 'Giấy tờ đã có (3)' }).waitFor();
    await shot(clerk, 'person');
    await clerk.getByRole('link', { name: 'Lấy giấy vào hồ sơ này' }).click();

    await clerk.getByRole('heading', { name: 'Có thể lấy vào hồ sơ (2)' }).waitFor();
    // The namesake's diploma is nowhere on the page; the household book has lost its force by law.
    expect(await clerk.getByText('Văn bằng, chứng chỉ').count()).toBe(0);
    await shot(clerk, 'offers');
    const offer = (name: string) => clerk.getByRole('listitem').filter({ has: clerk.getByRole('heading', { name }) });
    const single = offer('Giấy xác nhận tình trạng hôn nhân');
    await single.getByRole('button', { name: 'Lấy vào hồ sơ' }).dblclick();
    await clerk.getByText('Đã lấy giấy vào hồ sơ.').waitFor();
    await clerk.getByRole('heading', { name: 'Giấy tờ lấy lại từ hồ sơ khác (1)' }).waitFor();
    await shot(clerk, 'dossier');
    expect((await existing.reusedIn(NOW!)).map((one) => one.agent)).toEqual([USERS.clerk]);
    const counted = await rateAndReasons(admin);
    expect(counted).toContain('100,00 %');

    await clerk.goto(`/ho-so/${NOW}/tai-su-dung`);
    const card = offer('Thẻ căn cước');
    await card.getByText('Không lấy giấy này').click();
    await shot(clerk, 'refusing');
    await card.getByLabel('Lý do').selectOption('Thông tin đã thay đổi');
    await card.getByRole('textbox', { name: 'Ghi chú' }).last().fill('đã đổi nơi thường trú');
    await card.getByRole('button', { name: 'Ghi nhận không lấy' }).click();
    await clerk.getByText('Đã quyết định (2)').click();
    await clerk.getByText('Không lấy: Thông tin đã thay đổi').waitFor();
    await shot(clerk, 'decided');

    await rateAndReasons(admin);
    await shot(admin, 'report');
    const row = admin.getByRole('row').filter({ hasText: 'UBND xã Suối Mơ' });
    await row.locator('[data-label*="Thông tin đã thay đổi"] a').click();
    await admin.getByRole('heading', { name: 'Không lấy: Thông tin đã thay đổi (1 lượt)' }).waitFor();
    expect(await admin.getByRole('row').last().innerText()).toContain('đã đổi nơi thường trú');
    await shot(admin, 'refusals');
    await admin.goto('/bao-cao/tai-su-dung?theo=month');
    const download = admin.waitForEvent('download');
    await admin.getByRole('link', { name: 'Tải PDF để in' }).click();
    expect((await readFile(await (await download).path())).subarray(0, 5).toString()).toBe('%PDF-');

    // A clerk finds out that the paper lies in the wrong dossier: what was taken from there is told, and counts no more.
    const [taken] = await existing.reusedIn(NOW!);
    await store.review.attach('documentId' in taken!.paper ? taken!.paper.documentId : '', THEIRS!, 'cb.khac');
    await clerk.goto(`/ho-so/${NOW}`);
    await clerk.getByText('nay thuộc hồ sơ của người khác').waitFor();
    await shot(clerk, 'finding');
    expect(await rateAndReasons(admin)).toContain('0,00 %');
    await clerk.locator('summary', { hasText: 'Rút lại' }).click();
    await clerk.getByLabel('Vì sao rút lại').fill('giấy của người trùng tên');
    await clerk.getByRole('button', { name: 'Rút lại' }).click();
    await clerk.getByText('Đã rút lại.').waitFor();
    expect(await existing.reusedIn(NOW!)).toEqual([]);
    expect(complaints).toEqual([]);

    // Another system sees the same.
    await tokens.addToken({ name: 'mot-cua', tokenSha256: sha256('t'), scopes: ['reuse:read'], expiresAt: null });
    const answer = await fetch(`${web.url}/api/v1/reuse/search`, {
      method: 'POST',
      headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
      body: JSON.stringify({ dossier_code: NOW, purpose: 'intake' }),
    });
    const { papers } = (await answer.json()) as { papers: { class: string; decided: { answer: string } | null }[] };
    expect(papers.map((one) => [one.class, one.decided?.answer ?? null]).sort()).toEqual([
      ['citizen_id_card', 'refused'],
      ['household_book', null],
    ]);
  },
  JOURNEY_MS,
);

async function* chunks(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
