import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { SohoaError } from '../../core/errors.ts';
import { digestOf } from '../../core/fixity.ts';
import type { ArchiveStore, StoreAbilities } from '../../core/ports/archive-store.ts';
import type { StoredObject } from '../../core/ports/object-store.ts';
import { chunksOf, writingTo } from './file-chunks.ts';
import { mapped, systemCode } from './file-error.ts';
import type { FileSystem } from './file-system.ts';
import { nodeFileSystem } from './file-system.ts';
import { lockedError } from './locked-error.ts';
import { DAMAGED, folderPlace, folderStoreOptions, INCOMING } from './folder-options.ts';
import type { FolderStoreOptions } from './folder-options.ts';
import { assertObjectKey } from './object-key.ts';
import { readBody, type Body } from './source-body.ts';

/**
 * Opens a folder as an object store. An object is written beside the others under a temporary name, flushed, read back
 * and compared, and then linked to its key, which never replaces what is there. Throws STORE_ errors when the folder
 * cannot be made or read.
 * @param files the file system; tests put a failing one here
 */
export async function openFolderStore(
  options: FolderStoreOptions,
  files: FileSystem = nodeFileSystem,
): Promise<ArchiveStore> {
  const { dir, staleTempHours } = folderStoreOptions.parse(options);
  const store = new FolderStore(dir, files);
  await store.prepare(staleTempHours * 3_600_000);
  return store;
}

class FolderStore implements ArchiveStore {
  readonly name = 'folder';
  readonly place: string;
  private readonly dir: string;
  private readonly incoming: string;
  private readonly files: FileSystem;

  constructor(dir: string, files: FileSystem) {
    this.dir = resolve(dir);
    this.incoming = join(this.dir, INCOMING);
    this.files = files;
    this.place = folderPlace(dir);
  }

  /** Makes the folder and removes what crashed runs left half-written. */
  async prepare(staleMs: number): Promise<void> {
    await mapped(async () => {
      await this.files.mkdir(this.incoming, { recursive: true });
      for (const name of await this.files.readdir(this.incoming)) {
        try {
          const path = join(this.incoming, name);
          const age = Date.now() - (await this.files.stat(path)).mtimeMs;
          if (age > staleMs) await this.files.unlink(path);
        } catch (error) {
          // Another program has just finished with it.
          if (systemCode(error) !== 'ENOENT') throw error;
        }
      }
    });
  }

  async put(key: string, body: Body, _mediaType: string, sha256?: string): Promise<StoredObject> {
    assertObjectKey(key);
    return mapped(async () => {
      const path = this.pathOf(key);
      const existing = await this.digestAt(path);
      if (existing !== null) return this.same(key, await digestOf(readBody(body)), existing);
      const { temporary, written } = await this.writeTemporary(body);
      try {
        if (sha256 !== undefined && written.sha256 !== sha256) throw mismatch();
        await this.makeFolder(dirname(path));
        await this.giveName(temporary, path);
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw error;
        // Another worker was first: fine when it wrote the same.
        return this.same(key, written, await this.digestAt(path));
      } finally {
        await this.removeTemporary(temporary);
      }
      await this.syncFolder(dirname(path));
      return { key, ...written };
    });
  }

  async get(key: string): Promise<Uint8Array> {
    assertObjectKey(key);
    return mapped(() => this.orMissing(key, () => this.files.readFile(this.pathOf(key))));
  }

  async stream(key: string): Promise<AsyncIterable<Uint8Array>> {
    assertObjectKey(key);
    const handle = await mapped(() => this.orMissing(key, () => this.files.open(this.pathOf(key), 'r')));
    return chunksOf(handle);
  }

  async size(key: string): Promise<number | null> {
    assertObjectKey(key);
    return mapped(async () => {
      try {
        return (await this.files.stat(this.pathOf(key))).size;
      } catch (error) {
        if (systemCode(error) !== 'ENOENT') throw error;
        await this.assertPresent();
        return null;
      }
    });
  }

  async *list(prefix: string): AsyncIterable<string> {
    await mapped(() => this.assertPresent());
    yield* this.walk('', prefix);
  }

  async remove(key: string): Promise<void> {
    assertObjectKey(key);
    await mapped(async () => {
      const path = this.pathOf(key);
      try {
        await this.files.unlink(path);
      } catch (error) {
        // The system protects a file that was made immutable.
        if (systemCode(error) === 'EPERM') throw lockedError('folder', error);
        if (systemCode(error) !== 'ENOENT') throw error;
        await this.assertPresent();
        return;
      }
      await this.syncFolder(dirname(path));
    });
  }

  async check(): Promise<void> {
    await mapped(async () => {
      const { temporary } = await this.writeTemporary(Buffer.from('sohoa'));
      await this.files.unlink(temporary);
    });
  }

  /** A folder keeps no versions and holds no lock; that a taken name is not written over is tried. */
  async probe(): Promise<StoreAbilities> {
    return mapped(async () => {
      const { temporary } = await this.writeTemporary(Buffer.from('sohoa'));
      try {
        const conditionalPut = await this.files.link(temporary, temporary).then(
          () => false,
          (error: unknown) => systemCode(error) === 'EEXIST',
        );
        return { conditionalPut, checksum: 'sha256', versions: false, lock: 'none', lockReason: 'thư mục (folder)' };
      } finally {
        await this.removeTemporary(temporary);
      }
    });
  }

