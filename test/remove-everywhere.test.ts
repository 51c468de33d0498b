import type { Stores } from '../src/app.ts';
import { SohoaError } from '../src/core/errors.ts';
import { removeEverywhere } from '../src/remove-everywhere.ts';

const KEY = 'archive/ab/x.pdf';
const LOCKED = new SohoaError('STORE_REFUSED', { reason: 'locked' });

/** Two stores; `main` and `second` refuse with an error where one is given. */
function stores(main: Error | null, second: Error | null) {
  const removed: string[] = [];
  const store = (name: string, error: Error | null) => ({
    remove: async (key: string) => {
      if (error) throw error;
      removed.push(`${name} ${key}`);
    },
  });
  const events = [
    { detail: { kept: 'damaged/1/archive/ab/x.pdf' } },
    { detail: { kept: 'version 7' } },
    { detail: {} },
  ];
  const all = {
    objects: store('main', main),
    replica: { open: async () => store('second', second) },
    store: { custody: { objectEvents: async () => events } },
  };
  return { all: all as unknown as Stores, removed };
}

test('an object goes from both stores, and its damaged bytes with it', async () => {
  const { all, removed } = stores(null, null);
  await removeEverywhere(all).remove(KEY);
  expect(removed).toEqual([`main ${KEY}`, `second ${KEY}`, `main damaged/1/${KEY}`]);
});

test('while the main store keeps it, its copy stays; a second store that is away is told', async () => {
  const locked = stores(LOCKED, null);
  await expect(removeEverywhere(locked.all).remove(KEY)).rejects.toBe(LOCKED);
  expect(locked.removed).toEqual([]);
  const away = stores(null, new SohoaError('STORE_UNAVAILABLE'));
  await expect(removeEverywhere(away.all).remove(KEY)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
});
