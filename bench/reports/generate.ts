import type pg from 'pg';
import { foldVietnamese } from '../../src/core/vietnamese.ts';
import { DAYS, FIRST_DAY, MERGER_DAY, type Plan } from './plan.ts';
import { COMPONENT_CLASSES, FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES, RESULT_CLASSES } from './words.ts';

const list = (words: readonly string[]): string => `array[${words.map((word) => `'${word}'`).join(',')}]`;
const folded = (words: readonly string[]): string => list(words.map(foldVietnamese));

/** `bench_chance(row, fact)` is in [0, 1) and the same everywhere; `bench_pick` one of a list by it. */
const HELPERS = `
create or replace function bench_chance(i bigint, fact bigint) returns float8 language sql immutable parallel safe
  as $$ select (hashint8extended(i, fact) & 1073741823)::float8 / 1073741824 $$;
create or replace function bench_pick(words text[], chance float8) returns text language sql immutable parallel safe
  as $$ select words[1 + floor(cardinality(words) * chance)::int] $$;
create or replace function bench_procedure(n int) returns text language sql immutable parallel safe
  as $$ select '1.' || lpad((100000 + n)::text, 6, '0') $$;
create or replace function bench_result(n int) returns text language sql immutable parallel safe
  as $$ select case when bench_chance(n, 1) < 0.85 then bench_pick(${list(RESULT_CLASSES)}, bench_chance(n, 2)) end $$;
create or replace function bench_unit(n int, units int) returns text language sql immutable parallel safe
  as $$ select case when n < units then 'H99.' || lpad(n::text, 3, '0') else 'H99.C' || lpad((n - units)::text, 2, '0') end $$;
`;

function registers(plan: Plan): string {
  const last = plan.units + plan.mergedUnits - 1;
  return `
insert into procedures (code, name, field, result, mode)
select bench_procedure(n), 'Thủ tục số ' || n, 'Lĩnh vực ' || n % 22, bench_result(n),
  bench_pick(array['full', 'full', 'partial', 'none'], bench_chance(n, 3))
from generate_series(0, ${plan.procedures - 1}) as n;
insert into units (code, name, level, parent, valid_from, valid_to, successors)
select bench_unit(n, ${plan.units}), case when n < ${plan.units} then 'Xã Mẫu ' || n else 'Xã Cũ ' || n end, 'commune', 'H99',
  case when n < ${plan.units} then null else null::date end,
  case when n >= ${plan.units} then date '${MERGER_DAY}' - 1 end,
  case when n >= ${plan.units} then jsonb_build_array(bench_unit(n % ${plan.units}, ${plan.units})) end
from generate_series(0, ${last}) as n;
insert into units (code, name, level) values ('H99', 'Tỉnh Mẫu', 'province');
insert into staff (code, unit, kind, signature)
select 'CB' || lpad(n::text, 4, '0'), bench_unit(n % ${plan.units}, ${plan.units}),
  bench_pick(array['permanent', 'permanent', 'permanent', 'seconded', 'sent', 'postal'], bench_chance(n, 4)), n % 3 = 0
from generate_series(0, ${plan.staff - 1}) as n;`;
}

