import type { Config } from './config.ts';
import { SohoaError } from './core/errors.ts';
import type { ArchiveStore } from './core/ports/archive-store.ts';
import type { CustodyRecords } from './core/ports/custody.ts';
import { folderPlace, isFolderStore } from './store/objects/folder-options.ts';
import { openFolderStore } from './store/objects/folder-store.ts';
import { s3Place } from './store/objects/s3-options.ts';
import { openS3Store } from './store/objects/s3-store.ts';

/** Opens the main store. Throws the STORE_ errors. */
export function openObjects({ objects }: Config, folder: string): Promise<ArchiveStore> {
  return objects.kind === 's3' ? openS3Store(objects.s3) : openFolderStore({ dir: folder, ...objects.folder });
}

/** A second store that is opened when it is first needed: one that is away must not keep the service from starting. */
export interface Replica {
  /** As the opened store tells it. */
  readonly place: string;
  /** Throws the STORE_ errors while it is away. */
  open(): Promise<ArchiveStore>;
  close(): Promise<void>;
}

/** The second store of the configuration; null when there is none. Copies made in another one before count no more. */
export function lazyReplica(
  { storage }: Config,
  records: Pick<CustodyRecords, 'hasCopiesIn' | 'copyTo'>,
): Replica | null {
  const { replica } = storage;
  if (!replica) return null;
  let opened: Promise<ArchiveStore> | null = null;
  const open = async (): Promise<ArchiveStore> => {
    if (replica.kind === 'folder') await assertMounted(replica.folder.dir, records);
    const store = replica.kind === 's3' ? await openS3Store(replica.s3) : await openFolderStore(replica.folder);
    await records.copyTo(store.place);
    return store;
  };
  return {
    place: replica.kind === 's3' ? s3Place(replica.s3) : folderPlace(replica.folder.dir),
    open() {
      opened ??= open().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return opened;
    },
    async close() {
      const store = await opened?.catch(() => null); // one that could not be opened needs no closing
      await store?.close();
    },
  };
}

/**
 * A folder that has taken copies before and is bare now is a disk or share that is not mounted: copies written there would
 * lie beneath it, on this machine's own disk. Throws STORE_UNAVAILABLE.
 */
async function assertMounted(dir: string, records: Pick<CustodyRecords, 'hasCopiesIn'>): Promise<void> {
  if (!(await isFolderStore(dir)) && (await records.hasCopiesIn(folderPlace(dir))))
    throw new SohoaError('STORE_UNAVAILABLE', { store: 'replica', reason: 'the folder is bare' });
}
