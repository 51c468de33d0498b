import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { HeldElsewhere, KnownPerson, ReuseDossier, ReuseOffer, ReuseQueries } from '../../core/ports/reuse.ts';
import { paperKey, type Identity } from '../../core/reuse.ts';
import { foldedWords } from '../../core/vietnamese.ts';
import type { Database } from '../database.ts';
import { compactCode } from '../search/compact-code.ts';
import { archivedPapers, DECODED_ID, outsidePapers } from './existing-papers.ts';
import { IN_DOUBT, reusedPapers } from './reused-papers.ts';

/** Bounds, not numbers a person has. */
const PAPERS_MAX = 200;
const PERSONS_MAX = 50;
const DOSSIERS_MAX = 50;
/** Shorter numbers are on half of all papers. */
const NUMBER_MIN = 3;

/** What exists for whom, on PostgreSQL. */
export function createReuseQueries(db: Kysely<Database>): ReuseQueries {
  const dossiers = () =>
    db
      .selectFrom('dossiers as d')
      .leftJoin('procedures as p', 'p.code', 'd.procedure_code')
      .select([
        ...(['d.code', 'd.procedure_code', 'p.name', 'd.unit', 'd.applicant', 'd.citizen_id'] as const),
        ...(['d.received', 'd.resolved', 'd.channel', 'p.result'] as const),
      ]);
  return {
    async dossier(code) {
      const row = await dossiers().where('d.code', '=', code).executeTakeFirst();
      return row ? reuseDossier(row) : null;
    },
    offers: (citizenId, dossier) => offers(db, citizenId, dossier),
    async dossiersOf(citizenId) {
      const rows = await dossiers()
        .where('d.citizen_id', '=', citizenId)
        .orderBy(sql`d.resolved is not null`)
        .orderBy('d.received', 'desc')
        .orderBy('d.code')
        .limit(DOSSIERS_MAX)
        .execute();
      return rows.map(reuseDossier);
    },
    personsNamed: (name) => personsNamed(db, name),
    async papersNumbered(number) {
      const compact = compactCode(number);
      if (compact.length < NUMBER_MIN) return [];
      const which = sql`exists (select 1 from fields f where f.document_id = doc.id and f.compact = ${compact}
        and f.kind not in ('person_name', 'birth_date', 'issue_date', 'agency', 'dossier_code', 'procedure_code'))`;
      return archivedPapers(db, which, null, PAPERS_MAX);
    },
    reusedIn: (dossier) => reusedPapers(db, sql`e.dossier_code = ${dossier}`, { limit: PAPERS_MAX, offset: 0 }),
    async heldElsewhere(dossier) {
      const { rows } = await sql<HeldElsewhere>`
        select op.part, op.reference, op.reused, op.digitised,
          (select c.name from dossiers d join components c on c.procedure_code = d.procedure_code
            where d.code = op.dossier_code and op.part = 'component' and c.component = op.component
              and (c.valid_from is null or c.valid_from <= d.received) and (c.valid_to is null or c.valid_to >= d.received)
            order by c.place, c.code limit 1) as name
        from outside_papers op where op.dossier_code = ${dossier} order by op.part desc, op.code limit ${PAPERS_MAX}`.execute(
        db,
      );
      return rows;
    },
    reuse: async (id) => (await reusedPapers(db, sql`e.id = ${id}::uuid`, { limit: 1, offset: 0 }))[0] ?? null,
    async reusersOf(documentId) {
      const rows = await db
        .selectFrom('reuse_events')
        .select(['dossier_code', 'at'])
        .where('document_id', '=', documentId)
        .where('answer', '=', 'taken')
        .where('ended_at', 'is', null)
        .orderBy('at')
        .limit(PAPERS_MAX)
        .execute();
      return rows.map((row) => ({ dossier: row.dossier_code, at: row.at }));
    },
    async doubtful(page) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from standing_reuses e where ${IN_DOUBT}`.execute(
        db,
      );
      return { total: rows[0]?.n ?? 0, reuses: await reusedPapers(db, IN_DOUBT, page) };
    },
  };
}

type DossierRow = Omit<ReuseDossier, 'procedureCode' | 'procedureName' | 'citizenId'> & {
  procedure_code: string;
  name: string | null;
  citizen_id: string | null;
};

function reuseDossier(row: DossierRow): ReuseDossier {
  const { procedure_code, citizen_id, name, ...rest } = row;
  return { ...rest, procedureCode: procedure_code, procedureName: name ?? procedure_code, citizenId: citizen_id };
}

async function offers(db: Kysely<Database>, citizenId: string, dossier: string | null): Promise<ReuseOffer[]> {
  const elsewhere = sql`src.code is distinct from ${dossier}`;
  const registered = sql`src.citizen_id = ${citizenId}`;
  const decoded = sql`doc.id in (select f.document_id from fields f where f.compact = ${citizenId} and ${DECODED_ID})`;
  const byRegister = await archivedPapers(db, sql`${registered} and ${elsewhere}`, citizenId, PAPERS_MAX);
  const byPaper = await archivedPapers(
    db,
    sql`${decoded} and ${elsewhere} and not coalesce(${registered}, false)`,
    citizenId,
    PAPERS_MAX,
  );
  const outside = await outsidePapers(db, citizenId, dossier, PAPERS_MAX);
  const decided = dossier === null ? [] : await standing(db, dossier);
  const own = dossier === null ? [] : await classesIn(db, dossier);
  const found: [Identity, typeof byRegister][] = [
    ['register', byRegister],
    ['paper', byPaper],
    ['register', outside],
  ];
  return found.flatMap(([identity, papers]) =>
    papers.map((one) => {
      const decision = decided.find((row) => row.paper === paperKey(one.paper));
      return {
        ...one,
        identity,
        inDossier: one.class !== null && own.includes(one.class),
        decided: decision ? { id: decision.id, answer: decision.answer, reason: decision.reason } : null,
      };
    }),
  );
}

function standing(db: Kysely<Database>, dossier: string) {
  return db
    .selectFrom('reuse_events')
    .select(['id', 'paper', 'answer', 'reason'])
    .where('dossier_code', '=', dossier)
    .where('ended_at', 'is', null)
    .execute();
}

/** Classes of the papers that the dossier has, its own and those taken into it. */
async function classesIn(db: Kysely<Database>, dossier: string): Promise<string[]> {
  const { rows } = await sql<{ class: string }>`
    select class from documents where dossier_code = ${dossier}
    union select class from standing_reuses where dossier_code = ${dossier} and class is not null`.execute(db);
  return rows.map((row) => row.class);
}

async function personsNamed(db: Kysely<Database>, name: string): Promise<KnownPerson[]> {
  const folded = foldedWords(name).join(' ');
  if (folded === '') return [];
  const { rows } = await sql<KnownPerson>`
    select citizen_id as "citizenId", (array_agg(d.applicant order by d.received desc, d.code))[1] as applicant,
      (array_agg(distinct coalesce(u.name, d.unit)))[1:3] as units, count(*) as dossiers,
      (array_agg(d.code order by d.received desc, d.code))[1] as "newestDossier", max(d.received) as "newestReceived"
    from dossiers d left join units u on u.code = d.unit where d.folded_name = ${folded}
    -- Without an id nobody can say whether two dossiers are one person's.
    group by citizen_id, case when citizen_id is null then d.code end
    order by citizen_id is null, max(d.received) desc limit ${PERSONS_MAX}`.execute(db);
  return rows;
}
