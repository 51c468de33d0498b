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

/** Fills the disk until at most `left` bytes are free; the program may have taken them meanwhile. */
async function fill(path: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(path, Buffer.alloc(Math.max(0, bavail * bsize - left))).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOSPC') throw error;
  });
}

describeWith('the right to mount a small disk', mounted)('a disk that fills up', () => {
  const data = join(disk, 'data');
  const ballast = join(disk, 'ballast');
  const places: Place[] = [];
  let service: RunningService | null = null;

  afterEach(async () => {
    await rm(ballast, { force: true });
    await service?.end();
  });
  afterAll(async () => {
    for (const place of places) await place.remove();
    await run('umount', ['--lazy', disk]);
    await rm(disk, { recursive: true });
  });

  test('stops intake, loses nothing, and goes on by itself when there is room', async () => {
    await mkdir(data);
    await chmod(data, 0o755);
    const place = await makePlace({ minFreeBytes: 1024 * KB }, {}, data);
    places.push(place);
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

  test('is told as full also where only the taken files go; the file stays in the inbox', async () => {
    const processed = join(disk, 'processed');
    const place = await makePlace({ processed, minFreeBytes: 0 });
    places.push(place);
    service = await runService(place);
    await fill(ballast, 0);
    const delivered = [await drop(place, 'scanner/H08.27.35-261007-0008.tif', 'quay-1')];
    const paused = await service.healthWhen(({ intake }) => intake === 'paused');
    expect(paused.pausedBecause).toBe('STORE_FULL');
    expect(await filesBelow(join(place.data, 'inbox'))).toEqual(delivered);

    await rm(ballast);
    const stores = await openBeside(place);
    try {
      const [scan] = await allFinished(stores, 1, service);
      expect([scan?.errorCode, scan?.movedTo?.startsWith(`${processed}/`)]).toEqual([null, true]);
      expect(await filesBelow(join(place.data, 'inbox'))).toEqual([]);
      expect(await filesBelow(processed)).toHaveLength(1);
    } finally {
      await stores.close();
    }
    expect(await service.stop()).toBe(0);
  });
});
