import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import type { FSWatcher } from 'chokidar';
import type { SohoaError } from '../core/errors.ts';
import type { StableFile } from '../core/scan.ts';
import { HandOver, asProblem, type StuckFile } from './hand-over.ts';
import { readIgnoreRules } from './ignore-rules.ts';
import type { Ignores } from './ignore-rules.ts';
import { isFileError } from './reading-file.ts';
import { stationOf, walkFolder } from './walk-folder.ts';
import type { WatchOptions } from './watch-options.ts';

export interface InboxWatch {
  /** Walks the whole inbox now, as happens every `rescanMs`. */
  rescan(): Promise<void>;
  /** Hands over nothing until `resume`; files go on being watched. */
  pause(): void;
  resume(): void;
  /** Files that stay in the inbox because they could not be taken. */
  stuck(): StuckFile[];
  /** Stops watching and waits for the files being taken. */
  stop(): Promise<void>;
}

/**
 * Watches the inbox: one sub-folder a station, deeper folders allowed. `onStable` gets a file when its size and time of
 * change have been still for `stableMs`, also when it was there at start-up. When it rejects, the file stays and is
 * offered again later. `onProblem` is told what went wrong; it never stops the watch.
 */
export async function watchInbox(
  options: WatchOptions & { root: string },
  onStable: (file: StableFile) => Promise<void>,
  onProblem: (error: SohoaError) => void,
): Promise<InboxWatch> {
  const root = resolve(options.root);
  const tellFault = (error: unknown) => onProblem(asProblem(error));
  let ignores: Ignores = await readIgnoreRules(root);
  const look = (path: string) => lookAt(root, path, options.defaultStation);
  const handOver = new HandOver({ options, look: (file) => look(file.path), take: onStable, onProblem });

  const notice = async (path: string) => {
    const file = await look(path);
    if (file && !ignores(file.relativePath)) handOver.seen(file);
  };
  const rescan = single(async () => {
    ignores = await readIgnoreRules(root);
    const known = new Set(handOver.paths());
    for await (const file of walkFolder(root, { ...options, onUnreadable: tellFault })) {
      known.delete(file.path);
      handOver.seen(file);
    }
    for (const path of known) handOver.gone(path);
  });

  const watcher = startWatcher(root, options, (path) => ignores(pathBelow(root, path)));
  watcher.on('add', (path) => void notice(path).catch(tellFault));
  watcher.on('change', (path) => void notice(path).catch(tellFault));
  watcher.on('unlink', (path) => handOver.gone(path));
  watcher.on('error', tellFault);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  await rescan().catch(tellFault);
  const timer = setInterval(() => void rescan().catch(tellFault), options.rescanMs);
  return {
    rescan,
    pause: () => handOver.pause(),
    resume: () => handOver.resume(),
    stuck: () => handOver.stuck(),
    async stop() {
      clearInterval(timer);
      await watcher.close();
      await handOver.stop();
    },
  };
}

function startWatcher(root: string, options: WatchOptions, ignored: (path: string) => boolean): FSWatcher {
  return watch(root, {
    ignored: (path) => path !== root && ignored(path),
    // What is there already is found by the first walk.
    ignoreInitial: true,
    followSymlinks: false,
    atomic: false,
    usePolling: options.usePolling,
    interval: options.pollMs,
    binaryInterval: options.pollMs,
  });
}

/** Path below the root with `/`, NFC; `..` stays in it for a path outside. */
function pathBelow(root: string, path: string): string {
  return relative(root, path).split(sep).join('/').normalize('NFC');
}

/** The file as it is now; null when it is gone, no plain file, or its real place is outside of the inbox. */
async function lookAt(root: string, path: string, defaultStation: string): Promise<StableFile | null> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile() || !(await isInside(root, path))) return null;
    const relativePath = pathBelow(root, path);
    const station = stationOf(relativePath, defaultStation);
    return { path, relativePath, station, size: stats.size, mtimeMs: stats.mtimeMs };
  } catch (error) {
    if (isFileError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

/** True when no folder on the way to the file is a link. */
async function isInside(root: string, path: string): Promise<boolean> {
  const expected = join(await realpath(root), relative(root, path));
  return !isAbsolute(relative(root, path)) && (await realpath(path)) === expected;
}

/** Calls that come while one is running get that one's result. */
function single(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
}
