/** FILE SIDES FOLDER: decodes and cleans a file with one page worker; prints its peak resident memory as JSON, bytes. */
import { join } from 'node:path';
import { mkdir, rm } from 'node:fs/promises';
import { loadConfig } from '../../src/config.ts';
import { giveBack } from '../../src/core/give-back.ts';
import { startPageWorkers } from '../../src/page-workers.ts';

const [path = '', sides = '1', work = '.'] = process.argv.slice(2);
const config = loadConfig({});
const folder = join(work, `memory-${process.pid}`);
await mkdir(folder, { recursive: true });
const workers = startPageWorkers(1, (error) => {
  throw error;
});
await workers.inspect({ path, decode: config.decode });
const start = process.memoryUsage.rss();
for (let sheet = 1; sheet <= Number(sides); sheet++) {
  const { side, small, barcodes } = await workers.decode({ path, sheet, decode: config.decode });
  const prefix = `side-${sheet}`;
  const { pages } = await workers.clean({ side, small, turn: 0, barcodes, clean: config.clean, folder, prefix });
  // As the pipeline does when a page is read.
  for (const { reading } of pages) if (reading) giveBack(reading.bytes);
}
await workers.close();
await rm(folder, { recursive: true });
// Linux and Windows tell kilobytes.
console.log(JSON.stringify({ peak: process.resourceUsage().maxRSS * 1024, start }));
