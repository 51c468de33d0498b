import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileError } from './reading-file.ts';

/** File in the inbox root with one glob a line: `*` within a name, `**` across folders, `?` one character, `#` a comment. */
const IGNORE_FILE = '.sohoaignore';

/** Names that are unfinished copies, office lock files or the file manager's own. */
const NEVER = [/^\./, /^~\$/, /\.(part|tmp|crdownload|filepart)$/i, /^(thumbs\.db|desktop\.ini)$/i];

/** True for a path below the inbox root (`/` as separator, NFC) that is not a scan: a file, or a folder not to enter. */
export type Ignores = (relativePath: string) => boolean;

/** Reads the inbox's rules. Without the file only the built-in names are ignored. Throws when it cannot be read. */
export async function readIgnoreRules(root: string): Promise<Ignores> {
  const globs = (await readLines(join(root, IGNORE_FILE))).map(globToPattern);
  return (relativePath) => {
    const parts = relativePath.split('/');
    return (
      parts.some((part) => NEVER.some((pattern) => pattern.test(part))) ||
      parts.some((_, i) => globs.some((glob) => matches(glob, parts.slice(0, i + 1))))
    );
  };
}

interface Glob {
  pattern: RegExp;
  /** A glob without `/` is compared with names, one with `/` with whole paths. */
  wholePath: boolean;
}

async function readLines(path: string): Promise<string[]> {
  try {
    const lines = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/);
    return lines.map((line) => line.trim().normalize('NFC')).filter((line) => line !== '' && !line.startsWith('#'));
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

function globToPattern(line: string): Glob {
  const glob = line.replace(/^\//, '').replace(/\/$/, '');
  const source = glob
    .split(/(\*\*\/?|\*|\?)/)
    .map((piece) => {
      if (piece === '**/') return '(?:.*/)?';
      if (piece === '**') return '.*';
      if (piece === '*') return '[^/]*';
      if (piece === '?') return '[^/]';
      return piece.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return {
    pattern: new RegExp(`^${source}$`, 'iu'),
    wholePath: line.includes('/', 1) && !line.endsWith('/') ? true : line.startsWith('/'),
  };
}

function matches({ pattern, wholePath }: Glob, parts: string[]): boolean {
  return pattern.test(wholePath ? parts.join('/') : (parts.at(-1) ?? ''));
}
