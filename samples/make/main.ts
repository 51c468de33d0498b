/** Draws every sample scan and writes it with registers and ground truth. Run again after changing a template or plan. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildScan } from './build-scan.ts';
import { hostileFiles, type BuiltFile } from './hostile.ts';
import { COPIES, PLANS } from './plans/all.ts';
import { readmeOf } from './readme.ts';
import { registerFiles } from './registers.ts';
import { openPress } from './render.ts';
import { truthSchema } from './truth-schema.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['scanner', 'phone', 'a3', 'batch', 'hostile'];

async function write(path: string, bytes: Buffer | string): Promise<void> {
  await mkdir(dirname(join(ROOT, path)), { recursive: true });
  await writeFile(join(ROOT, path), bytes);
}

/** Writes a text file as the formatter wants it, so that a fresh run leaves the tree clean. */
async function writeFormatted(path: string, text: string): Promise<void> {
  const filepath = join(ROOT, path);
  await write(path, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}

async function buildAll(only: string | undefined): Promise<BuiltFile[]> {
  const press = await openPress();
  const files: BuiltFile[] = [];
  try {
    for (const plan of PLANS) {
      if (only && !plan.path.includes(only)) continue;
      const { bytes, truth } = await buildScan(plan, press);
      files.push({ path: plan.path, bytes, truth });
      console.log(`${String(Math.round(bytes.length / 1024)).padStart(6)} kB  ${plan.path}`);
    }
  } finally {
    await press.close();
  }
  return files;
}

/** The same bytes delivered again under another name at another station. */
function copyOf(files: BuiltFile[], from: string, path: string): BuiltFile {
  const first = files.find((file) => file.path === from);
  if (!first) throw new Error(`no scan ${from} to copy`);
  const facts = { status: 'duplicate' as const, duplicateOf: from, documents: [], tolerated: [] };
  return {
    path,
    bytes: first.bytes,
    truth: { ...first.truth, ...facts, path, shows: `Exact copy of ${from}`, conditions: ['duplicate'] },
  };
}

const only = process.argv[2];
const files = await buildAll(only);
if (only) {
  for (const file of files) await write(file.path, file.bytes);
} else {
  const good = (suffix: string) => files.find((file) => file.path.endsWith(suffix))?.bytes ?? Buffer.alloc(0);
  const all = [...files, ...COPIES.map(([from, path]) => copyOf(files, from, path))];
  all.push(...(await hostileFiles(good('KQ.pdf'), good('anh-doi-duoi.pdf'))));
  all.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const folder of FOLDERS) await rm(join(ROOT, folder), { recursive: true, force: true });
  for (const file of all) await write(file.path, file.bytes);
  for (const [name, text] of Object.entries(registerFiles())) await write(`registers/${name}`, text);
  const truth = truthSchema.parse({ scans: all.map((file) => file.truth) });
  await writeFormatted('truth.json', JSON.stringify(truth));
  await writeFormatted('README.md', readmeOf(truth));
  await write('.sohoaignore', 'make/\nregisters/\ntruth.json\nREADME.md\n');
  console.log(`${all.length} scans, ${(all.reduce((sum, file) => sum + file.bytes.length, 0) / 1e6).toFixed(1)} MB`);
}
