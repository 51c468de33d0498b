import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import sharp from 'sharp';
import { useFonts } from './draw/fonts.ts';
import type { Plan } from './plan.ts';

const EXTENSIONS = { jpg: 'jpg', png: 'png', tif: 'tif', pdf: 'pdf' } as const;

/** A plan with its file on disk. */
export interface Drawing {
  plan: Plan;
  path: string;
  sides: number;
}

/** What the drawings depend on: their code and the library that draws. */
function codeDigest(): string {
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  const here = import.meta.dirname;
  for (const folder of ['draw', 'layouts', 'kinds']) {
    for (const name of globSync('**/*.ts', { cwd: join(here, folder) }).sort())
      hash.update(name).update(readFileSync(join(here, folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

const PREFIX = 'sohoa-bench-imaging-';
/** ms after which drawings of other code are thrown away: two checkouts may be measured by turns. */
const STALE = 24 * 60 * 60 * 1000;

/** Where drawings are kept between runs: the system's temporary folder, by the code that drew them. */
export function drawingFolder(): string {
  return join(tmpdir(), `${PREFIX}${codeDigest()}`);
}

async function forgetStale(own: string): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const path = join(tmpdir(), name);
    if (!name.startsWith(PREFIX) || path === own) continue;
    if (Date.now() - (await stat(path)).mtimeMs > STALE) await rm(path, { recursive: true, force: true });
  }
}

export function fileFor(folder: string, id: string, extension: keyof typeof EXTENSIONS): string {
  return join(folder, `${id}.${extension}`);
}

function found(folder: string, plan: Plan): Drawing | null {
  for (const extension of Object.values(EXTENSIONS)) {
    const path = fileFor(folder, plan.id, extension);
    if (existsSync(path)) return { plan, path, sides: plan.truth.pages ? 2 : 1 };
  }
  return null;
}

/** Draws what is not there yet, in worker threads. */
export async function drawAll(plans: Plan[], onDrawn: (done: number, all: number) => void): Promise<Drawing[]> {
  const folder = drawingFolder();
  await forgetStale(folder);
  await mkdir(folder, { recursive: true });
  const missing = plans.filter((plan) => !found(folder, plan));
  if (missing.length > 0) {
    useFonts(join(folder, 'fonts'));
    const pool = new Piscina({
      filename: new URL('./draw-thread.ts', import.meta.url).href,
      maxThreads: availableParallelism(),
    });
    let done = 0;
    await Promise.all(
      missing.map(async (plan) => {
        await pool.run({ folder, id: plan.id });
        onDrawn(++done, missing.length);
      }),
    );
    await pool.destroy();
  }
  return plans.map((plan) => {
    const drawing = found(folder, plan);
    if (!drawing) throw new Error(`${plan.id} was not drawn`);
    return drawing;
  });
}

/** Written under another name first: a file with the final name is whole. */
export async function keepDrawing(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
}