/** Facts of dossiers: a few procedures and units have most of them, each year has more than the one before. */
function dossiers(plan: Plan): string {
  return `
create unlogged table bench_dossiers as
select i, procedure_no, unit_no, received, case when open < 0.04 then null else least(received + days, date '2026-11-15') end as resolved, days
from (
  select i, floor(${plan.procedures} * power(bench_chance(i, 10), 2.2))::int as procedure_no,
    case when received < date '${MERGER_DAY}' and bench_chance(i, 11) < 0.25
      then ${plan.units} + floor(${plan.mergedUnits} * bench_chance(i, 12))::int
      else floor(${plan.units} * power(bench_chance(i, 12), 1.6))::int end as unit_no,
    received, floor(40 * power(bench_chance(i, 13), 2))::int as days, bench_chance(i, 14) as open
  from (select i, date '${FIRST_DAY}' + floor(${DAYS} * sqrt(bench_chance(i, 15)))::int as received
    from generate_series(1, ${plan.dossiers}) as i) as days
) as facts;
insert into dossiers (code, procedure_code, unit, applicant, citizen_id, received, resolved, channel, due, payment, outcome,
  staff, ledger, folded_name, compact_code, tokens)
select code, bench_procedure(procedure_no),
  -- One ledger in ten writes the unit's name.
  case when bench_chance(i, 20) < 0.1 then case when unit_no < ${plan.units} then 'Xã Mẫu ' || unit_no else 'Xã Cũ ' || unit_no end
    else bench_unit(unit_no, ${plan.units}) end,
  applicant, '000' || lpad((i % 1000000000)::text, 9, '0'), received, resolved,
  bench_pick(array['online', 'online', 'online', 'direct', 'direct', 'direct', 'postal'],
    least(0.99, bench_chance(i, 21) * (1.6 - (received - date '${FIRST_DAY}') / ${DAYS}.0))),
  case when bench_chance(i, 22) < 0.97 then received + 20 end,
  bench_pick(array['online', 'counter', 'counter', 'owed', 'free', 'free', null], bench_chance(i, 23)),
  case when resolved is not null then bench_pick(array['granted', 'granted', 'granted', 'granted', 'granted', 'granted',
    'granted', 'granted', 'refused', 'withdrawn'], bench_chance(i, 24)) end,
  case when bench_chance(i, 25) < 0.9 then 'CB' || lpad(floor(${plan.staff} * bench_chance(i, 26))::int::text, 4, '0') end,
  case when bench_chance(i, 27) < 0.05 then 'Phần mềm đất đai' end,
  folded_name, lower(replace(replace(code, '-', ''), '.', '')),
  array_to_tsvector(array(select distinct token from unnest(string_to_array(folded_name, ' ') || lower(code)) as token))
from (
  select *, bench_unit(unit_no, ${plan.units}) || to_char(received, '-YYMMDD-') || lpad(i::text, 7, '0') as code,
    bench_pick(${list(FAMILY_NAMES)}, bench_chance(i, 30)) || ' ' || bench_pick(${list(MIDDLE_NAMES)}, bench_chance(i, 31))
      || ' ' || bench_pick(${list(GIVEN_NAMES)}, bench_chance(i, 32)) as applicant,
    bench_pick(${folded(FAMILY_NAMES)}, bench_chance(i, 30)) || ' ' || bench_pick(${folded(MIDDLE_NAMES)}, bench_chance(i, 31))
      || ' ' || bench_pick(${folded(GIVEN_NAMES)}, bench_chance(i, 32)) as folded_name
  from bench_dossiers
) as named;`;
}

/**
 * Papers: seven dossiers in ten have some, a resolved one often its result; 8 % wait for a clerk, of whom some have
 * decided the class alone; 3 % lie in no dossier. Done again, a paper is replaced, so superseded ones have no rows.
 */
