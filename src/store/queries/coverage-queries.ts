import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { CoverageCounts, CoverageQueries } from '../../core/ports/queries.ts';
import type { Database } from '../database.ts';
import { COMPONENT_HERE, DOSSIER_ROWS, keySql, RESULT_HERE, titleSql, UNIT_TABLES, within } from './dossier-facts.ts';

/** Facts for coverage from the register and the archive. A unit is the same one under its code and under its name. */
export function createCoverageQueries(db: Kysely<Database>): CoverageQueries {
  return {
    async coverageCounts({ from, to, by }) {
      const period = { from, to };
      const { rows } = await sql<CoverageCounts>`
        with recursive ${UNIT_TABLES},
        counted as (
          select ${keySql(by, 'received', false)} as key, true as is_received, ${COMPONENT_HERE} as paper,
            false as is_resolved, false as digitised
          ${DOSSIER_ROWS} where ${within('d.received', period)}
          union all
          select ${keySql(by, 'resolved', false)}, false, false, true, ${RESULT_HERE}
          ${DOSSIER_ROWS} where p.result is not null and ${within('d.resolved', period)}
        ),
        c as (
          select key, count(*) filter (where is_received) as received,
            count(*) filter (where is_received and paper) as "receivedWithPaper",
            count(*) filter (where is_resolved) as resolved,
            count(*) filter (where is_resolved and digitised) as "resolvedWithResult"
          from counted group by key
        )
        select c.*, ${titleSql(by)} as title from c order by c.key`.execute(db);
      return rows;
    },
  };
}
