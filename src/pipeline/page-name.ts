import type { ReadPage } from '../core/page.ts';

/** Tells a page from every other one of its scan, and from those of the scan with its backs. Stable: ids derive from it. */
export function pageName({ scan, sheet, part }: Pick<ReadPage, 'scan' | 'sheet' | 'part'>): string {
  return scan === undefined ? `${sheet} ${part}` : `${scan} ${sheet} ${part}`;
}
