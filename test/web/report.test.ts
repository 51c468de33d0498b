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
  expect(text).not.toContain('/bao-cao/ton-dong?procedure');
});

test('a row leads to the dossiers behind it, page by page', async () => {
  const { app, headers, accounts } = await admin();
  const coverage = await pageText(app, '/bao-cao', headers);
  expect(coverage).toContain('href="/bao-cao/ton-dong?procedure=2.000635"');
  const text = await pageText(app, '/bao-cao/ton-dong?procedure=2.000635&trang=3', headers);
  expect(text).toContain('Trang 3 trên 3');
  expect(text).toContain('href="/ho-so/H99.27.35-260301-0046"');
  expect(text).not.toContain('H99.27.35-260301-0001');
  expect(accounts.entries.at(-1)).toEqual({ user: USERS.admin, action: 'view-backlog', subject: '2.000635' });
});

test('downloads hold the whole list and are audited', async () => {
  const { app, headers, accounts } = await admin();
  const csv = await app.request(`${ORIGIN}/bao-cao/ton-dong.csv?procedure=2.000635`, { headers });
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(csv.headers.get('content-disposition')).toContain("filename*=UTF-8''H%E1%BB%93%20s%C6%A1");
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(47);
  const xlsx = await app.request(`${ORIGIN}/bao-cao/do-phu.xlsx`, { headers });
  const bytes = Buffer.from(await xlsx.arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(accounts.entries.slice(-2).map((entry) => entry.subject)).toEqual(['ton-dong.csv', 'do-phu.xlsx']);
});

test('senseless parameters are taken as not given', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao?cong-thuc=__proto__&theo=x&tu=2026-02-31', headers);
  expect(text).toContain('Tỷ lệ số hóa kết quả giải quyết');
  expect(text).toContain('Toàn bộ thời gian');
});
