import { SohoaError } from '../../src/core/errors.ts';
import { BIRTH_ID, birthCertificate, DOSSIER, OTHER_DOSSIER } from './invented-papers.ts';
import { CITIZEN } from './in-memory-reuse.ts';
import { login, ORIGIN, pageText, post, USERS, webFixture } from './web-fixture.ts';

const SHA = birthCertificate().archive.sha256;
const TAKE = { giay: BIRTH_ID, bam: SHA, 'muc-dich': 'required', 'ghi-chu': '' };
const PAGE = `/ho-so/${OTHER_DOSSIER}/tai-su-dung`;
/** The id the in-memory decisions give first. */
const ID = '77777777-7777-4777-8777-000000000000';

async function clerk() {
  const fixture = await webFixture();
  const headers = await login(fixture.app, USERS.clerk);
  const send = (path: string, form: Record<string, string>) => post(fixture.app, path, form, headers);
  const read = (path: string) => pageText(fixture.app, path, headers);
  return { ...fixture, headers, send, read };
}

test('a dossier offers what its applicant has, with where it lies, whose names it bears and a warning about another id', async () => {
  const { read, accounts } = await clerk();
  expect(await read(`/ho-so/${OTHER_DOSSIER}`)).toContain(`href="${PAGE}"`);
  const text = await read(PAGE);
  expect(text).toContain('Có thể lấy vào hồ sơ (1)');
  expect(text).toContain('Kết quả của hồ sơ khác');
  expect(text).toContain(`href="/ho-so/${DOSSIER}"`);
  expect(text).toContain('Đào Thị Ngân Hà');
  expect(text).toContain('có thể là giấy của người thân');
  expect(text).toContain('Cấp bản sao &lt;trích lục&gt;');
  // Enough to tell people apart, and not the whole number.
  expect(text).toContain('099…0042');
  expect(text).toContain('sinh 1985');
  expect(text).not.toContain(CITIZEN);
  expect(accounts.entries.at(-1)).toEqual({
    ...{ user: USERS.clerk, action: 'reuse-lookup:dossier', subject: `${OTHER_DOSSIER} ${BIRTH_ID}` },
  });
});

test('without a citizen id in the register nothing is offered, and the page says what to do', async () => {
  const { read, reuse } = await clerk();
  reuse.state.citizenId = null;
  const text = await read(PAGE);
  expect(text).toContain('Chưa thể chắc giấy tờ nào là của người này');
  expect(text).not.toContain(BIRTH_ID);
});

test('taking marks the paper on the dossier with its source; again changes nothing; taking back is possible', async () => {
  const { send, read, reuse } = await clerk();
  const first = await send(`/ho-so/${OTHER_DOSSIER}/lay-giay`, TAKE);
  expect([first.status, first.headers.get('location')]).toEqual([303, `/ho-so/${OTHER_DOSSIER}?xong=lay-giay`]);
  await send(`/ho-so/${OTHER_DOSSIER}/lay-giay`, TAKE);
  expect(reuse.said).toEqual([`take ${OTHER_DOSSIER} ${BIRTH_ID} required  ${USERS.clerk}`]);
  const dossier = await read(`/ho-so/${OTHER_DOSSIER}?xong=lay-giay`);
  expect(dossier).toContain('Đã lấy giấy vào hồ sơ');
  expect(dossier).toContain('Giấy tờ lấy lại từ hồ sơ khác (1)');
  expect(dossier).toContain('Tái sử dụng kết quả');
  expect(dossier).toMatch(/Lấy từ hồ sơ\s*<a class="code" href="\/ho-so\/H99\.27\.35-260218-0011"/);
  expect(dossier).toContain('Giấy tờ lưu tại Sohoa (0)');
  // What reports count beside it, or a dossier without papers would be told as digitised with nothing to show.
  expect(dossier).toContain('Giấy tờ ở hệ thống khác (2)');
  expect(dossier).toMatch(/<b>Kết quả<\/b>\s*<span class="code">KQ-&lt;1&gt;\.pdf<\/span>, số hóa ngày 20\/02\/2026/);
  expect(dossier).toMatch(/<b>Giấy &lt;chứng sinh&gt;<\/b>\s*<span class="code">F9<\/span>, tái sử dụng/);
  expect(await read(PAGE)).toContain('Đã lấy vào hồ sơ');
  expect(await read(`/giay-to/${BIRTH_ID}`)).toContain('Đã lấy vào hồ sơ khác (1)');
  const back = await send(`/tai-su-dung/${ID}/rut-lai`, { 'ghi-chu': 'lấy nhầm' });
  expect(back.headers.get('location')).toBe(`/ho-so/${OTHER_DOSSIER}?xong=rut-lai`);
  expect(await read(`/ho-so/${OTHER_DOSSIER}`)).not.toContain('Giấy tờ lấy lại từ hồ sơ khác');
});

