import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { BacklogRow, CoverageCounts, CoverageQueries } from '../../core/ports/queries.ts';
import type { AskedMeasure } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { factSql, narrowed, within } from './dossier-facts.ts';
import { measureCounts } from './measure-counts.ts';

const COMPONENTS: AskedMeasure = { spec: { base: 'received', due: [], done: ['component'] }, evidence: 'here' };
const RESULTS: AskedMeasure = { spec: { base: 'resolved', due: ['paper-result'], done: ['result'] }, evidence: 'here' };

/** Facts for reports from the register and the archive. */
export function createCoverageQueries(db: Kysely<Database>): CoverageQueries {
  return {
    async coverageCounts({ from, to, by }) {
      const [components = [], results = []] = await measureCounts(db, [COMPONENTS, RESULTS], { from, to }, by);
      const due = results.filter((row) => row.due > 0);
      const received = new Map(components.map((row) => [row.key, row]));
      const resolved = new Map(due.map((row) => [row.key, row]));
      const keys = [...new Set([...received.keys(), ...resolved.keys()])].sort();
      return keys.map((key): CoverageCounts => {
        const [came, ended] = [received.get(key), resolved.get(key)];
        return {
          key,
          title: came?.title ?? ended?.title ?? key,
          received: came?.due ?? 0,
          receivedWithPaper: came?.done ?? 0,
          resolved: ended?.due ?? 0,
          resolvedWithResult: ended?.done ?? 0,
        };
      });
    },
    async backlog({ from, to, procedure, limit, offset }) {
      const due = sql`
        from dossier_facts d
        where ${within('d.resolved', { from, to })} and ${factSql('paper-result', 'here')}
          and ${narrowed(procedure === undefined ? { from, to } : { from, to, procedure })} and not ${factSql('result', 'here')}`;
      const total = await sql<{ n: number }>`select count(*) as n ${due}`.execute(db);
      const { rows } = await sql<BacklogRow>`
        with page as (select d.code ${due} order by d.resolved, d.code limit ${limit} offset ${offset})
        select d.code, d.procedure_code as "procedureCode", p.name as "procedureName", d.unit, d.applicant, d.received, d.resolved,
          (now() at time zone 'Asia/Ho_Chi_Minh')::date - d.resolved as days
        from page join dossiers d using (code) join procedures p on p.code = d.procedure_code
        order by d.resolved, d.code`.execute(db);
      return { total: total.rows[0]?.n ?? 0, rows };
    },
  };
}
