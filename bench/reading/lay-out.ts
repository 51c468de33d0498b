import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DrawnScan } from './corpus.ts';

/** Folders of a run: scans by station, registers, and the truth beside them. */
export interface Layout {
  root: string;
  scans: string;
  registers: string;
}

/** Lays the chosen scans out as an office's watch folder; files are linked where the file system can, else copied. */
export async function layOut(
  root: string,
  drawn: readonly DrawnScan[],
  registers: Record<string, string>,
): Promise<Layout> {
  const layout = { root, scans: join(root, 'scans'), registers: join(root, 'registers') };
  await mkdir(layout.registers, { recursive: true });
  for (const [name, text] of Object.entries(registers)) await writeFile(join(layout.registers, name), text);
  for (const { file, truth } of drawn) {
    const path = join(layout.scans, truth.path);
    await mkdir(dirname(path), { recursive: true });
    try {
      await link(file, path);
    } catch (error) {
      // Another file system, or one without links.
      if (!['EXDEV', 'EPERM', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await copyFile(file, path);
    }
  }
  await writeFile(join(root, 'truth.json'), JSON.stringify({ scans: drawn.map(({ truth }) => truth) }));
  return layout;
}
