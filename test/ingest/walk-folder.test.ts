import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StableFile } from '../../src/core/scan.ts';
import { checkFreeSpace } from '../../src/ingest/check-free-space.ts';
import { walkFolder } from '../../src/ingest/walk-folder.ts';
import { withFolder } from './support/temp-folder.ts';

async function walk(root: string): Promise<StableFile[]> {
  const files: StableFile[] = [];
  for await (const file of walkFolder(root, { defaultStation: 'mac-dinh' })) files.push(file);
  return files;
}

test('all scans, in the order a person counts, without what is ignored', () =>
  withFolder(async (root) => {
    for (const name of [
      'may-1/SCAN_10.pdf',
      'may-1/SCAN_2.pdf',
      'may-1/.hidden',
      'may-1/x.part',
      'top.pdf',
      '.git/config',
      'may-2/a/b.tif',
      'skip/c.pdf',
    ]) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), name);
    }
    await writeFile(join(root, '.sohoaignore'), 'skip/\n');
    await symlink(root, join(root, 'loop'));
    const files = await walk(root);
    expect(files.map((file) => [file.relativePath, file.station])).toEqual([
      ['may-1/SCAN_2.pdf', 'may-1'],
      ['may-1/SCAN_10.pdf', 'may-1'],
      ['may-2/a/b.tif', 'may-2'],
      ['top.pdf', 'mac-dinh'],
    ]);
    expect(files[0]).toMatchObject({ size: 16, path: join(root, 'may-1/SCAN_2.pdf') });
  }));

test('a folder that is not there is an error, not an empty run', async () => {
  await expect(walk('/nowhere/at/all')).rejects.toMatchObject({ code: 'SCAN_UNREADABLE' });
});

test('free space: enough passes, too little is STORE_FULL', () =>
  withFolder(async (root) => {
    await checkFreeSpace(root, 1);
    await expect(checkFreeSpace(root, Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({ code: 'STORE_FULL' });
  }));
