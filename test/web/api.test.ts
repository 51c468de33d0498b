import type { ApiScope } from '../../src/core/ports/tokens.ts';
import { SohoaError } from '../../src/core/errors.ts';
import { BIRTH_ID, birthCertificate, DOSSIER, OTHER_DOSSIER, REVIEW_ID } from './invented-papers.ts';
import { CITIZEN } from './in-memory-reuse.ts';
import { login, ORIGIN, USERS, webFixture } from './web-fixture.ts';

const EVERYTHING: ApiScope[] = ['registers:write', 'reuse:read', 'reuse:write', 'papers:read', 'files:read'];
const SHA = birthCertificate().archive.sha256;
const ID = '77777777-7777-4777-8777-000000000000';

type Fixture = Awaited<ReturnType<typeof webFixture>>;

async function ask(
  fixture: Fixture,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fixture.app.request(`${ORIGIN}/api/v1${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

async function caller(scopes: ApiScope[] = EVERYTHING, options = {}) {
  const fixture = await webFixture(options);
  const headers = { Authorization: `Bearer ${fixture.tokens.give('mot-cua', scopes)}` };
  const send = (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    ask(fixture, method, path, body, { ...headers, ...more });
  return { ...fixture, send, headers };
}

const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { error: { code: string } }).error.code;

const TAKE = { dossier_code: OTHER_DOSSIER, paper: BIRTH_ID, sha256: SHA, purpose: 'required' };
const UNIT = { code: 'H99.27.35', name: 'UBND xã Suối Mơ' };

/** Every address with the scope it needs. */
const ROUTES: { route: string; path: string; scope: ApiScope; body?: unknown }[] = [
  { route: 'POST /registers/:kind', path: '/registers/units', scope: 'registers:write', body: { rows: [UNIT] } },
  { route: 'PUT /registers/:kind', path: '/registers/units', scope: 'registers:write', body: { rows: [UNIT] } },
  { route: 'GET /reuse/lists', path: '/reuse/lists', scope: 'reuse:read' },
  {
    route: 'POST /reuse/search',
    path: '/reuse/search',
    scope: 'reuse:read',
    body: { citizen_id: CITIZEN, purpose: 'intake' },
  },
  { route: 'POST /reuse', path: '/reuse', scope: 'reuse:write', body: TAKE },
  {
    route: 'POST /reuse/refusals',
    path: '/reuse/refusals',
    scope: 'reuse:write',
    body: { dossier_code: OTHER_DOSSIER, paper: BIRTH_ID, reason: 'expired' },
  },
  {
    route: 'POST /reuse/:id/withdrawal',
    path: `/reuse/${ID}/withdrawal`,
    scope: 'reuse:write',
    body: { note: 'nhầm' },
  },
  { route: 'GET /dossiers/:code/papers', path: `/dossiers/${DOSSIER}/papers`, scope: 'papers:read' },
  { route: 'GET /papers/:id/pdf', path: `/papers/${BIRTH_ID}/pdf`, scope: 'files:read' },
];

test('the table names every address of other systems', async () => {
  const { app } = await webFixture();
  const registered = app.routes
    .filter((route) => route.method !== 'ALL' && route.path.startsWith('/api/v1/'))
    .map((route) => `${route.method} ${route.path.slice('/api/v1'.length)}`);
  expect(new Set(registered)).toEqual(new Set(ROUTES.map(({ route }) => route)));
});

test('without a token, with a wrong one or with a person’s session nothing is answered, also where nothing is', async () => {
  const fixture = await webFixture();
  const cookie = await login(fixture.app, USERS.admin);
  for (const { route, path, body } of [...ROUTES, { route: 'GET /x', path: '/x', body: undefined }]) {
    for (const headers of [{}, cookie, { Authorization: 'Basic YTpi' }]) {
      const response = await ask(fixture, route.split(' ')[0]!, path, body, headers as Record<string, string>);
      // Who tries too often waits; both answers give nothing away.
      expect([route, [401, 429].includes(response.status)]).toEqual([route, true]);
    }
  }
  const first = await ask(await webFixture(), 'GET', '/reuse/lists', undefined, { Authorization: 'Bearer sai' });
  expect([first.status, first.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(await codeOf(first)).toBe('TOKEN_REFUSED');
  expect(fixture.reuse.said).toEqual([]);
});

test.each(EVERYTHING)('%s opens what it names and nothing else', async (scope) => {
  const only = await caller([scope]);
  for (const entry of ROUTES) {
    const response = await only.send(entry.route.split(' ')[0]!, entry.path, entry.body);
    expect([entry.route, response.status === 403]).toEqual([entry.route, entry.scope !== scope]);
  }
});

test('wrong tokens from one address wait, and so does a token that asks too often', async () => {
  const fixture = await webFixture();
  const statuses = [];
  for (let n = 0; n < 22; n += 1) {
    statuses.push((await ask(fixture, 'GET', '/x', undefined, { Authorization: `Bearer sai-${n}` })).status);
  }
  expect(statuses).toEqual([...Array<number>(20).fill(401), 429, 429]);
  const busy = await caller(EVERYTHING, { apiPerMinute: 2 });
  const answers = [];
  for (let n = 0; n < 3; n += 1) answers.push(await busy.send('GET', '/reuse/lists'));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(Number(answers[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await codeOf(answers[2]!)).toBe('TOO_MANY_REQUESTS');
});

test('records are answered one by one; the same again changes nothing; the snapshot day is kept', async () => {
  const { send, registers, accounts } = await caller();
  const rows = [UNIT, { code: 'H99.27.36', name: '' }, { ...UNIT, code: 'H99.27.37', cap: 'xã' }];
  const first = await send('PUT', '/registers/units', { rows, snapshot: '2026-03-31' });
  expect(first.status).toBe(200);
  expect(await first.json()).toMatchObject({
    ...{ kind: 'units', snapshot: '2026-03-31', inserted: 2, updated: 0, unchanged: 0, rejected: 1 },
    rows: [
      { row: 1, outcome: 'inserted', key: 'H99.27.35' },
      { row: 2, outcome: 'rejected', code: 'ROW_INVALID', reason: 'thiếu tên đơn vị' },
      { row: 3, outcome: 'inserted', key: 'H99.27.37' },
    ],
  });
  const again = await send('POST', '/registers/units', { rows, operator: 'CB-07' });
  expect(await again.json()).toMatchObject({ inserted: 0, unchanged: 2, rejected: 1 });
  // The second named no day: it says nothing of the state of the register.
  expect(registers.imports.map(({ snapshot }) => snapshot)).toEqual(['2026-03-31']);
  expect(accounts.entries.filter(({ action }) => action === 'api-import:units')).toEqual([
    { user: 'api:mot-cua', action: 'api-import:units', subject: 'inserted=2 updated=0 unchanged=0 rejected=1' },
    { user: 'api:mot-cua/CB-07', action: 'api-import:units', subject: 'inserted=0 updated=0 unchanged=2 rejected=1' },
  ]);
});

test('bodies that are hostile or not of the right form are refused as a whole, and nothing is written', async () => {
  const { send, registers, errors } = await caller(EVERYTHING, { apiBodyMb: 0.1 });
  const bad: [string, string, unknown][] = [
    ['POST', '/registers/units', '{"rows": ['],
    ['POST', '/registers/units', ''],
    ['POST', '/registers/units', '[]'],
    ['POST', '/registers/units', { rows: [] }],
    ['POST', '/registers/units', { rows: [UNIT], snapshot: '2999-01-01' }],
    ['POST', '/registers/units', { rows: [UNIT], lenient: true }],
    ['POST', '/registers/units', { rows: [{ ...UNIT, name: { $gt: '' } }] }],
    ['POST', '/registers/units', { rows: Array(1001).fill({ code: 'a' }) }],
    ['POST', '/registers/units', { rows: [Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`c${n}`, n]))] }],
    ['POST', '/registers/units', `${'['.repeat(40_000)}${']'.repeat(40_000)}`],
    ['POST', '/registers/tokens', { rows: [UNIT] }],
    ['POST', '/reuse/search', { citizen_id: '12', purpose: 'intake' }],
    ['POST', '/reuse/search', { citizen_id: CITIZEN, dossier_code: DOSSIER, purpose: 'intake' }],
    ['POST', '/reuse/search', { citizen_id: CITIZEN, purpose: 'constructor' }],
    ['POST', '/reuse/search', { identifier: 'Đào Văn Khánh', purpose: 'intake' }],
    ['POST', '/reuse', { ...TAKE, purpose: 'other' }],
    ['POST', '/reuse', { ...TAKE, operator: 'tên có cách' }],
    ['POST', '/reuse/refusals', { dossier_code: DOSSIER, paper: BIRTH_ID, reason: '__proto__' }],
  ];
  for (const [method, path, body] of bad) {
    const response = await send(method, path, body);
    expect([path, body, response.status]).toEqual([path, body, 400]);
    expect(await codeOf(response)).toBe('REQUEST_INVALID');
  }
  const form = await send('POST', '/reuse', 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' });
  expect(form.status).toBe(400);
  const large = await send('POST', '/registers/units', {
    rows: [{ ...UNIT, x: 'x'.repeat(4000) }],
    pad: 'y'.repeat(100_000),
  });
  expect([large.status, await codeOf(large)]).toEqual([413, 'REQUEST_TOO_LARGE']);
  const small = await send('POST', '/reuse', { ...TAKE, note: 'y'.repeat(70_000) });
  expect(small.status).toBe(413);
  expect(registers.rows.units.size).toBe(0);
  expect(errors).toEqual([]);
});

test('bytes that are no UTF-8 are refused instead of stored as something else', async () => {
  const { app, headers, registers } = await caller();
  const body = Buffer.concat([
    Buffer.from('{"rows":[{"code":"H99","name":"'),
    Buffer.from([0xc3, 0x28]),
    Buffer.from('"}]}'),
  ]);
  const response = await app.request(`${ORIGIN}/api/v1/registers/units`, {
    ...{ method: 'POST', body, headers: { ...headers, 'Content-Type': 'application/json' } },
  });
  expect([response.status, registers.rows.units.size]).toEqual([400, 0]);
});

test('what exists is asked for in the body, told with flags, and audited without the identifier', async () => {
  const { send, accounts } = await caller();
  const found = await send('POST', '/reuse/search', { citizen_id: CITIZEN, purpose: 'intake', operator: 'CB-07' });
  expect(await found.json()).toMatchObject({
    certain: true,
    dossiers: [{ code: OTHER_DOSSIER }, { code: DOSSIER }],
    papers: [
      { paper: BIRTH_ID, class: 'birth_certificate', state: 3, DuocTaiSuDung: 2, from_dossier: DOSSIER, sha256: SHA },
    ],
  });
  const forDossier = await send('POST', '/reuse/search', { dossier_code: OTHER_DOSSIER, purpose: 'intake' });
  expect(await forDossier.json()).toMatchObject({ certain: true, papers: [{ identity: 'register', decided: null }] });
  const byNumber = await send('POST', '/reuse/search', { certificate_number: '87/2019', purpose: 'verification' });
  const told = (await byNumber.json()) as { certain: boolean; papers: { citizen_id_masked: string }[] };
  expect([told.certain, told.papers[0]?.citizen_id_masked]).toEqual([false, '099…0042']);
  expect(accounts.entries.map(({ user, action, subject }) => [user, action, subject])).toEqual([
    ['api:mot-cua/CB-07', 'reuse-lookup:intake', `citizen_id ${OTHER_DOSSIER} ${DOSSIER} ${BIRTH_ID}`],
    ['api:mot-cua', 'reuse-lookup:intake', `${OTHER_DOSSIER} ${BIRTH_ID}`],
    ['api:mot-cua', 'reuse-lookup:verification', `number ${BIRTH_ID}`],
  ]);
  expect(JSON.stringify(accounts.entries)).not.toContain(CITIZEN);
});

test('a paper is taken once, shows among the papers of the dossier with its flag, and is taken back by its own system', async () => {
  const { send, reuse, tokens, app } = await caller();
  const first = await send('POST', '/reuse', { ...TAKE, operator: 'CB-07' }, { 'Idempotency-Key': 'a-1' });
  expect(first.status).toBe(201);
  expect(await first.json()).toEqual({ id: ID, state: 3, DuocTaiSuDung: 2, repeated: false });
  const again = await send('POST', '/reuse', { ...TAKE, operator: 'CB-07' }, { 'Idempotency-Key': 'a-1' });
  expect([again.status, ((await again.json()) as { repeated: boolean }).repeated]).toEqual([200, true]);
  expect(reuse.said).toHaveLength(1);
  const papers = (await (await send('GET', `/dossiers/${OTHER_DOSSIER}/papers`)).json()) as { TepDinhKem: object[] };
  expect(papers).toMatchObject({ MaHoSo: OTHER_DOSSIER, KenhThucHien: 1 });
  expect(papers.TepDinhKem.at(-1)).toMatchObject({
    ...{ TepDinhKemId: BIRTH_ID, DuocSoHoa: 1, DuocTaiSuDung: 2, DuocLayTuKhoDMQG: 0, state: 3 },
    reuse: { id: ID, from_dossier: DOSSIER, findings: [] },
  });
  const other = { Authorization: `Bearer ${tokens.give('he-thong-khac', EVERYTHING)}` };
  const foreign = await ask({ app } as Fixture, 'POST', `/reuse/${ID}/withdrawal`, { note: 'nhầm' }, other);
  expect(foreign.status).toBe(403);
  const back = await send('POST', `/reuse/${ID}/withdrawal`, { note: 'nhầm' });
  expect([back.status, reuse.taken.length]).toEqual([200, 0]);
  const none = await send('POST', `/reuse/${ID}/withdrawal`, { note: 'nhầm' });
  expect(none.status).toBe(404);
});

test('a source that may be another person’s is told and its file is not offered', async () => {
  const { send, reuse } = await caller();
  await send('POST', '/reuse', TAKE);
  reuse.state.faults = ['person', 'moved'];
  const papers = (await (await send('GET', `/dossiers/${OTHER_DOSSIER}/papers`)).json()) as { TepDinhKem: object[] };
  expect(papers.TepDinhKem.at(-1)).toMatchObject({
    ...{ DuongDanTaiTepTin: null, reuse: { findings: ['REUSE_OTHER_PERSON', 'REUSE_SOURCE_MOVED'] } },
  });
});

test('own papers have the flags of the payload; what waits for a clerk is not told as digitised', async () => {
  const { send, memory } = await caller();
  const document = memory.state.scans.flatMap((scan) => scan.documents).find((one) => one.id === REVIEW_ID)!;
  document.dossier = { code: DOSSIER, how: 'text', confidence: 0.6 };
  const { TepDinhKem } = (await (await send('GET', `/dossiers/${DOSSIER}/papers`)).json()) as {
    TepDinhKem: Record<string, unknown>[];
  };
  const of = (id: string) => TepDinhKem.find((one) => one.TepDinhKemId === id);
  expect(of(BIRTH_ID)).toMatchObject({ DuocSoHoa: 1, DuocTaiSuDung: 0, state: 1, MaThanhPhanHoSo: null });
  expect(of(REVIEW_ID)).toMatchObject({ DuocSoHoa: 0, state: 0 });
  const missing = await send('GET', '/dossiers/H99.27.35-260101-9999/papers');
  expect([missing.status, await codeOf(missing)]).toEqual([404, 'NOT_FOUND']);
});

test('a file is sent whole with its digest, to who may, and audited', async () => {
  const { send, accounts, objects } = await caller();
  const response = await send('GET', `/papers/${BIRTH_ID}/pdf`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(response.headers.get('etag')).toBe(`"${SHA}"`);
  expect((await response.arrayBuffer()).byteLength).toBe(birthCertificate().archive.bytes);
  expect(accounts.entries.at(-1)).toEqual({ user: 'api:mot-cua', action: 'download-document', subject: BIRTH_ID });
  objects.objects.clear();
  expect((await send('GET', `/papers/${BIRTH_ID}/pdf`)).status).toBe(500);
  expect((await send('GET', '/papers/..%2f..%2fetc/pdf')).status).toBe(404);
});

test('what cannot be taken is told by its code in both languages, and a store that is away as such', async () => {
  const { send, reuse, errors } = await caller();
  const stale = await send('POST', '/reuse', { ...TAKE, sha256: '0'.repeat(64) });
  expect([stale.status, await stale.json()]).toMatchObject([
    409,
    { error: { code: 'REUSE_CHANGED', retry: false, vi: expect.stringContaining('thay đổi'), en: expect.any(String) } },
  ]);
  reuse.state.fail = new SohoaError('REUSE_UNAVAILABLE', { why: 'blank' });
  expect(await (await send('POST', '/reuse', TAKE)).json()).toMatchObject({ error: { detail: { why: 'blank' } } });
  reuse.state.fail = new SohoaError('DATABASE_UNAVAILABLE', { reason: 'x' });
  const away = await send('POST', '/reuse', TAKE);
  expect([away.status, await away.json()]).toMatchObject([
    503,
    { error: { code: 'DATABASE_UNAVAILABLE', retry: true } },
  ]);
  expect(errors.map(({ code }) => code)).toEqual(['DATABASE_UNAVAILABLE']);
});
