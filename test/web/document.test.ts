import { BIRTH_ID, objectBytes } from './invented-papers.ts';
import { login, ORIGIN, pageText, USERS, webFixture } from './web-fixture.ts';

async function clerk() {
  const fixture = await webFixture();
  const headers = await login(fixture.app, USERS.clerk);
  const document = await fixture.memory.views.document(BIRTH_ID);
  if (!document) throw new Error('The invented paper is missing.');
  const get = (path: string, more: Record<string, string> = {}, method = 'GET') =>
    fixture.app.request(ORIGIN + path, { method, headers: { ...headers, ...more } });
  return { ...fixture, headers, document, get };
}
const PDF = `/giay-to/${BIRTH_ID}/ban-luu.pdf`;

test('fields are shown in words and their boxes drawn in pixels of the page', async () => {
  const { app, headers } = await clerk();
  const text = await pageText(app, `/giay-to/${BIRTH_ID}`, headers);
  expect(text).toContain('viewBox="0 0 1654 2339"');
  expect(text).toMatch(/<rect\s+id="o-1"[^>]*x="612"[^>]*width="346"/s);
  expect(text).toContain('mã QR, tin cậy 99\u00A0%');
  expect(text).toContain('mã tỉnh đúng, khớp năm sinh');
  // A remark that calls for care is not given a tick.
  expect(text).toContain('! không có nhãn đứng trước');
  expect(text).toContain('09/10/2019');
  expect(text).toContain('Gắn theo mã vạch trên giấy');
  expect(text).toContain('PDF/A-2u');
  const second = await pageText(app, `/giay-to/${BIRTH_ID}?trang=2`, headers);
  expect(second).toContain('id="o-4"');
  expect(second).not.toContain('id="o-1"');
});

test('the points of the dossier stand in a table, the next best beside it', async () => {
  const { app, headers } = await clerk();
  const text = (await pageText(app, `/giay-to/${BIRTH_ID}`, headers)).replace(/\s+/g, ' ');
  expect(text).toContain('Vì sao hồ sơ này: 130 điểm, cần 80');
  const row = (name: string) => new RegExp(`<th scope="row">${name}</th>(.*?)</tr>`).exec(text)?.[1] ?? '';
  expect(row('Mã hồ sơ')).toMatch(/\+120.*mã vạch trên giấy.*<td class="muted">–<\/td>/);
  expect(row('Đơn vị')).toMatch(/–.*−10.*trạm quét của đơn vị khác.*\+3/);
  expect(row('Cộng')).toMatch(/\+130.*−2/);
  expect(row('Người nộp')).toBe('');
});

test('the archive copy is delivered whole, inline or as a download with a Vietnamese name', async () => {
  const { get, document } = await clerk();
  const inline = await get(PDF);
  expect(inline.headers.get('content-type')).toBe('application/pdf');
  expect(inline.headers.get('content-disposition')).toMatch(/^inline;/);
  expect(inline.headers.get('cache-control')).toBe('private, no-cache');
  expect(inline.headers.get('x-content-type-options')).toBe('nosniff');
  expect(new Uint8Array(await inline.arrayBuffer())).toEqual(objectBytes(document.archive.key));
  const download = await get(`${PDF}?tai=1`);
  const name = encodeURIComponent(`H99.27.35-260218-0011 - Giấy khai sinh - ${BIRTH_ID.slice(0, 8)}.pdf`);
  expect(download.headers.get('content-disposition')).toMatch(
    /^attachment; filename="h99\.27\.35-260218-0011 - giay khai sinh/,
  );
  expect(download.headers.get('content-disposition')).toContain(`filename*=UTF-8''${name}`);
  await download.body?.cancel();
});

test('a visitor who leaves before the first byte gives the file behind the copy back', async () => {
  const { get, objects } = await clerk();
  const whole = objects.stream;
  let open = 0;
  objects.stream = async (key) => {
    const chunks = await whole(key);
    open += 1;
    return (async function* () {
      try {
        yield* chunks;
      } finally {
        open -= 1;
      }
    })();
  };
  for (const path of [PDF, `/giay-to/${BIRTH_ID}/trang/1.jpg`]) await (await get(path)).body?.cancel();
  expect(open).toBe(0);
});

test('the browser may keep a copy but must ask each time', async () => {
  const { get, document } = await clerk();
  const etag = `"${document.archive.sha256}"`;
  const again = await get(PDF, { 'If-None-Match': etag });
  expect(again.status).toBe(304);
  const head = await get(PDF, {}, 'HEAD');
  expect(head.headers.get('content-length')).toBe(String(document.archive.bytes));
});

test('views and downloads are in the audit trail with the name of the account', async () => {
  const { get, accounts } = await clerk();
  accounts.entries.length = 0;
  await (await get(`/giay-to/${BIRTH_ID}`)).text();
  await (await get(`/giay-to/${BIRTH_ID}/trang/2.jpg`)).arrayBuffer();
  await (await get(PDF)).arrayBuffer();
  await (await get(`${PDF}?tai=1`)).arrayBuffer();
  expect(accounts.entries).toEqual([
    { user: USERS.clerk, action: 'view-document', subject: BIRTH_ID },
    { user: USERS.clerk, action: 'view-page', subject: `${BIRTH_ID}#2` },
    { user: USERS.clerk, action: 'view-pdf', subject: BIRTH_ID },
    { user: USERS.clerk, action: 'download-document', subject: BIRTH_ID },
  ]);
});

test('an object that is missing is said to be missing', async () => {
  const { get, objects, document, errors } = await clerk();
  objects.objects.delete(document.archive.key);
  const response = await get(PDF);
  expect(response.status).toBe(500);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toContain('Không tìm thấy bản lưu trong kho');
  expect(errors.map((error) => error.code)).toEqual(['OBJECT_MISSING']);
});

test('an object whose bytes changed is never delivered whole', async () => {
  const { get, objects, document } = await clerk();
  const changed = objectBytes(document.archive.key);
  changed[10] = 0;
  objects.objects.set(document.archive.key, changed);
  const response = await get(PDF);
  await expect(response.arrayBuffer()).rejects.toThrow('OBJECT_CORRUPT');
});
