import { SCAN_ID } from './invented-papers.ts';
import { login, pageText, post, USERS, webFixture } from './web-fixture.ts';

const STATION = { tram: 'dien-thoai' };

test('fronts that wait are told at the station and at the scan, and can be said to have no backs', async () => {
  const { app, memory } = await webFixture();
  const until = new Date('2026-11-20T03:42:00Z');
  memory.state.station.collation = { mode: 'two_files', backs: 'reversed' };
  memory.state.station.pairing = {
    waiting: { scanId: SCAN_ID, relativePath: 'dien-thoai/mặt trước.pdf', until },
    stoppedSince: null,
  };
  Object.assign(
    memory.state.scans.find((scan) => scan.id === SCAN_ID)!,
    { status: 'queued', waitsForBacks: until },
  );
  const cookie = await login(app, USERS.operator);
  const page = await pageText(app, '/', cookie);
  expect(page).toContain('Đang chờ mặt sau');
  expect(page).toContain('dien-thoai/mặt trước.pdf');
  expect(page).toContain('10:42');
  expect(page).not.toContain('Ghép lại từ đầu');
  expect(await pageText(app, `/ban-quet/${SCAN_ID}`, cookie)).toContain('đang chờ mặt sau');
  expect((await post(app, '/tram/khong-mat-sau', STATION, cookie)).status).toBe(303);
  expect(memory.state.said).toEqual([`without dien-thoai ${USERS.operator}`]);
});

test('a station that stopped pairing says why and how it goes on', async () => {
  const { app, memory } = await webFixture();
  memory.state.station.collation = { mode: 'two_files', backs: 'reversed' };
  memory.state.station.pairing = { waiting: null, stoppedSince: new Date('2026-11-20T03:00:00Z') };
  const cookie = await login(app, USERS.operator);
  const page = await pageText(app, '/', cookie);
  expect(page).toContain('Đã ngừng ghép hai mặt');
  expect(page).toContain('Không mất trang');
  expect((await post(app, '/tram/ghep-lai', STATION, cookie)).status).toBe(303);
  expect((await post(app, '/tram/ghep-lai', { tram: 'khong-co' }, cookie)).status).toBe(404);
  expect(memory.state.said).toEqual([`start dien-thoai ${USERS.operator}`]);
});

test('the administrator sets how a station feeds; others are not offered it', async () => {
  const { app, memory } = await webFixture();
  const form = { ...STATION, cach: 'one_file', 'mat-sau': 'same' };
  const operator = await login(app, USERS.operator);
  expect(await pageText(app, '/', operator)).not.toContain('Thứ tự mặt sau');
  const admin = await login(app, USERS.admin);
  expect(await pageText(app, '/', admin)).toContain('Thứ tự mặt sau');
  expect((await post(app, '/tram/hai-mat', form, admin)).status).toBe(303);
  expect(memory.state.said).toEqual([`set dien-thoai one_file same ${USERS.admin}`]);
});

test('backs say whose documents they are in', async () => {
  const { app, memory } = await webFixture();
  const [fronts] = memory.state.scans;
  const scan = memory.state.scans.find((one) => one.id === SCAN_ID)!;
  Object.assign(scan, { documents: [], status: 'archived', collatedInto: { id: fronts!.id, path: 'a/mặt trước.pdf' } });
  const text = await pageText(app, `/ban-quet/${SCAN_ID}`, await login(app, USERS.operator));
  expect(text).toContain('Đây là mặt sau của');
  expect(text).toContain('a/mặt trước.pdf');
});
