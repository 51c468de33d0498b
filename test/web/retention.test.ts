import { DUE } from './in-memory-retention.ts';
import { login, ORIGIN, pageText, post, USERS, webFixture } from './web-fixture.ts';

const PATH = '/viec-can-lam/luu-tru';
const [FIRST, SECOND] = DUE.map(({ id }) => id) as [string, string];
const REASON = 'Hết thời hạn, hội đồng đã xét';

async function twoAdmins() {
  const fixture = await webFixture();
  const user = (await fixture.accounts.user(USERS.admin))!;
  await fixture.accounts.addUser({ name: 'qt.khac', role: 'admin', passwordHash: user.passwordHash });
  return { ...fixture, one: await login(fixture.app, USERS.admin), other: await login(fixture.app, 'qt.khac') };
}

test('what is due is listed with its class, term, first day and due day, for administrators only', async () => {
  const { app, one, accounts } = await twoAdmins();
  const text = await pageText(app, PATH, one);
  expect(text).toContain('aria-current="page">Hạn bảo quản</a>');
  expect(text).toMatch(/Tờ khai, đơn đề nghị[\s\S]*70 năm \(mã 02\)[\s\S]*01\/03\/1949[\s\S]*01\/03\/2019/);
  expect(text).toContain(`href="${PATH}?loai=official_letter"`);
  expect(text).toContain('may-1/&lt;cu&gt;-0.pdf');
  expect(text).toContain('đến 31/01/2025: Đang có khiếu nại (qt.khac)');
  expect(accounts.entries.at(-1)).toEqual({ user: USERS.admin, action: 'view-retention', subject: 'giay' });
  expect(await pageText(app, `${PATH}?loai=official_letter`, one)).not.toContain('cu&gt;-0.pdf');
  const csv = await (await app.request(`${ORIGIN}${PATH}.csv`, { headers: one })).text();
  expect(csv.trim().split('\r\n')).toHaveLength(DUE.length + 1);
  expect((await app.request(`${ORIGIN}${PATH}?xem=x`, { headers: one })).status).toBe(400);

  const clerk = await login(app, USERS.clerk);
  expect(await pageText(app, '/viec-can-lam', clerk)).not.toContain('Hạn bảo quản');
});

test('one administrator proposes, another approves; a lock leaves it open with the reason', async () => {
  const { app, one, other, retention } = await twoAdmins();
  const proposed = await post(app, `${PATH}/huy`, { xem: 'giay', chon: FIRST, 'ly-do': REASON }, one);
  expect(proposed.headers.get('location')).toBe(`${PATH}?xem=giay&xong=huy&so=1&con-lai=0`);
  await post(app, `${PATH}/huy`, { xem: 'giay', chon: SECOND, 'ly-do': REASON }, one);
  const [first, second] = [retention.made[0]!, retention.made[1]!];
  const own = await post(app, `${PATH}/duyet`, { chon: first.id }, one);
  expect(own.status).toBe(409);
  expect(await own.text()).toContain('Một quản trị khác phải duyệt');
  expect(retention.made.map(({ state }) => state)).toEqual(['proposed', 'proposed']);

  retention.locked.add(second.id);
  const done = await post(app, `${PATH}/duyet`, { chon: first.id }, other);
  expect(done.headers.get('location')).toBe(`${PATH}?xem=cho-duyet&xong=duyet&so=1&con-lai=0`);
  const kept = await post(app, `${PATH}/duyet`, { chon: second.id }, other);
  expect(kept.headers.get('location')).toBe(`${PATH}?xem=cho-duyet&xong=duyet&so=0&con-lai=1`);
  const open = await pageText(app, `${PATH}?xem=cho-duyet`, other);
  expect(open).toContain('Đã duyệt, chưa hủy được: kho lưu trữ đang khóa bản này');
  expect(open).toContain('Thử lại các mục đã duyệt');
  expect(open).not.toContain(first.id);
  retention.locked.clear();
  await post(app, `${PATH}/lam-tiep`, {}, one);
  expect(retention.made.map(({ state }) => state)).toEqual(['done', 'done']);
  const record = await pageText(app, `${PATH}?xem=da-quyet`, one);
  for (const told of [REASON, USERS.admin, 'qt.khac', `title="${'ab'.repeat(32)}"`]) expect(record).toContain(told);
});

test('keeping longer needs a reason and a day to come; what was typed stays', async () => {
  const { app, one, retention } = await twoAdmins();
  const form = { xem: 'giay', chon: FIRST, 'ly-do': 'Đang khiếu nại', den: '01/01/2099' };
  for (const wrong of [{ 'ly-do': 'x' }, { den: '01/01/2020' }, { den: '31/02/2099' }, { chon: '' }]) {
    const { chon, ...rest } = { ...form, ...wrong };
    const answer = await post(app, `${PATH}/giu`, chon === '' ? rest : { ...rest, chon }, one);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`value="${rest.den}"`);
  }
  expect(retention.made).toEqual([]);
  await post(app, `${PATH}/giu`, form, one);
  expect(retention.made).toMatchObject([{ state: 'standing', until: '2099-01-01', reason: 'Đang khiếu nại' }]);
});

test('a destroyed paper shows who decided and why, and none of its bytes', async () => {
  const { app, one, memory, retention } = await twoAdmins();
  const paper = memory.state.scans.flatMap((scan) => scan.documents)[0]!;
  paper.destroyedAt = new Date('2026-11-21T02:00:00Z');
  const end = { ...{ reason: REASON, proposedBy: 'qt.an', approvedBy: 'qt.binh', proposedAt: new Date() } };
  retention.endOf = async () => ({ ...end, approvedAt: new Date() }) as never;
  const text = await pageText(app, `/giay-to/${paper.id}`, one);
  for (const told of [REASON, 'qt.an', 'qt.binh', paper.archive.sha256]) expect(text).toContain(told);
  expect(text).not.toContain('ban-luu.pdf');
  for (const path of ['trang/1.jpg', 'ban-luu.pdf'])
    expect((await app.request(`${ORIGIN}/giay-to/${paper.id}/${path}`, { headers: one })).status).toBe(404);
});
