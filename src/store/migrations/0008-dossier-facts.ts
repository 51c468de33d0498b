import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What reports count of a dossier, in one narrow row beside it. The view says what must be true; the table holds it, so that
 * a report reads one small table once and no paper.
 */
const TABLES = `
-- Procedure codes and units as registers write them: a small number is compared and grouped faster than a text.
create table written_codes (id int primary key generated always as identity, code text not null unique);
-- Days and flags first: they lie at fixed places. No index but the key's, so that a changed flag stays in its page.
-- A row without \`received\` belongs to papers whose dossier is in no register yet; it is counted nowhere.
create table dossier_facts (
  received date, resolved date, due date, procedure_id int, unit_id int,
  component_here boolean not null default false, result_here boolean not null default false,
  component_elsewhere boolean not null default false, result_elsewhere boolean not null default false,
  reused_here boolean not null default false, reused_elsewhere boolean not null default false,
  channel text, payment text, outcome text, staff text, ledger text, code text primary key
) with (fillfactor = 90);
-- A paper counts when nothing about it is open: it is archived, or a clerk decided it.
create view counted_papers as
  select dossier_code, class from documents
  where dossier_code is not null and (status = 'archived' or decided_by is not null);
-- A paper taken into a dossier is one of its components while its source is as it was.
create view counted_reuses as select dossier_code, document_id from standing_reuses where cardinality(faults) = 0;
create view dossier_facts_now as
  select d.received, d.resolved, d.due, wp.id as procedure_id, wu.id as unit_id,
    exists (select 1 from counted_papers c where c.dossier_code = d.code and c.class is distinct from p.result)
      or exists (select 1 from counted_reuses r where r.dossier_code = d.code and r.document_id is not null) as component_here,
    exists (select 1 from counted_papers c where c.dossier_code = d.code and c.class = p.result) as result_here,
    exists (select 1 from outside_papers o where o.dossier_code = d.code and o.part = 'component')
      or exists (select 1 from counted_reuses r where r.dossier_code = d.code and r.document_id is null) as component_elsewhere,
    exists (select 1 from outside_papers o where o.dossier_code = d.code and o.part = 'result') as result_elsewhere,
    exists (select 1 from counted_reuses r where r.dossier_code = d.code and r.document_id is not null) as reused_here,
    exists (select 1 from outside_papers o where o.dossier_code = d.code and o.part = 'component' and o.reused)
      or exists (select 1 from counted_reuses r where r.dossier_code = d.code and r.document_id is null) as reused_elsewhere,
    d.channel, d.payment, d.outcome, d.staff, d.ledger, d.code
  from dossiers d left join procedures p on p.code = d.procedure_code
    left join written_codes wp on wp.code = d.procedure_code left join written_codes wu on wu.code = d.unit;
-- Lists are made from the facts now.
drop index dossiers_resolved;
`;

/** Plans are made while tables are small and used when they are large. */
const BY_INDEX = 'set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off';
/** Held by whoever counts; alone by whoever changes which paper is a result. */
const LOCK = 7_040_117;

/**
 * Locking makes two transactions with papers of one dossier follow each other: the second counts with the first one's papers in
 * sight. A missing row is made, because what does not exist cannot be locked. Always in the order of the codes, so that nobody
 * waits in a circle.
 */
const COUNTING = `
-- Locks the rows of these dossiers for the transaction. Returns the codes of those that were there before.
create function lock_dossier_facts(wanted text[]) returns text[] language plpgsql ${BY_INDEX} as $$
declare locked bigint; made text[]; empty text[]; rest text[];
begin
  perform pg_advisory_xact_lock_shared(${LOCK});
  perform from dossier_facts where code = any(wanted) order by code collate "C" for update;
  get diagnostics locked = row_count;
  if locked = cardinality(wanted) then return wanted; end if;
  with written as (
    insert into dossier_facts select n.* from dossier_facts_now n where n.code = any(wanted) order by n.code collate "C"
    on conflict (code) do nothing returning code
  ) select coalesce(array_agg(code), '{}') into made from written;
  with written as (
    insert into dossier_facts (code) select code from unnest(wanted) as code where code <> all(made) order by code collate "C"
    on conflict (code) do nothing returning code
  ) select coalesce(array_agg(code), '{}') into empty from written;
  rest := array(select code from unnest(wanted) as code except select unnest(made || empty));
  -- What another transaction made meanwhile.
  perform from dossier_facts where code = any(rest) order by code collate "C" for update;
  return rest;
end $$;
-- Brings the facts of these dossiers up to what is true now.
create function count_dossier_facts(wanted text[]) returns void language plpgsql ${BY_INDEX} as $$
declare present text[];
begin
  if cardinality(wanted) = 0 then return; end if;
  present := lock_dossier_facts(wanted);
  update dossier_facts f set (received, resolved, due, procedure_id, unit_id, component_here, result_here,
      component_elsewhere, result_elsewhere, reused_here, reused_elsewhere, channel, payment, outcome, staff, ledger)
    = (n.received, n.resolved, n.due, n.procedure_id, n.unit_id, n.component_here, n.result_here,
      n.component_elsewhere, n.result_elsewhere, n.reused_here, n.reused_elsewhere, n.channel, n.payment, n.outcome, n.staff, n.ledger)
  from dossier_facts_now n
  where f.code = any(present) and n.code = f.code and row(f.*) is distinct from row(n.*);
end $$;
`;

