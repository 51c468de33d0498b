import { sql } from 'kysely';
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import { CLEARABLE_FACTS, type Dossier } from '../../core/dossier.ts';
import type { OfficeKind } from '../../core/office.ts';
import type { RegisterImport, RegisterRecords } from '../../core/ports/records.ts';
import { foldedWords } from '../../core/vietnamese.ts';
import { cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';
import { compactCode } from '../search/compact-code.ts';
import { searchTokens } from '../search/search-tokens.ts';

type Counts = { inserted: number; updated: number; unchanged: number };

/** Rows written by one statement. */
const AT_ONCE = 500;

/** Imported registers on PostgreSQL. A key that comes twice in one import counts with its last row. */
export function createRegisterRecords(db: Kysely<Database>): RegisterRecords {
  return {
    async upsertDossiers(rows) {
      const last = lastByKey(rows, (row) => row.code);
      return inChange(db, async (trx) => {
        await clearFacts(trx, last);
        const columns = [...DOSSIER_COLUMNS, ...CLEARABLE_FACTS];
        return upsert(trx, 'dossiers', 'code', last.map(dossierRow), columns, CLEARABLE_FACTS);
      });
    },
    upsertProcedures: (rows) =>
      upsert(
        db,
        'procedures',
        'code',
        lastByKey(rows, (row) => row.code).map(snakeCased),
        ['code', 'name', 'field', 'result', 'mode', 'extra', ...PROCEDURE_DATES],
        PROCEDURE_DATES,
      ),
    upsertUnits: (rows) =>
      upsert(
        db,
        'units',
        'code',
        lastByKey(rows, (row) => row.code).map(snakeCased),
        ['code', 'name', 'extra', ...UNIT_DATES],
        UNIT_DATES,
      ),
    upsertOffice: (kind, rows) =>
      upsert(
        db,
        OFFICE_TABLES[kind].table,
        'code',
        lastByKey(rows, (row) => row.code).map(snakeCased),
        OFFICE_TABLES[kind].columns,
      ),
    recordImport: (done) => inChange(db, (trx) => recordImport(trx, done)),
    upsertStations: (rows) =>
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
      ),
    async procedureCodes() {
      const rows = await db.selectFrom('procedures').select('code').execute();
      return new Set(rows.map((row) => row.code));
    },
    async unitCodes() {
      const rows = await db.selectFrom('units').select('code').execute();
      return new Set(rows.map((row) => row.code));
    },
  };
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

function lastByKey<Row>(rows: Row[], key: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
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
  kept: readonly string[] = [],
): Promise<Counts> {
  return inChange(db, async (trx) => {
    const counts = { inserted: 0, updated: 0, unchanged: 0 };
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      const part = rows.slice(start, start + AT_ONCE);
      const written = await writePart(trx, table, key, part, columns, kept);
      const inserted = written.filter((row) => row.inserted).length;
      counts.inserted += inserted;
      counts.updated += written.length - inserted;
      counts.unchanged += part.length - written.length;
    }
    return counts;
  });
}

async function writePart(
  trx: Transaction<Database>,
  table: string,
  key: string,
  rows: object[],
  columns: readonly string[],
  kept: readonly string[],
): Promise<{ inserted: boolean }[]> {
  const list = (map: (column: string) => RawBuilder<unknown>): RawBuilder<unknown> => sql.join(columns.map(map));
  const fresh = (column: string): RawBuilder<unknown> =>
    kept.includes(column)
      ? sql`coalesce(${sql.ref(`excluded.${column}`)}, ${sql.ref(`old.${column}`)})`
      : sql.ref(`excluded.${column}`);
  const tokens = table === 'dossiers';
  // A transaction's own new rows have xmax 0; the way to tell an insert from an update in one statement.
  const { rows: written } = await sql<{ inserted: boolean }>`
    insert into ${sql.table(table)} as old (${list((column) => sql.ref(column))} ${tokens ? sql`, tokens` : sql``})
    select ${list((column) => sql.ref(`row.${column}`))}
      ${tokens ? sql`, array_to_tsvector(array(select jsonb_array_elements_text(item -> 'token_list')))` : sql``}
    from jsonb_array_elements(${cleanJson(rows)}::jsonb) as item,
      jsonb_populate_record(null::${sql.table(table)}, item - 'token_list') as row
    on conflict (${sql.ref(key)}) do update set
      ${list((column) => sql`${sql.ref(column)} = ${fresh(column)}`)}
      ${tokens ? sql`, tokens = excluded.tokens` : sql``}
    where (${list((column) => sql`old.${sql.ref(column)}`)}) is distinct from (${list(fresh)})
    returning xmax = 0 as inserted`.execute(trx);
  return written;
}
