import { rm } from 'node:fs/promises';
import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { openEmbedded, type BenchServer } from '../../bench/reports/servers.ts';
import type { DocumentClass } from '../../src/core/document-class.ts';
import { SohoaError } from '../../src/core/errors.ts';
import { MEASURES } from '../../src/report/measures.ts';
import { migrate } from '../../src/store/migrate.ts';
import { allMigrations } from '../../src/store/migrations/all-migrations.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { generator } from '../attach/seeded-random.ts';
import { dossier, procedure } from '../contracts/records-parts/register-rows.ts';
import { factsByHand } from './facts-by-hand.ts';
import { makeDelivery } from './make-delivery.ts';
import { makeDocument } from './make-document.ts';
import { temporaryFolder } from './test-servers.ts';

let folder: string;
let server: BenchServer;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await openEmbedded(folder);
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function connected<Value>(database: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  return server.url.replace('/postgres?', `/${database}?`).replace(/\/postgres$/, `/${database}`);
}

async function newDatabase(name: string): Promise<void> {
  await connected('postgres', (client) => client.query(`create database ${name} template template0 encoding 'UTF8'`));
}

const CLASSES: DocumentClass[] = ['birth_certificate', 'application_form', 'decision'];
const code = (n: number): string => `H99.01-260101-${String(n).padStart(4, '0')}`;
const CODES = Array.from({ length: 8 }, (_, n) => code(n));
/** Often the same, so that much may be reused. Impossible ones: no province has these digits. */
const CITIZENS = ['999000000001', '999000000001', '999000000002', null];

/** Writes of every kind, each chosen at random; several run at once, as desks, clerks and imports do. */
function randomWriter(store: Store, seed: number): () => Promise<unknown> {
  const random = generator(seed);
  const scans: { id: string; sha256: string }[] = [];
  const papers: string[] = [];
  const somePapers = (sha256: string) =>
    Array.from({ length: 1 + random.below(3) }, (_, ordinal) =>
      makeDocument(sha256, [`trang ${random.below(1000)}`], {
        ordinal,
        class: random.pick(CLASSES),
        dossier: random.chance(0.9) ? { code: random.pick(CODES), how: 'barcode', confidence: 1 } : null,
        reviewReasons: random.chance(0.3) ? [{ code: 'CLASS_UNSURE', detail: {} }] : [],
      }),
    );
  const finish = async (scan: { id: string; sha256: string }): Promise<void> => {
    const documents = somePapers(scan.sha256);
    await store.scans.finish(scan.id, { status: 'archived', error: null, documents, findings: [] });
    papers.push(...documents.map(({ id }) => id));
  };
  const stillThere = (error: unknown): void => {
    // A paper that was replaced meanwhile is refused.
    if ((error as { code?: string }).code !== 'NOT_FOUND') throw error;
  };
  const reuses: string[] = [];
  const take = async (): Promise<void> => {
    const dossier = random.pick(CODES);
    const { citizenId } = (await store.existing.dossier(dossier)) ?? {};
    const offers = citizenId ? await store.existing.offers(citizenId, dossier) : [];
    if (offers.length === 0) return;
    const { paper, version } = random.pick(offers);
    const asked = { dossier, paper, sha256: version?.sha256 ?? null, purpose: 'component', note: '', agent: 'lan' };
    const done = await store.reuse.take(asked).catch((error: unknown) => {
      // Between the offer and the answer somebody else wrote.
      if (!(error instanceof SohoaError)) throw error;
    });
    if (done) reuses.push(done.id);
  };
  const writes: (() => Promise<unknown>)[] = [
    async () => {
      const { scan } = await store.intake.recordDelivery(makeDelivery());
      await finish(scan);
      scans.push(scan);
    },
    () => (scans.length > 0 ? finish(random.pick(scans)) : Promise.resolve()),
    () =>
      papers.length > 0
        ? store.review.attach(random.pick(papers), random.pick(CODES), 'lan').catch(stillThere)
        : Promise.resolve(),
    () =>
      papers.length > 0
        ? store.review.setClass(random.pick(papers), random.pick(CLASSES), 'lan').catch(stillThere)
        : Promise.resolve(),
    () =>
      papers.length > 0
        ? store.review.leaveUnattached(random.pick(papers), 'lan').catch(stillThere)
        : Promise.resolve(),
    () =>
      store.registers.upsertDossiers(
        Array.from({ length: 3 }, () =>
          dossier(random.pick(CODES), {
            citizenId: random.pick(CITIZENS),
            procedureCode: random.pick(['P1', 'P2', 'P-unknown']),
            unit: random.pick(['U1', 'U2']),
            resolved: random.pick([null, '2024-03-01']),
            channel: random.pick(['online', 'direct']),
            payment: random.pick(['online', 'free', null]),
          }),
        ),
      ),
    () =>
      store.registers.upsertProcedures([
        procedure({ code: random.pick(['P1', 'P2']), result: random.pick([...CLASSES, null]) }),
      ]),
    take,
    take,
    () => (reuses.length > 0 ? store.reuse.takeBack(random.pick(reuses), 'lan', '') : Promise.resolve()),
    () =>
      store.registers.upsertOffice(
        'papers',
        Array.from({ length: 2 }, () => {
          const [dossierCode, reference] = [random.pick(CODES), `F${random.below(4)}`];
          return {
            ...{ code: `${dossierCode} ${reference}`, dossierCode, reference, digitised: null, extra: {} },
            ...{ part: random.pick(['component', 'result'] as const), reused: random.chance(0.5) },
          };
        }),
      ),
  ];
  return () => random.pick(writes)();
}

