import { login, pageText, post, USERS, webFixture } from './web-fixture.ts';

const NEW = { name: 'cb.dung', role: 'clerk', password: 'mười ký tự trở lên' };

test('the administrator adds an account that can log in at once', async () => {
  const { app, accounts } = await webFixture();
  const admin = await login(app, USERS.admin);
  const response = await post(app, '/tai-khoan', NEW, admin);
  expect(await pageText(app, response.headers.get('location') ?? '', admin)).toContain('Đã thêm tài khoản.');
  expect((await accounts.user(NEW.name))?.passwordHash).not.toContain(NEW.password);
  expect((await post(app, '/dang-nhap', NEW)).status).toBe(303);
  expect(accounts.entries).toContainEqual({ user: USERS.admin, action: 'add-account', subject: NEW.name });
});

test.each([
  [{ ...NEW, password: 'ngắn' }, 'Mật khẩu cần ít nhất 10 ký tự.'],
  [{ ...NEW, name: 'có dấu cách' }, 'không có khoảng trắng'],
  [{ ...NEW, role: 'king' }, 'Hãy chọn vai trò.'],
  [{ ...NEW, name: 'cb.binh' }, 'Đã có tài khoản mang tên này.'],
])('a wrong account is refused with the reason, and no password comes back', async (form, reason) => {
  const { app, accounts } = await webFixture();
  const admin = await login(app, USERS.admin);
  const response = await post(app, '/tai-khoan', form, admin);
  expect(response.status).toBe(422);
  const text = await response.text();
  expect(text).toContain(reason);
  expect(text).not.toContain(form.password);
  expect(await accounts.users()).toHaveLength(3);
});

test('an account can be locked and opened again, but not one’s own', async () => {
  const { app, accounts } = await webFixture();
  const admin = await login(app, USERS.admin);
  await post(app, '/tai-khoan/trang-thai', { name: USERS.clerk, disabled: '1' }, admin);
  expect((await accounts.user(USERS.clerk))?.disabled).toBe(true);
  await post(app, '/tai-khoan/trang-thai', { name: USERS.clerk, disabled: '0' }, admin);
  await login(app, USERS.clerk);
  expect((await post(app, '/tai-khoan/trang-thai', { name: USERS.admin, disabled: '1' }, admin)).status).toBe(422);
  expect((await post(app, '/tai-khoan/trang-thai', { name: 'khong.co', disabled: '1' }, admin)).status).toBe(404);
});
