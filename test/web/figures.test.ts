import { login, ORIGIN, pageText, USERS, webFixture } from './web-fixture.ts';

async function admin() {
  const fixture = await webFixture();
  return { ...fixture, headers: await login(fixture.app, USERS.admin) };
}

test('every measure shows its formula, both numbers and a way to the dossiers on each side', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao/chi-so?tu=2026-01-01', headers);
  expect(text).toContain('Hồ sơ có kết quả đã số hóa / hồ sơ đã giải quyết trong kỳ của thủ tục có kết quả bằng giấy.');
  expect(text).toMatch(/26,09 %<\/span>\s*<span class="fraction">12 \/ 46/);
  expect(text).toContain('href="/bao-cao/ho-so?tu=2026-01-01&amp;chi-so=results&amp;phia=done"');
  expect(text).toContain('href="/bao-cao/ho-so?tu=2026-01-01&amp;chi-so=results"');
  expect(text).toContain('href="/bao-cao/ho-so?tu=2026-01-01&amp;chi-so=results&amp;phia=excluded"');
});

test('a measure with nothing to divide by has no rate, neither 0 % nor 100 %', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao/chi-so?chi-so=payment', headers);
  expect(text).toContain('không có hồ sơ');
  expect(text).not.toMatch(/>0,00 %|>100,00 %/);
});

test('one measure by a dimension, two periods side by side, each row with its own list', async () => {
  const { app, headers, reports } = await admin();
  const address =
    '/bao-cao/chi-so?chi-so=results&theo=unit&tu=2026-01-01&den=2026-03-31&truoc-tu=2025-01-01&truoc-den=2025-03-31&gop=1';
  const text = await pageText(app, address, headers);
  expect(text).toContain('Từ 01/01/2025 đến 31/03/2025');
  expect(text).toMatch(/chi-so=results&amp;rieng-don-vi=H99\.27\.35&amp;gop=1/);
  expect(text).toMatch(
    /<tr class="total">[\s\S]*href="\/bao-cao\/ho-so\?tu=2026-01-01&amp;den=2026-03-31&amp;chi-so=results&amp;gop=1"/,
  );
  expect(reports.asked.map(({ from, regroup }) => [from, regroup])).toEqual([
    ['2026-01-01', true],
    ['2025-01-01', true],
  ]);
});

test('a group can be narrowed down to and seen by month, and the filter taken out again', async () => {
  const { app, headers, reports } = await admin();
  const by = await pageText(app, '/bao-cao/chi-so?chi-so=results&theo=field', headers);
  expect(by).toContain('href="/bao-cao/chi-so?chi-so=results&amp;theo=month&amp;linh-vuc=H99.27.35"');
  const text = await pageText(app, '/bao-cao/chi-so?chi-so=results&kenh=postal&nhan-su=postal', headers);
  expect(text).toContain('Kênh tiếp nhận: Bưu chính công ích');
  expect(text).toContain('Loại nhân sự tiếp nhận: Nhân viên BCCI');
  expect(text).toContain('href="/bao-cao/chi-so?chi-so=results&amp;nhan-su=postal">bỏ lọc</a>');
  expect(reports.asked.at(-1)).toMatchObject({ channel: 'postal', operator: 'postal' });
});

test('the list behind a number: pages, the other side, whole as CSV, and both are audited', async () => {
  const { app, headers, accounts } = await admin();
  const text = await pageText(app, '/bao-cao/ho-so?chi-so=results&trang=2', headers);
  expect(text).toContain('<h1>Chưa số hóa kết quả: 34 hồ sơ</h1>');
  expect(text).toContain('Trang 2 trên 2');
  expect(text).toContain('/ho-so/H99.27.35-260301-0046');
  expect(text).not.toContain('/ho-so/H99.27.35-260301-0013');
  expect(text).toContain('Cấp bản sao trích lục &lt;hộ tịch&gt;');
  expect(text).toContain('href="/bao-cao/ho-so?chi-so=results&amp;phia=done"');
  const csv = await app.request(`${ORIGIN}/bao-cao/ho-so.csv?chi-so=results`, { headers });
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(35);
  expect(accounts.entries.slice(-2).map(({ action, subject }) => [action, subject])).toEqual([
    ['view-figure', 'results.missing'],
    ['download-report', 'Chưa số hóa kết quả.csv'],
  ]);
});

test('a list that is too long for one sheet is refused before it is read', async () => {
  const { app, headers, reports } = await admin();
  const offsets: number[] = [];
  reports.measureDossiers = (_spec, _side, _filter, { offset }) => {
    offsets.push(offset);
    return Promise.resolve({ total: 1_000_000, rows: [] });
  };
  for (const format of ['csv', 'xlsx']) {
    const answer = await app.request(`${ORIGIN}/bao-cao/ho-so.${format}?chi-so=results`, { headers });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Hãy chọn kỳ ngắn hơn');
  }
  expect(offsets).toEqual([0, 0]);
});

test('a list says what it is narrowed down to', async () => {
  const { app, headers } = await admin();
  const text = await pageText(
    app,
    '/bao-cao/ho-so?chi-so=results&rieng-don-vi=H99.27&kenh=online&bang-chung=here',
    headers,
  );
  expect(text).toContain('Chỉ tính: riêng đơn vị H99.27; kênh tiếp nhận Trực tuyến.');
  expect(text).toContain('Chỉ tính giấy tờ lưu trữ tại Sohoa.');
});

