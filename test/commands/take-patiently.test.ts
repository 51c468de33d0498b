import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SohoaError } from '../../src/core/errors.ts';
import type { ScanRow, StableFile } from '../../src/core/scan.ts';
import { takePatiently } from '../../src/one-shot.ts';

test('a file that was still being written is taken as it is afterwards', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sohoa-patient-'));
  try {
    const path = join(folder, 'a.pdf');
    await writeFile(path, 'half');
    const { size, mtimeMs } = await stat(path);
    const file: StableFile = { path, relativePath: 'a.pdf', station: 'may-1', size, mtimeMs };
    const sizes: number[] = [];
    const take = async (seen: StableFile) => {
      sizes.push(seen.size);
      if (sizes.length > 1) return { scan: { id: 'taken' } as ScanRow, known: false };
      await writeFile(path, 'half and half');
      throw new SohoaError('SCAN_CHANGED');
    };
    expect(await takePatiently({ take }, file)).toBe('taken');
    expect(sizes).toEqual([4, 13]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
