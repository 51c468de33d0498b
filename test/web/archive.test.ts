import { login, ORIGIN, pageText, post, USERS, webFixture } from './web-fixture.ts';

const KEY = 'archive/ab/abcdef0123456789.pdf';

test('the page tells the administrator what happened, whether the paper is safe and what to do', async () => {
  const { app, custody } = await webFixture();
  custody.state.alarms.push({
    ...{ key: KEY, kind: 'archive', outcome: 'changed', foundAt: new Date('2026-11-29T18:00:00Z') },
    ...{ scanId: '00000000-0000-4000-8000-000000000001', originalSound: true, notRestored: 'REPLICA_NONE', seen: null },
  });
  custody.state.findings.push({ place: 'store', code: 'STORE_NO_LOCK', detail: { reason: 'folder' }, at: new Date() });
  const cookie = await login(app, USERS.admin);
  const text = await pageText(app, '/kho-luu-tru', cookie);
  expect(text).toContain('nội dung đã khác lúc lưu');
  expect(text).toContain('bản quét gốc vẫn trong kho');
  expect(text).toContain('Không có kho dự phòng để khôi phục.');
  expect(text).toContain('sohoa verify');
  expect(text).toContain('STORE_NO_LOCK');
  expect(text).toContain('Đừng hủy hay trả giấy gốc');
});

test('an alarm is acknowledged with a note, and stays listed with who has seen it', async () => {
  const { app, custody } = await webFixture();
  const foundAt = new Date('2026-11-29T18:00:00Z');
  for (const key of [KEY, 'archive/cd/cd00000000000000.pdf'])
    custody.state.alarms.push({
      ...{ key, kind: 'archive', outcome: 'missing', foundAt, scanId: null, originalSound: false },
      ...{ notRestored: null, seen: null },
    });
  const cookie = await login(app, USERS.admin);
  const send = (form: Record<string, string>) => post(app, '/kho-luu-tru/da-xem', form, cookie);
  const refused = await send({ chon: KEY, 'ghi-chu': ' ' });
  expect(await refused.text()).toContain('Chưa ghi nhận gì.');
  expect(custody.state.alarms.map(({ seen }) => seen)).toEqual([null, null]);
  const taken = await send({ chon: KEY, 'ghi-chu': 'đang chép <lại> từ băng' });
  expect([taken.status, taken.headers.get('location')]).toEqual([303, '/kho-luu-tru?da-xem=1']);
  const text = await pageText(app, '/kho-luu-tru?da-xem=1', cookie);
  expect(text).toContain('Đã ghi nhận 1 bản lưu.');
  expect(text).toContain(`<b>${USERS.admin}</b>`);
  expect(text).toContain('đang chép &lt;lại&gt; từ băng');
  expect(text).toContain('Chưa ai xem');
  expect(text).toContain(', 1 đã xem');
  await send({ chon: 'archive/cd/cd00000000000000.pdf', 'ghi-chu': 'quét lại giấy' });
  const all = await pageText(app, '/kho-luu-tru', cookie);
  expect(all).toContain(', đã xem cả');
  expect(all).not.toContain('name="ghi-chu"');
});

test('all well is said in one line', async () => {
  const { app } = await webFixture();
  const text = await pageText(app, '/kho-luu-tru', await login(app, USERS.admin));
  expect(text).toContain('Không có bản lưu nào được biết là mất hoặc hỏng.');
  expect(text).toContain('Chưa cấu hình');
});

test('everyone sees on the station page that papers are damaged; only the administrator opens the list', async () => {
  const { app, system } = await webFixture();
  system.damage = { damaged: 2, seen: 0 };
  const [clerk, admin] = [await login(app, USERS.clerk), await login(app, USERS.admin)];
  const seen = await pageText(app, '/', clerk);
  expect(seen).toContain('2 bản lưu bị mất hoặc hỏng');
  expect(seen).not.toContain('href="/kho-luu-tru"');
  expect(await pageText(app, '/', admin)).toContain('<a href="/kho-luu-tru">Xem bản nào và việc cần làm</a>');
  expect((await app.request(`${ORIGIN}/kho-luu-tru`, { headers: clerk })).status).toBe(403);
  const health = await app.request(`${ORIGIN}/suc-khoe`);
  expect(await health.json()).toMatchObject({ status: 'ok', damagedObjects: 2 });
  system.damage = { damaged: 2, seen: 1 };
  expect(await pageText(app, '/', clerk)).toContain('Quản trị đã xem 1, còn 1 chưa xem.');
  system.damage = { damaged: 2, seen: 2 };
  const calm = await pageText(app, '/', clerk);
  expect(calm).toContain('Quản trị đã xem và đang xử lý.');
  expect(calm).toContain('class="banner attention"');
});
