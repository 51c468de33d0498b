import { login, ORIGIN, PASSWORD, post, USERS, webFixture } from './web-fixture.ts';

test('the right password opens a session that ends with the logout', async () => {
  const { app, accounts } = await webFixture();
  const response = await post(app, '/dang-nhap', { name: USERS.clerk, password: PASSWORD, tiep: '/tim?q=ngan' });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/tim?q=ngan');
  const cookie = response.headers.getSetCookie().at(-1) ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(accounts.entries).toContainEqual({ user: USERS.clerk, action: 'login', subject: 'unknown' });

  const headers = { Cookie: cookie.split(';')[0] ?? '' };
  expect((await app.request(`${ORIGIN}/tim`, { headers })).status).toBe(200);
  await post(app, '/dang-xuat', {}, headers);
  expect((await app.request(`${ORIGIN}/tim`, { headers })).status).toBe(303);
});

test('a wrong password, an unknown name and a disabled account get the same answer', async () => {
  const { app, accounts } = await webFixture();
  await accounts.setDisabled(USERS.operator, true);
  const tries = [
    { name: USERS.clerk, password: 'sai rồi nhé' },
    { name: 'khong.co', password: PASSWORD },
    { name: USERS.operator, password: PASSWORD },
  ];
  for (const form of tries) {
    const response = await post(app, '/dang-nhap', form);
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain('Tên hoặc mật khẩu không đúng');
  }
});

test('after too many wrong passwords even the right one has to wait, for that name only', async () => {
  const { app } = await webFixture({ loginAttempts: 3 });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    expect((await post(app, '/dang-nhap', { name: USERS.clerk, password: 'sai' })).status).toBe(401);
  }
  const response = await post(app, '/dang-nhap', { name: USERS.clerk, password: PASSWORD });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await response.text()).toContain('Đã nhập sai quá nhiều lần');
  await login(app, USERS.admin);
});

test.each(['https://evil.example/', '//evil.example/', '/\\evil.example/', 'javascript:alert(1)', '\t//evil.example'])(
  'the login never leads to %s',
  async (tiep) => {
    const { app } = await webFixture();
    const response = await post(app, '/dang-nhap', { name: USERS.clerk, password: PASSWORD, tiep });
    const target = new URL(response.headers.get('location') ?? '', ORIGIN);
    expect(target.origin).toBe(ORIGIN);
  },
);

test('disabling an account ends its running session', async () => {
  const { app, accounts } = await webFixture();
  const cookie = await login(app, USERS.clerk);
  await accounts.setDisabled(USERS.clerk, true);
  expect((await app.request(`${ORIGIN}/tim`, { headers: cookie })).status).toBe(303);
});

test('a form posted from a foreign page is refused and changes nothing', async () => {
  const { app, accounts } = await webFixture();
  const cookie = await login(app, USERS.admin);
  const form = { name: 'moi.nguoi', role: 'admin', password: 'mười ký tự trở lên' };
  for (const origin of ['https://evil.example', 'null']) {
    const response = await post(app, '/tai-khoan', form, { ...cookie, Origin: origin });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('không đến từ trang của Sohoa');
  }
  expect(await accounts.user('moi.nguoi')).toBeNull();
});

test('behind a proxy the public origin is the one that counts', async () => {
  const { app } = await webFixture({ publicOrigin: 'https://sohoa.example/' });
  const form = { name: USERS.clerk, password: PASSWORD };
  expect((await post(app, '/dang-nhap', form, { Origin: 'https://sohoa.example' })).status).toBe(303);
  expect((await post(app, '/dang-nhap', form, { Origin: ORIGIN })).status).toBe(403);
});
