import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ERRORS } from '../../src/core/errors.ts';
import { allFinished, drop, expectExactlyOnce, makePlace, openBeside, runService } from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';
import { runSohoa, startSohoa } from '../support/sohoa-process.ts';

let place: Place;
let service: RunningService | null = null;

beforeAll(async () => {
  place = await makePlace();
});
afterAll(async () => {
  await service?.end();
  await place.remove();
});

test('a second service is refused, a report beside the first is not, and the first works on', async () => {
  service = await runService(place);
  const second = await runSohoa(['all'], place.environment);
  expect(second.code).toBe(1);
  expect(second.output).toContain(`DATABASE_NOT_OURS: ${ERRORS.DATABASE_NOT_OURS.vi}`);

  const quiet = { ...place.environment, SOHOA_LOG_LEVEL: 'warn' };
  const report = await runSohoa(['report', 'coverage', '--format', 'json'], quiet);
  expect(report.code).toBe(0);
  expect(() => JSON.parse(report.output) as unknown).not.toThrow();

  expect(await service.health()).toMatchObject({ http: 200, intake: 'running' });
  const delivered = [await drop(place, 'scanner/H08.27.35-261007-0008.tif', 'quay-1')];
  const stores = await openBeside(place);
  try {
    await expectExactlyOnce(place, stores, await allFinished(stores, 1, service), delivered);
  } finally {
    await stores.close();
  }
  expect(await service.stop()).toBe(0);
});

test('a service told to stop while it starts stops in good order', async () => {
  const early = await makePlace();
  try {
    const starting = startSohoa(['all'], early.environment);
    // Told long before it has started: its data folder has just been made.
    while (!existsSync(early.data) && starting.child.exitCode === null) await sleep(20);
    starting.child.kill('SIGTERM');
    expect([await starting.ended, starting.output()]).toEqual([0, expect.stringContaining('Sohoa đang chạy')]);
  } finally {
    await early.remove();
  }
});
