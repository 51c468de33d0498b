import type { Kysely } from 'kysely';
import type { CoverageCounts, CoverageQueries } from '../../core/ports/queries.ts';
import type { AskedMeasure } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { measureCounts } from './measure-counts.ts';

const COMPONENTS: AskedMeasure = { spec: { base: 'received', due: [], done: ['component'] }, evidence: 'here' };
const RESULTS: AskedMeasure = { spec: { base: 'resolved', due: ['paper-result'], done: ['result'] }, evidence: 'here' };

/** Facts for coverage from the register and the archive. A unit is the same one under its code and under its name. */
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
  };
}
