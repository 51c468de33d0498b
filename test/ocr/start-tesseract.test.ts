import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTesseract } from '../../src/ocr/start-tesseract.ts';
import { drawnPage } from '../contracts/ocr-engine.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-ocr-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a configured data folder without Vietnamese data is refused', async () => {
  await expect(startTesseract({ tessdataDir: folder })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});

test('damaged language data ends the start with an error, not the program', async () => {
  await writeFile(join(folder, 'vie.traineddata'), 'not language data');
  await expect(startTesseract({ tessdataDir: folder, workers: 1 })).rejects.toMatchObject({
    code: 'WORKER_CRASHED',
    detail: { reason: expect.stringContaining('did not start') },
  });
});

test('a time limit that is too short for the real engine ends in PAGE_TIMEOUT', async () => {
  const engine = await startTesseract({ workers: 1, pageTimeoutMs: 1, systemTessdata: false });
  try {
    const page = await drawnPage(1900, 300, [{ x: 100, y: 150, text: 'Giấy khai sinh' }]);
    await expect(engine.recognise(page)).rejects.toMatchObject({ code: 'PAGE_TIMEOUT' });
  } finally {
    await engine.close();
  }
});

test('reading leaves no language data in the working folder', async () => {
  const engine = await startTesseract({ workers: 1, systemTessdata: false });
  await engine.recognise(await drawnPage(600, 200, [{ x: 50, y: 120, text: 'Hồ sơ' }]));
  await engine.close();
  expect((await readdir('.')).filter((name) => name.endsWith('.traineddata'))).toEqual([]);
});
