import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { DocumentClass } from '../../core/document-class.ts';
import { SohoaError } from '../../core/errors.ts';
import type { PaperVersion, RefuseRequest, ReuseRecords, TakeRequest } from '../../core/ports/reuse.ts';
import { NEVER_REUSED, paperKey, type Identity, type PaperRef, type ReuseKind } from '../../core/reuse.ts';
import { isFinished, type ScanStatus } from '../../core/scan.ts';
import { clean, cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';
import { DECODED_ID, IS_BLANK, IS_DAMAGED, IS_ENDING, VERSION } from '../queries/existing-papers.ts';

type Trx = Transaction<Database>;

/** A paper and its dossier as they are in this transaction. */
interface Source {
  document_id: string | null;
  class: DocumentClass | null;
  kind: ReuseKind;
  from_dossier: string;
  identity: Identity;
  version: PaperVersion | null;
  reference: string | null;
}

/** Decisions about papers that exist, on PostgreSQL. */
export function createReuseRecords(db: Kysely<Database>): ReuseRecords {
  return {
    take: (request) =>
      inChange(db, async (trx) => {
        const citizenId = await lockDossier(trx, request.dossier);
        const before = await earlierRequest(trx, request, 'taken');
        if (before) return { id: before.id, kind: before.kind, repeated: true };
        const source = await sourceOf(trx, request.paper, request.dossier, citizenId);
        if (source.version && request.sha256 !== source.version.sha256) throw new SohoaError('REUSE_CHANGED');
        const stands = await standing(trx, request);
        const same =
          stands?.answer === 'taken' &&
          stands.from_dossier === source.from_dossier &&
          stands.class === source.class &&
          stands.version?.sha256 === source.version?.sha256 &&
          stands.reference === source.reference;
        if (stands && same) return { id: stands.id, kind: stands.kind, repeated: true };
        if (stands) await end(trx, stands.id, request.agent, stands.answer === 'taken' ? 'renewed' : 'superseded', '');
        const id = await insert(trx, request, source, { purpose: request.purpose });
        return { id, kind: source.kind, repeated: false };
      }),
    refuse: (request) =>
      inChange(db, async (trx) => {
        const citizenId = await lockDossier(trx, request.dossier);
        const before = await earlierRequest(trx, request, 'refused');
        if (before) return { id: before.id, repeated: true };
        const stands = await standing(trx, request);
        if (stands?.answer === 'taken') throw new SohoaError('REUSE_TAKEN');
        if (stands?.reason === request.reason && stands.note === clean(request.note)) {
          return { id: stands.id, repeated: true };
        }
        const source = await sourceOf(trx, request.paper, request.dossier, citizenId);
        if (stands) await end(trx, stands.id, request.agent, 'superseded', '');
        return { id: await insert(trx, request, source, { reason: request.reason }), repeated: false };
      }),
    takeBack: (id, agent, note, owner) =>
      inChange(db, async (trx) => {
        const event = await trx
          .selectFrom('reuse_events')
          .selectAll()
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst();
        if (!event) throw new SohoaError('NOT_FOUND', { what: 'reuse' });
        if (owner !== undefined && event.agent !== owner && !event.agent.startsWith(`${owner}/`)) {
          throw new SohoaError('FORBIDDEN');
        }
        if (event.ended_at !== null) return false;
        await end(trx, id, agent, 'back', note);
        await audit(trx, agent, `reuse-back:${event.answer}`, `${event.dossier_code} ${event.paper}`);
        return true;
      }),
  };
}

/** Decisions for one dossier wait here for each other. Returns its citizen id. Throws NOT_FOUND. */
async function lockDossier(trx: Trx, code: string): Promise<string | null> {
  const row = await trx
    .selectFrom('dossiers')
    .select('citizen_id')
    .where('code', '=', code)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new SohoaError('NOT_FOUND', { what: 'dossier' });
  return row.citizen_id;
}

/** The decision that a request with the same key made. Throws REQUEST_KEY_REUSED when that was another one. */
async function earlierRequest(
  trx: Trx,
  { agent, key, dossier, paper }: Pick<TakeRequest, 'agent' | 'key' | 'dossier' | 'paper'>,
  answer: 'taken' | 'refused',
) {
  if (key === undefined) return undefined;
  const row = await trx
    .selectFrom('reuse_events')
    .selectAll()
    .where('agent', '=', agent)
    .where('key', '=', clean(key))
    .executeTakeFirst();
  if (row && (row.dossier_code !== dossier || row.paper !== paperKey(paper) || row.answer !== answer)) {
    throw new SohoaError('REQUEST_KEY_REUSED');
  }
  return row;
}

function standing(trx: Trx, { dossier, paper }: { dossier: string; paper: PaperRef }) {
  return trx
    .selectFrom('reuse_events')
    .selectAll()
    .where('dossier_code', '=', dossier)
    .where('paper', '=', paperKey(paper))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

async function insert(
  trx: Trx,
  request: TakeRequest | RefuseRequest,
  source: Source,
  told: { purpose: string } | { reason: string },
): Promise<string> {
  const taken = 'purpose' in told;
  const inserted = trx
    .insertInto('reuse_events')
    .values({
      answer: taken ? 'taken' : 'refused',
      dossier_code: request.dossier,
      paper: paperKey(request.paper),
      ...source,
      version: source.version ? cleanJson(source.version) : null,
      purpose: taken ? told.purpose : null,
      reason: taken ? null : told.reason,
      note: clean(request.note),
      agent: request.agent,
      key: request.key === undefined ? null : clean(request.key),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await inserted.catch((error: unknown) => {
    // Two requests with one key at the same moment, for different dossiers: those do not wait for each other.
    if ((error as { constraint?: string }).constraint === 'reuse_events_key')
      throw new SohoaError('REQUEST_KEY_REUSED');
    throw error;
  });
  const word = taken ? `reuse-take:${told.purpose}` : `reuse-refuse:${told.reason}`;
  await audit(trx, request.agent, word, `${request.dossier} ${paperKey(request.paper)}`);
  return id;
}

async function end(
  trx: Trx,
  id: string,
  agent: string,
  as: 'back' | 'renewed' | 'superseded',
  note: string,
): Promise<void> {
  await trx
    .updateTable('reuse_events')
    .set({ ended_at: new Date(), ended_by: agent, ended_as: as, ended_note: clean(note) })
    .where('id', '=', id)
    .execute();
}

async function audit(trx: Trx, agent: string, action: string, subject: string): Promise<void> {
  await trx.insertInto('audit').values({ user_name: agent, action, subject }).execute();
}

async function sourceOf(trx: Trx, paper: PaperRef, dossier: string, citizenId: string | null): Promise<Source> {
  await holdSource(trx, paper);
  return 'documentId' in paper
    ? documentSource(trx, paper.documentId, dossier, citizenId)
    : outsideSource(trx, paper.outside, dossier, citizenId);
}

/**
 * Holds the paper and its dossier as they are until the decision is written: neither another run of its scan, nor a clerk's
 * decision, nor an import can change them unseen, and whoever waits to do so counts with the decision in sight.
 */
async function holdSource(trx: Trx, paper: PaperRef): Promise<void> {
  const { rows } = await (
    'documentId' in paper
      ? sql<{ code: string | null }>`
        select dossier_code as code from documents where id = ${paper.documentId}::uuid for share`
      : sql<{ code: string | null }>`
        select dossier_code as code from outside_papers where code = ${paper.outside} for share`
  ).execute(trx);
  const code = rows[0]?.code ?? null;
  if (code !== null) await sql`select from dossiers where code = ${code} for share`.execute(trx);
}

interface DocumentRow extends Source {
  status: 'archived' | 'review';
  scan_status: ScanStatus;
  blank: boolean;
  damaged: boolean;
  ending: boolean;
  registered: boolean;
  decoded: boolean;
  /** Null: the paper lies in no dossier that the register has. */
  held: string | null;
}

async function documentSource(trx: Trx, id: string, dossier: string, citizenId: string | null): Promise<Source> {
  const { rows } = await sql<DocumentRow>`
    select doc.id as document_id, doc.class, case when doc.class = p.result then 3 else 2 end as kind,
      coalesce(doc.dossier_code, '') as from_dossier, 'register' as identity, ${VERSION} as version, null as reference,
      doc.status, s.status as scan_status, ${IS_BLANK} as blank, ${IS_DAMAGED} as damaged, ${IS_ENDING} as ending, src.code as held,
      coalesce(src.citizen_id = ${citizenId}, false) as registered,
      exists (select 1 from fields f where f.document_id = doc.id and f.value = ${citizenId} and ${DECODED_ID}) as decoded
    from documents doc join scans s on s.id = doc.scan_id
      left join dossiers src on src.code = doc.dossier_code left join procedures p on p.code = src.procedure_code
    where doc.id = ${id}::uuid`.execute(trx);
  const row = rows[0];
  if (!row) throw new SohoaError('NOT_FOUND', { what: 'paper' });
  if (!isFinished(row.scan_status)) throw new SohoaError('SCAN_AT_WORK');
  const why = unavailable(row, dossier);
  if (why) throw new SohoaError('REUSE_UNAVAILABLE', { why });
  if (!row.registered && !row.decoded) throw new SohoaError('REUSE_OTHER_PERSON');
  const { document_id, class: name, kind, from_dossier, version } = row;
  const identity = row.registered ? 'register' : 'paper';
  return { document_id, class: name, kind, from_dossier, version, identity, reference: null };
}

function unavailable(row: DocumentRow, dossier: string): string | null {
  if (row.status !== 'archived') return 'review';
  if (row.blank) return 'blank';
  if (row.damaged) return 'damaged';
  if (row.ending) return 'destroyed';
  if (row.held === null) return 'unattached';
  if (row.from_dossier === dossier) return 'own';
  if (row.class !== null && NEVER_REUSED.includes(row.class)) return 'class';
  return null;
}

async function outsideSource(trx: Trx, code: string, dossier: string, citizenId: string | null): Promise<Source> {
  const row = await trx
    .selectFrom('outside_papers as op')
    .leftJoin('dossiers as src', 'src.code', 'op.dossier_code')
    .select(['op.dossier_code', 'op.part', 'op.reference', 'src.citizen_id'])
    .where('op.code', '=', code)
    .executeTakeFirst();
  if (!row) throw new SohoaError('NOT_FOUND', { what: 'paper' });
  if (row.dossier_code === dossier) throw new SohoaError('REUSE_UNAVAILABLE', { why: 'own' });
  if (citizenId === null || row.citizen_id !== citizenId) throw new SohoaError('REUSE_OTHER_PERSON');
  return {
    document_id: null,
    class: null,
    kind: row.part === 'result' ? 3 : 2,
    from_dossier: row.dossier_code,
    identity: 'register',
    version: null,
    reference: row.reference,
  };
}
