/**
 * Runs the work of one station after the other where `oneByOne` says so, in the order of the calls, and side by side
 * elsewhere. Work that fails lets the next one go on.
 */
export function takeTurns(oneByOne: (station: string) => Promise<boolean>) {
  const last = new Map<string, Promise<unknown>>();
  return <Value>(station: string, work: () => Promise<Value>): Promise<Value> => {
    const before = last.get(station);
    const mine = (async () => {
      if (before && (await oneByOne(station))) await before;
      return work();
    })();
    const settled = Promise.allSettled([before, mine]).then(() => {
      if (last.get(station) === settled) last.delete(station);
    });
    last.set(station, settled);
    return mine;
  };
}
