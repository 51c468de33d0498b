import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SohoaError } from '../../src/core/errors.ts';
import type { ArchiveStore } from '../../src/core/ports/archive-store.ts';

const MB = 1024 * 1024;

/** The code of the SohoaError a promise rejects with; fails when it does not reject. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: unknown) => (error as SohoaError).code ?? String(error),
  );
}

/** Everything an iterable yields. */
export async function collect<Value>(items: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * What every object store does. `open` gives a fresh, empty store; the suite closes it.
 * Called inside a `describe` of the adapter's test file.
 */
export function objectStoreContract(name: string, open: () => Promise<ArchiveStore>): void {
  describe(`${name} keeps the object store contract`, () => {
    let store: ArchiveStore;
    let folder: string;

    beforeEach(async () => {
      store = await open();
      folder = await mkdtemp(join(tmpdir(), 'sohoa-objects-'));
    });
    afterEach(async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('gives back what was put, whole, as a stream, and its size', async () => {
      const bytes = randomBytes(200_000);
      const stored = await store.put('archive/ab/one.pdf', bytes, 'application/pdf');
      expect(stored).toEqual({ key: 'archive/ab/one.pdf', sha256: digest(bytes), bytes: bytes.length });
      expect(Buffer.compare(await store.get('archive/ab/one.pdf'), bytes)).toBe(0);
      expect(Buffer.compare(Buffer.concat(await collect(await store.stream('archive/ab/one.pdf'))), bytes)).toBe(0);
      expect(await store.size('archive/ab/one.pdf')).toBe(bytes.length);
    });

    test('does not keep bytes other than those expected: the key stays free for the right ones', async () => {
      const bytes = Buffer.from('as hashed');
      const path = join(folder, 'changed');
      await writeFile(path, 'changed meanwhile');
      expect(await codeOf(store.put('a/digest', { path }, 'text/plain', digest(bytes)))).toBe('DEPOSIT_MISMATCH');
      expect(await store.size('a/digest')).toBeNull();
      expect((await store.put('a/digest', bytes, 'text/plain', digest(bytes))).sha256).toBe(digest(bytes));
    });

    test('takes the same bytes under the same key again', async () => {
      const bytes = Buffer.from('the same');
      const first = await store.put('a/b', bytes, 'text/plain');
      expect(await store.put('a/b', bytes, 'text/plain')).toEqual(first);
    });

    test('refuses other bytes under a key that is taken and keeps the first', async () => {
      await store.put('a/b', Buffer.from('first'), 'text/plain');
      expect(await codeOf(store.put('a/b', Buffer.from('other'), 'text/plain'))).toBe('DEPOSIT_MISMATCH');
      expect(Buffer.from(await store.get('a/b')).toString()).toBe('first');
    });

    test('lets workers put the same object at once', async () => {
      const bytes = randomBytes(50_000);
      const all = await Promise.all(Array.from({ length: 8 }, () => store.put('a/same', bytes, 'text/plain')));
      expect(new Set(all.map((stored) => stored.sha256))).toEqual(new Set([digest(bytes)]));
      expect(await collect(store.list(''))).toEqual(['a/same']);
      expect(Buffer.compare(await store.get('a/same'), bytes)).toBe(0);
    });

    test('keeps an empty object', async () => {
      expect(await store.put('a/empty', new Uint8Array(0), 'text/plain')).toMatchObject({
        bytes: 0,
        sha256: digest(Buffer.alloc(0)),
      });
      expect(await store.get('a/empty')).toHaveLength(0);
      expect(await collect(await store.stream('a/empty'))).toHaveLength(0);
      expect(await store.size('a/empty')).toBe(0);
    });

    test('takes 20 MB from a file', async () => {
      const bytes = Buffer.concat([randomBytes(20 * MB), Buffer.from('odd')]);
      const path = join(folder, 'large');
      await writeFile(path, bytes);
      const stored = await store.put('a/large', { path }, 'application/octet-stream');
      expect(stored).toMatchObject({ sha256: digest(bytes), bytes: bytes.length });
      const hash = createHash('sha256');
      for await (const chunk of await store.stream('a/large')) hash.update(chunk);
      expect(hash.digest('hex')).toBe(digest(bytes));
    });

    test('blames nobody else when the file to deposit is not there', async () => {
      expect(await codeOf(store.put('a/b', { path: join(folder, 'nothing') }, 'text/plain'))).toBe('INTERNAL');
      expect(await store.size('a/b')).toBeNull();
    });

    test('tells that an object is missing', async () => {
      expect(await codeOf(store.get('a/none'))).toBe('OBJECT_MISSING');
      expect(await codeOf(store.stream('a/none'))).toBe('OBJECT_MISSING');
      expect(await store.size('a/none')).toBeNull();
    });

    test('removes an object for good; one that is not there is fine', async () => {
      for (const key of ['a/one', 'a/two']) await store.put(key, Buffer.from(key), 'text/plain');
      await store.remove('a/one');
      await store.remove('a/one');
      expect(await codeOf(store.get('a/one'))).toBe('OBJECT_MISSING');
      expect(await collect(store.list(''))).toEqual(['a/two']);
      expect(await codeOf(store.remove('../outside'))).toBe('INTERNAL');
      // The key is free again, also for other bytes.
      await store.put('a/one', Buffer.from('other'), 'text/plain');
      expect(Buffer.from(await store.get('a/one')).toString()).toBe('other');
    });

    test('lists keys by prefix', async () => {
      for (const key of ['archive/aa/1.pdf', 'archive/ab/2.pdf', 'previews/aa/3.jpg']) {
        await store.put(key, Buffer.from(key), 'text/plain');
      }
      expect((await collect(store.list(''))).sort()).toEqual([
        'archive/aa/1.pdf',
        'archive/ab/2.pdf',
        'previews/aa/3.jpg',
      ]);
      expect((await collect(store.list('archive/'))).sort()).toEqual(['archive/aa/1.pdf', 'archive/ab/2.pdf']);
      expect(await collect(store.list('archive/ab'))).toEqual(['archive/ab/2.pdf']);
      expect(await collect(store.list('nothing/'))).toEqual([]);
    });

    test.each([
      ['a way up', '../outside'],
      ['a hidden way up', 'a/../../outside'],
      ['an absolute path', '/etc/outside'],
      ['nothing', ''],
      ['an empty part', 'a//b'],
      ['a trailing slash', 'a/'],
      ['a hidden part', '.incoming/x'],
      ['a backslash', 'a\\b'],
      ['a NUL', 'a\u0000b'],
      ['Unicode', 'hồ-sơ/một'],
      ['upper case', 'A/B'],
      ['a colon', 'c:evil'],
      ['1000 characters', 'a'.repeat(1000)],
    ])('refuses a key that is %s', async (_, key) => {
      expect(await codeOf(store.put(key, Buffer.from('x'), 'text/plain'))).toBe('INTERNAL');
      expect(await codeOf(store.get(key))).toBe('INTERNAL');
      expect(await codeOf(store.stream(key))).toBe('INTERNAL');
      expect(await codeOf(store.size(key))).toBe('INTERNAL');
    });

    test('right bytes take the place of damaged ones, which are kept; of lost ones, too', async () => {
      const right = Buffer.from('right');
      await store.put('a/b', Buffer.from('damaged'), 'text/plain');
      const { kept } = await store.replace('a/b', right, 'text/plain', digest(right));
      expect(Buffer.from(await store.get('a/b')).toString()).toBe('right');
      expect(kept).toMatch(/^(version |damaged\/)/);
      if (kept?.startsWith('damaged/')) expect(Buffer.from(await store.get(kept)).toString()).toBe('damaged');
      expect(await store.replace('a/lost', right, 'text/plain', digest(right))).toEqual({ kept: null });
      expect(Buffer.from(await store.get('a/lost')).toString()).toBe('right');
    });

    test('bytes that do not belong there take nothing’s place', async () => {
      await store.put('a/b', Buffer.from('damaged'), 'text/plain');
      const wrong = store.replace('a/b', Buffer.from('wrong, too'), 'text/plain', digest(Buffer.from('right')));
      expect(await codeOf(wrong)).toBe('DEPOSIT_MISMATCH');
      expect(Buffer.from(await store.get('a/b')).toString()).toBe('damaged');
    });

    test('tells what it does when it is tried, and leaves nothing to list', async () => {
      expect(await store.probe('governance')).toMatchObject({ conditionalPut: true, checksum: 'sha256', lock: 'none' });
      expect(await collect(store.list(''))).toEqual([]);
    });

    test('says that it can take an object, and leaves nothing to list', async () => {
      await store.check();
      await store.check();
      expect(await collect(store.list(''))).toEqual([]);
    });
  });
}
