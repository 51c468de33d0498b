import { RecogniserPool, type PoolOptions } from '../../src/ocr/recogniser-pool.ts';
import type { Answer, RecogniserThread } from '../../src/ocr/recogniser-thread.ts';
import type { Part } from '../../src/ocr/thread-protocol.ts';

const LINES: Answer = { kind: 'lines', lines: [] };
type Ask = RecogniserThread['ask'];

/** A pool over fake threads: the nth thread started answers with the nth behaviour, the last one for ever. */
function poolOf(behaviours: Ask[], options: Partial<PoolOptions> = {}) {
  const log = { started: 0, stopped: 0, running: 0, most: 0 };
  const pool = new RecogniserPool({
    size: 1,
    timeoutMs: 40,
    recycleAfter: 100,
    start: async () => {
      const ask = behaviours[Math.min(log.started, behaviours.length - 1)]!;
      log.started += 1;
      let rejectRunning: ((error: Error) => void) | null = null;
      return {
        ask: (question) => {
          log.running += 1;
          log.most = Math.max(log.most, log.running);
          const stopped = new Promise<never>((_, reject) => {
            rejectRunning = reject;
          });
          return Promise.race([ask(question), stopped]).finally(() => {
            log.running -= 1;
          });
        },
        stop: async () => {
          log.stopped += 1;
          rejectRunning?.(new Error('stopped'));
        },
      };
    },
    ...options,
  });
  return { pool, log };
}

const page = (byte = 0) => ({ bytes: Uint8Array.of(byte), dpi: 300, segmentation: '4' });
const answers: Ask = async () => LINES;
const hangs: Ask = () => new Promise(() => undefined);
const crashes: Ask = async () => {
  throw new Error('engine aborted');
};

test('a page that hangs is asked once more in a fresh thread and succeeds', async () => {
  const { pool, log } = poolOf([hangs, answers]);
  await pool.warm();
  expect(await pool.ask(page())).toEqual(LINES);
  expect(log).toMatchObject({ started: 2, stopped: 1 });
});

test('a page that hangs twice is PAGE_TIMEOUT, and both threads are gone', async () => {
  const { pool, log } = poolOf([hangs]);
  await pool.warm();
  await expect(pool.ask(page())).rejects.toMatchObject({ code: 'PAGE_TIMEOUT', detail: { attempts: 2 } });
  expect(log).toMatchObject({ started: 2, stopped: 2 });
});

test('a page that crashes twice is PAGE_CRASHED with its cause', async () => {
  const { pool } = poolOf([crashes]);
  await expect(pool.ask(page())).rejects.toMatchObject({ code: 'PAGE_CRASHED', cause: { message: 'engine aborted' } });
});

test('other pages go on while one hangs, and after it', async () => {
  const hangsOnOne: Ask = (question) => (question.bytes[0] === 1 ? hangs(question) : answers(question));
  const { pool, log } = poolOf([hangsOnOne], { size: 2 });
  await pool.warm();
  const bad = pool.ask(page(1)).catch((error: unknown) => error);
  const order: string[] = [];
  const good = Array.from({ length: 6 }, () => pool.ask(page(0)).then(() => order.push('good')));
  await Promise.all([...good, bad.then(() => order.push('bad'))]);
  expect(order.at(-1)).toBe('bad');
  expect(await bad).toMatchObject({ code: 'PAGE_TIMEOUT' });
  expect(await pool.ask(page(0))).toEqual(LINES);
  expect(log.most).toBe(2);
});

test('a thread is replaced after its number of pages', async () => {
  const { pool, log } = poolOf([answers], { recycleAfter: 2 });
  for (let n = 0; n < 5; n += 1) await pool.ask(page());
  expect(log).toMatchObject({ started: 3, stopped: 2 });
});

test('parts of a page come before the next page, and wear no thread out', async () => {
  const order: number[] = [];
  const notes: Ask = async (question) => {
    order.push(question.bytes[0]!);
    return LINES;
  };
  const { pool, log } = poolOf([notes], { recycleAfter: 3 });
  const part: Part = { region: [0, 0, 9, 9], characters: '' };
  const asked = [pool.ask(page(1)), pool.ask(page(2))];
  for (let n = 10; n < 16; n += 1) asked.push(pool.ask({ ...page(n), part }));
  await Promise.all(asked);
  expect(order).toEqual([1, 10, 11, 12, 13, 14, 15, 2]);
  expect(log.stopped).toBe(0);
});

test('a thread that cannot start is no fault of the page', async () => {
  const broken: Partial<PoolOptions> = { start: () => Promise.reject(new Error('out of memory')) };
  await expect(poolOf([answers], broken).pool.warm()).rejects.toMatchObject({ code: 'WORKER_CRASHED' });
  await expect(poolOf([answers], broken).pool.ask(page())).rejects.toMatchObject({ code: 'WORKER_CRASHED' });
});

test('a fresh thread that cannot start after a crash is no fault of the page either', async () => {
  let starts = 0;
  const { pool } = poolOf([], {
    start: async () => {
      starts += 1;
      if (starts > 1) throw new Error('out of memory');
      return { ask: crashes, stop: async () => undefined };
    },
  });
  await expect(pool.ask(page())).rejects.toMatchObject({ code: 'WORKER_CRASHED' });
});

test('closing rejects what runs and what waits, not as a fault of the pages', async () => {
  const { pool, log } = poolOf([hangs], { timeoutMs: 60_000 });
  await pool.warm();
  const asked = [pool.ask(page()), pool.ask(page())].map((ask) => ask.catch((error: unknown) => error));
  await new Promise((resolve) => setImmediate(resolve));
  await pool.close();
  for (const error of await Promise.all(asked)) expect(error).toMatchObject({ code: 'WORKER_CRASHED' });
  expect(log.started).toBe(1);
  await expect(pool.ask(page())).rejects.toMatchObject({ code: 'WORKER_CRASHED' });
});
