import { setTimeout as wait } from 'node:timers/promises';
import { SohoaError } from '../../src/core/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { makeDelivery } from '../store/make-delivery.ts';

/**
 * What every job queue must do. `open` gives a new store on the suite's database, as another program would; the suite
 * closes it. Retries must come without delay there, or the suite takes long.
 */
export function jobQueueContract(open: () => Promise<Store>): void {
  const never = (): Promise<void> => Promise.reject(new Error('nothing may be given up here'));

  async function withStore(run: (store: Store) => Promise<void>): Promise<void> {
    const store = await open();
    try {
      await run(store);
    } finally {
      await store.close();
    }
  }

  async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await condition())) await wait(20);
  }

  const deliver = async (store: Store): Promise<string> => (await store.intake.recordDelivery(makeDelivery())).scan.id;

  test('a recorded scan is given to a worker once, and depth tells what waits and runs', async () => {
    await withStore(async (store) => {
      const id = await deliver(store);
      expect(await store.queue.depth()).toEqual({ waiting: 1, running: 0 });
      const seen: string[] = [];
      let go: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (go = resolve));
      await store.queue.work(
        async (scanId) => {
          seen.push(scanId);
          await gate;
        },
        { concurrency: 2, onDead: never },
      );
      await until(() => seen.length > 0);
      expect(await store.queue.depth()).toEqual({ waiting: 0, running: 1 });
      go();
      await until(async () => (await store.queue.depth()).running === 0);
      expect(seen).toEqual([id]);
    });
  });

  test('a scan is done again when asked, but not twice at once, and never a duplicate', async () => {
    await withStore(async (store) => {
      const id = await deliver(store);
      await store.queue.processScan(id);
      expect(await store.queue.depth()).toEqual({ waiting: 1, running: 0 });
      let runs = 0;
      await store.queue.work(async () => void runs++, { concurrency: 1, onDead: never });
      await until(() => runs === 1);
      await until(async () => (await store.queue.depth()).running === 0);
      await store.scans.setStatus(id, 'archived');
      await store.queue.processScan(id);
      expect(await store.scans.scan(id)).toMatchObject({ status: 'queued', finishedAt: null });
      await until(() => runs === 2);
      const first = await store.scans.scan(id);
      const copy = await store.intake.recordDelivery(makeDelivery({ sha256: first!.sha256 }));
      await expect(store.queue.processScan(copy.scan.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('an error that a retry may cure is tried so often, then given up once with its reason', async () => {
    await withStore(async (store) => {
      const id = await deliver(store);
      let runs = 0;
      const dead: unknown[] = [];
      await store.queue.work(
        () => {
          runs++;
          return Promise.reject(new SohoaError('WORKER_CRASHED', { page: 3 }));
        },
        { concurrency: 1, onDead: async (scanId, error) => void dead.push([scanId, error]) },
      );
      await until(() => dead.length > 0);
      await wait(700);
      expect(runs).toBe(3);
      expect(dead).toEqual([[id, expect.objectContaining({ code: 'WORKER_CRASHED', detail: { page: 3 } })]]);
      expect(await store.queue.depth()).toEqual({ waiting: 0, running: 0 });
    });
  });

  test('an error that no retry cures is given up at once; what giving up throws is tried again', async () => {
    await withStore(async (store) => {
      await deliver(store);
      let runs = 0;
      let asked = 0;
      await store.queue.work(
        () => {
          runs++;
          return Promise.reject(new SohoaError('SCAN_DAMAGED'));
        },
        {
          concurrency: 1,
          onDead: () => (++asked === 1 ? Promise.reject(new Error('database hiccup')) : Promise.resolve()),
        },
      );
      await until(() => asked === 2);
      expect(runs).toBe(1);
    });
  });

  test('a store that is away is waited for beyond the limit of attempts', async () => {
    await withStore(async (store) => {
      await deliver(store);
      let runs = 0;
      await store.queue.work(
        () => (++runs <= 5 ? Promise.reject(new SohoaError('STORE_UNAVAILABLE')) : Promise.resolve()),
        { concurrency: 1, onDead: never },
      );
      await until(() => runs === 6);
      await until(async () => (await store.queue.depth()).running === 0);
      expect(await store.queue.depth()).toEqual({ waiting: 0, running: 0 });
    });
  });

  test('a program that stops hands its job over, and the next one runs it at once', async () => {
    const first = await open();
    const id = await deliver(first);
    let started = false;
    let told: unknown;
    await first.queue.work(
      (_, signal) =>
        new Promise((_resolve, reject) => {
          started = true;
          signal.addEventListener('abort', () => {
            told = signal.reason;
            reject(new Error('stopped'));
          });
        }),
      { concurrency: 1, onDead: never },
    );
    await until(() => started);
    await first.queue.stop(50);
    expect(told).toBeInstanceOf(Error);
    await withStore(async (second) => {
      const seen: string[] = [];
      await second.queue.work(async (scanId) => void seen.push(scanId), { concurrency: 1, onDead: never });
      await until(() => seen.length > 0);
      expect(seen).toEqual([id]);
    });
    await first.close();
  });

  test('two programs never work on one scan at the same time', async () => {
    await withStore(async (one) => {
      await withStore(async (two) => {
        const ids = new Set<string>();
        for (let n = 0; n < 6; n++) ids.add(await deliver(one));
        const running = new Set<string>();
        const done: string[] = [];
        const handler = async (scanId: string): Promise<void> => {
          if (running.has(scanId)) throw new Error('two at once');
          running.add(scanId);
          await wait(30);
          running.delete(scanId);
          done.push(scanId);
        };
        await one.queue.work(handler, { concurrency: 2, onDead: never });
        await two.queue.work(handler, { concurrency: 2, onDead: never });
        await until(() => done.length === 6);
        expect(new Set(done)).toEqual(ids);
      });
    });
  });
}
