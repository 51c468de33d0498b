import { dirname } from 'node:path';
import { jest } from '@jest/globals';
import { pino } from 'pino';
import { addToken, listTokens, revokeToken } from '../../src/commands/token.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { serveWeb } from '../../src/web/serve-web.ts';
import { makeDelivery } from '../store/make-delivery.ts';
import { makeDocument } from '../store/make-document.ts';
import { ownServer } from '../store/test-servers.ts';
import { webFixture } from '../web/web-fixture.ts';

/** No province has the code 099: nobody can have this id. */
const CITIZEN = '099192000017';
const [OLD, NOW] = ['H99.27.35-260218-0011', 'H99.27.35-261120-0004'];
const SCOPES = 'registers:write,reuse:read,reuse:write,papers:read,files:read';

const opened: (() => Promise<unknown>)[] = [];
let store: Store;
let url: string;
let token: string;

const log = pino({ enabled: false });
let data: string;

/** What a command prints, a line each. */
async function printed(command: () => Promise<number>): Promise<string[]> {
  const lines: string[] = [];
  const keep = (line: unknown): void => void lines.push(String(line));
  const spies = [
    jest.spyOn(console, 'log').mockImplementation(keep),
    jest.spyOn(console, 'error').mockImplementation(keep),
  ];
  try {
    await command();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return lines;
}

beforeAll(async () => {
  const server = await ownServer();
  opened.push(() => server.remove());
  data = dirname('dataDir' in server.options ? String(server.options.dataDir) : '');
  store = await openStore(server.options);
  opened.push(() => store.close());
  const { views, reports, existing, reuse, tokens, registers } = store;
  const fixture = await webFixture({}, { views, reports, existing, reuse, tokens, registers });
  const web = await serveWeb(fixture.app, { host: '127.0.0.1', port: 0 });
  opened.push(() => web.close());
  url = web.url;
}, 180_000);
afterAll(async () => {
  for (const close of opened.reverse()) await close();
}, 60_000);

async function send(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test('a token is made by the command, shown once, listed without itself, and refused once revoked', async () => {
  const options = { scope: SCOPES, days: '30', data };
  const lines = await printed(() => addToken('mot-cua', options, log));
  token = lines[1]!;
  expect(token).toMatch(/^sohoa_[\w-]{43}$/);
  expect((await send('GET', '/reuse/lists')).status).toBe(200);
  expect((await printed(() => addToken('mot-cua', options, log)))[0]).toContain('đã có');
  expect((await printed(() => addToken('x', { ...options, scope: 'tất cả' }, log)))[0]).toContain('--scope');
  const spare = (await printed(() => addToken('tam', { ...options, scope: 'reuse:read' }, log)))[1]!;
  await printed(() => revokeToken('tam', { data }, log));
  expect((await send('GET', '/reuse/lists', undefined, { Authorization: `Bearer ${spare}` })).status).toBe(401);
  const listed = await printed(() => listTokens({ data }, log));
  expect(listed).toEqual([
    expect.stringMatching(/^mot-cua\tđang dùng, đến \S+\tregisters:write,.*\tdùng lần cuối/),
    expect.stringMatching(/^tam\tđã thu hồi\treuse:read\tchưa dùng/),
  ]);
  expect(listed.join()).not.toContain(token);
}, 120_000);

test('records sent live, what exists, one paper taken by many at once, replayed, taken back, and the rate after each', async () => {
  const person = { unit: 'H99.27.35', applicant: 'Bế Thị Sương', citizen_id: CITIZEN, channel: 'direct' };
  const rows = [
    { ...person, dossier_code: OLD, procedure_code: '1.004873', received: '18/02/2026', resolved: '20/02/2026' },
    { ...person, dossier_code: NOW, procedure_code: '1.000894', received: '20/11/2026', resolved: null },
    {
      ...person,
      dossier_code: 'H99.27.35-261120-0005',
      procedure_code: '1.000894',
      received: '20/11/2126',
      resolved: null,
    },
  ];
  const sent = await send('PUT', '/registers/dossiers', { rows, snapshot: '2026-11-20' });
  expect(sent.body).toMatchObject({ inserted: 2, rejected: 1, rows: [{}, {}, { code: 'ROW_INVALID', row: 3 }] });
  expect((await send('PUT', '/registers/dossiers', { rows })).body).toMatchObject({ inserted: 0, unchanged: 2 });
  // A batch that names no day says nothing about the state of the whole register.
  expect(await store.reports.snapshot()).toBe('2026-11-20');
  const { scan } = await store.intake.recordDelivery(makeDelivery());
  const document = makeDocument(scan.sha256, ['giấy'], { dossier: { code: OLD!, how: 'barcode', confidence: 1 } });
  await store.scans.finish(scan.id, { status: 'archived', error: null, documents: [document], findings: [] });

  const found = await send('POST', '/reuse/search', { citizen_id: CITIZEN, purpose: 'intake' });
  expect(found.body).toMatchObject({
    certain: true,
    papers: [{ paper: document.id, state: 2, sha256: document.archive.sha256 }],
  });
  const november = { from: '2026-11-01', to: '2026-11-30' };
  const spec = { base: 'received', due: [], done: ['reused'] } as const;
  const done = async () => (await store.reports.measureCounts(spec, { ...november, evidence: 'here' }, null))[0]!.done;
  expect(await done()).toBe(0);
  const body = { dossier_code: NOW, paper: document.id, sha256: document.archive.sha256, purpose: 'required' };
  const key = { 'Idempotency-Key': 'yc-1' };
  const all = await Promise.all(Array.from({ length: 8 }, () => send('POST', '/reuse', body, key)));
  expect(all.map(({ status }) => status).sort()).toEqual([...Array<number>(7).fill(200), 201]);
  expect(new Set(all.map((one) => one.body.id)).size).toBe(1);
  expect(await done()).toBe(1);
  const papers = await send('GET', `/dossiers/${NOW}/papers`);
  expect(papers.body).toMatchObject({ TepDinhKem: [{ TepDinhKemId: document.id, DuocTaiSuDung: 1, state: 2 }] });
  const refused = { dossier_code: NOW, paper: document.id, reason: 'expired' };
  expect(await send('POST', '/reuse/refusals', refused)).toMatchObject({
    ...{ status: 409, body: { error: { code: 'REUSE_TAKEN' } } },
  });
  const id = String(all[0]!.body.id);
  expect((await send('POST', `/reuse/${id}/withdrawal`, { note: 'nhầm' })).body).toEqual({ id, repeated: false });
  expect((await send('POST', '/reuse', body, key)).body).toMatchObject({ id, repeated: true });
  expect(await done()).toBe(0);
  expect((await send('POST', '/reuse/refusals', refused)).status).toBe(201);
  const reasons = await store.reports.reuseCounts({ ...november }, 'unit');
  expect(reasons).toMatchObject([{ key: 'H99.27.35', taken: 0, takenBack: 1, refused: { expired: 1 } }]);
  const spoofed = await send('POST', '/reuse', { ...body, paper: document.id.replace(/^./, 'z') });
  expect(spoofed.status).toBe(404);
}, 120_000);
