import { DOSSIER } from './invented-papers.ts';
import { login, ORIGIN, pageText, USERS, webFixture } from './web-fixture.ts';

async function as(user: string) {
  const fixture = await webFixture();
  return { ...fixture, headers: await login(fixture.app, user) };
}

test('a clerk sees what is left, overdue marked, and opens the dossier; whole lists are the administrator’s', async () => {
  const { app, headers, accounts } = await as(USERS.clerk);
  const text = await pageText(app, '/viec-can-lam?trang=3', headers);
  expect(text).toContain('aria-current="page">Việc cần làm</a>');
  expect(text).toContain('Trang 3 trên 3');
  expect(text).toContain('href="/ho-so/H99.27.35-260301-0045"');
  expect(text).not.toContain('H99.27.35-260301-0001');
  expect(text).toMatch(/05\/03\/2026\s*<span class="chip bad">.*quá [\d.]+ ngày/);
  expect(text).toContain('UBND xã &lt;Thử&gt;');
  expect(text).not.toContain('ton-dong.csv');
  expect(accounts.entries.at(-1)).toEqual({ user: USERS.clerk, action: 'view-backlog', subject: 'result' });
});

test('every number of the groups opens its own list', async () => {
  const { app, headers, work } = await as(USERS.admin);
  const text = await pageText(app, '/viec-can-lam?tu=2026-01-01', headers);
  expect(text).toContain('href="/viec-can-lam?tu=2026-01-01&amp;rieng-don-vi=H99.27.35"');
  // The numbers of the last line, too.
  expect(text).toContain('href="/viec-can-lam?tu=2026-01-01&amp;han=overdue"');
  expect(text).toContain('href="/viec-can-lam?tu=2026-01-01&amp;rieng-don-vi=H99.27.35&amp;han=overdue"');
  expect(text).toContain('href="/viec-can-lam?tu=2026-01-01&amp;rieng-don-vi=H99.27.35&amp;tuoi=181-"');
  await pageText(app, '/viec-can-lam?phan=component&han=none&tuoi=0-7&thu-tuc=2.000635', headers);
  expect(work.asked.at(-1)).toMatchObject({ part: 'component', deadline: 'none', band: '0-7', procedure: '2.000635' });
});

test('the whole list is a file, audited, and too long a one is refused before it is read', async () => {
  const { app, headers, accounts, work } = await as(USERS.admin);
  const csv = await app.request(`${ORIGIN}/viec-can-lam/ton-dong.csv`, { headers });
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(47);
  expect(accounts.entries.at(-1)?.subject).toBe('Kết quả giải quyết chưa số hóa.csv');
  const offsets: number[] = [];
  work.backlog = (_filter, { offset }) => {
    offsets.push(offset);
    return Promise.resolve({ total: 1_000_000, rows: [] });
  };
  expect((await app.request(`${ORIGIN}/viec-can-lam/ton-dong.xlsx`, { headers })).status).toBe(413);
  expect(offsets).toEqual([0]);
});

test('a filter that makes no sense is refused, never left out', async () => {
  const { app, headers } = await as(USERS.clerk);
  for (const asked of ['phan=x', 'han=x', 'tuoi=9', 'theo=x']) {
    expect((await app.request(`${ORIGIN}/viec-can-lam?${asked}`, { headers })).status).toBe(400);
  }
});

test('what a dossier lacks, component by component, in the list and on the dossier itself', async () => {
  const { app, headers, accounts } = await as(USERS.clerk);
  const text = await pageText(app, '/viec-can-lam/thanh-phan', headers);
  expect(text).toContain('href="/viec-can-lam/thanh-phan?thu-tuc=2.000635&amp;tinh-trang=missing"');
  expect(text).toMatch(/Còn thiếu<\/span>\s*Tờ khai &lt;mẫu&gt;/);
  expect(text).toMatch(/Không bắt buộc<\/span>\s*Giấy ủy quyền/);
  expect(text).toContain('href="/ho-so/H99.27.35-260301-0001"');
  expect(accounts.entries.at(-1)).toMatchObject({ action: 'view-backlog', subject: 'components' });
  const dossier = await pageText(app, `/ho-so/${DOSSIER}`, headers);
  expect(dossier).toContain('Thành phần phải số hóa (1/2)');
  const refused = await app.request(`${ORIGIN}/viec-can-lam/thanh-phan?tinh-trang=x`, { headers });
  expect(refused.status).toBe(400);
});

test('the forecast stands beside its formula and weeks, names the slowest step and the station that stopped', async () => {
  const { app, headers } = await as(USERS.clerk);
  const text = await pageText(app, '/viec-can-lam/du-bao', headers);
  expect(text).toMatch(/<b>\d{2}\/\d{2}\/\d{4}<\/b>\s*cho 46 kết quả còn lại/);
  expect(text).toContain('số ngày làm việc còn lại = số kết quả còn lại / (số hóa mỗi ngày − mới phát sinh mỗi ngày)');
  expect(text).toContain('8 tuần trọn từ');
  expect(text).toContain('Bước chậm nhất: cán bộ xem lại, 3 giấy tờ chờ xem lại, không có gì được làm.');
  expect(text).toContain('Trạm cản trở: Máy &lt;1&gt;, ngừng');
  expect(text).toContain('chưa từng gửi tệp');
  expect((await app.request(`${ORIGIN}/viec-can-lam/du-bao?tu=2026-01-01`, { headers })).status).toBe(400);
});

test('results in force by class, with the source of each rule; what is not known says so', async () => {
  const { app, headers } = await as(USERS.clerk);
  const text = await pageText(app, '/viec-can-lam/con-hieu-luc', headers);
  expect(text).toContain('href="/viec-can-lam/con-hieu-luc?hieu-luc=standing&amp;loai=birth_certificate"');
  expect(text).toContain('Giấy xác nhận tình trạng hôn nhân: NĐ 123/2015/NĐ-CP, Điều 23');
  expect(text).toContain('theo thông lệ, chưa dẫn điều khoản');
  const ended = await pageText(app, '/viec-can-lam/con-hieu-luc?hieu-luc=ended', headers);
  expect(ended).toContain('Kết quả đã hết hiệu lực chưa số hóa');
});

test('old books tell which pages lack', async () => {
  const { app, headers } = await as(USERS.clerk);
  const text = await pageText(app, '/viec-can-lam/so-ho-tich', headers);
  expect(text).toContain('Tủ &lt;3&gt;');
  expect(text).toMatch(/2–3, 5\s*<\/td>/);
});