/**
 * A trigger for each kind of statement that writes to `table`; `codes` tell the dossiers it was about, `first` is done before
 * they are counted.
 */
function triggersOn(
  table: string,
  codes: Record<'insert' | 'update' | 'delete', string>,
  first: Partial<typeof codes> = {},
): string {
  const seen = {
    insert: 'new table as fresh',
    update: 'old table as stale new table as fresh',
    delete: 'old table as stale',
  };
  return (['insert', 'update', 'delete'] as const)
    .map(
      (event) => `
create function count_${table}_on_${event}() returns trigger language plpgsql as $$
begin
  ${first[event] ?? ''}
  perform count_dossier_facts(array(select distinct code from (${codes[event]}) as about where code is not null));
  return null;
end $$;
create trigger count_facts_on_${event} after ${event} on ${table} referencing ${seen[event]}
  for each statement execute function count_${table}_on_${event}();`,
    )
    .join('');
}

const either = (of: (rows: string) => string) => ({
  insert: of('fresh'),
  update: `${of('stale')} union all ${of('fresh')}`,
  delete: of('stale'),
});
const about = (column: string) => either((rows) => `select ${column} as code from ${rows}`);
/** The dossiers that reuse what was written, too; `same` joins a written row w to a reuse e that stands. */
const reusing = (same: string) => (rows: string) =>
  `select e.dossier_code as code from reuse_events e join ${rows} w on ${same} where e.ended_at is null`;
const alsoReusing = (column: string, same: string) =>
  either((rows) => `select ${column} as code from ${rows} union all ${reusing(same)(rows)}`);
const DOSSIERS = {
  ...about('code'),
  update: `${about('code').update} union all ${reusing('e.from_dossier = w.code')(
    '(select fresh.code from fresh join stale using (code) where fresh.citizen_id is distinct from stale.citizen_id)',
  )}`,
};

/** A number for every code that has none yet. In one order, so that nobody waits in a circle. */
const numbered = (rows: string): string => `insert into written_codes (code)
  select code from (select procedure_code as code from ${rows} union select unit from ${rows}) as written
  where not exists (select 1 from written_codes w where w.code = written.code)
  order by code collate "C" on conflict (code) do nothing;`;

/** Which paper is a result depends on the procedure: its dossiers with papers are counted again when that changes. */
const withPapersOf = (changed: string): string =>
  `select code from dossier_facts where (component_here or result_here)
    and procedure_id in (select id from written_codes where code in (${changed}))`;
const PROCEDURES = {
  insert: withPapersOf('select code from fresh where result is not null'),
  update: withPapersOf(
    'select fresh.code from fresh join stale using (code) where fresh.result is distinct from stale.result',
  ),
  delete: withPapersOf('select code from stale where result is not null'),
};

const RULES = `
create function count_alone() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(${LOCK});
  return null;
end $$;
create trigger count_facts_alone before insert or update or delete on procedures
  for each statement execute function count_alone();
-- A dossier that is gone counts nowhere; no program of ours deletes one.
create function forget_dossier_facts() returns trigger language plpgsql as $$
begin
  update dossier_facts set received = null, resolved = null where code = old.code;
  return null;
end $$;
create trigger forget_facts after delete on dossiers for each row execute function forget_dossier_facts();
`;

/** What reports count of each dossier, kept true by every statement that writes dossiers, papers or procedures. */
export const dossierFacts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Counting a whole office takes longer than one statement of the program may.
    await sql`set local statement_timeout = 0`.execute(db);
    const triggers = [
      triggersOn('documents', alsoReusing('dossier_code', 'e.document_id = w.id')),
      triggersOn('outside_papers', alsoReusing('dossier_code', "e.paper = 'outside:' || w.code")),
      triggersOn('reuse_events', about('dossier_code')),
      // Fields are written after their document, and tell whose paper it is.
      triggersOn('fields', either(reusing("e.identity = 'paper' and e.document_id = w.document_id"))),
      triggersOn('dossiers', DOSSIERS, { insert: numbered('fresh'), update: numbered('fresh') }),
      triggersOn('procedures', PROCEDURES),
    ];
    for (const part of [TABLES, COUNTING, ...triggers, RULES]) await sql.raw(part).execute(db);
    await sql.raw(numbered('dossiers')).execute(db);
    await sql`insert into dossier_facts select * from dossier_facts_now`.execute(db);
    await sql`analyze dossier_facts, written_codes`.execute(db);
  },
};
