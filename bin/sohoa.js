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
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)));
}

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
} else {
  const { main } = await import((fromSource ? source : built).href);
  await main(process.argv.slice(2));
}