test('not taking asks for a reason of the list; "other" asks for words', async () => {
  const { send, reuse, read } = await clerk();
  const path = `/ho-so/${OTHER_DOSSIER}/khong-lay`;
  const refuse = (reason: string, note = '') =>
    send(path, { giay: BIRTH_ID, bam: SHA, 'ly-do': reason, 'ghi-chu': note });
  expect((await refuse('')).status).toBe(400);
  expect((await refuse('toString')).status).toBe(400);
  const silent = await refuse('other');
  expect([silent.status, await silent.text()]).toEqual([422, expect.stringContaining('hãy ghi rõ vào ô ghi chú')]);
  expect((await refuse('illegible', 'mờ nửa dưới')).status).toBe(303);
  expect(reuse.said).toEqual([`refuse ${OTHER_DOSSIER} ${BIRTH_ID} illegible mờ nửa dưới ${USERS.clerk}`]);
  expect(await read(PAGE)).toContain('Không lấy: Ảnh không đọc được');
});

test('what cannot be taken is told on the same page with the papers still there', async () => {
  const { send, reuse } = await clerk();
  const stale = await send(`/ho-so/${OTHER_DOSSIER}/lay-giay`, { ...TAKE, bam: '0'.repeat(64) });
  const text = await stale.text();
  expect([stale.status, text.includes('Giấy này đã thay đổi'), text.includes(BIRTH_ID)]).toEqual([409, true, true]);
  reuse.state.fail = new SohoaError('REUSE_OTHER_PERSON');
  expect(await (await send(`/ho-so/${OTHER_DOSSIER}/lay-giay`, TAKE)).text()).toContain('Trùng họ tên thì chưa đủ');
  reuse.state.fail = new SohoaError('DATABASE_UNAVAILABLE', { reason: 'x' });
  expect((await send(`/ho-so/${OTHER_DOSSIER}/lay-giay`, TAKE)).status).toBe(503);
  expect((await send('/ho-so/H99.27.35-260101-0001/lay-giay', TAKE)).status).toBe(404);
  expect((await send(`/ho-so/${OTHER_DOSSIER}/lay-giay`, { ...TAKE, giay: '../x' })).status).toBe(404);
});

test('a source that has become another person’s is told on the dossier and the start page, and its picture is not shown', async () => {
  const { send, read, reuse } = await clerk();
  await send(`/ho-so/${OTHER_DOSSIER}/lay-giay`, TAKE);
  reuse.state.faults = ['person', 'moved'];
  const text = await read(`/ho-so/${OTHER_DOSSIER}`);
  expect(text).toContain('nay thuộc hồ sơ của người khác');
  expect(text).not.toContain(`/giay-to/${BIRTH_ID}/trang/1.jpg`);
  expect(text).not.toContain('Xem và lấy lại');
  expect(await read('/tai-su-dung')).toContain('Cần xem lại: giấy đã tái sử dụng mà nguồn đã thay đổi (1)');
  reuse.state.faults = ['changed'];
  expect(await read(`/ho-so/${OTHER_DOSSIER}`)).toContain('Xem và lấy lại');
  expect(await read(PAGE)).toContain('Lấy lại bản hiện nay');
});

