import type { BacklogFilter, ComponentOfDossier, WorkQueries } from '../../src/core/ports/work-lists.ts';
import { addDays } from '../../src/report/day-arithmetic.ts';
import { backlog } from './invented-papers.ts';

const COMPONENTS: ComponentOfDossier[] = [
  { name: 'Tờ khai <mẫu>', required: true, state: 'missing' },
  { name: 'Căn cước', required: true, state: 'digitised' },
  { name: 'Giấy ủy quyền', required: false, state: 'missing' },
];

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
    lackingGroups: async () => [
      {
        ...{ key: '2.000635', title: 'Cấp bản sao trích lục', total: 46 },
        byState: { missing: 45, review: 0, untold: 0, complete: 1 },
      },
    ],
    lacking: async (filter, { limit, offset }) => {
      const rows = backlog().map((row) => ({ ...row, state: 'missing' as const, components: COMPONENTS }));
      const found = rows.filter((row) => !filter.procedure || row.procedureCode === filter.procedure);
      return { total: found.length, rows: found.slice(offset, offset + limit) };
    },
    componentsOf: async () => COMPONENTS,
    inForceGroups: async () => [
      { class: 'birth_certificate', byValidity: { standing: 46, unknown: 0, dated: 0, ended: 3 } },
    ],
    inForce: async ({ validity }, { limit, offset }) => {
      const rows = backlog().map((row) => ({
        ...{ ...row, resolved: '2026-03-04', class: 'birth_certificate' as const, ends: null },
        validity: validity ?? ('standing' as const),
      }));
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    },
    books: async () => ({
      total: 1,
      rows: [
        {
          ...{ number: '2', kind: 'birth' as const, year: 1964, unit: 'H99', location: 'Tủ <3>', pages: 5 },
          ...{ held: [1, 4], unnumbered: 0, review: 1 },
        },
      ],
    }),
    // Nine results a week for the last years: two a workday is more than comes in.
    unitWeeks: async (_filter, first) =>
      Array.from({ length: 8 }, (_, week) => ({ key: 'H99.27.35', week: addDays(first, week * 7), done: 9, due: 2 })),
    stationWork: async () => [
      { name: 'may-1', title: 'Máy <1>', unit: null, waiting: 0, lastDelivered: '2020-01-06', days: [] },
      { name: 'may-2', title: 'Máy 2', unit: null, waiting: 0, lastDelivered: null, days: [] },
    ],
    stepQueues: async () => ({
      processing: { waiting: 0, oldest: null, left: 40 },
      review: { waiting: 3, oldest: new Date('2026-11-20T02:00:00Z'), left: 0 },
    }),
  };
}
