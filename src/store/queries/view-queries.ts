import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DossierView, ViewQueries } from '../../core/ports/queries.ts';
import type { Database } from '../database.ts';
import { searchDocuments } from '../search/search-documents.ts';
import { documentDetails } from './document-details.ts';
import { documentHits } from './document-hits.ts';
import { scanDetails, scanViews } from './scan-views.ts';
import { stationViews } from './station-views.ts';

/** Papers of one dossier that are listed at most; a bound, not a number a dossier has. */
const DOSSIER_PAPERS_MAX = 500;

/** The read side on PostgreSQL. */
export function createViewQueries(db: Kysely<Database>): ViewQueries {
  return {
    stations: () => stationViews(db),
    scans: (filter) => scanViews(db, filter),
    scan: async (id) => (await scanDetails(db, [id]))[0] ?? null,
    scanDetails: (ids) => scanDetails(db, ids),
    document: async (id) => (await documentDetails(db, { documentIds: [id] }))[0] ?? null,
    dossier: (code) => dossierView(db, code),
    search: (query) => searchDocuments(db, query),
    async reviewQueue({ limit, offset }) {
      const waiting = db.selectFrom('documents').where('status', '=', 'review');
      const { n } = await waiting.select((row) => row.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
      const rows = await waiting
        .select('id')
        .orderBy('archived_at')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute();
      return {
        total: Number(n),
        documents: await documentHits(
          db,
          rows.map(({ id }) => ({ documentId: id, page: 1 })),
          [],
        ),
      };
    },
    async changeCounter() {
      const { rows } = await sql<{ n: number }>`select coalesce(sum(n), 0)::bigint as n from changes`.execute(db);
      return rows[0]?.n ?? 0;
    },
  };
}

async function dossierView(db: Kysely<Database>, code: string): Promise<DossierView | null> {
  const row = await db
    .selectFrom('dossiers as d')
    .leftJoin('procedures as p', 'p.code', 'd.procedure_code')
    .select(['d.code', 'd.procedure_code', 'p.name', 'd.unit', 'd.applicant', 'd.received', 'd.resolved'])
    .where('d.code', '=', code)
    .executeTakeFirst();
  if (!row) return null;
  const documents = await db
    .selectFrom('documents')
    .select('id')
    .where('dossier_code', '=', code)
    .where('destroyed_at', 'is', null)
    .orderBy('archived_at', 'desc')
    .orderBy('id')
    .limit(DOSSIER_PAPERS_MAX)
    .execute();
  const destroyed = await db
    .selectFrom('documents')
    .select(['id', 'class', 'destroyed_at'])
    .where('dossier_code', '=', code)
    .where('destroyed_at', 'is not', null)
    .orderBy('destroyed_at')
    .limit(DOSSIER_PAPERS_MAX)
    .execute();
  return {
    ...(destroyed.length > 0
      ? { destroyed: destroyed.map((one) => ({ documentId: one.id, class: one.class, at: one.destroyed_at! })) }
      : {}),
    code: row.code,
    procedureCode: row.procedure_code,
    procedureName: row.name ?? row.procedure_code,
    unit: row.unit,
    applicant: row.applicant,
    received: row.received,
    resolved: row.resolved,
    documents: await documentHits(
      db,
      documents.map(({ id }) => ({ documentId: id, page: 1 })),
      [],
    ),
  };
}
