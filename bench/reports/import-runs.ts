import { execFile } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { writeCsv, writeXlsx } from './register-files.ts';
import type { BenchServer } from './servers.ts';

const outcomeSchema = z.object({
  inserted: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  seconds: z.number(),
  /** Of the importing program, not of the database server. */
  cpuSeconds: z.number(),
  /** Most memory the importing program ever had. */
  peakMb: z.number(),
});

export interface ImportRun extends z.output<typeof outcomeSchema> {
  what: string;
  rows: number;
  fileMb: number;
}

/**
 * Imports, one after the other into one database, each in a process of its own: a quarter of the CSV file, the whole (whose
 * first quarter is known then), the whole again, and the XLSX file with rows that are known. Memory must not grow as the rows do.
 */
export async function importAll(
  server: BenchServer,
  folder: string,
  sizes: { csv: number; xlsx: number },
  tell: (text: string) => void,
): Promise<ImportRun[]> {
  const runs: ImportRun[] = [];
  const run = async (what: string, file: string, rows: number): Promise<void> => {
    tell(what);
    const { size } = await stat(file);
    runs.push({ what, rows, fileMb: size / 1024 ** 2, ...(await importOnce(server.url, file)) });
  };
  const [csv, quarter, xlsx] = ['whole.csv', 'quarter.csv', 'whole.xlsx'].map((name) => join(folder, name));
  const part = Math.ceil(sizes.csv / 4);
  try {
    await writeCsv(quarter!, part);
    await run('CSV, a quarter of the rows', quarter!, part);
    await writeCsv(csv!, sizes.csv);
    await run('CSV, a quarter of it known', csv!, sizes.csv);
    await run('the same CSV again', csv!, sizes.csv);
    await writeXlsx(xlsx!, sizes.xlsx);
    await run('XLSX, rows known', xlsx!, sizes.xlsx);
  } finally {
    for (const file of [csv!, quarter!, xlsx!]) await rm(file, { force: true });
  }
  return runs;
}

async function importOnce(url: string, file: string): Promise<z.output<typeof outcomeSchema>> {
  const program = join(import.meta.dirname, 'import-once.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, program, url, file]);
  return outcomeSchema.parse(JSON.parse(stdout));
}