test('a form says which unit and group it counts', async () => {
  const { app, headers } = await admin();
  const address = '/bao-cao/bieu-mau/form-6a?don-vi=H99.27&linh-vuc=H%E1%BB%99%20t%E1%BB%8Bch&gop=1';
  const text = await pageText(app, address, headers);
  expect(text).toContain('Chỉ tính: đơn vị H99.27 và các đơn vị trực thuộc; lĩnh vực Hộ tịch.');
  expect(text).toContain('Đơn vị đã sáp nhập được gộp vào đơn vị kế thừa.');
  expect(await pageText(app, '/bao-cao/bieu-mau/form-6a', headers)).not.toMatch(/Chỉ tính|được gộp/);
});

test.each(['form-6a', 'follow-up', 'means', 'handover', 'unit-results', 'digitisation', 'intake'])(
  'the layout %s on the page and as a file to print',
  async (name) => {
    const { app, headers } = await admin();
    expect(await pageText(app, '/bao-cao/bieu-mau', headers)).toContain(`href="/bao-cao/bieu-mau/${name}"`);
    const address = `/bao-cao/bieu-mau/${name}?tu=2026-01-01&den=2026-03-31&chuyen-giao=2026-02-01`;
    const page = await app.request(ORIGIN + address, { headers });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Số liệu hồ sơ chốt ngày 31/03/2026.');
    const pdf = await app.request(ORIGIN + address.replace(name, `${name}.pdf`), { headers });
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  },
);

test('form II.06a names what fits none of its columns', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao/bieu-mau/form-6a', headers);
  expect(text).toContain('1 hồ sơ đã giải quyết không có ngày hẹn trả');
  expect(text).toContain('(3)=(4)+(5)+(6)');
});

test('reconciliation marks a contradiction and attributes a difference', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao/doi-chieu', headers);
  expect(text).toContain('mâu thuẫn: khai 7, theo các số khác phải là 6');
  expect(text).toContain('có thể trùng: 30; không rõ nguyên nhân: 4');
});

test('only who may see reports sees them, and a layout nobody knows is not found', async () => {
  const { app, headers } = await admin();
  const clerk = await login(app, USERS.clerk);
  for (const path of ['/bao-cao/chi-so', '/bao-cao/ho-so', '/bao-cao/bieu-mau/means.csv', '/bao-cao/doi-chieu']) {
    expect((await app.request(ORIGIN + path, { headers: clerk })).status).toBe(403);
  }
  expect((await app.request(`${ORIGIN}/bao-cao/bieu-mau/__proto__`, { headers })).status).toBe(404);
  expect((await app.request(`${ORIGIN}/bao-cao/bieu-mau/means.exe`, { headers })).status).toBe(404);
});

test('a filter that makes no sense is refused, never left out: the figure would be another one', async () => {
  const { app, headers } = await admin();
  const statusOf = async (query: string): Promise<number> =>
    (await app.request(`${ORIGIN}/bao-cao/chi-so?${query}`, { headers })).status;
  for (const wrong of ['kenh=buu-dien', 'tu=31-31-2026', 'nhan-su=khach', 'bang-chung=nao'])
    expect(await statusOf(wrong)).toBe(400);
  expect(await statusOf('tu=&den=&kenh=&nhan-su=&trang=xyz')).toBe(200);
});

test('one measure by two dimensions: pages of pairs, each number opens the dossiers of its pair', async () => {
  const { app, headers } = await admin();
  const address = '/bao-cao/chi-so?chi-so=results&theo=unit&va=procedure';
  const text = await pageText(app, address, headers);
  expect(text).toContain('Tỷ lệ số hóa kết quả giải quyết theo đơn vị và thủ tục');
  expect(text).toContain('Thủ tục thử 0');
  expect(text).not.toContain('Thủ tục thử 129');
  expect(text).toContain('href="/bao-cao/ho-so?chi-so=results&amp;rieng-don-vi=H99.27.35&amp;thu-tuc=1.100000"');
  const next = /href="([^"]*trang=2)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(await pageText(app, next, headers)).not.toContain('Thủ tục thử 0<');
  const csv = await app.request(`${ORIGIN}/bao-cao/bieu-mau/measures.csv?chi-so=results&theo=unit&va=procedure`, {
    headers,
  });
  const lines = (await csv.text()).trim().split('\r\n');
  expect(lines).toHaveLength(1 + 130 + 1);
  expect(lines.at(-1)).toContain(`${130 * 12},${130 * 46}`);
});

test('a report nobody imported is not found, neither as a page nor as an empty file', async () => {
  const { app, headers } = await admin();
  for (const path of [
    '/bao-cao/doi-chieu?bao-cao=x',
    '/bao-cao/bieu-mau/reconcile.xlsx?bao-cao=x',
    '/bao-cao/bieu-mau/reconcile.csv',
  ]) {
    expect([path, (await app.request(ORIGIN + path, { headers })).status]).toEqual([path, 404]);
  }
});

test('a filter that a form does not count by is refused, and its field is not offered', async () => {
  const { app, headers } = await admin();
  for (const path of ['means?thu-tuc=2.000635', 'means.csv?kenh=online', 'form-6a?bang-chung=here']) {
    expect([path, (await app.request(`${ORIGIN}/bao-cao/bieu-mau/${path}`, { headers })).status]).toEqual([path, 400]);
  }
  const means = await pageText(app, '/bao-cao/bieu-mau/means?don-vi=H99', headers);
  expect(means).not.toContain('name="bang-chung"');
  expect(means).not.toContain('name="gop"');
});

test('targets that were set stand in the hand-over sheet', async () => {
  const { app, headers } = await admin();
  const text = await pageText(app, '/bao-cao/bieu-mau/handover?chuyen-giao=2026-03-01', headers);
  expect(text).toContain('65,0 %');
});
