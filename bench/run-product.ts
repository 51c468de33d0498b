import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { runOneShot, type OneShotResult } from '../src/one-shot.ts';

/** One thing at a time: only then does the process's CPU time belong to the stage that is running. */
export const SERIAL = { 'work.scans': 1, 'work.sides': 1, 'work.threads': 1, 'ocr.workers': 1 };

/** Runs the whole product on a folder with registers, on data of its own that is thrown away. */
export async function runProduct(
  dir: string,
  registers: string,
  config: Record<string, unknown> = {},
): Promise<OneShotResult> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sohoa-bench-'));
  try {
    return await runOneShot({
      config,
      dir: resolve(dir),
      dataDir,
      registers: resolve(registers),
      log: pino({ level: 'warn' }, pino.destination(2)),
      onFinished: (_, finished, total) => process.stderr.write(`\r${finished}/${total} scans`),
    });
  } finally {
    process.stderr.write('\n');
    await rm(dataDir, { recursive: true, force: true });
  }
}