test.each([1, 2, 3])(
  'after writes of every kind, several at once, what is counted is what the papers say (%i)',
  async (seed) => {
    const name = `writes_${seed}`;
    await newDatabase(name);
    const store = await openStore({ databaseUrl: urlOf(name), poolMax: 6 });
    try {
      await connected(name, async (client) => {
        const write = randomWriter(store, seed);
        const compare = async (): Promise<void> => {
          const facts = await factsByHand(client);
          expect(facts.kept).toEqual(facts.true);
        };
        for (let round = 0; round < 40; round++) {
          await Promise.all(Array.from({ length: 5 }, write));
          await compare();
        }
        // Much was taken and taken back on the way, or the comparison would say little.
        const { rows: ended } = await client.query('select ended_at is null as stands from reuse_events');
        expect(new Set(ended.map(({ stands }: { stands: boolean }) => stands))).toEqual(new Set([true, false]));
        expect(await store.registers.recountDossiers()).toEqual({
          checked: (await factsByHand(client)).true.length,
          corrected: 0,
        });
        const { due, done } = (
          await store.reports.measureCounts(MEASURES.components, { from: null, to: null, evidence: 'here' }, null)
        )[0]!;
        const rows = (await factsByHand(client)).true as { component_here: boolean }[];
        expect([due, done]).toEqual([rows.length, rows.filter((row) => row.component_here).length]);
      });
    } finally {
      await store.close();
    }
  },
  120_000,
);

test('a recount finds what somebody broke by hand, and mends it', async () => {
  await newDatabase('broken');
  const store = await openStore({ databaseUrl: urlOf('broken') });
  try {
    await store.registers.upsertDossiers([dossier(code(1)), dossier(code(2)), dossier(code(3))]);
    await connected('broken', async (client) => {
      await client.query('update dossier_facts set component_here = true where code = $1', [code(1)]);
      await client.query('delete from dossier_facts where code = $1', [code(2)]);
      expect(await store.registers.recountDossiers()).toEqual({ checked: 3, corrected: 2 });
      const facts = await factsByHand(client);
      expect(facts.kept).toEqual(facts.true);
    });
  } finally {
    await store.close();
  }
});

test('an office that was there before its dossiers were counted is counted when the program is renewed', async () => {
  await newDatabase('older');
  const pool = new pg.Pool({ connectionString: urlOf('older') });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(allMigrations) },
      migrationTableName: 'sohoa_migration',
      migrationLockTableName: 'sohoa_migration_lock',
    });
    const { error } = await migrator.migrateTo('0006-offices');
    expect(error).toBeUndefined();
    await connected('older', async (client) => {
      await client.query(OLD_OFFICE);
      await migrate(db);
      const facts = await factsByHand(client);
      expect(facts.true).toHaveLength(5);
      expect(facts.kept).toEqual(facts.true);
      expect(facts.kept).toMatchObject([
        { code: 'D1', component_here: true, result_here: true, reused_here: false, reused_elsewhere: false },
        { code: 'D2', component_here: false, result_here: false, result_elsewhere: true },
        { code: 'D3', component_here: false, result_here: true, component_elsewhere: true, reused_elsewhere: true },
        { code: 'D4', component_here: true, result_here: false },
        { code: 'D5', component_here: false, result_here: false },
      ]);
    });
  } finally {
    await db.destroy();
  }
});

/** D1 has both papers, D2 one that waits, D3 a result a clerk decided, D4 no known procedure. */
const OLD_OFFICE = `
insert into procedures (code, name, field, result, mode) values ('P1', 'Khai sinh', 'Hộ tịch', 'birth_certificate', 'full');
insert into dossiers (code, procedure_code, unit, applicant, received, resolved, channel, folded_name, compact_code, tokens)
select 'D' || n, case n when 4 then 'P-unknown' else 'P1' end, 'U1', 'Trần Thị Đậu', '2024-02-18', '2024-02-20', 'direct',
  'tran thi dau', 'd' || n, '' from generate_series(1, 5) as n;
insert into scans (source, station, relative_path, sha256, bytes, status, original_key)
values ('watch', 's', 'a.pdf', 'x', 1, 'archived', 'o');
insert into documents (id, scan_id, ordinal, status, class, class_confidence, dossier_code, candidates, review_reasons,
  archive_key, archive_sha256, archive_bytes, conformance, page_count, decided_by)
select gen_random_uuid(), scans.id, n, paper.status, class, 1, code, '[]', '[]', 'k' || n, 'x', 1, 'PDF/A-2u', 1, decided
from scans, (values
  (0, 'archived', 'birth_certificate', 'D1', null), (1, 'archived', 'application_form', 'D1', null),
  (2, 'review', 'application_form', 'D2', null), (3, 'review', 'birth_certificate', 'D3', 'lan'),
  (4, 'archived', 'birth_certificate', 'D4', null), (5, 'archived', 'other', null, null)
) as paper (n, status, class, code, decided);
insert into outside_papers (code, dossier_code, part, reference, reused) values
  ('1', 'D2', 'result', 'F1', true), ('2', 'D3', 'component', 'F2', true);
`;
