import { sql } from 'kysely';
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import { CLEARABLE_FACTS, type Dossier } from '../../core/dossier.ts';
import type { OfficeKind } from '../../core/office.ts';
import type { RegisterImport, RegisterRecords, TellRow, UpsertCounts } from '../../core/ports/records.ts';
import { foldedWords } from '../../core/vietnamese.ts';
import { clean, cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';
import { compactCode } from '../search/compact-code.ts';
import { searchTokens } from '../search/search-tokens.ts';
import { lockDossiersOfOutsidePapers, lockImportedDossiers } from './lock-dossiers.ts';
import { recountDossiers } from './recount-dossiers.ts';

/** Rows written by one statement. */
const AT_ONCE = 500;

/** Imported registers on PostgreSQL. A key that comes twice in one import counts with its last row. */
export function createRegisterRecords(db: Kysely<Database>): RegisterRecords {
  return {
    async upsertDossiers(rows, tell) {
      await numberCodes(db, rows);
      const last = lastByKey(rows, (row) => row.code);
      return inChange(db, async (trx) => {
        await lockImportedDossiers(trx, last);
        await clearFacts(trx, last);
        const columns = [...DOSSIER_COLUMNS, ...CLEARABLE_FACTS];
        return upsert(trx, 'dossiers', 'code', last.map(dossierRow), columns, CLEARABLE_FACTS, tell);
      });
    },
    upsertProcedures: (rows, tell) =>
      upsert(
        db,
        'procedures',
        'code',
        lastByKey(rows, (row) => row.code).map(snakeCased),
        ['code', 'name', 'field', 'result', 'mode', 'extra', ...PROCEDURE_DATES],
        PROCEDURE_DATES,
        tell,
      ),
    upsertUnits: (rows, tell) =>
      upsert(
        db,
        'units',
        'code',
        lastByKey(rows, (row) => row.code).map(snakeCased),
        ['code', 'name', 'extra', ...UNIT_DATES],
        UNIT_DATES,
        tell,
      ),
    upsertOffice: (kind, rows, tell) =>
      upsert(
        db,
        OFFICE_TABLES[kind].table,
        'code',
        lastByKey(rows, (row) => row.code).map(snakeCased),
        OFFICE_TABLES[kind].columns,
        [],
        tell,
      ),
    recordImport: (done) => inChange(db, (trx) => recordImport(trx, done)),
    upsertStations: (rows, tell) =>
      upsert(
        db,
        'stations',
        'name',
        lastByKey(rows, (row) => row.name).map(({ collation, ...row }) => ({
          ...row,
          feeding: collation?.mode ?? null,
          backs: collation?.backs ?? null,
        })),
        ['name', 'title', 'unit', 'extra', 'feeding', 'backs'],
        // A register that does not speak of it leaves what was set before, on the station page for example.
        ['feeding', 'backs'],
        tell,
      ),
    async procedureCodes() {
      const rows = await db.selectFrom('procedures').select('code').execute();
      return new Set(rows.map((row) => row.code));
    },
    async unitCodes() {
      const rows = await db.selectFrom('units').select('code').execute();
      return new Set(rows.map((row) => row.code));
    },
    recountDossiers: () => recountDossiers(db),
  };
}

/**
 * A number for every code, by a statement of its own: two imports that number the same codes within their long transactions
 * could wait for each other.
 */
async function numberCodes(db: Kysely<Database>, rows: Dossier[]): Promise<void> {
  const codes = [...new Set(rows.flatMap((row) => [clean(row.procedureCode), clean(row.unit)]))].sort();
  await sql`
    insert into written_codes (code)
    select code from unnest(${codes}::text[]) as code where code not in (select code from written_codes)
    on conflict (code) do nothing`.execute(db);
}

function dossierRow(row: Dossier): object {
  return {
    code: row.code,
    procedure_code: row.procedureCode,
    unit: row.unit,
    applicant: row.applicant,
    citizen_id: row.citizenId,
    received: row.received,
    resolved: row.resolved,
    channel: row.channel,
    due: row.due ?? null,
    payment: row.payment ?? null,
    outcome: row.outcome ?? null,
    staff: row.staff ?? null,
    ledger: row.ledger ?? null,
    extra: row.extra,
    folded_name: foldedWords(row.applicant).join(' '),
    compact_code: compactCode(row.code),
    token_list: searchTokens(row.applicant, `${row.code}\n${compactCode(row.code)}\n${row.citizenId ?? ''}`),
  };
}

const DOSSIER_COLUMNS = [
  'code',
  'procedure_code',
  'unit',
  'applicant',
  'citizen_id',
  'received',
  'resolved',
  'channel',
  'extra',
  'folded_name',
  'compact_code',
];

/** Notes an import; what it refused takes the place of what the last import of the same file refused. */
async function recordImport(trx: Transaction<Database>, done: RegisterImport): Promise<void> {
  const { fileSha256, rejectedRows = [], ...counts } = done;
  const file = { kind: done.kind, file_sha256: fileSha256 };
  await trx
    .insertInto('register_imports')
    .values({ ...counts, file_sha256: fileSha256 })
    .execute();
  await trx.deleteFrom('rejected_rows').where('kind', '=', done.kind).where('file_sha256', '=', fileSha256).execute();
  for (let start = 0; start < rejectedRows.length; start += AT_ONCE) {
    const part = rejectedRows.slice(start, start + AT_ONCE);
    await trx
      .insertInto('rejected_rows')
      .values(part.map((row) => ({ ...file, ...row })))
      .execute();
  }
}

/**
 * Takes out what the register says is none, ahead of writing the rows. The folded name is taken out with it, so that the row
 * is written in any case and counts as updated.
 */
async function clearFacts(trx: Transaction<Database>, rows: readonly Dossier[]): Promise<void> {
  for (const fact of CLEARABLE_FACTS) {
    const codes = rows.filter(({ cleared }) => cleared?.includes(fact)).map(({ code }) => code);
    if (codes.length === 0) continue;
    await sql`update dossiers set ${sql.ref(fact)} = null, folded_name = ''
      where code = any(${codes}::text[]) and ${sql.ref(fact)} is not null`.execute(trx);
  }
}

const PROCEDURE_DATES = ['level', 'valid_from', 'valid_to', 'replaced_by'];
const UNIT_DATES = ['level', 'parent', 'valid_from', 'valid_to', 'successors'];

const EFFECTIVE = ['valid_from', 'valid_to', 'extra'];
const OFFICE_TABLES = {
  staff: { table: 'staff', columns: ['code', 'unit', 'kind', 'signature', ...EFFECTIVE] },
  equipment: { table: 'equipment', columns: ['code', 'unit', 'kind', 'count', 'status', ...EFFECTIVE] },
  unit_procedures: {
    table: 'unit_procedures',
    columns: ['code', 'unit', 'procedure_code', 'mechanism', ...EFFECTIVE],
  },
  papers: {
    table: 'outside_papers',
    columns: ['code', 'dossier_code', 'part', 'reference', 'reused', 'digitised', 'component', 'extra'],
  },
  declared: {
    table: 'declared_figures',
    columns: [
      ...['code', 'report', 'place', 'key', 'label', 'value', 'decimals', 'equals', 'held', 'system', 'unit'],
      ...EFFECTIVE,
    ],
  },
  components: {
    table: 'components',
    columns: [
      ...['code', 'procedure_code', 'component', 'name', 'classes', 'required', 'digitise', 'place'],
      ...EFFECTIVE,
    ],
  },
  books: { table: 'books', columns: ['code', 'number', 'kind', 'year', 'pages', 'unit', 'location', 'extra'] },
} as const satisfies Record<OfficeKind, { table: keyof Database; columns: readonly string[] }>;

/** `validFrom` as `valid_from`. */
function snakeCased(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
      value,
    ]),
  );
}

