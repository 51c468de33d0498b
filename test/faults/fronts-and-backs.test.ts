import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stores } from '../../src/app.ts';
import { sha256 } from '../../src/core/fixity.ts';
import type { StationView } from '../../src/core/ports/queries.ts';
import { allFinished, makePlace, openBeside, runService } from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';
import { textPdf } from '../support/text-pdf.ts';

const STATIONS = ['quay-1', 'quay-2'] as const;
/** What stands on fronts and backs; backs come as the stack lies when it is turned over. */
const FED = {
  'quay-1': { fronts: ['apples', 'cherries'], backs: ['oranges', 'bananas'] },
  'quay-2': { fronts: ['horses', 'chickens'], backs: ['rabbits', 'cattle'] },
};
const READ = {
  'quay-1': ['apples', 'bananas', 'cherries', 'oranges'],
  'quay-2': ['horses', 'cattle', 'chickens', 'rabbits'],
};

let place: Place;
let service: RunningService | null = null;
let stores: Stores;
const digests = new Map<string, string>();

beforeAll(async () => {
  place = await makePlace();
  stores = await openBeside(place);
  for (const name of STATIONS) {
    const collation = { mode: 'two_files', backs: 'reversed' } as const;
    await stores.store.registers.upsertStations([{ name, title: name, unit: null, extra: {}, collation }]);
  }
});
afterAll(async () => {
  await service?.end();
  await stores.close();
  await place.remove();
});

async function feed(station: (typeof STATIONS)[number], side: 'fronts' | 'backs'): Promise<void> {
  const bytes = await textPdf(FED[station][side]);
  digests.set(`${station}/${side}.pdf`, sha256(bytes));
  const target = join(place.data, 'inbox', station, `${side}.pdf`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.part`, bytes);
  await rename(`${target}.part`, target);
}

/** The stations once each likes its state. */
async function stationsWhen(wanted: (station: StationView) => boolean): Promise<void> {
  for (;;) {
    expect(service?.child.exitCode).toBeNull();
    const stations = await stores.store.views.stations();
    if (STATIONS.every((name) => wanted(stations.find((station) => station.name === name)!))) return;
    await sleep(100);
  }
}

async function kill(): Promise<void> {
  service?.child.kill('SIGKILL');
  await service?.ended;
}

test('two stations feed in turn, with kill -9 after the fronts and while pairs are read: each back finds its own front', async () => {
  service = await runService(place);
  for (const station of STATIONS) await feed(station, 'fronts');
  await stationsWhen((station) => Boolean(station.pairing?.waiting));
  await kill();

  service = await runService(place);
  await stationsWhen((station) => Boolean(station.pairing?.waiting));
  for (const station of [...STATIONS].reverse()) await feed(station, 'backs');
  await stationsWhen(({ pairing, counts }) => !pairing?.waiting && (counts.queued ?? 0) + (counts.working ?? 0) === 2);
  await kill();

  service = await runService(place);
  const scans = await allFinished(stores, 4, service);
  const scan = (path: string) => scans.find((one) => one.relativePath === path)!;
  for (const station of STATIONS) {
    const pages = scan(`${station}/fronts.pdf`).documents.flatMap((document) => document.pages);
    expect(pages.map(({ text }) => READ[station].find((word) => text.includes(word)))).toEqual(READ[station]);
    expect(pages.map((page) => [page.scan?.path ?? null, page.sheet])).toEqual([
      [null, 1],
      [`${station}/backs.pdf`, 2],
      [null, 2],
      [`${station}/backs.pdf`, 1],
    ]);
    expect(scan(`${station}/backs.pdf`)).toMatchObject({
      status: 'archived',
      documents: [],
      collatedInto: { path: `${station}/fronts.pdf` },
    });
  }
  for (const one of scans) {
    expect(one.sha256).toBe(digests.get(one.relativePath));
    expect(sha256(await stores.objects.get(one.originalKey))).toBe(one.sha256);
    expect(sha256(await readFile(one.movedTo!))).toBe(one.sha256);
  }
  await stationsWhen(({ pairing }) => pairing?.waiting === null && pairing.stoppedSince === null);
  expect(await service.stop()).toBe(0);
}, 600_000);
