import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running (or dead) server wrote about itself into its folder. */
export interface PostmasterFile {
  pid: number;
  port: number;
  /** Folder of the Unix socket, or the loopback address. */
  host: string;
}

/** Null when there is no postmaster.pid, or the server has not finished writing it. */
export async function readPostmasterFile(dataDir: string): Promise<PostmasterFile | null> {
  const text = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  // Lines: pid, folder, start time, port, socket folder, listen address (see PostgreSQL's miscadmin.h).
  const [pid, , , port, socket, address] = text.split('\n').map((line) => line.trim());
  if (!pid || !(Number(pid) > 0)) return null;
  return { pid: Number(pid), port: Number(port ?? 0), host: socket || address || '127.0.0.1' };
}
