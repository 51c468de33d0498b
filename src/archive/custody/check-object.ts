import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SohoaError } from '../../core/errors.ts';
import { digestOf } from '../../core/fixity.ts';
import type { FixityOutcome, KeptObject } from '../../core/ports/custody.ts';
import type { ObjectStore } from '../../core/ports/object-store.ts';

type Expected = Pick<KeptObject, 'key' | 'sha256' | 'bytes'>;

/**
 * Reads an object again, streamed, and compares size and SHA-256 with what was recorded. A store that is down is not a
 * damaged object: its STORE_ error is thrown. `unreadable`: the store takes other objects but twice broke off at this one,
 * as a disk with bad sectors does.
 * @param copyTo file the bytes are written to on their way; it is worth something only when the outcome is `same`
 */
export async function checkObject(store: ObjectStore, expected: Expected, copyTo?: string): Promise<FixityOutcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await compare(store, expected, copyTo);
    } catch (error) {
      if (!(error instanceof SohoaError)) throw error;
      if (error.code === 'OBJECT_MISSING') return 'missing';
      if (error.code !== 'STORE_UNAVAILABLE') throw error;
      await store.check();
      if (attempt === 2) return 'unreadable';
    }
  }
}

async function compare(store: ObjectStore, expected: Expected, copyTo: string | undefined): Promise<FixityOutcome> {
  const chunks = await store.stream(expected.key);
  let found = { sha256: '', bytes: 0 };
  if (copyTo === undefined) found = await digestOf(chunks);
  else {
    await pipeline(chunks, createWriteStream(copyTo));
    // The copy is what would take the object's place: its bytes count, not those on their way.
    found = await digestOf(createReadStream(copyTo));
  }
  return found.bytes === expected.bytes && found.sha256 === expected.sha256 ? 'same' : 'changed';
}

/** Does `work` with the path of a file that does not exist yet, and removes it afterwards. */
export async function withTemporaryFile<Value>(path: string, work: (path: string) => Promise<Value>): Promise<Value> {
  await mkdir(dirname(path), { recursive: true });
  try {
    return await work(path);
  } finally {
    await rm(path, { force: true });
  }
}
