import type { ScanStatus } from '../../src/core/scan.ts';
import { login, pageText, post, USERS, webFixture } from './web-fixture.ts';

const BUTTON = 'Làm lại';

async function scanOf(status: ScanStatus, errorCode: string | null) {
  const fixture = await webFixture();
  const [scan] = fixture.memory.state.scans;
  if (!scan) throw new Error('The fixture has no scan.');
  Object.assign(scan, { status, errorCode });
  return { ...fixture, path: `/ban-quet/${scan.id}`, id: scan.id };
}

test.each<[ScanStatus, string | null]>([
  ['review', null],
  ['rejected', 'WORKER_CRASHED'],
  ['rejected', 'STORE_UNAVAILABLE'],
])('an administrator has a scan processed again that ended %s %s', async (status, code) => {
  const { app, redone, accounts, path, id } = await scanOf(status, code);
  const admin = await login(app, USERS.admin);
  expect(await pageText(app, path, admin)).toContain(BUTTON);
  const response = await post(app, `${path}/lam-lai`, {}, admin);
  expect([response.status, response.headers.get('location')]).toEqual([303, path]);
  expect(redone).toEqual([id]);
  expect(accounts.entries).toContainEqual({ user: USERS.admin, action: 'redo-scan', subject: id });
});

test.each<[ScanStatus, string | null]>([
  ['archived', null],
  ['working', null],
  ['rejected', 'SCAN_DAMAGED'],
  ['duplicate', null],
])('nothing is processed again that ended %s %s', async (status, code) => {
  const { app, redone, path } = await scanOf(status, code);
  const admin = await login(app, USERS.admin);
  expect(await pageText(app, path, admin)).not.toContain(BUTTON);
  expect((await post(app, `${path}/lam-lai`, {}, admin)).status).toBe(404);
  expect(redone).toEqual([]);
});

test('a clerk neither sees nor may do it', async () => {
  const { app, redone, path } = await scanOf('review', null);
  const clerk = await login(app, USERS.clerk);
  expect(await pageText(app, path, clerk)).not.toContain(BUTTON);
  expect((await post(app, `${path}/lam-lai`, {}, clerk)).status).toBe(403);
  expect(redone).toEqual([]);
});
