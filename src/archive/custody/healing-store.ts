import { SohoaError } from '../../core/errors.ts';
import { digestOf } from '../../core/fixity.ts';
import type { ArchiveStore } from '../../core/ports/archive-store.ts';
import type { CustodyRecords } from '../../core/ports/custody.ts';
import type { ObjectStore } from '../../core/ports/object-store.ts';
import { AGENTS } from './custody.ts';

/**
 * The store as deposits see it. A key that names a digest and holds other bytes holds damaged ones: an upload arrived changed,
 * or the disk lost it since. The right bytes then take its place, what lay there is kept and named in an event, and an alarm
 * ends. So a deposit that a bad store spoiled goes on by itself, a damaged copy is healed by processing its scan again, and
 * a damaged original by delivering the file again.
 */
export function healingStore(
  objects: ArchiveStore,
  records: Pick<CustodyRecords, 'isDamaged' | 'recordCheck' | 'recordRecovery'>,
): ObjectStore {
  const healed = async (key: string, kept: string | null): Promise<void> => {
    const detail = { from: 'deposit', ...(kept === null ? {} : { kept }) };
    await records.recordRecovery(key, detail, AGENTS.restore);
    if (await records.isDamaged(key)) await records.recordCheck(key, 'same', AGENTS.restore);
  };
  return {
    name: objects.name,
    get: (key) => objects.get(key),
    stream: (key) => objects.stream(key),
    size: (key) => objects.size(key),
    list: (prefix) => objects.list(prefix),
    remove: (key) => objects.remove(key),
    check: () => objects.check(),
    close: () => objects.close(),
    async put(key, body, mediaType, sha256) {
      try {
        const stored = await objects.put(key, body, mediaType, sha256);
        if (await records.isDamaged(key)) await healed(key, null);
        return stored;
      } catch (error) {
        const mismatch = error instanceof SohoaError && error.code === 'DEPOSIT_MISMATCH';
        if (!mismatch || sha256 === undefined || !key.includes(sha256)) throw error;
        // Right already, or nothing there: it was the file that changed, not the store.
        if ((await objects.size(key)) === null) throw error;
        const held = await digestOf(await objects.stream(key));
        if (held.sha256 === sha256) throw error;
        const { kept } = await objects.replace(key, body, mediaType, sha256);
        await healed(key, kept);
        return { key, sha256, bytes: (await objects.size(key)) ?? held.bytes };
      }
    },
  };
}
