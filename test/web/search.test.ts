import { BIRTH_ID } from './invented-papers.ts';
import { login, pageText, USERS, webFixture } from './web-fixture.ts';

test('a name typed without diacritics finds the paper, with picture, snippet, class and dossier', async () => {
  const { app, accounts } = await webFixture();
  const cookie = await login(app, USERS.clerk);
  const text = await pageText(app, '/tim?q=ngan+ha', cookie);
  expect(text).toContain('<mark>NGÂN HÀ</mark>');
  expect(text).toContain(`src="/giay-to/${BIRTH_ID}/trang/1.jpg"`);
  expect(text).toContain('Giấy khai sinh');
  expect(text).toContain('href="/ho-so/H99.27.35-260218-0011"');
  expect(text).toContain('value="ngan ha"');
  expect(accounts.entries).toContainEqual({ user: USERS.clerk, action: 'search', subject: BIRTH_ID });
});

test('the class filter is passed on and kept in the form', async () => {
  const { app } = await webFixture();
  const cookie = await login(app, USERS.clerk);
  const text = await pageText(app, '/tim?q=dao&loai=application_form', cookie);
  expect(text).toContain('Đào Văn Khánh');
  expect(text).not.toContain('Ngân Hà');
  expect(text).toMatch(/<option value="application_form" selected>/);
});

test('nothing asked shows help, nothing found shows what to try, and both show nobody', async () => {
  const { app, accounts } = await webFixture();
  const cookie = await login(app, USERS.clerk);
  expect(await pageText(app, '/tim', cookie)).toContain('Cách tìm');
  expect(await pageText(app, '/tim?q=khongcogi', cookie)).toContain('Không thấy giấy tờ nào');
  expect(accounts.entries.filter((entry) => entry.action === 'search')).toEqual([]);
});

test('senseless parameters are taken as not given', async () => {
  const { app } = await webFixture();
  const cookie = await login(app, USERS.clerk);
  expect(await pageText(app, '/tim?q=ngan&loai=nonsense&trang=-3', cookie)).toContain('Có <b>1</b> giấy tờ');
});

test('more papers than fit are paged, and the links keep the question', async () => {
  const { app, memory } = await webFixture({ pageSize: 5 });
  const documents = memory.state.scans.find((scan) => scan.documents.length > 0)?.documents ?? [];
  const [first] = documents;
  for (let copy = 0; copy < 11 && first; copy += 1) documents.push({ ...first });
  const cookie = await login(app, USERS.clerk);
  const text = await pageText(app, '/tim?q=ngan+ha&trang=2', cookie);
  expect(text).toContain('Trang 2 trên 3');
  expect(text).toContain('href="/tim?q=ngan+ha&amp;trang=3"');
  expect(text).toContain('href="/tim?q=ngan+ha"');
});
