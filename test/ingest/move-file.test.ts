import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../src/core/fixity.ts';
import { findMoved, moveFile } from '../../src/ingest/move-file.ts';
import { withFolder } from './support/temp-folder.ts';

/** A folder on another device than the temporary files; null on a machine without one. */
async function otherDevice(): Promise<string | null> {
  const memory = await stat('/dev/shm').catch(() => null);
  if (!memory || memory.dev === (await stat(tmpdir())).dev) return null;
  return mkdtemp('/dev/shm/sohoa-');
}

test('to another device: the same bytes, the same time, nothing left behind, nothing overwritten', () =>
  withFolder(async (folder) => {
    const other = await otherDevice();
    if (other === null) return;
    try {
      for (const text of ['one', 'two']) {
        const source = join(folder, 'a.pdf');
        await writeFile(source, text);
        const { mtimeMs } = await stat(source);
        const target = await moveFile(source, join(other, 'x/a.pdf'), sha256(text));
        expect(await readFile(target, 'utf8')).toBe(text);
        expect((await stat(target)).mtimeMs).toBeCloseTo(mtimeMs, -1);
      }
      expect((await readdir(join(other, 'x'))).sort()).toEqual(['a (2).pdf', 'a.pdf']);
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(other, { recursive: true });
    }
  }));

test('to another device: a file that changed on the way stays where it was', () =>
  withFolder(async (folder) => {
    const other = await otherDevice();
    if (other === null) return;
    try {
      const source = join(folder, 'a.pdf');
      await writeFile(source, 'changed');
      await expect(moveFile(source, join(other, 'a.pdf'), sha256('as hashed'))).rejects.toMatchObject({
        code: 'SCAN_CHANGED',
      });
      expect([await readdir(folder), await readdir(other)]).toEqual([['a.pdf'], []]);
    } finally {
      await rm(other, { recursive: true });
    }
  }));

test('a moved file is found by its bytes among its namesakes', () =>
  withFolder(async (folder) => {
    const wanted = join(folder, 'day/a.pdf');
    for (const text of ['one', 'two', 'six']) {
      await writeFile(join(folder, 'in'), text);
      await moveFile(join(folder, 'in'), wanted, sha256(text));
    }
    expect(await findMoved(wanted, sha256('two'), 3)).toBe(join(folder, 'day/a (2).pdf'));
    expect(await findMoved(wanted, sha256('ten'), 3)).toBeNull();
  }));