function papers(plan: Plan): string {
  return `
create unlogged table bench_codes as
select b.i, d.code, b.procedure_no, b.resolved, b.received from bench_dossiers b
join dossiers d on d.code = bench_unit(b.unit_no, ${plan.units}) || to_char(b.received, '-YYMMDD-') || lpad(b.i::text, 7, '0');
insert into scans (id, source, station, relative_path, sha256, bytes, media_type, status, original_key, received_at)
select md5('scan' || n)::uuid, 'watch', 'tram-' || n % 40, 'lo-' || n || '.pdf', md5('a' || n) || md5('b' || n), 4000000,
  'application/pdf', case when n % 50 = 0 then 'review' else 'archived' end, 'originals/' || n,
  timestamptz '${FIRST_DAY}' + interval '1 day' * (${DAYS}.0 * n / ${Math.ceil(plan.documents / plan.scanPapers)})
from generate_series(0, ${Math.ceil(plan.documents / plan.scanPapers) - 1}) as n;
insert into documents (id, scan_id, ordinal, status, class, class_confidence, dossier_code, dossier_how, dossier_confidence,
  candidates, review_reasons, archive_key, archive_sha256, archive_bytes, conformance, page_count, decided_by, archived_at)
select md5('document' || j)::uuid, md5('scan' || (j - 1) / ${plan.scanPapers})::uuid, ((j - 1) % ${plan.scanPapers})::int,
  case when waits < 0.08 then 'review' else 'archived' end,
  case when c.resolved is not null and bench_chance(j, 41) < 0.2 then coalesce(bench_result(c.procedure_no), 'decision')
    else bench_pick(${list(COMPONENT_CLASSES)}, bench_chance(j, 42)) end,
  0.9, case when bench_chance(j, 43) < 0.97 then c.code end, 'barcode', 0.97,
  jsonb_build_array(jsonb_build_object('code', c.code, 'score', 0.97, 'reasons', jsonb_build_array('code'))),
  case when waits < 0.08 then '[{"code":"CLASS_UNSURE","detail":{}}]'::jsonb else '[]' end,
  'archive/' || md5('document' || j) || '.pdf', md5('c' || j) || md5('d' || j), 90000, 'PDF/A-2u', 2,
  case when waits < 0.02 or waits > 0.95 then 'lan' end, c.received + time '08:00' + (j % 36000) * interval '1 second'
from (select j, 1 + floor(0.7 * ${plan.dossiers} * bench_chance(j, 40))::int as i, bench_chance(j, 44) as waits
  from generate_series(1, ${plan.documents}::bigint) as j) as paper
join bench_codes c using (i);
insert into outside_papers (code, dossier_code, part, reference, reused)
select c.code || ' F' || n, c.code, bench_pick(array['component', 'component', 'result'], bench_chance(n, 51)), 'F' || n,
  bench_chance(n, 52) < 0.2
from (select n, 1 + floor(${plan.dossiers} * bench_chance(n, 50))::int as i from generate_series(1, ${plan.outside}) as n) as file
join bench_codes c using (i);`;
}

/** Indexes that only slow loading down; constraints stay. */
const SECONDARY = `
select indexdef, format('drop index %I', indexname) as dropping from pg_indexes
where schemaname = current_schema() and tablename = any($1) and not exists (
  select from pg_constraint where conname = indexname)`;
const LOADED = ['dossiers', 'documents', 'scans', 'outside_papers'];

/**
 * Fills an empty, migrated database with what the plan says, in the database itself, not through the importer. Needs to be
 * the server's owner: foreign keys and triggers rest meanwhile.
 */
export async function generate(client: pg.Client, plan: Plan, tell: (text: string) => void): Promise<void> {
  const run = async (what: string, text: string): Promise<void> => {
    tell(what);
    await client.query(text);
  };
  await run('helpers', HELPERS);
  await client.query(
    `set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '512MB'`,
  );
  const { rows } = await client.query<{ indexdef: string; dropping: string }>(SECONDARY, [LOADED]);
  for (const { dropping } of rows) await client.query(dropping);
  await run('registers', registers(plan));
  await run('dossiers', dossiers(plan));
  await run('papers', papers(plan));
  for (const { indexdef } of rows) await run(indexdef, indexdef);
  // Triggers rested: what they would have counted.
  await run(
    'codes',
    'insert into written_codes (code) select procedure_code from dossiers union select unit from dossiers order by 1',
  );
  await run('facts', 'insert into dossier_facts select * from dossier_facts_now');
  await run('clean up', 'drop table bench_codes, bench_dossiers');
  await client.query('set session_replication_role = origin');
  await run('statistics', 'vacuum analyze');
  await run('checkpoint', 'checkpoint');
}
