import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Piscina } from 'piscina';
import sharp from 'sharp';
import { truthScanSchema, type TruthScan } from '../../samples/make/truth-schema.ts';
import type { CorpusScan } from './plan/corpus-plan.ts';
import type { MoreSet } from './templates/all.ts';

const PREFIX = 'sohoa-bench-reading-';
/** ms after which a file that no run asked for is thrown away: two checkouts may be measured by turns. */
const STALE = 24 * 60 * 60 * 1000;
const ROOT = join(import.meta.dirname, '../..');
/** What turns a plan into a file. */
const CODE = ['bench/reading/fonts.ts', 'samples/make/*.{ts,css}', 'samples/make/degrade/*.ts'];

/** Corpora beside the bench's own: development layouts, and tuned layouts in other fonts. */
export type OtherCorpus = MoreSet | 'fonts';

function codeDigest(): string {
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  for (const pattern of CODE)
    for (const name of globSync(pattern, { cwd: ROOT }).sort())
      hash.update(name).update(readFileSync(join(ROOT, name)));
  return hash.digest('hex').slice(0, 12);
}

/** Where drawn files are kept between runs: the system's temporary folder, by the code that drew them. */
export const CORPUS_FOLDER = join(tmpdir(), `${PREFIX}${codeDigest()}`);

/** A plan that did not change is not drawn again, whatever else of the corpus did. */
function keyOf(plan: CorpusScan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 24);
}

/** Clean pages as the browser printed them, shared by corpora whose pages did not change. */
export function pageFolder(): string {
  return join(tmpdir(), `${PREFIX}pages`);
}

async function forgetStale(): Promise<void> {
  const entries = [
    ...(await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX)).map((name) => join(tmpdir(), name)),
    ...(await readdir(CORPUS_FOLDER)).map((name) => join(CORPUS_FOLDER, name)),
  ];
  for (const path of entries) {
    if (path === CORPUS_FOLDER || path === pageFolder()) continue;
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

const scanFolder = (plan: CorpusScan): string => join(CORPUS_FOLDER, keyOf(plan));
const filePath = (plan: CorpusScan): string => join(scanFolder(plan), basename(plan.path));
const truthPath = (plan: CorpusScan): string => join(scanFolder(plan), 'truth.json');

/** Written under another name first: a file with the final name is whole. */
async function writeWhole(path: string, bytes: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
}

/** Keeps a drawn file with its truth; the truth is written last and says that both are there. */
export async function keepScan(plan: CorpusScan, bytes: Buffer, truth: TruthScan): Promise<void> {
  await writeWhole(filePath(plan), bytes);
  await writeWhole(truthPath(plan), JSON.stringify(truth));
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
  await mkdir(CORPUS_FOLDER, { recursive: true });
  const missing = plans.filter((plan) => !existsSync(truthPath(plan)));
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
          pool.run({ set: other === 'fonts' ? null : other, paths: share.map((plan) => plan.path) }),
        ),
      );
    } finally {
      channel.close();
      await pool.destroy();
    }
  }
  const drawn = await Promise.all(
    plans.map(async (plan) => {
      await utimes(scanFolder(plan), new Date(), new Date());
      const truth = truthScanSchema.parse(JSON.parse(await readFile(truthPath(plan), 'utf8')));
      return { plan, file: filePath(plan), truth };
    }),
  );
  await forgetStale();
  return drawn;
}
