import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Conformance } from '../../src/core/document.ts';
import { findTool, TOOLS_FOLDER } from './test-tools.ts';

/** How veraPDF is called: the program and the arguments before the options; null when it is not here. */
export const VERAPDF = findVeraPdf();

export interface Verdict {
  file: string;
  passed: boolean;
  /** veraPDF's own line, with the broken rules behind it when it failed. */
  text: string;
}

/** `SOHOA_VERAPDF` may name a veraPDF program or its jar; else the jar in the tools folder or a program on the PATH. */
function findVeraPdf(): { program: string; before: string[] } | null {
  const named = process.env.SOHOA_VERAPDF;
  const jar = named ?? join(TOOLS_FOLDER, 'lib', 'verapdf.jar');
  if (jar.endsWith('.jar') && existsSync(jar)) {
    const java = findTool('java', 'SOHOA_JAVA');
    return java === null
      ? null
      : { program: java, before: ['-Xmx1g', '-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper'] };
  }
  const program = findTool('verapdf', 'SOHOA_VERAPDF');
  return program === null ? null : { program, before: [] };
}

/** Files a call takes: the command line has an end. */
const FILES_AT_ONCE = 50;

/**
 * veraPDF's verdict on each file at the given level, in the order of `files`. Throws when veraPDF does not run or
 * leaves a file out: no verdict is not a good one.
 */
export function validate(files: readonly string[], level: Conformance): Verdict[] {
  if (VERAPDF === null) throw new Error('veraPDF is not here');
  const verdicts: Verdict[] = [];
  for (let at = 0; at < files.length; at += FILES_AT_ONCE)
    verdicts.push(...call(files.slice(at, at + FILES_AT_ONCE), level));
  return verdicts;
}

function call(files: readonly string[], level: Conformance): Verdict[] {
  const { program, before } = VERAPDF!;
  const options = ['--flavour', level.slice('PDF/A-'.length), '--format', 'text', '--verbose'];
  const run = spawnSync(program, [...before, ...options, ...files], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.error) throw run.error;
  const lines = run.stdout.split('\n');
  return files.map((file) => {
    const at = lines.findIndex((line) => /^(PASS|FAIL|ERROR) /.test(line) && line.includes(file));
    if (at < 0) {
      // A file veraPDF cannot read at all is told on the error stream only.
      if (run.stderr.includes(file)) return { file, passed: false, text: 'cannot be read' };
      throw new Error(`veraPDF gave no verdict: ${run.stderr.slice(0, 2000)}`);
    }
    const after = lines.slice(at + 1).findIndex((line) => !line.startsWith(' '));
    const text = lines.slice(at, at + 1 + Math.max(0, after)).join('\n');
    return { file, passed: lines[at]!.startsWith('PASS '), text: text.replaceAll(file, '') };
  });
}
