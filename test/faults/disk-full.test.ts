import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  allFinished,
  drop,
  expectExactlyOnce,
  filesBelow,
  makePlace,
  openBeside,
  runService,
} from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';
import { describeWith } from '../support/test-tools.ts';

const run = promisify(execFile);
const KB = 1024;
const disk = await mkdtemp(join(tmpdir(), 'sohoa-disk-'));
const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=256m,mode=0755', 'tmpfs', disk]).then(
  () => true,
  () => false,
);
if (!mounted) await rm(disk, { recursive: true });

/** Fills the disk until only `left` bytes are free. */
async function fill(path: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(path, Buffer.alloc(bavail * bsize - left));
}

describeWith('the right to mount a small disk', mounted)('a disk that fills up', () => {
  const data = join(disk, 'data');
  const ballast = join(disk, 'ballast');
  let place: Place;
  let service: RunningService | null = null;

  beforeAll(async () => {
    await mkdir(data);
    await chmod(data, 0o755);
    place = await makePlace({ minFreeBytes: 1024 * KB }, {}, data);
  });
  afterAll(async () => {
    await service?.end();
    await place.remove();
    await run('umount', ['--lazy', disk]);
    await rm(disk, { recursive: true });
  });

  test('stops intake, loses nothing, and goes on by itself when there is room', async () => {
    service = await runService(place);
    const delivered = [
      await drop(place, 'scanner/BC_SO_HOA.tif', 'quay-1'),
      await drop(place, 'scanner/H08.27.35-261007-0008.tif', 'quay-1'),
      await drop(place, 'scanner/20261109_101512.pdf', 'quay-2'),
    ];
    // Too little for the work on any of them, so that the first write meets the full disk.
    await fill(ballast, 200 * KB);
    await service.healthWhen(({ intake }) => intake === 'paused');
    await sleep(6000);
    expect(await service.health()).toMatchObject({ intake: 'paused', pausedBecause: 'STORE_FULL' });
    const [waiting, taken, rejected] = await Promise.all(
      ['inbox', 'processed', 'rejected'].map((folder) => filesBelow(join(data, folder))),
    );
    expect((waiting?.length ?? 0) + (taken?.length ?? 0)).toBe(delivered.length);
    expect(rejected).toEqual([]);

    await rm(ballast);
    await service.healthWhen(({ http, intake }) => http === 200 && intake === 'running');
    const stores = await openBeside(place);
    try {
      const scans = await allFinished(stores, delivered.length, service);
      expect(scans.map((scan) => scan.errorCode)).toEqual([null, null, null]);
      await expectExactlyOnce(place, stores, scans, delivered);
    } finally {
      await stores.close();
    }
    expect(await service.stop()).toBe(0);
  });
});
