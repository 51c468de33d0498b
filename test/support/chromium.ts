import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((path) => existsSync(path));
if (!executablePath) process.stderr.write('not run: the browser journeys, no Chromium is installed\n');

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const QUIET = ['--disable-component-update', '--disable-sync'];

/** How long a page may take to show what is waited for, ms. A loaded machine is slow, and slow is not wrong. */
export const PATIENCE_MS = 90_000;

/** `test` where there is a Chromium, else `test.skip`. */
export const inBrowser = executablePath ? test : (test.skip as typeof test);

/** Starts a headless browser. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...FLAGS, ...QUIET], timeout: PATIENCE_MS });
}