  async lock(): Promise<void> {
    throw new SohoaError('STORE_LOCK_REFUSED', { store: 'folder' });
  }

  async replace(key: string, body: Body, _mediaType: string, sha256: string): Promise<{ kept: string | null }> {
    assertObjectKey(key);
    return mapped(async () => {
      const path = this.pathOf(key);
      const { temporary, written } = await this.writeTemporary(body);
      try {
        if (written.sha256 !== sha256) throw mismatch();
        const kept = await this.keepDamaged(key);
        await this.makeFolder(dirname(path));
        await this.giveName(temporary, path);
        await this.syncFolder(dirname(path));
        return { kept };
      } finally {
        await this.removeTemporary(temporary);
      }
    });
  }

  async close(): Promise<void> {
    // Nothing is held open between calls.
  }

  private async *walk(folder: string, prefix: string): AsyncGenerator<string> {
    const entries = await mapped(() => this.files.readdir(join(this.dir, folder), { withFileTypes: true }));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const key = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) {
        if (`${key}/`.startsWith(prefix) || prefix.startsWith(`${key}/`)) yield* this.walk(key, prefix);
      } else if (key.startsWith(prefix)) yield key;
    }
  }

  private pathOf(key: string): string {
    return join(this.dir, key.split('/').join(sep));
  }

  /** Writes and flushes a new file and reads it back. Throws DEPOSIT_MISMATCH when the disk gives back other bytes. */
  private async writeTemporary(body: Body): Promise<{ temporary: string; written: { sha256: string; bytes: number } }> {
    // The folder is not made again here: when it is gone, a share is not mounted, and writing beneath would lose papers.
    const temporary = join(this.incoming, `${process.pid}-${randomUUID()}`);
    const handle = await this.files.open(temporary, 'wx');
    try {
      const written = await digestOf(writingTo(handle, readBody(body)));
      await handle.sync();
      await handle.close();
      const found = await this.digestAt(temporary);
      if (found?.sha256 !== written.sha256) throw mismatch();
      return { temporary, written };
    } catch (error) {
      await handle.close().catch(() => undefined); // closing twice is harmless; the first error is the one to tell
      await this.removeTemporary(temporary);
      throw error;
    }
  }

  /** Moves what lies under a key out of the way, unread: a disk that cannot read it can still move it. */
  private async keepDamaged(key: string): Promise<string | null> {
    const kept = `${DAMAGED}/${Date.now()}/${key}`;
    await this.makeFolder(dirname(this.pathOf(kept)));
    try {
      await this.files.rename(this.pathOf(key), this.pathOf(kept));
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      await this.assertPresent();
      return null;
    }
    await this.syncFolder(dirname(this.pathOf(kept)));
    return kept;
  }

  /** Gives the file its final name, never replacing one. Throws EEXIST when the name is taken. */
  private async giveName(temporary: string, path: string): Promise<void> {
    try {
      await this.files.link(temporary, path);
    } catch (error) {
      // Some shares and FAT disks know no links. Keys derive from content, so a race there can only write the same bytes.
      if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(systemCode(error))) throw error;
      if ((await this.digestAt(path)) !== null) throw Object.assign(new Error('the name is taken'), { code: 'EEXIST' });
      await this.files.rename(temporary, path);
    }
  }

  /** A temporary file that cannot be removed is not a failed deposit: the next start clears it. */
  private async removeTemporary(temporary: string): Promise<void> {
    await this.files.unlink(temporary).catch(() => undefined);
  }

  /** Makes a folder below the store and flushes the ones above it, so that a power cut cannot lose the name. */
  private async makeFolder(folder: string): Promise<void> {
    const first = await this.files.mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let at = dirname(folder); at.length >= this.dir.length; at = dirname(at)) await this.syncFolder(at);
  }

  private async syncFolder(folder: string): Promise<void> {
    if (process.platform === 'win32') return; // Windows cannot open a folder to flush it
    const handle = await this.files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  private async digestAt(path: string): Promise<{ sha256: string; bytes: number } | null> {
    let handle: FileHandle;
    try {
      handle = await this.files.open(path, 'r');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
    return digestOf(chunksOf(handle));
  }

  private same(key: string, wanted: { sha256: string; bytes: number }, found: { sha256: string } | null): StoredObject {
    if (found?.sha256 !== wanted.sha256) throw mismatch();
    return { key, ...wanted };
  }

  private async orMissing<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
    try {
      return await read();
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      await this.assertPresent();
      throw new SohoaError('OBJECT_MISSING', { key }, { cause: error });
    }
  }

  /** Tells a lost object from a share that is not mounted: throws ENOENT when the store itself is gone. */
  private async assertPresent(): Promise<void> {
    await this.files.stat(this.incoming);
  }
}

function mismatch(): SohoaError {
  return new SohoaError('DEPOSIT_MISMATCH', { store: 'folder' });
}
