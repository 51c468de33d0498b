import { createReadStream } from 'node:fs';
import { SohoaError } from '../../core/errors.ts';

/** Bytes to deposit: in memory, or a file that is streamed. */
export type Body = Uint8Array | { path: string };

/** Chunks a body is read in, bytes. */
const CHUNK = 1024 * 1024;

/**
 * The body in chunks. A source that cannot be read throws INTERNAL, never a STORE_ error: the store is not to blame.
 */
export async function* readBody(body: Body): AsyncGenerator<Buffer> {
  if (body instanceof Uint8Array) {
    for (let at = 0; at < body.length; at += CHUNK) {
      yield Buffer.from(body.buffer, body.byteOffset + at, Math.min(CHUNK, body.length - at));
    }
    return;
  }
  try {
    for await (const chunk of createReadStream(body.path, { highWaterMark: CHUNK })) yield chunk as Buffer;
  } catch (error) {
    throw new SohoaError('INTERNAL', { reason: 'the file to deposit cannot be read' }, { cause: error });
  }
}
