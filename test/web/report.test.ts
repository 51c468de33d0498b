import { login, ORIGIN, pageText, USERS, webFixture } from './web-fixture.ts';

async function admin() {
  const fixture = await webFixture();
  return { ...fixture, headers: await login(fixture.app, USERS.admin) };
}

test('coverage names its formula and shows both counts beside each rate', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao', headers);
  expect(text).toContain('Tỷ lệ số hóa kết quả giải quyết');
  expect(text).toContain('giấy kết quả đã lưu trữ');
  expect(text).toMatch(/88,44 %<\/span>\s*<span class="fraction">352 \/ 398/);
  // Of the sums, not of the rates: (352 + 40) / (398 + 91).
  expect(text).toMatch(/80,16 %<\/span>\s*<span class="fraction">392 \/ 489/);
  expect(text).toContain('không có hồ sơ');
});

test('the other formula counts other things and says so', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao?cong-thuc=components&theo=unit&tu=2026-01-01&den=2026-03-31', headers);
  expect(text).toContain('Tỷ lệ số hóa thành phần hồ sơ');
  expect(text).toMatch(/371 \/ 412/);
  expect(text).toContain('Từ 01/01/2026 đến 31/03/2026');
  // What remains of components is counted otherwise than any work list.
  expect(text).not.toContain('href="/viec-can-lam?');
});

test('what remains opens as a work list of the same evidence', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao?tu=2026-01-01', headers);
  expect(text).toContain('href="/viec-can-lam?tu=2026-01-01&amp;thu-tuc=2.000635&amp;bang-chung=here"');
});

test('a download is audited', async () => {
  const { app, headers, accounts } = await admin();
  const xlsx = await app.request(`${ORIGIN}/bao-cao/do-phu.xlsx`, { headers });
  const bytes = Buffer.from(await xlsx.arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(accounts.entries.at(-1)?.subject).toBe('do-phu.xlsx');
});

test('senseless parameters are taken as not given', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao?cong-thuc=__proto__&theo=x&tu=2026-02-31', headers);
  expect(text).toContain('Tỷ lệ số hóa kết quả giải quyết');
  expect(text).toContain('Toàn bộ thời gian');
});
