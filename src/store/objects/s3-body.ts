import { s3Error } from './s3-error.ts';

/** The chunks of an answer of `stated` bytes (NaN: not stated). One that ends early throws ECONNRESET: it must not read as a short object. */
export async function* wholeBody(body: AsyncIterable<Uint8Array>, stated: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    yield chunk;
  }
  if (Number.isFinite(stated) && bytes !== stated)
    throw Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' });
}

/** The chunks; what breaks on their way is thrown as one of the STORE_ errors. */
export async function* mappedChunks(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw s3Error(error);
  }
}
