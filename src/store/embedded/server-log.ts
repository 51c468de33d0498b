import { copyFile, open, stat, truncate } from 'node:fs/promises';

/** Path of the server's log: beside the data folder, so that it can be read when the folder cannot be opened. */
export function logPath(dataDir: string): string {
  return `${dataDir}.log`;
}

/**
 * Keeps the log bounded: at `maxBytes` it is copied to `….log.1` and begun anew. The server goes on writing to the same
 * file (it appends), so nothing has to be restarted.
 */
export async function rotateLog(path: string, maxBytes: number): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size < maxBytes) return;
  await copyFile(path, `${path}.1`);
  await truncate(path, 0);
}

/** The last `bytes` bytes of a log as text; empty when there is none. */
export async function logTail(path: string, bytes = 1500): Promise<string> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return '';
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - bytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.toString('utf8', 0, bytesRead).trim();
  } finally {
    await file.close();
  }
}
