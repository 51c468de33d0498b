import { mkdtemp, rm, truncate, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkpointFor } from '../../src/pipeline/checkpoint.ts';
import { makePage } from '../understand/make-page.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-checkpoint-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A read page whose pictures lie where the checkpoint wants them. */
async function savedUnder(facts: object) {
  const checkpoint = checkpointFor(folder, 1, facts);
  const page = makePage(['Trang một']);
  page.files.keep.path = join(folder, `${checkpoint.prefix}-whole.jpg`);
  page.files.preview.path = join(folder, `${checkpoint.prefix}-whole-preview.jpg`);
  await writeFile(page.files.keep.path, JSON.stringify(facts));
  await writeFile(page.files.preview.path, 'preview');
  await checkpoint.save([page]);
  return page;
}

test('what was saved is found again under the same facts only', async () => {
  const page = await savedUnder({ options: 1 });
  expect(await checkpointFor(folder, 1, { options: 1 }).load()).toEqual([page]);
  expect(await checkpointFor(folder, 1, { options: 2 }).load()).toBeNull();
});

test.each([0, 10])('a checkpoint that a power cut left with %d bytes means doing the side again', async (bytes) => {
  await savedUnder({ options: 1 });
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  await truncate(join(folder, name!), bytes);
  expect(await checkpointFor(folder, 1, { options: 1 }).load()).toBeNull();
});

test('pictures made with other options do not replace those a kept checkpoint speaks of', async () => {
  const first = await savedUnder({ options: 1 });
  const second = await savedUnder({ options: 2 });
  expect(second.files.keep.path).not.toBe(first.files.keep.path);
});
