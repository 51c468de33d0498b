import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from '../../../src/store/objects/file-system.ts';
import { openFolderStore } from '../../../src/store/objects/folder-store.ts';
import { codeOf, collect, objectStoreContract } from '../../contracts/object-store.ts';

const made: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await fs.mkdtemp(join(tmpdir(), 'sohoa-store-'));
  made.push(folder);
  return folder;
}

afterAll(() => Promise.all(made.map((folder) => fs.rm(folder, { recursive: true, force: true }))));

/** A system error as node throws it. */
function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The real file system, except that files opened for writing behave as `write` says. */
function failingWrites(write: (handle: fs.FileHandle, data: Buffer) => Promise<void>): FileSystem {
  return {
    ...fs,
    open: (async (path: string, flags: string) => {
      const handle = await fs.open(path, flags);
      if (flags !== 'wx') return handle;
      const real = handle.writeFile.bind(handle) as fs.FileHandle['writeFile'];
      const harmed = { writeFile: real } as fs.FileHandle;
      handle.writeFile = ((data: Buffer) => write(harmed, data)) as fs.FileHandle['writeFile'];
      return handle;
    }) as FileSystem['open'],
  };
}

describe('the folder store', () => {
  objectStoreContract('folder', async () => openFolderStore({ dir: join(await newFolder(), 'objects') }));

  test.each([
    ['EPERM', { code: 'STORE_REFUSED', detail: { reason: 'locked' } }],
    ['EACCES', { code: 'STORE_REFUSED', detail: { system: 'EACCES' } }],
    ['EIO', { code: 'STORE_UNAVAILABLE' }],
  ])('an object that the system keeps (%s) is not removed, and why is told', async (code, error) => {
    const dir = await newFolder();
    await (await openFolderStore({ dir })).put('a/kept', Buffer.from('x'), 'text/plain');
    const store = await openFolderStore({ dir }, { ...fs, unlink: () => Promise.reject(systemError(code)) });
    await expect(store.remove('a/kept')).rejects.toMatchObject(error);
    expect(await store.size('a/kept')).toBe(1);
  });

  test('a disk that fills up in the middle is told as full; nothing half-written stays', async () => {
    const dir = await newFolder();
    let written = 0;
    const files = failingWrites(async (handle, data) => {
      written += data.length;
      if (written > 2 * 1024 * 1024) throw systemError('ENOSPC');
      await handle.writeFile(data);
    });
    const store = await openFolderStore({ dir }, files);
    expect(await codeOf(store.put('a/b', randomBytes(5 * 1024 * 1024), 'application/pdf'))).toBe('STORE_FULL');
    expect(await store.size('a/b')).toBeNull();
    expect(await fs.readdir(join(dir, '.incoming'))).toEqual([]);
    expect(await codeOf(store.check())).toBe('STORE_FULL');
  });

  test('a disk that keeps other bytes than it was given is noticed before the object has its name', async () => {
    const dir = await newFolder();
    const files = failingWrites((handle, data) => {
      const harmed = Buffer.from(data);
      harmed[0]! ^= 1;
      return handle.writeFile(harmed);
    });
    const store = await openFolderStore({ dir }, files);
    expect(await codeOf(store.put('a/b', randomBytes(1000), 'application/pdf'))).toBe('DEPOSIT_MISMATCH');
    expect(await store.size('a/b')).toBeNull();
  });

  test.each([
    ['EROFS', 'STORE_UNAVAILABLE'],
    ['EIO', 'STORE_UNAVAILABLE'],
    ['ESTALE', 'STORE_UNAVAILABLE'],
    ['EACCES', 'STORE_REFUSED'],
    ['EPERM', 'STORE_REFUSED'],
    ['EDQUOT', 'STORE_FULL'],
  ])('%s is told as %s', async (system, code) => {
    const files = failingWrites(() => Promise.reject(systemError(system)));
    const store = await openFolderStore({ dir: await newFolder() }, files);
    expect(await codeOf(store.put('a/b', Buffer.from('x'), 'text/plain'))).toBe(code);
    expect(await codeOf(store.check())).toBe(code);
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)('a folder without the right to write is told as a refusal', async () => {
    const dir = await newFolder();
    const store = await openFolderStore({ dir });
    await fs.chmod(join(dir, '.incoming'), 0o500);
    expect(await codeOf(store.put('a/b', Buffer.from('x'), 'text/plain'))).toBe('STORE_REFUSED');
    await fs.chmod(join(dir, '.incoming'), 0o700);
  });

  test('a share that went away is a store that is down, not lost objects, and nothing is written beneath it', async () => {
    const dir = join(await newFolder(), 'mounted');
    const store = await openFolderStore({ dir });
    await store.put('a/b', Buffer.from('x'), 'text/plain');
    await fs.rename(dir, `${dir}-away`);
    expect(await codeOf(store.get('a/b'))).toBe('STORE_UNAVAILABLE');
    expect(await codeOf(store.size('a/b'))).toBe('STORE_UNAVAILABLE');
    expect(await codeOf(store.put('a/c', Buffer.from('y'), 'text/plain'))).toBe('STORE_UNAVAILABLE');
    expect(await codeOf(collect(store.list('')))).toBe('STORE_UNAVAILABLE');
    await expect(fs.stat(dir)).rejects.toThrow();
  });

  test('a disk without links still never replaces an object', async () => {
    const files: FileSystem = { ...fs, link: () => Promise.reject(systemError('ENOTSUP')) };
    const store = await openFolderStore({ dir: await newFolder() }, files);
    await store.put('a/b', Buffer.from('first'), 'text/plain');
    expect(await codeOf(store.put('a/b', Buffer.from('other'), 'text/plain'))).toBe('DEPOSIT_MISMATCH');
    expect(Buffer.from(await store.get('a/b')).toString()).toBe('first');
  });

  test('two stores that put different bytes at once: one wins, the other is told', async () => {
    const dir = await newFolder();
    const [one, two] = await Promise.all([openFolderStore({ dir }), openFolderStore({ dir })]);
    const codes = await Promise.all([
      codeOf(one.put('a/b', randomBytes(100_000), 'text/plain')),
      codeOf(two.put('a/b', randomBytes(100_000), 'text/plain')),
    ]);
    expect(codes.sort()).toEqual(['DEPOSIT_MISMATCH', 'no error']);
  });

  test('what a crashed run left half-written is cleared at start, what is new is left alone', async () => {
    const dir = await newFolder();
    await openFolderStore({ dir });
    const [old, fresh] = ['old', 'fresh'].map((name) => join(dir, '.incoming', name)) as [string, string];
    await Promise.all([fs.writeFile(old, 'x'), fs.writeFile(fresh, 'x')]);
    const before = new Date(Date.now() - 48 * 3_600_000);
    await fs.utimes(old, before, before);
    const store = await openFolderStore({ dir });
    expect(await fs.readdir(join(dir, '.incoming'))).toEqual(['fresh']);
    expect(await collect(store.list(''))).toEqual([]);
  });
});
