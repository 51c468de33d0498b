import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { drawHeavy } from './heavy.ts';
import type { Figure } from './score/figures.ts';

const run = promisify(execFile);
const MB = 1024 * 1024;
const TARGET_MB = 500;

/** Peak resident memory of a process with one page worker, bytes. */
export interface WorkerMemory {
  file: string;
  peak: number;
  /** Of the process with its worker started, before the first side. */
  start: number;
}

/** Decodes and cleans the heaviest files in a process of its own, one after the other, each file in a fresh process. */
export async function measureMemory(
  work: string,
  tell: (text: string) => void,
): Promise<{ figures: Figure[]; files: WorkerMemory[] }> {
  const files: WorkerMemory[] = [];
  for (const { name, path, sides } of await drawHeavy(tell)) {
    tell(`memory: ${name}`);
    const script = new URL('./one-worker.ts', import.meta.url).pathname;
    const { stdout } = await run(process.execPath, [...process.execArgv, script, path, String(sides), work]);
    const { peak, start } = JSON.parse(stdout) as { peak: number; start: number };
    files.push({ file: name, peak, start });
  }
  const figures = files.flatMap(({ file, peak, start }): Figure[] => [
    {
      name: `peak memory with one worker, ${file}`,
      value: peak / MB,
      unit: 'MB',
      target: { at: 'most', value: TARGET_MB },
      of: 1,
    },
    { name: `  less what it takes before the first side`, value: (peak - start) / MB, unit: 'MB', target: null, of: 1 },
  ]);
  return { figures, files };
}
