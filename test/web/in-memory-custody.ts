import type { CustodyFigures, DamagedObject, FindingPlace, StoreFinding } from '../../src/core/ports/custody.ts';
import type { WebDeps } from '../../src/web/web-deps.ts';

/** Custody in memory: what the page is to tell, set by the test. */
export function inMemoryCustody() {
  const state = {
    alarms: [] as DamagedObject[],
    findings: [] as (StoreFinding & { place: FindingPlace; at: Date })[],
    figures: {
      ...{ objects: 0, bytes: 0, oldestCheck: null, neverChecked: 0, toCopy: 0, locked: 0, lastRun: null },
    } as CustodyFigures,
  };
  const records: WebDeps['custody'] = {
    acknowledge: async (keys, by, note) => {
      const taken = state.alarms.filter(({ key, seen }) => keys.includes(key) && !seen);
      for (const alarm of taken) alarm.seen = { at: new Date('2026-11-30T01:00:00Z'), by, note };
      return taken.length;
    },
    damageCount: async () => ({
      damaged: state.alarms.length,
      seen: state.alarms.filter(({ seen }) => seen).length,
    }),
    alarms: async (limit) => state.alarms.slice(0, limit),
    findings: async () => state.findings,
    figures: async () => state.figures,
  };
  return { ...state, state, records };
}
