import type {
  Caseload,
  MeasureCount,
  MeasureDossier,
  MeasureSpec,
  ReportFilter,
  ReportQueries,
} from '../../src/core/ports/reports.ts';

/** Dossiers of one unit, numbered; the first `done` of them are done by every measure. */
const DUE = 46;
const DONE = 12;
/** Groups of two dimensions; more than one page holds. */
const PAIRS = 130;

const dossier = (n: number): MeasureDossier => ({
  code: `H99.27.35-260301-${String(n).padStart(4, '0')}`,
  procedureCode: '2.000635',
  procedureName: 'Cấp bản sao trích lục <hộ tịch>',
  unit: 'H99.27.35',
  applicant: `Người Hư Cấu ${n}`,
  channel: 'online',
  received: '2026-03-01',
  due: null,
  resolved: '2026-03-02',
});

const LOAD: Caseload = {
  ...{
    key: 'H99.27.35',
    title: 'UBND xã Thử',
    online: 40,
    onlineFull: 30,
    onlinePartial: 4,
    direct: 5,
    postal: 1,
    carried: 2,
  },
  ...{ early: 30, onTime: 10, late: 3, untimed: 1, openInTime: 2, openLate: 1, openUntimed: 1 },
};

/** Reports over a handful of invented facts; `asked` keeps every filter. */
export function inMemoryReports(): ReportQueries & { asked: ReportFilter[] } {
  const asked: ReportFilter[] = [];
  const told = <Value>(filter: ReportFilter, value: Value): Promise<Value> => {
    asked.push(filter);
    return Promise.resolve(value);
  };
  const counted = (spec: MeasureSpec): MeasureCount => {
    const count = { key: 'H99.27.35', title: 'UBND xã Thử', considered: 50, due: DUE, done: DONE };
    // Nobody owed a fee: that measure has nothing to divide by.
    return spec.due.includes('fee-owed') ? { ...count, due: 0, done: 0 } : count;
  };
  return {
    asked,
    measureCounts: (spec, filter) => told(filter, [counted(spec)]),
    manyCounts: (specs, filter) =>
      told(
        filter,
        specs.map(({ spec }) => [counted(spec)]),
      ),
    crossCounts: (spec, filter) =>
      told(
        filter,
        Array.from({ length: PAIRS }, (_, n) => ({
          ...counted(spec),
          andKey: `1.${100_000 + n}`,
          andTitle: `Thủ tục thử ${n}`,
        })),
      ),
    measureDossiers: (_spec, side, filter, { limit, offset }) => {
      const numbers = Array.from({ length: DUE }, (_, i) => i + 1).filter((n) => (side === 'done') === n <= DONE);
      return told(filter, { total: numbers.length, rows: numbers.slice(offset, offset + limit).map(dossier) });
    },
    caseload: (filter) => told(filter, [LOAD]),
    unitMeans: () =>
      Promise.resolve([
        {
          ...{ code: 'H99.27.35', name: 'UBND xã Thử', level: 'commune', staff: 3, signatures: 2 },
          ...{ staffBy: { permanent: 2, unknown: 1 }, equipment: { computer: 2, scanner: 1 } },
        },
      ]),
    unitProcedures: () => Promise.resolve([{ unit: 'H99.27.35', oneStop: 1, interlinked: 2 }]),
    declaredReports: () => Promise.resolve(['Báo cáo thử']),
    declaredFigures: () =>
      Promise.resolve(
        [
          { key: 'a', value: 7, equals: 'b', held: null },
          { key: 'b', value: 6, equals: null, held: 'online' },
        ].map((one, place) => ({
          ...one,
          ...{ code: one.key, report: 'Báo cáo thử', place, label: `Chỉ tiêu ${one.key}`, decimals: 0, system: null },
          ...{ unit: null, validFrom: null, validTo: null, extra: {} },
        })),
      ),
    reuseCounts: (filter) =>
      told(filter, [
        {
          ...{ key: 'H99.27.35', title: 'UBND xã Thử', taken: 14, takenResults: 3, takenBack: 1 },
          refused: { expired: 4 },
        },
      ]),
    refusals: (filter, reason) =>
      told(filter, {
        total: 1,
        refusals: [
          {
            ...{ id: 'a', at: new Date('2026-03-02T03:00:00Z'), agent: 'cb.binh', dossier: dossier(1).code },
            ...{ class: 'marital_status_certificate', fromDossier: dossier(2).code, reason: reason ?? 'other' },
            note: 'Ghi chú <thử>',
          },
        ],
      }),
    targets: () => Promise.resolve(new Map([['online', 65]])),
    scope: () => Promise.resolve({ ledgers: [], duplicates: 30, unknownProcedure: 0, rejectedRows: 0 }),
    snapshot: () => Promise.resolve('2026-03-31'),
  };
}
