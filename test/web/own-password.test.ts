import { login, pageText, PASSWORD, post, USERS, webFixture } from './web-fixture.ts';

const NEW = 'năm từ còn dễ nhớ hơn';
const form = { current: PASSWORD, password: NEW, again: NEW };

test.each(Object.values(USERS))('%s changes the own password: other sessions end, this one stays', async (user) => {
  const { app, accounts } = await webFixture();
  const elsewhere = await login(app, user);
  const here = await login(app, user);
  expect(await pageText(app, '/mat-khau', here)).toContain('Mật khẩu đang dùng');
  const response = await post(app, '/mat-khau', form, here);
  expect(response.status).toBe(303);
  const cookie = { Cookie: response.headers.getSetCookie().at(-1)?.split(';')[0] ?? '' };
  expect(await pageText(app, response.headers.get('location') ?? '', cookie)).toContain('Đã đổi mật khẩu.');
  for (const old of [elsewhere, here]) {
    const refused = await app.request('http://localhost/', { headers: old });
    expect(refused.headers.get('location')).toBe('/dang-nhap');
  }
  expect((await post(app, '/dang-nhap', { name: user, password: PASSWORD })).status).toBe(401);
  expect((await post(app, '/dang-nhap', { name: user, password: NEW })).status).toBe(303);
  expect(accounts.entries).toContainEqual({ user, action: 'change-password', subject: user });
});

test.each([
  [{ ...form, current: 'sai mật khẩu rồi' }, 'Mật khẩu đang dùng không đúng.'],
  [{ ...form, again: `${NEW}!` }, 'Hai lần nhập mật khẩu mới không giống nhau.'],
  [{ ...form, password: 'ngắn', again: 'ngắn' }, 'Mật khẩu cần ít nhất 10 ký tự.'],
  [{ current: PASSWORD, password: PASSWORD, again: PASSWORD }, 'Mật khẩu mới phải khác mật khẩu đang dùng.'],
])('a wrong change is refused with the reason and changes nothing', async (wrong, reason) => {
  const { app } = await webFixture();
  const cookie = await login(app, USERS.clerk);
  const response = await post(app, '/mat-khau', wrong, cookie);
  expect(response.status).toBe(422);
  const text = await response.text();
  expect(text).toContain(reason);
  expect(text).not.toContain(`value="${wrong.password}"`);
  await login(app, USERS.clerk);
});

test('guessing the own password has to wait like a login', async () => {
  const { app } = await webFixture({ loginAttempts: 2 });
  const cookie = await login(app, USERS.clerk);
  const guess = async () => {
    const response = await post(app, '/mat-khau', { ...form, current: 'đoán bừa một câu' }, cookie);
    return response.text();
  };
  expect(await guess()).toContain('Mật khẩu đang dùng không đúng.');
  expect(await guess()).toContain('Mật khẩu đang dùng không đúng.');
  expect(await guess()).toContain('Đã nhập sai quá nhiều lần.');
});
