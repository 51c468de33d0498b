import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { openStores, type Stores } from '../../src/app.ts';
import { verifyObjects } from '../../src/archive/custody/verify-objects.ts';
import { loadConfig } from '../../src/config.ts';
import type { ScanDetail } from '../../src/core/ports/queries.ts';
import type { FixitySum } from '../../src/core/ports/custody.ts';
import { isFinished } from '../../src/core/scan.ts';
import { custodyOf } from '../../src/custody-of.ts';
import { startSohoa, type SohoaProcess } from './sohoa-process.ts';

const samples = join(import.meta.dirname, '..', '..', 'samples');

/** A data folder of its own with the settings and the environment every program started on it gets. */
export interface Place {
  data: string;
  environment: Record<string, string>;
  remove(): Promise<void>;
}

/** What /suc-khoe answers. */
export interface Health {
  http: number;
  status: string;
  intake?: string;
  /** Code of the error that stopped intake. */
  pausedBecause?: string;
  objectStore?: string;
  database?: string;
}

/** Short waits, so that a fault and its end are seen within seconds. */
const QUICK = {
  watch: { stableMs: 300, rescanMs: 2000 },
  database: { queue: { retryDelayMaxSeconds: 4 } },
};

/** @param data the data folder; a temporary one by default */
export async function makePlace(
  settings: { [key: string]: unknown } = {},
  environment: Record<string, string> = {},
  data?: string,
): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'sohoa-faults-'));
  // The account of the database server must be able to enter, or the database would lie elsewhere.
  await chmod(folder, 0o755);
  const config = join(folder, 'sohoa.json');
  await writeFile(config, JSON.stringify({ ...QUICK, ...settings }));
  const dataFolder = data ?? join(folder, 'data');
  return {
    data: dataFolder,
    environment: { SOHOA_DATA: dataFolder, SOHOA_CONFIG: config, SOHOA_LOG_LEVEL: 'info', ...environment },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Copies a sample into the inbox as a scanner's software does: under a temporary name first. */
export async function drop(place: Place, sample: string, station: string): Promise<string> {
  const relativePath = join(station, basename(sample));
  const target = join(place.data, 'inbox', relativePath);
  await mkdir(dirname(target), { recursive: true });
  await cp(join(samples, sample), `${target}.part`);
  await rename(`${target}.part`, target);
  return relativePath;
}

/** Names of all files below a folder, relative to it; none when it is missing. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

export interface RunningService extends SohoaProcess {
  health(): Promise<Health>;
  /** Asks for the health until `wanted` likes it. Throws when the program ends or `seconds` pass. */
  healthWhen(wanted: (health: Health) => boolean, seconds?: number): Promise<Health>;
  /** As Ctrl+C does; the exit code. */
  stop(): Promise<number | null>;
  /** For the end of a test that may have failed: stops what still runs, its database server included. */
  end(): Promise<void>;
}

/** A program that has not stopped by then is killed. */
const STOP_MS = 40_000;

/** Starts `sohoa all` and waits for its web page. Throws with its output when it ends instead. */
export async function runService(place: Place): Promise<RunningService> {
  const service = startSohoa(['all'], place.environment);
  const alive = (): void => {
    if (service.child.exitCode !== null || service.child.signalCode !== null) throw new Error(service.output());
  };
  while (!service.output().includes('Sohoa đang chạy')) {
    alive();
    await sleep(50);
  }
  const url = /Trang web: (\S+)/.exec(service.output())?.[1];
  const health = async (): Promise<Health> => {
    const answer = await fetch(`${url}/suc-khoe`);
    return { ...((await answer.json()) as Omit<Health, 'http'>), http: answer.status };
  };
  return {
    ...service,
    health,
    async healthWhen(wanted, seconds = 30) {
      for (const end = Date.now() + seconds * 1000; ; await sleep(100)) {
        alive();
        const now = await health();
        if (wanted(now)) return now;
        if (Date.now() > end) throw new Error(`still ${JSON.stringify(now)}\n${service.output()}`);
      }
    },
    async stop() {
      service.child.kill('SIGTERM');
      return service.ended;
    },
    async end() {
      service.child.kill('SIGTERM');
      const timer = setTimeout(() => service.child.kill('SIGKILL'), STOP_MS);
      await service.ended;
      clearTimeout(timer);
    },
  };
}

/** Opens the stores beside a running program, as a command does. */
export function openBeside(place: Place): Promise<Stores> {
  return openStores(loadConfig(place.environment), pino({ level: 'silent' }));
}

/** The scans once as many as expected are at their end and their files moved. */
export async function allFinished(stores: Stores, count: number, program: SohoaProcess): Promise<ScanDetail[]> {
  for (;;) {
    if (program.child.exitCode !== null) throw new Error(program.output());
    const scans = await stores.store.views.scans({ limit: 500 });
    if (scans.length >= count && scans.every((scan) => isFinished(scan.status) && scan.movedTo !== null)) {
      return stores.store.views.scanDetails(scans.map(({ id }) => id));
    }
    await sleep(200);
  }
}

/**
 * Nothing lost and nothing twice: each delivery is one scan with each of its sides once, the inbox is empty, every
 * delivered file lies where it was moved to, and every object reads back as it was written.
 */
export async function expectExactlyOnce(
  place: Place,
  stores: Stores,
  scans: ScanDetail[],
  delivered: string[],
): Promise<void> {
  expect(scans.map((scan) => scan.relativePath).sort()).toEqual([...delivered].sort());
  for (const scan of scans) {
    const sides = scan.documents.flatMap((document) => document.pages.map((page) => `${page.sheet}${page.part}`));
    expect([scan.relativePath, new Set(sides).size]).toEqual([scan.relativePath, sides.length]);
    expect([scan.relativePath, sides.length > 0]).toEqual([scan.relativePath, scan.status !== 'rejected']);
  }
  expect(await filesBelow(join(place.data, 'inbox'))).toEqual([]);
  const kept = [
    ...(await filesBelow(join(place.data, 'processed'))),
    ...(await filesBelow(join(place.data, 'rejected'))),
  ];
  expect(kept.filter((name) => !name.endsWith('.txt'))).toHaveLength(delivered.length);
  const fixity = await readAgain(stores);
  expect(fixity).toMatchObject({ missing: 0, changed: 0, unreadable: 0 });
  expect(fixity.checked).toBeGreaterThan(0);
}

/** Every stored object read again and compared. */
export async function readAgain(stores: Stores): Promise<FixitySum> {
  return (await verifyObjects(custodyOf(stores), { budgetBytes: null, night: null }, () => undefined))!;
}
