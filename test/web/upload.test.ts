import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uploadToInbox } from '../../src/web/inbox-upload.ts';
import { safeFileName } from '../../src/web/safe-file-name.ts';
import { login, ORIGIN, USERS, webFixture } from './web-fixture.ts';

async function operator(options: Record<string, unknown> = {}) {
  const fixture = await webFixture(options);
  const cookie = await login(fixture.app, USERS.operator);
  const send = (query: Record<string, string>, body: BodyInit, headers: Record<string, string> = {}) =>
    fixture.app.request(`${ORIGIN}/tai-len?${new URLSearchParams(query)}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/octet-stream', Accept: 'application/json', ...cookie, ...headers },
    });
  return { ...fixture, send };
}

test('a file sent from the browser reaches the inbox under its safe name', async () => {
  const { send, uploads, accounts } = await operator();
  const bytes = Buffer.alloc(300_000, 7);
  const response = await send({ tram: 'may-quet-1', ten: 'C:\\fakepath\\Giấy khai sinh.PDF' }, bytes);
  expect(response.status).toBe(201);
  expect(uploads.map(({ station, fileName }) => [station, fileName])).toEqual([['may-quet-1', 'Giấy khai sinh.pdf']]);
  expect(uploads[0]?.bytes.equals(bytes)).toBe(true);
  expect(accounts.entries.at(-1)).toEqual({
    user: USERS.operator,
    action: 'upload',
    subject: 'may-quet-1/Giấy khai sinh.pdf',
  });
});

test('an unknown station, a foreign form, an empty file and a wrong type are refused', async () => {
  const { send, uploads } = await operator();
  expect((await send({ tram: '../rejected', ten: 'a.pdf' }, 'x')).status).toBe(404);
  expect((await send({ tram: 'tai-len', ten: 'a.pdf' }, 'x', { 'Content-Type': 'text/plain' })).status).toBe(403);
  expect((await send({ tram: 'tai-len', ten: 'a.exe' }, 'x')).status).toBe(422);
  expect((await send({ tram: 'tai-len', ten: 'a.pdf' }, '')).status).toBe(422);
  expect(uploads).toEqual([]);
});

test('a file over the limit is refused while it comes in, and the answer is for the script', async () => {
  const { send, uploads } = await operator({ uploadLimitMb: 0.1 });
  const response = await send({ tram: 'tai-len', ten: 'a.pdf' }, Buffer.alloc(100_001));
  expect(response.status).toBe(413);
  expect(await response.json()).toEqual({
    code: 'SCAN_TOO_LARGE',
    message: expect.stringContaining('vượt dung lượng'),
  });
  expect(uploads).toEqual([]);
});

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['.hidden.pdf', 'hidden.pdf'],
  ['~$lock.pdf', 'lock.pdf'],
  ['a\u0000b\u202Efdp.pdf', 'abfdp.pdf'],
  ['con:1|2?.TIF', 'con_1_2_.tif'],
  ['.pdf', null],
  ['a.pdf.exe', null],
])('the name %j becomes %j', (name, safe) => {
  if (safe === null) expect(() => safeFileName(name)).toThrow('SCAN_UNSUPPORTED');
  else expect(safeFileName(name)).toBe(safe);
});

test('a very long Vietnamese name is shortened to what a file system takes', () => {
  const name = safeFileName(`${'Đơn đề nghị '.repeat(60)}.jpeg`);
  expect(Buffer.byteLength(name)).toBeLessThan(200);
  expect(name).toMatch(/^Đơn đề nghị .*\.jpeg$/);
});

describe('the inbox folder', () => {
  let inbox = '';
  beforeEach(async () => {
    inbox = await mkdtemp(join(tmpdir(), 'sohoa-upload-'));
  });
  afterEach(() => rm(inbox, { recursive: true, force: true }));

  async function* chunks(...parts: string[]) {
    for (const part of parts) yield new TextEncoder().encode(part);
  }

  test('gets the whole file under its name and nothing else', async () => {
    await uploadToInbox(inbox)('dien-thoai', 'anh.jpg', chunks('ab', 'cd'));
    expect(await readdir(join(inbox, 'dien-thoai'))).toEqual(['anh.jpg']);
    const digest = createHash('sha256')
      .update(await readFile(join(inbox, 'dien-thoai', 'anh.jpg')))
      .digest('hex');
    expect(digest).toBe(createHash('sha256').update('abcd').digest('hex'));
  });

  test('never replaces a file that is there', async () => {
    await mkdir(join(inbox, 's'));
    await writeFile(join(inbox, 's', 'anh.jpg'), 'first');
    await uploadToInbox(inbox)('s', 'anh.jpg', chunks('second'));
    await uploadToInbox(inbox)('s', 'anh.jpg', chunks('third'));
    expect((await readdir(join(inbox, 's'))).sort()).toEqual(['anh (2).jpg', 'anh (3).jpg', 'anh.jpg']);
    expect(await readFile(join(inbox, 's', 'anh.jpg'), 'utf8')).toBe('first');
  });

  test('keeps nothing of a file that broke off', async () => {
    async function* broken() {
      yield new Uint8Array(10);
      throw new Error('the line went down');
    }
    await expect(uploadToInbox(inbox)('s', 'anh.jpg', broken())).rejects.toThrow('the line went down');
    expect(await readdir(join(inbox, 's'))).toEqual([]);
  });
});
