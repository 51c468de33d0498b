import { takeTurns } from '../../src/ingest/take-turns.ts';

/** Work that ends when told. */
function open(name: string, log: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const work = (): Promise<string> => {
    log.push(name);
    return promise;
  };
  return { work, end: () => resolve(name), fail: () => reject(new Error(name)) };
}
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('one station in the order of the calls, also after a failure; another does not wait for it', async () => {
  const inTurn = takeTurns(async (station) => station !== 'free');
  const log: string[] = [];
  const [first, second, third, other] = ['1', '2', '3', 'other'].map((name) => open(name, log));
  const results = [inTurn('a', first!.work), inTurn('a', second!.work), inTurn('a', third!.work)];
  const failure = expect(results[1]).rejects.toThrow('2');
  void inTurn('b', other!.work);
  await settle();
  expect(log).toEqual(['1', 'other']);
  first!.end();
  await settle();
  expect(log).toEqual(['1', 'other', '2']);
  second!.fail();
  third!.end();
  expect(await results[2]).toBe('3');
  await failure;
});

test('a station without pairs is taken side by side', async () => {
  const inTurn = takeTurns(async () => false);
  const log: string[] = [];
  const [first, second] = ['1', '2'].map((name) => open(name, log));
  const running = [inTurn('a', first!.work), inTurn('a', second!.work)];
  await settle();
  expect(log).toEqual(['1', '2']);
  first!.end();
  second!.end();
  expect(await Promise.all(running)).toEqual(['1', '2']);
});
