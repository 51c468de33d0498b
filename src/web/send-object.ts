import { createHash } from 'node:crypto';
import { ReadableStream as NodeStream } from 'node:stream/web';
import { SohoaError } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports/object-store.ts';
import { contentDisposition } from './download-name.ts';
import type { WebContext } from './room.ts';

interface Delivery {
  key: string;
  /** Names the content; the same etag means the same bytes. */
  etag: string;
  mediaType: string;
  /** What the bytes must be; a stored object that differs is not delivered whole. */
  expected?: { sha256: string; bytes: number };
  disposition?: { inline: boolean; fileName: string };
}

/**
 * An object of the store as a response, streamed. `no-cache` makes the browser ask every time, so that a picture kept by
 * a shared computer is shown to a logged-in account only. Throws OBJECT_MISSING; an object whose bytes changed breaks
 * the connection before its end (OBJECT_CORRUPT).
 */
export async function sendObject(c: WebContext, objects: ObjectStore, delivery: Delivery): Promise<Response> {
  const etag = `"${delivery.etag}"`;
  c.header('Cache-Control', 'private, no-cache');
  c.header('ETag', etag);
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  c.header('Content-Type', delivery.mediaType);
  const { disposition, expected } = delivery;
  if (disposition) c.header('Content-Disposition', contentDisposition(disposition.inline, disposition.fileName));
  if (expected) c.header('Content-Length', String(expected.bytes));
  if (c.req.method === 'HEAD') return c.body(null);
  const chunks = await objects.stream(delivery.key);
  const body = await begun(expected ? verified(chunks, expected.sha256) : chunks);
  return c.body(body as ReadableStream<Uint8Array<ArrayBuffer>>);
}

/**
 * The chunks as a stream, the first already read. A visitor who leaves cancels it, and only a generator that has begun
 * then runs to its end and gives the file or connection behind it back.
 */
async function begun(chunks: AsyncIterable<Uint8Array>): Promise<NodeStream<Uint8Array>> {
  const iterator = chunks[Symbol.asyncIterator]();
  let next = await iterator.next();
  return new NodeStream<Uint8Array>(
    {
      async pull(controller) {
        if (next.done) return controller.close();
        controller.enqueue(next.value);
        next = await iterator.next();
        if (next.done) controller.close();
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The chunks; the last one is held back until the digest of all is known to be right. Throws OBJECT_CORRUPT. */
async function* verified(chunks: AsyncIterable<Uint8Array>, sha256: string): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const chunk of chunks) {
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new SohoaError('OBJECT_CORRUPT');
  if (held) yield held;
}
