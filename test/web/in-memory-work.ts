import type { BacklogFilter, WorkQueries } from '../../src/core/ports/work-lists.ts';
import { backlog } from './invented-papers.ts';

/** Lists of what is to be done over the invented dossiers; `asked` keeps every filter. */
export function inMemoryWork(): WorkQueries & { asked: BacklogFilter[] } {
  const asked: BacklogFilter[] = [];
  const late = (filter: BacklogFilter) => {
    asked.push(filter);
    return backlog().filter((row) => !filter.procedure || row.procedureCode === filter.procedure);
  };
  return {
    asked,
    backlogGroups: async (filter) => [
      {
        ...{ key: 'H99.27.35', title: 'UBND xã <Thử>', total: late(filter).length },
        byAge: { '0-7': 0, '8-30': 0, '31-90': 0, '91-180': 0, '181-': 46 },
        byDeadline: { overdue: 45, week: 0, later: 0, none: 1 },
      },
    ],
    backlog: async (filter, { limit, offset }) => {
      const rows = late(filter);
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    },
  };
}
