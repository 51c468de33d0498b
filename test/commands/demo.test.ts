import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startAfresh } from '../../src/commands/demo.ts';
import { loadConfig } from '../../src/config.ts';

const log = pino({ level: 'silent' });
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-demo-'));
});
afterEach(() => rm(folder, { recursive: true }));

test("the demo never empties an office's data folder that SOHOA_DATA names", async () => {
  const data = join(folder, 'office');
  for (const name of ['postgres', 'objects']) await mkdir(join(data, name), { recursive: true });
  await writeFile(join(data, 'objects/paper.pdf'), 'a paper');
  await expect(startAfresh(loadConfig({}, { data }), log)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  expect((await readdir(data)).sort()).toEqual(['objects', 'postgres']);
  expect(await readdir(join(data, 'objects'))).toEqual(['paper.pdf']);
});

test('the folder of an earlier demo is emptied', async () => {
  const config = loadConfig({}, { data: join(folder, 'demo') });
  await startAfresh(config, log);
  await writeFile(join(folder, 'demo/left-over'), '');
  await startAfresh(config, log);
  expect(await readdir(join(folder, 'demo'))).not.toContain('left-over');
});
