import type { FileHandle } from 'node:fs/promises';
import { fileError } from './file-error.ts';

/** The chunks, each written to the file on its way. */
export async function* writingTo(handle: FileHandle, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    await handle.writeFile(chunk);
    yield chunk;
  }
}

/** The file in chunks of 1 MB; closes it at the end or when the reader stops early. */
export async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(1024 * 1024);
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, null);
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } catch (error) {
    throw fileError(error);
  } finally {
    await handle.close();
  }
}
