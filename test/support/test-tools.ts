import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Folder `.ci/install-test-tools.sh` puts tools into. */
export const TOOLS_FOLDER = process.env.SOHOA_TEST_TOOLS ?? join(homedir(), '.cache', 'sohoa-test-tools');

/** Path of a program: the one `variable` names, one on the PATH, or one of the tools folder; null when there is none. */
export function findTool(name: string, variable: string): string | null {
  const named = process.env[variable];
  if (named !== undefined) return existsSync(named) ? named : null;
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(TOOLS_FOLDER, 'bin')];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** `describe`, or `describe.skip` with one visible line that tells which tool is missing. */
export function describeWith(tool: string, found: boolean): typeof describe {
  if (found) return describe;
  process.stderr.write(`not run: ${tool} is not here (see .ci/install-test-tools.sh)\n`);
  return describe.skip as typeof describe;
}
