import { BIRTH_ID, SCAN_ID } from './invented-papers.ts';
import { login, pageText, post, USERS, webFixture } from './web-fixture.ts';

const SHEET = `/ban-quet/${SCAN_ID}/to/1`;

async function clerk() {
  const fixture = await webFixture();
  return { ...fixture, cookie: await login(fixture.app, USERS.clerk) };
}

test.each([
  ['xoay', { do: '270' }, { kind: 'turn', degrees: 270 }],
  ['tach', { cho: '47.5' }, { kind: 'split', at: 0.475 }],
  ['gop', {}, { kind: 'join' }],
  ['giu-nguyen', {}, { kind: 'as-scanned' }],
  ['de-may-lam', {}, null],
])('a clerk sets a side right: %s', async (word, form, change) => {
  const { app, cookie, memory, redone } = await clerk();
  const response = await post(app, `${SHEET}/${word}`, form as Record<string, string>, cookie);
  expect([response.status, response.headers.get('location')]).toEqual([303, `/ban-quet/${SCAN_ID}`]);
  expect(memory.state.sheets).toEqual([{ scanId: SCAN_ID, sheet: 1, change, user: USERS.clerk }]);
  expect(redone).toEqual([SCAN_ID]);
});

test.each([
  ['xoay', { do: '45' }, 400],
  ['xoay', {}, 400],
  ['tach', { cho: '3' }, 400],
  ['tach', { cho: 'giữa' }, 400],
  ['xoa-het', {}, 404],
])('nothing is decided by a wrong wish: %s %o', async (word, form, status) => {
  const { app, cookie, memory, redone } = await clerk();
  expect((await post(app, `${SHEET}/${word}`, form as Record<string, string>, cookie)).status).toBe(status);
  expect(memory.state.sheets).toEqual([]);
  expect(redone).toEqual([]);
});

test('a scan at work is left alone and the clerk is told', async () => {
  const { app, cookie, memory, redone } = await clerk();
  Object.assign(memory.state.scans.find((scan) => scan.id === SCAN_ID) ?? {}, { status: 'working' });
  const response = await post(app, `${SHEET}/gop`, {}, cookie);
  expect(response.status).toBe(409);
  expect(await response.text()).toContain('Bản quét đang được xử lý nên chưa sửa được.');
  expect(redone).toEqual([]);
});

test('the page offers what fits: a whole side can be cut, a half joined, a changed one taken back', async () => {
  const { app, cookie, memory } = await clerk();
  const path = `/giay-to/${BIRTH_ID}`;
  const whole = await pageText(app, path, cookie);
  expect(whole).toContain(`action="${SHEET}/tach"`);
  expect(whole).not.toContain(`action="${SHEET}/gop"`);
  expect(whole).not.toContain(`action="${SHEET}/de-may-lam"`);
  const page = (await memory.views.document(BIRTH_ID))?.pages[0];
  Object.assign(page ?? {}, { part: 'left', decided: { sheet: 1, turn: 0, split: 0.5, asScanned: true } });
  const half = await pageText(app, path, cookie);
  expect(half).toContain(`action="${SHEET}/gop"`);
  expect(half).not.toContain(`action="${SHEET}/tach"`);
  expect(half).toContain(`action="${SHEET}/de-may-lam"`);
  expect(half).not.toContain(`action="${SHEET}/giu-nguyen"`);
});

test('an operator may not', async () => {
  const { app, memory } = await webFixture();
  const operator = await login(app, USERS.operator);
  expect((await post(app, `${SHEET}/gop`, {}, operator)).status).toBe(403);
  expect(memory.state.sheets).toEqual([]);
});
