import { ERRORS } from '../../src/core/errors.ts';
import { allFinished, drop, expectExactlyOnce, makePlace, openBeside, runService } from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';
import { runSohoa } from '../support/sohoa-process.ts';

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
