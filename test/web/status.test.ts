import { SohoaError } from '../../src/core/errors.ts';
import { REJECTED_ID } from './invented-papers.ts';
import { login, ORIGIN, pageText, USERS, webFixture } from './web-fixture.ts';

test('the station page tells counts, last error and outcome in words', async () => {
  const { app } = await webFixture();
  const cookie = await login(app, USERS.operator);
  const text = await pageText(app, '/', cookie);
  expect(text).toContain('Đang nhận tệp');
  expect(text).toContain('Máy quét quầy 1');
  expect(text).toContain('Tệp PDF có mật khẩu nên không đọc được.');
  expect(text).toMatch(/<dt>Cần xem lại<\/dt>\s*<dd>3<\/dd>/);
  expect(text).toContain('Giống hệt');
  expect(text).toContain('10:12');
});

test('a paused intake says why and what to do', async () => {
  const { app, system } = await webFixture();
  system.intake = 'paused';
  system.pausedBecause = { code: 'STORE_FULL', detail: {} };
  const cookie = await login(app, USERS.operator);
  const text = await pageText(app, '/', cookie);
  expect(text).toContain('Đang tạm ngừng nhận tệp');
  expect(text).toContain('Hết chỗ lưu trữ.');
  expect(text).toContain('đừng xóa');
});

test('files that could not be taken are told by name and reason, and counted in the health check', async () => {
  const { app, system } = await webFixture();
  system.stuckFiles = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({
    relativePath: `quay-1/<${name}>.pdf`,
    code: 'DEPOSIT_MISMATCH',
  }));
  const cookie = await login(app, USERS.operator);
  const text = await pageText(app, '/', cookie);
  expect(text).toContain('7 tệp còn nằm lại trong thư mục quét');
  expect(text).toContain('quay-1/&lt;a&gt;.pdf</span>: Bản lưu đọc lại không khớp bản ghi.');
  expect(text).toContain('và 2 tệp khác.');
  expect(text).not.toContain('&lt;f&gt;');
  const health = await app.request(`${ORIGIN}/suc-khoe`);
  expect(await health.json()).toMatchObject({ status: 'ok', stuckFiles: 7 });
});

test('scans are filtered by station and status', async () => {
  const { app } = await webFixture();
  const cookie = await login(app, USERS.operator);
  const text = await pageText(app, '/?tram=may-quet-1&trang-thai=duplicate', cookie);
  expect(text).toContain('data-key="scan-');
  expect(text).not.toContain(`data-key="scan-${REJECTED_ID}"`);
});

test('health is told without a login and without a word about papers', async () => {
  const { app, system } = await webFixture();
  const well = await app.request(`${ORIGIN}/suc-khoe`);
  expect(well.status).toBe(200);
  expect(await well.json()).toEqual({
    status: 'ok',
    intake: 'running',
    objectStore: 'ok',
    database: 'ok',
    version: '0.1.0',
  });
  system.objectStore = 'STORE_UNAVAILABLE';
  const down = await app.request(`${ORIGIN}/suc-khoe`);
  expect(down.status).toBe(503);
  expect(await down.json()).toMatchObject({ status: 'down', objectStore: 'STORE_UNAVAILABLE' });
});

test('when the database is down the page says so and keeps the cause for the log', async () => {
  const { app, accounts, errors } = await webFixture();
  const cookie = await login(app, USERS.clerk);
  accounts.session = async () => {
    throw new SohoaError('DATABASE_UNAVAILABLE');
  };
  const response = await app.request(`${ORIGIN}/tim`, { headers: cookie });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('Cơ sở dữ liệu không trả lời.');
  expect(errors.map((error) => error.code)).toEqual(['DATABASE_UNAVAILABLE']);
});

test('an unforeseen error shows no inner message and no stack', async () => {
  const { app, memory, errors } = await webFixture();
  memory.views.search = async () => {
    throw new Error('relation "secret_table" does not exist');
  };
  const cookie = await login(app, USERS.clerk);
  const response = await app.request(`${ORIGIN}/tim?q=a`, { headers: cookie });
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(text).toContain('Sohoa gặp lỗi chưa lường trước.');
  expect(text).not.toContain('secret_table');
  expect(text).not.toMatch(/\.ts:\d+/);
  // The log learns where it happened; the message itself may quote what was typed or read.
  expect(errors[0]?.detail).toMatchObject({ reason: 'Error', at: expect.stringMatching(/^status\.test\.ts:\d+:\d+$/) });
  expect(String((errors[0]?.cause as Error).message)).toContain('secret_table');
});

test('an address that does not exist is a Vietnamese 404', async () => {
  const { app } = await webFixture();
  const cookie = await login(app, USERS.clerk);
  const response = await app.request(`${ORIGIN}/khong-co`, { headers: cookie });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Không tìm thấy');
});

test('style, script and fonts are served for ever under a name that changes with them', async () => {
  const { app } = await webFixture();
  const text = await (await app.request(`${ORIGIN}/dang-nhap`)).text();
  const style = /href="(\/tai-nguyen\/style\.css\?v=[0-9a-f]{16})"/.exec(text)?.[1];
  const response = await app.request(ORIGIN + style);
  expect(response.headers.get('cache-control')).toContain('immutable');
  const css = await response.text();
  for (const [, font] of css.matchAll(/url\('([^']+)'\)/g)) {
    const answer = await app.request(`${ORIGIN}/tai-nguyen/${font}`);
    expect([font, answer.status, answer.headers.get('content-type')]).toEqual([font, 200, 'font/woff2']);
  }
  const script = await (await app.request(`${ORIGIN}/tai-nguyen/live.js`)).text();
  expect(script).toContain('new EventSource(`/su-kien');
  expect(script).not.toContain(': Promise<void>');
  expect((await app.request(`${ORIGIN}/tai-nguyen/..%2Fassets.ts`)).status).toBe(404);
});
