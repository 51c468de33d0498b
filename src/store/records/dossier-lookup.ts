import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import type { DossierLookup, DossierWithProcedure } from '../../core/ports/records.ts';
import type { Database } from '../database.ts';
import type { DossiersTable, ProceduresTable } from '../register-tables.ts';
import { compactCode } from '../search/compact-code.ts';

const NAMES_MAX = 50;

type Row = Selectable<DossiersTable> & {
  p_code: string | null;
  p_name: string | null;
  p_field: string | null;
  p_result: Selectable<ProceduresTable>['result'];
  p_mode: Selectable<ProceduresTable>['mode'] | null;
  p_extra: Record<string, string> | null;
};

/** The register as attaching asks it. */
export function createDossierLookup(db: Kysely<Database>): DossierLookup {
  const dossiers = () =>
    db
      .selectFrom('dossiers as d')
      .leftJoin('procedures as p', 'p.code', 'd.procedure_code')
      .selectAll('d')
      .select([
        'p.code as p_code',
        'p.name as p_name',
        'p.field as p_field',
        'p.result as p_result',
        'p.mode as p_mode',
        'p.extra as p_extra',
      ]);
  return {
    async byCode(code) {
      // The compact form narrows by index; the code itself must be the same but for letter case and spacing.
      const rows = await dossiers().where('d.compact_code', '=', compactCode(code)).limit(NAMES_MAX).execute();
      const exact = rows.find((row) => row.code === code) ?? (rows.length === 1 ? rows[0] : undefined);
      return exact ? dossierWithProcedure(exact) : null;
    },
    async byCitizenId(ids) {
      if (ids.length === 0) return [];
      const rows = await dossiers()
        .where('d.citizen_id', 'in', ids)
        .orderBy('d.received', 'desc')
        .orderBy('d.code')
        .execute();
      return rows.map(dossierWithProcedure);
    },
    async byFoldedName(names) {
      if (names.length === 0) return [];
      const rows = await dossiers()
        .where('d.folded_name', 'in', names)
        .orderBy('d.received', 'desc')
        .orderBy('d.code')
        .limit(NAMES_MAX)
        .execute();
      return rows.map(dossierWithProcedure);
    },
    async countNameParts({ first, middle, last }) {
      const between = middle
        ? sql<boolean>`strpos(folded_name, ${` ${middle} `}) > 0`
        : sql<boolean>`folded_name not like '% % %'`;
      const counts = await db
        .selectFrom('dossiers')
        .select(({ fn }) => [
          fn
            .countAll<string>()
            .filterWhere(sql<boolean>`starts_with(folded_name, ${`${first} `})`)
            .as('first'),
          fn.countAll<string>().filterWhere(between).as('middle'),
          fn
            .countAll<string>()
            .filterWhere(sql<boolean>`right(folded_name, ${last.length + 1}) = ${` ${last}`}`)
            .as('last'),
          fn.countAll<string>().as('dossiers'),
        ])
        .executeTakeFirstOrThrow();
      const { first: firsts, middle: middles, last: lasts, dossiers: all } = counts;
      return { first: Number(firsts), middle: Number(middles), last: Number(lasts), dossiers: Number(all) };
    },
    async hasProcedure(key) {
      const found = await db
        .selectFrom('procedures')
        .select('code')
        .where(sql<string>`left(code, 8)`, '=', key)
        .limit(1)
        .executeTakeFirst();
      return found !== undefined;
    },
    units: () => db.selectFrom('units').select(['code', 'name']).execute(),
    async unitOfStation(station) {
      const row = await db.selectFrom('stations').select('unit').where('name', '=', station).executeTakeFirst();
      return row?.unit ?? null;
    },
  };
}

function dossierWithProcedure(row: Row): DossierWithProcedure {
  const known = row.p_code !== null && row.p_name !== null && row.p_field !== null && row.p_mode !== null;
  return {
    code: row.code,
    procedureCode: row.procedure_code,
    unit: row.unit,
    applicant: row.applicant,
    citizenId: row.citizen_id,
    received: row.received,
    resolved: row.resolved,
    channel: row.channel,
    extra: row.extra,
    procedure: known
      ? {
          code: row.p_code!,
          name: row.p_name!,
          field: row.p_field!,
          result: row.p_result,
          mode: row.p_mode!,
          extra: row.p_extra ?? {},
        }
      : null,
  };
}
