import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { openStores } from '../app.ts';
import { foldersOf, loadConfig, type Config } from '../config.ts';
import { SohoaError } from '../core/errors.ts';
import { isFinished, type StableFile } from '../core/scan.ts';
import { walkFolder } from '../ingest/walk-folder.ts';
import { packageRoot } from '../package-root.ts';
import { importRegister, REGISTER_KINDS } from '../registry/import-register.ts';
import { startService, type Service } from '../service.ts';
import { ensureFirstAdmin } from './first-admin.ts';
import { scanLine, summaryLine } from './outcome-lines.ts';
import { coverageText } from './report.ts';
import { toResultFile } from './result-file.ts';
import { untilStopped } from './until-stopped.ts';

const DEMO_DATA = join('data', 'demo');

/**
 * `npm run demo`: a fresh data folder, the samples through the watched folder like any station's scans, one line a
 * document, the coverage table, and the web page left running.
 */
export async function demo(options: { once?: boolean }, log: Logger): Promise<number> {
  const samples = join(packageRoot, 'samples');
  // An office's database and object store are none of the demo's business, whatever the environment names.
  const { SOHOA_DATA = DEMO_DATA, SOHOA_HOST, SOHOA_PORT } = process.env;
  const config = loadConfig({ SOHOA_HOST, SOHOA_PORT }, { data: SOHOA_DATA, 'watch.stableMs': 1000 });
  const stopped = untilStopped().then(() => 'stopped' as const);
  await startAfresh(config, log);
  console.log('Đang khởi động (cơ sở dữ liệu, bộ nhận dạng tiếng Việt, trang web)…');
  const service = await startService(config, { watch: true, work: true, web: true }, log);
  try {
    const { registers, accounts } = service.stores.store;
    for (const kind of REGISTER_KINDS) {
      const file = join(samples, 'registers', `${kind}.csv`);
      if (!existsSync(file)) continue;
      const sum = await importRegister(kind, file, registers);
      for (const row of sum.rejected) console.log(`${kind}.csv, dòng ${row.row}: ${row.reason}`);
    }
    const password = await ensureFirstAdmin(accounts);
    console.log(`Trang web đã mở: ${service.url}  (tên: admin, mật khẩu: ${password})\n`);
    if ((await Promise.race([feedAndFollow(service, samples, config), stopped])) === 'stopped') return 130;
    console.log(`\n${await coverageText(service.stores)}`);
    if (options.once) return 0;
    console.log(`\nTrang web: ${service.url}   tên: admin   mật khẩu: ${password}`);
    console.log('Thử tìm một tên không dấu, ví dụ gõ tên người trong bảng trên. Nhấn Ctrl+C để dừng.');
    await stopped;
    return 0;
  } finally {
    await service.close();
  }
}

/** Lies in a data folder that a demo made: without it nothing is emptied, whatever SOHOA_DATA says. */
const MARK = '.sohoa-demo';

/**
 * Empties an earlier demo's folder, after making sure that no program is using it. Throws when the folder holds anything
 * that no demo has made: SOHOA_DATA may well name an office's archive.
 */
export async function startAfresh(config: Config, log: Logger): Promise<void> {
  const { data } = foldersOf(config);
  const there = existsSync(data) ? await readdir(data) : [];
  if (there.length > 0) {
    if (!there.includes(MARK) && data !== foldersOf(loadConfig({}, { data: DEMO_DATA })).data) {
      throw new SohoaError('CONFIG_INVALID', { data, reason: 'not a data folder of the demo' });
    }
    const stores = await openStores(config, log);
    await stores.close();
    await rm(data, { recursive: true });
  }
  await mkdir(data, { recursive: true });
  await writeFile(join(data, MARK), '');
}

async function feedAndFollow(service: Service, samples: string, config: Config): Promise<void> {
  const startedAt = performance.now();
  const fed = new Set<string>();
  for await (const file of walkFolder(samples, config.watch)) {
    await drop(file, service.stores.folders.inbox);
    fed.add(file.relativePath);
  }
  const { views } = service.stores.store;
  const told = new Set<string>();
  while (told.size < fed.size) {
    const scans = await views.scans({ limit: 500 });
    const done = scans.filter((scan) => isFinished(scan.status) && !told.has(scan.id));
    for (const scan of toResultFile(await views.scanDetails(done.map(({ id }) => id))).scans) {
      for (const line of scanLine(scan)) console.log(line);
    }
    for (const { id } of done) told.add(id);
    await sleep(300);
  }
  const all = toResultFile(await views.scanDetails([...told]));
  const pages = all.scans.flatMap((scan) => scan.documents.flatMap((document) => document.pages)).length;
  console.log(`\n${summaryLine(all, pages, performance.now() - startedAt)}`);
}

/** Like a scanner's software does it: under a temporary name first. */
async function drop(file: StableFile, inbox: string): Promise<void> {
  const target = join(inbox, file.relativePath);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(file.path, `${target}.part`);
  await rename(`${target}.part`, target);
}
