import { rename, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { loadConfig } from '../config.ts';
import { runOneShot } from '../one-shot.ts';
import { scanLine, summaryLine } from './outcome-lines.ts';
import type { IngestFlags } from './program.ts';
import { untilStopped } from './until-stopped.ts';

/** Exit code of a command ended by Ctrl+C, as shells have it. */
const INTERRUPTED = 130;

/** `sohoa ingest DIR`: one line a document on the screen, the whole result in the JSON file. */
export async function ingest(dir: string, options: IngestFlags, log: Logger): Promise<number> {
  const found = await stat(dir).catch(() => null);
  if (!found?.isDirectory()) {
    console.error(`Không có thư mục ${dir}`);
    return 1;
  }
  const { data } = loadConfig(process.env, { data: options.data });
  const stopped = new AbortController();
  void untilStopped().then(() => stopped.abort());
  const run = runOneShot({
    dir: resolve(dir),
    dataDir: data,
    log,
    signal: stopped.signal,
    ...(options.station ? { station: options.station } : {}),
    onFinished: (_, finished, total) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${finished}/${total}`);
    },
  });
  const done = await run.catch((error: unknown) => {
    if (!stopped.signal.aborted) throw error;
    return null;
  });
  if (!done) {
    console.error('Đã dừng theo yêu cầu. Chạy lại cùng lệnh để làm tiếp, không tệp nào bị làm hai lần.');
    return INTERRUPTED;
  }
  const { result, pages, wallMs } = done;
  if (process.stderr.isTTY) process.stderr.write('\r');
  for (const scan of result.scans) for (const line of scanLine(scan)) console.log(line);
  console.log(summaryLine(result, pages, wallMs));
  if (options.json) {
    // The final name appears only with the whole content.
    await writeFile(`${options.json}.tmp`, `${JSON.stringify(result, null, 2)}\n`);
    await rename(`${options.json}.tmp`, options.json);
  }
  return 0;
}
