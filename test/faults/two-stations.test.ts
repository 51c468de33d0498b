import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ERRORS, isErrorCode } from '../../src/core/errors.ts';
import { sha256 } from '../../src/core/fixity.ts';
import { allFinished, drop, expectExactlyOnce, makePlace, openBeside, runService } from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';

const samples = join(import.meta.dirname, '..', '..', 'samples');
const truth = JSON.parse(await readFile(join(samples, 'truth.json'), 'utf8')) as {
  scans: { path: string; status: string; error?: string }[];
};
const hostile = truth.scans.filter((scan) => scan.path.startsWith('hostile/'));

let place: Place;
let service: RunningService | null = null;

beforeAll(async () => {
  place = await makePlace();
});
afterAll(async () => {
  await service?.end();
  await place.remove();
});

test('a station that delivers nothing but broken files does not hold up the other one', async () => {
  service = await runService(place);
  const delivered: string[] = [];
  for (const { path } of hostile) delivered.push(await drop(place, path, 'quay-1'));
  for (const path of ['scanner/BC_SO_HOA.tif', 'scanner/H08.27.35-261007-0008.tif']) {
    delivered.push(await drop(place, path, 'quay-2'));
  }
  const stores = await openBeside(place);
  try {
    const scans = await allFinished(stores, delivered.length, service);
    await expectExactlyOnce(place, stores, scans, delivered);
    const good = scans.filter((scan) => scan.station === 'quay-2');
    expect(good.map((scan) => [scan.errorCode, scan.documents.length > 0])).toEqual(good.map(() => [null, true]));

    for (const expected of hostile) {
      const name = expected.path.replace('hostile/', '');
      const bytes = await readFile(join(samples, expected.path));
      const scan = scans.find((one) => one.relativePath === `quay-1/${name}`);
      expect([name, scan?.status, scan?.errorCode]).toEqual([name, expected.status, expected.error ?? null]);
      const kept = await stores.objects.get(scan?.originalKey ?? '');
      expect([name, sha256(kept)]).toEqual([name, sha256(bytes)]);
      if (!expected.error || !isErrorCode(expected.error)) continue;
      const [day] = await readdir(join(place.data, 'rejected'));
      const folder = join(place.data, 'rejected', day ?? '', 'quay-1');
      expect(scan?.movedTo).toBe(join(folder, name));
      expect(await readFile(join(folder, name))).toEqual(bytes);
      const note = await readFile(join(folder, `${name}.txt`), 'utf8');
      expect(note).toContain(expected.error);
      expect(note).toContain(ERRORS[expected.error].vi);
      expect(note).toContain(`Nơi quét: quay-1`);
    }
  } finally {
    await stores.close();
  }
  expect(await service.stop()).toBe(0);
});