test('who has what: by dossier, id, number and name; namesakes stand apart, nothing typed is kept', async () => {
  const { app, send, headers, accounts } = await clerk();
  const ask = (tim: string, more = {}) => send('/tai-su-dung', { tim, 'muc-dich': 'intake', ...more });
  const coded = await ask(OTHER_DOSSIER.toLowerCase());
  expect([coded.status, coded.headers.get('location')]).toEqual([303, PAGE]);
  const person = await (await ask('099 085 000 042')).text();
  expect(person).toContain('Hồ sơ đang mở (1)');
  expect(person).toContain('Lấy giấy vào hồ sơ này');
  const number = await (await ask('87/2019')).text();
  expect(number).toContain('Số giấy tờ có thể trùng giữa các nơi cấp');
  expect(number).toMatch(/Người nộp hồ sơ:\s*<b>Đào Văn Khánh<\/b>/);
  const names = await (await ask('dao van khanh')).text();
  expect(names).toContain('Người mang tên này (3)');
  expect(names).toContain('sinh 1985');
  expect(names).toContain('sinh 1991');
  expect(names).toContain('Không chắc là ai: hồ sơ này không ghi số định danh.');
  expect(await (await ask('', { 'nguoi-cua': OTHER_DOSSIER })).text()).toContain('Giấy tờ đã có (1)');
  for (const text of [person, number, names]) expect(text).not.toContain(CITIZEN);
  expect((await ask('x', { 'muc-dich': 'tò mò' })).status).toBe(400);
  const lookups = accounts.entries.filter(({ action }) => action === 'reuse-lookup:intake');
  expect(lookups.map(({ subject }) => subject.split(' ')[0])).toEqual(['citizen_id', 'number', 'name', OTHER_DOSSIER]);
  expect(JSON.stringify(accounts.entries)).not.toMatch(/099085000042|87\/2019|khanh/);
  // What is typed travels in the body: an address would stand in histories and logs of proxies.
  const address = await app.request(`${ORIGIN}/tai-su-dung?tim=${CITIZEN}`, { headers });
  expect(await address.text()).not.toContain('Giấy tờ đã có');
});

test('the report tells rate and reasons, each with its list', async () => {
  const { app, accounts } = await webFixture();
  const headers = await login(app, USERS.admin);
  const text = await pageText(app, '/bao-cao/tai-su-dung?theo=unit&tu=2026-01-01', headers);
  expect(text).toContain('Hết hiệu lực');
  expect(text).toContain(
    'href="/bao-cao/ho-so?tu=2026-01-01&amp;chi-so=reuse&amp;phia=done&amp;rieng-don-vi=H99.27.35"',
  );
  expect(text).toContain('phia=done&amp;rieng-don-vi=H99.27.35&amp;bang-chung=here"');
  const list = '/bao-cao/tai-su-dung/khong-lay?tu=2026-01-01&rieng-don-vi=H99.27.35&ly-do=expired';
  expect(text).toContain(`href="${list.replaceAll('&', '&amp;')}"`);
  const refusals = await pageText(app, list, headers);
  expect(refusals).toContain('Không lấy: Hết hiệu lực (1 lượt)');
  expect(refusals).toContain('Ghi chú &lt;thử&gt;');
  expect(accounts.entries.at(-1)).toMatchObject({ action: 'view-figure', subject: 'reuse.refused expired' });
  const csv = await app.request(`${ORIGIN}/bao-cao/bieu-mau/reuse.csv?theo=procedure`, { headers });
  expect(await csv.text()).toContain('Pháp luật đòi bản chính');
});
