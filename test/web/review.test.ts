import { DOSSIER, OTHER_DOSSIER, REVIEW_ID } from './invented-papers.ts';
import { login, pageText, post, USERS, webFixture } from './web-fixture.ts';

async function clerk() {
  const fixture = await webFixture();
  const cookie = await login(fixture.app, USERS.clerk);
  return { ...fixture, cookie };
}

test('the queue and the document tell why a clerk must look, in words', async () => {
  const { app, cookie } = await clerk();
  for (const path of ['/xem-lai', `/giay-to/${REVIEW_ID}`]) {
    const text = await pageText(app, path, cookie);
    expect(text).toContain('Có nhiều hồ sơ phù hợp, cần chọn.');
    expect(text).toContain('cho cùng một số (Số định danh cá nhân)');
  }
});

test('candidates stand ranked with applicant, reason and score', async () => {
  const { app, cookie } = await clerk();
  const text = await pageText(app, `/giay-to/${REVIEW_ID}`, cookie);
  expect(text.indexOf(DOSSIER)).toBeGreaterThan(0);
  expect(text.indexOf(DOSSIER)).toBeLessThan(text.indexOf(OTHER_DOSSIER));
  expect(text).toContain('khớp 71 %');
  expect(text).toContain('Cùng họ tên người nộp; khác thủ tục.');
  const table = text.slice(text.indexOf('So sánh điểm')).replace(/\s+/g, ' ');
  expect(table).toMatch(/Người nộp<\/th>.*\+35.*họ tên trùng, đủ dấu.*\+17.*năm sinh khớp số định danh.*\+51/);
});

test('attaching redirects back, shows the decision and who made it', async () => {
  const { app, cookie, memory } = await clerk();
  const response = await post(app, `/giay-to/${REVIEW_ID}/ho-so`, { ma: ` ${OTHER_DOSSIER} ` }, cookie);
  expect(response.status).toBe(303);
  const document = await memory.views.document(REVIEW_ID);
  expect(document?.dossier).toEqual({ code: OTHER_DOSSIER, how: 'manual', confidence: 1 });
  const text = await pageText(app, response.headers.get('location') ?? '', cookie);
  expect(text).toContain('Đã gắn giấy tờ vào hồ sơ.');
  expect(text).toContain('Do cán bộ gắn.');
  // What a clerk has settled is no reason any more.
  expect(await pageText(app, `/ban-quet/${document?.scanId}`, cookie)).not.toContain('Có nhiều hồ sơ phù hợp');
  expect(text).toContain(`Cán bộ <b>${USERS.clerk}</b> đã quyết định`);
  expect(await pageText(app, '/xem-lai', cookie)).toContain('Không còn giấy tờ nào chờ');
});

test('a dossier that is not in the register is refused and the typed code kept', async () => {
  const { app, cookie, memory } = await clerk();
  const response = await post(app, `/giay-to/${REVIEW_ID}/ho-so`, { ma: 'H99.00.00-260101-9999' }, cookie);
  expect(response.status).toBe(422);
  const text = await response.text();
  expect(text).toContain('Không có hồ sơ mang mã');
  expect(text).toContain('value="H99.00.00-260101-9999"');
  expect((await memory.views.document(REVIEW_ID))?.dossier).toBeNull();
});

test('the class can be changed to a known one only', async () => {
  const { app, cookie, memory } = await clerk();
  expect((await post(app, `/giay-to/${REVIEW_ID}/loai`, { loai: 'nonsense' }, cookie)).status).toBe(400);
  expect((await post(app, `/giay-to/${REVIEW_ID}/loai`, { loai: 'death_extract' }, cookie)).status).toBe(303);
  expect((await memory.views.document(REVIEW_ID))?.class).toBe('death_extract');
});

test('a paper can be declared to belong to no dossier', async () => {
  const { app, cookie, memory } = await clerk();
  const response = await post(app, `/giay-to/${REVIEW_ID}/khong-thuoc`, {}, cookie);
  const text = await pageText(app, response.headers.get('location') ?? '', cookie);
  expect(text).toContain('không thuộc hồ sơ nào');
  expect((await memory.views.document(REVIEW_ID))?.decidedBy).toBe(USERS.clerk);
});

test('the next one to review is one address, and it ends at the queue', async () => {
  const { app, cookie } = await clerk();
  const next = () => app.request('http://localhost/xem-lai/tiep', { headers: cookie });
  expect((await next()).headers.get('location')).toBe(`/giay-to/${REVIEW_ID}`);
  await post(app, `/giay-to/${REVIEW_ID}/khong-thuoc`, {}, cookie);
  expect((await next()).headers.get('location')).toBe('/xem-lai');
});

test('a document that does not exist is not found, however its address looks', async () => {
  const { app, cookie } = await clerk();
  for (const id of ['nonsense', '00000000-0000-4000-8000-000000000000', '%27%3B--']) {
    expect((await post(app, `/giay-to/${id}/khong-thuoc`, {}, cookie)).status).toBe(404);
  }
});
