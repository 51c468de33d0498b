import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Piscina } from 'piscina';
import sharp from 'sharp';
import { truthScanSchema, type TruthScan } from '../../samples/make/truth-schema.ts';
import type { CorpusScan } from './plan/corpus-plan.ts';
import { MORE, type MoreSet } from './templates/all.ts';

const PREFIX = 'sohoa-bench-reading-';
/** ms after which a corpus of other code is thrown away: two checkouts may be measured by turns. */
const STALE = 24 * 60 * 60 * 1000;
const ROOT = join(import.meta.dirname, '../..');
/** What the drawn files depend on. */
const FONTS_CODE = ['bench/reading/fonts/*.ts'];
const CODE = ['bench/reading/{plan,prose,templates}/**/*.ts', 'samples/make/*.{ts,css}', 'samples/make/degrade/*.ts'];

/** Corpora beside the bench's own: development layouts, and tuned layouts in other fonts. */
export type OtherCorpus = MoreSet | 'fonts';

/** Development layouts change often and are no part of the bench. */
function codeDigest(other: OtherCorpus | null): string {
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  for (const pattern of [...CODE, ...(other === 'fonts' ? FONTS_CODE : [])]) {
    for (const name of globSync(pattern, { cwd: ROOT }).sort())
      if ((other && other !== 'fonts') || !name.includes('/more/'))
        hash.update(name).update(readFileSync(join(ROOT, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Where a corpus is kept between runs: the system's temporary folder, by the code that drew it. */
export function corpusFolder(other: OtherCorpus | null = null): string {
  return join(tmpdir(), `${PREFIX}${other ? `${other}-` : ''}${codeDigest(other)}`);
}

/** Clean pages as the browser printed them, shared by corpora whose pages did not change. */
export function pageFolder(): string {
  return join(tmpdir(), `${PREFIX}pages`);
}

async function forgetStale(): Promise<void> {
  const others: OtherCorpus[] = ['fonts', ...(Object.keys(MORE) as MoreSet[])];
  const kept = [corpusFolder(), ...others.map((other) => corpusFolder(other)), pageFolder()];
  for (const name of await readdir(tmpdir())) {
    const path = join(tmpdir(), name);
    if (!name.startsWith(PREFIX) || kept.includes(path)) continue;
    if (Date.now() - (await stat(path)).mtimeMs > STALE) await rm(path, { recursive: true, force: true });
  }
}

/** A drawn file and its truth. */
export interface DrawnScan {
  plan: CorpusScan;
  /** Where the file lies. */
  file: string;
  truth: TruthScan;
}

const filePath = (folder: string, path: string): string => join(folder, 'scans', path);
const truthPath = (folder: string, path: string): string => join(folder, 'truth', `${path}.json`);

/** Written under another name first: a file with the final name is whole. */
async function writeWhole(path: string, bytes: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
}

/** Keeps a drawn file with its truth; the truth is written last and says that both are there. */
export async function keepScan(folder: string, bytes: Buffer, truth: TruthScan): Promise<void> {
  await writeWhole(filePath(folder, truth.path), bytes);
  await writeWhole(truthPath(folder, truth.path), JSON.stringify(truth));
}

/**
 * Draws what is not there yet, each worker thread with a browser of its own; in the order of `plans`, which are the bench's or
 * those of another corpus.
 */
export async function drawCorpus(
  plans: readonly CorpusScan[],
  other: OtherCorpus | null,
  told: (done: number, all: number) => void,
): Promise<DrawnScan[]> {
  const folder = corpusFolder(other);
  await mkdir(folder, { recursive: true });
  await utimes(folder, new Date(), new Date());
  await forgetStale();
  const missing = plans.filter((plan) => !existsSync(truthPath(folder, plan.path)));
  if (missing.length > 0) {
    const threads = Math.min(missing.length, availableParallelism());
    const pool = new Piscina({ filename: new URL('./draw-thread.ts', import.meta.url).href, maxThreads: threads });
    let done = 0;
    // One task a thread, so that each opens its browser once.
    const shares = Array.from({ length: threads }, (_, t) => missing.filter((_, i) => i % threads === t));
    const channel = new BroadcastChannel('bench-reading');
    channel.onmessage = () => told(++done, missing.length);
    try {
      await Promise.all(
        shares.map((share) =>
          pool.run({ folder, set: other === 'fonts' ? null : other, paths: share.map((plan) => plan.path) }),
        ),
      );
    } finally {
      channel.close();
      await pool.destroy();
    }
  }
  return Promise.all(
    plans.map(async (plan) => ({
      plan,
      file: filePath(folder, plan.path),
      truth: truthScanSchema.parse(JSON.parse(await readFile(truthPath(folder, plan.path), 'utf8'))),
    })),
  );
}
