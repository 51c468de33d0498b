import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
-- What was decided about papers that existed, for a dossier that could use them. Never deleted: what is taken back says so.
create table reuse_events (
  id uuid primary key default gen_random_uuid(), at timestamptz(3) not null default clock_timestamp(),
  answer text not null check (answer in ('taken', 'refused')), dossier_code text not null,
  -- A document's id, or outside:CODE of a paper another system holds. No foreign key: documents are replaced.
  paper text not null, document_id uuid, class text, kind int not null, from_dossier text not null, identity text not null,
  -- The version decided about; null for papers held elsewhere.
  version jsonb, reference text,
  purpose text, reason text, note text not null default '', agent text not null, key text,
  ended_at timestamptz(3), ended_by text, ended_as text, ended_note text,
  check ((answer = 'taken') = (purpose is not null)), check ((answer = 'refused') = (reason is not null))
);
-- The rule that a paper is taken into a dossier once, and not taken and refused at once.
create unique index reuse_events_standing on reuse_events (dossier_code, paper) where ended_at is null;
create unique index reuse_events_key on reuse_events (agent, key) where key is not null;
create index reuse_events_document on reuse_events (document_id) where document_id is not null and ended_at is null;
create index reuse_events_paper on reuse_events (paper) where ended_at is null;
create index reuse_events_source on reuse_events (from_dossier) where ended_at is null;
-- Papers that stand as taken, with what became of their source since, the gravest first. Only a reuse without any fault is
-- evidence of something. \`gone\`: the paper is not there; \`person\`: it is not known to be the citizen's; \`changed\`: other bytes,
-- class or reference; \`review\`: a clerk is asked about it; \`moved\`: it lies in another dossier.
create view standing_reuses as
  select e.id, e.at, e.agent, e.dossier_code, e.paper, e.document_id, e.class, e.kind, e.from_dossier, e.version, e.reference,
    e.purpose, e.note, e.identity,
    array_remove(array[
      case when doc.id is null and op.code is null then 'gone' end,
      case when (doc.id is not null or op.code is not null) and not (coalesce(src.citizen_id = d.citizen_id, false)
        or (e.identity = 'paper' and exists (
          select 1 from fields f where f.document_id = doc.id and f.value = d.citizen_id
            and f.kind = 'citizen_id' and f.source in ('qr', 'mrz', 'barcode')))) then 'person' end,
      case when doc.archive_sha256 <> e.version ->> 'sha256' or doc.class <> e.class or op.reference <> e.reference
        then 'changed' end,
      case when doc.status = 'review' then 'review' end,
      case when coalesce(doc.dossier_code, op.dossier_code) is distinct from e.from_dossier
        and (doc.id is not null or op.code is not null) then 'moved' end
    ]::text[], null) as faults
  from reuse_events e
    join dossiers d on d.code = e.dossier_code
    left join documents doc on doc.id = e.document_id
    left join outside_papers op on e.document_id is null and op.code = substr(e.paper, 9)
    left join dossiers src on src.code = coalesce(doc.dossier_code, op.dossier_code)
  where e.answer = 'taken' and e.ended_at is null;
create table api_tokens (
  name text primary key, token_sha256 text not null unique, scopes jsonb not null,
  created_at timestamptz not null default clock_timestamp(), expires_at timestamptz, revoked_at timestamptz,
  last_used_at timestamptz
);
`;

/** Reuse of papers in other dossiers, and the tokens of other systems. */
export const reuse: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