/** In the order of the keys: two imports that write the same rows must not wait for each other. */
function lastByKey<Row>(rows: Row[], key: (row: Row) => string): Row[] {
  const last = [...new Map(rows.map((row) => [key(row), row])).entries()];
  return last.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/**
 * Inserts new rows and updates those that differ; equal rows are not written at all. All rows or none. A null in one of
 * the columns `kept` leaves what is there.
 */
async function upsert(
  db: Kysely<Database>,
  table: keyof Database,
  key: string,
  rows: object[],
  columns: readonly string[],
  kept: readonly string[],
  tell: TellRow = () => undefined,
): Promise<UpsertCounts> {
  const { told, counts } = await inChange(db, async (trx) => {
    const counts = { inserted: 0, updated: 0, unchanged: 0 };
    const told: { key: string; inserted: boolean }[] = [];
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      const part = rows.slice(start, start + AT_ONCE);
      if (table === 'dossiers') await lockImportedDossiers(trx, part as { code: string }[]);
      if (table === 'outside_papers') {
        await lockDossiersOfOutsidePapers(trx, part as { code: string; dossier_code: string }[]);
      }
      const written = await writePart(trx, table, key, part, columns, kept);
      told.push(...written);
      const inserted = written.filter((row) => row.inserted).length;
      counts.inserted += inserted;
      counts.updated += written.length - inserted;
      counts.unchanged += part.length - written.length;
    }
    return { told, counts };
  });
  for (const row of told) tell(row.key, row.inserted ? 'inserted' : 'updated');
  return counts;
}

async function writePart(
  trx: Transaction<Database>,
  table: string,
  key: string,
  rows: object[],
  columns: readonly string[],
  kept: readonly string[],
): Promise<{ key: string; inserted: boolean }[]> {
  const list = (map: (column: string) => RawBuilder<unknown>): RawBuilder<unknown> => sql.join(columns.map(map));
  const fresh = (column: string): RawBuilder<unknown> =>
    kept.includes(column)
      ? sql`coalesce(${sql.ref(`excluded.${column}`)}, ${sql.ref(`old.${column}`)})`
      : sql.ref(`excluded.${column}`);
  const tokens = table === 'dossiers';
  // A transaction's own new rows have xmax 0; the way to tell an insert from an update in one statement.
  const { rows: written } = await sql<{ key: string; inserted: boolean }>`
    insert into ${sql.table(table)} as old (${list((column) => sql.ref(column))} ${tokens ? sql`, tokens` : sql``})
    select ${list((column) => sql.ref(`row.${column}`))}
      ${tokens ? sql`, array_to_tsvector(array(select jsonb_array_elements_text(item -> 'token_list')))` : sql``}
    from jsonb_array_elements(${cleanJson(rows)}::jsonb) as item,
      jsonb_populate_record(null::${sql.table(table)}, item - 'token_list') as row
    on conflict (${sql.ref(key)}) do update set
      ${list((column) => sql`${sql.ref(column)} = ${fresh(column)}`)}
      ${tokens ? sql`, tokens = excluded.tokens` : sql``}
    where (${list((column) => sql`old.${sql.ref(column)}`)}) is distinct from (${list(fresh)})
    returning ${sql.ref(key)} as key, xmax = 0 as inserted`.execute(trx);
  return written;
}
