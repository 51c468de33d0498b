import { scryptSync } from 'node:crypto';
import type { Hono } from 'hono';
import type { Role } from '../../src/core/ports/queries.ts';
import type { SohoaError } from '../../src/core/errors.ts';
import { retentionOptions } from '../../src/core/retention.ts';
import { originalsOptions } from '../../src/core/retention-due.ts';
import { createWeb } from '../../src/web/create-web.ts';
import type { WebEnv } from '../../src/web/room.ts';
import type { SystemStatus } from '../../src/web/system-status.ts';
import type { WebDeps } from '../../src/web/web-deps.ts';
import { webOptions } from '../../src/web/web-options.ts';
import { MemoryRecords } from '../registry/fake-records.ts';
import { inMemoryAccounts } from './in-memory-accounts.ts';
import { inMemoryCustody } from './in-memory-custody.ts';
import { inMemoryObjects } from './in-memory-objects.ts';
import { inMemoryReports } from './in-memory-reports.ts';
import { inMemoryReuse, inMemoryTokens } from './in-memory-reuse.ts';
import { inMemoryRetention } from './in-memory-retention.ts';
import { inMemoryWork } from './in-memory-work.ts';
import { inMemoryViews } from './in-memory-views.ts';
import { objectBytes } from './invented-papers.ts';

export const ORIGIN = 'http://localhost';
export const PASSWORD = 'bốn từ dễ nhớ';

/** Accounts of the fixture by role. */
export const USERS: Record<Role, string> = { operator: 'quet.an', clerk: 'cb.binh', admin: 'qt.chi' };

/** The whole web room over the in-memory ports (some in `instead` of them), with one account of each role. */
export async function webFixture(options: Record<string, unknown> = {}, instead: Partial<WebDeps> = {}) {
  const memory = inMemoryViews();
  const accounts = inMemoryAccounts();
  const reports = inMemoryReports();
  const work = inMemoryWork();
  const retention = inMemoryRetention();
  const objects = inMemoryObjects();
  const custody = inMemoryCustody();
  const reuse = inMemoryReuse();
  const tokens = inMemoryTokens();
  const registers = new MemoryRecords();
  const uploads: { station: string; fileName: string; bytes: Buffer }[] = [];
  const redone: string[] = [];
  const errors: SohoaError[] = [];
  const system: SystemStatus = {
    intake: 'running',
    pausedBecause: null,
    queue: { waiting: 1, running: 1 },
    objectStore: 'ok',
    stuckFiles: [],
    damage: { damaged: 0, seen: 0 },
    database: 'ok',
    version: '0.1.0',
    startedAt: new Date('2026-11-20T00:58:00Z'),
    inbox: '/srv/sohoa/inbox',
  };
  for (const document of memory.state.scans.flatMap((scan) => scan.documents)) {
    objects.objects.set(document.archive.key, objectBytes(document.archive.key));
    for (const page of document.pages) objects.objects.set(page.previewKey, objectBytes(page.previewKey));
  }
  const passwordHash = quickHash(PASSWORD);
  for (const role of ['operator', 'clerk', 'admin'] as const) {
    await accounts.addUser({ name: USERS[role], role, passwordHash });
  }
  const app = createWeb({
    views: memory.views,
    review: memory.review,
    collation: memory.collation,
    coverage: memory.coverage,
    reports,
    existing: reuse.existing,
    reuse: reuse.reuse,
    tokens,
    registers,
    work,
    retention,
    retentionRules: { retention: retentionOptions.parse({}), originals: originalsOptions.parse({ keepDays: 90 }) },
    destroy: (id) => retention.destroy(id),
    accounts,
    objects,
    custody: custody.records,
    replicaPlace: null,
    status: async () => system,
    upload: async (station, fileName, bytes) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      uploads.push({ station, fileName, bytes: Buffer.concat(chunks) });
    },
    redo: async (scanId) => {
      redone.push(scanId);
    },
    options: webOptions.parse(options),
    onError: (error) => errors.push(error),
    ...instead,
  });
  return {
    app,
    memory,
    reports,
    work,
    retention,
    reuse,
    tokens,
    registers,
    accounts,
    objects,
    custody,
    uploads,
    redone,
    errors,
    system,
  };
}

/** A hash as `hashPassword` writes it, of next to no cost: hundreds of tests log in. What hashing costs has tests of its own. */
function quickHash(password: string): string {
  const [salt, cost] = [Buffer.alloc(16), { N: 16, r: 8, p: 1 }];
  const key = scryptSync(password.normalize('NFKC'), salt, 32, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Posts a form the way a browser on our own page does. */
export function post(
  app: Hono<WebEnv>,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const body = new URLSearchParams(form);
  return app.request(`${ORIGIN}${path}`, { method: 'POST', body, headers: { Origin: ORIGIN, ...headers } });
}

/** Logs in and returns the cookie to send. */
export async function login(app: Hono<WebEnv>, name: string): Promise<{ Cookie: string }> {
  const response = await post(app, '/dang-nhap', { name, password: PASSWORD });
  const cookie = response.headers.getSetCookie().at(-1)?.split(';')[0];
  if (response.status !== 303 || !cookie) throw new Error(`Login failed with ${response.status}.`);
  return { Cookie: cookie };
}

/** The text of a page asked for with `headers`. */
export async function pageText(app: Hono<WebEnv>, path: string, headers: Record<string, string>): Promise<string> {
  const response = await app.request(`${ORIGIN}${path}`, { headers });
  return response.text();
}
