import type { Kysely } from 'kysely';
import type { ReportQueries } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { caseload } from './caseload-query.ts';
import { crossCounts, measureCounts } from './measure-counts.ts';
import { measureDossiers } from './measure-dossiers.ts';
import { refusals, reuseCounts } from './reuse-counts.ts';
import { scope } from './scope-query.ts';
import { targets } from './targets-query.ts';
import { unitMeans, unitProcedures } from './unit-means-query.ts';

/** Facts for measures, layouts and reconciliation. */
export function createReportQueries(db: Kysely<Database>): ReportQueries {
  return {
    async measureCounts(spec, filter, by) {
      const [counts = []] = await measureCounts(db, [{ spec, evidence: filter.evidence ?? 'any' }], filter, by);
      return counts;
    },
    manyCounts: (asked, filter, by) => measureCounts(db, asked, filter, by),
    crossCounts: (spec, filter, by) => crossCounts(db, spec, filter, by),
    measureDossiers: (spec, side, filter, page) => measureDossiers(db, spec, side, filter, page),
    caseload: (filter, by) => caseload(db, filter, by),
    unitMeans: (day, unit) => unitMeans(db, day, unit),
    unitProcedures: (day) => unitProcedures(db, day),
    async declaredReports() {
      const rows = await db.selectFrom('declared_figures').select('report').distinct().orderBy('report').execute();
      return rows.map((row) => row.report);
    },
    async declaredFigures(report) {
      const rows = await db
        .selectFrom('declared_figures')
        .selectAll()
        .where('report', '=', report)
        .orderBy('place')
        .orderBy('key')
        .execute();
      return rows.map(({ valid_from, valid_to, ...row }) => ({
        ...row,
        // numeric comes as text
        value: Number(row.value),
        validFrom: valid_from,
        validTo: valid_to,
      }));
    },
    reuseCounts: (filter, by) => reuseCounts(db, filter, by),
    refusals: (filter, reason, page) => refusals(db, filter, reason, page),
    targets: (day, unit) => targets(db, day, unit),
    scope: (filter) => scope(db, filter),
    async snapshot() {
      const row = await db
        .selectFrom('register_imports')
        .select('snapshot')
        .where('kind', '=', 'dossiers')
        .orderBy('snapshot', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.snapshot ?? null;
    },
  };
}
