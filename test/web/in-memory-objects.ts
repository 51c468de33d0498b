import { SohoaError } from '../../src/core/errors.ts';
import { sha256 } from '../../src/core/fixity.ts';
import type { ObjectStore } from '../../src/core/ports/object-store.ts';

/** An object store in memory, so that a test can take an object away or change it. */
export function inMemoryObjects(): ObjectStore & { objects: Map<string, Uint8Array> } {
  const objects = new Map<string, Uint8Array>();
  const find = (key: string) => {
    const bytes = objects.get(key);
    if (!bytes) throw new SohoaError('OBJECT_MISSING', { key });
    return bytes;
  };
  return {
    name: 'memory',
    objects,
    async put(key, body) {
      if (!(body instanceof Uint8Array)) throw new Error('Only bytes are taken here.');
      objects.set(key, body);
      return { key, sha256: sha256(body), bytes: body.length };
    },
    get: async (key) => find(key),
    async stream(key) {
      const bytes = find(key);
      return (async function* () {
        for (let at = 0; at < bytes.length; at += 1000) yield bytes.slice(at, at + 1000);
      })();
    },
    size: async (key) => objects.get(key)?.length ?? null,
    async *list(prefix) {
      for (const key of objects.keys()) if (key.startsWith(prefix)) yield key;
    },
    remove: async (key) => void objects.delete(key),
    check: async () => undefined,
    close: async () => undefined,
  };
}
