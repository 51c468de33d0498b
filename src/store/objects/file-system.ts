import * as fs from 'node:fs/promises';

/** What the folder store needs of the file system: a seam for tests of a full or failing disk. */
export type FileSystem = Pick<
  typeof fs,
  'link' | 'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'stat' | 'unlink'
>;

/** The real one. */
export const nodeFileSystem: FileSystem = fs;
