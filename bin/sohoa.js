#!/usr/bin/env node
// Launcher. Plain JavaScript on purpose: an old Node must still be able to read this file, find the newer
// runtime that `npm ci` brought along, or say clearly that there is none. Everything else is TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);
const runsSohoa = major > 22 || (major === 22 && minor >= 12);
const source = new URL('src/main.ts', root);
const built = new URL('dist/src/main.js', root);
const fromSource = existsSync(source);
const stripsTypes = major > 22 || (major === 22 && minor >= 18);

function rerun(node, flags) {
  const child = spawn(node, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: thrifty ? process.env : { ...process.env, ...malloc },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)));
}

// Page pictures are large and come and go in several threads. Linux's malloc keeps what they free in its arenas (300 MB
// and more); told to give large blocks back, it takes a third less. It reads these before any of our code runs. What the
// environment already says is left alone. Every picture is then new memory, which the kernel hands out 4 kB at a time for a
// tenth of the CPU time of a page; asked for huge pages (glibc 2.35 and newer) it does with 2 MB at a time.
const malloc = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '1048576',
  GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
};
const thrifty = process.platform !== 'linux' || Object.keys(malloc).some((name) => name in process.env);

if (!runsSohoa) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const bundled = new URL(`node_modules/${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`, root);
  if (existsSync(bundled)) rerun(fileURLToPath(bundled), []);
  else {
    console.error(
      `Sohoa cần Node.js 22.12 trở lên (máy đang có ${process.version}). Chạy lại "npm ci" có mạng, hoặc cài Node.js 24.\n` +
        `Sohoa needs Node.js 22.12 or newer (this is ${process.version}). Run "npm ci" again with the network, or install Node.js 24.`,
    );
    process.exit(1);
  }
} else if (fromSource && !stripsTypes && !process.execArgv.includes('--experimental-strip-types')) {
  rerun(process.execPath, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']);
} else if (!thrifty && typeof process.execve === 'function') {
  // Takes this process's place: same process id, nothing in between to pass signals on.
  const script = fileURLToPath(import.meta.url);
  const args = [process.execPath, ...process.execArgv, script, ...process.argv.slice(2)];
  process.execve(process.execPath, args, { ...process.env, ...malloc });
} else {
  const { main } = await import((fromSource ? source : built).href);
  await main(process.argv.slice(2));
}
