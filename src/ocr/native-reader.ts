import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import { SohoaError } from '../core/errors.ts';
import { parseTsv } from './parse-tsv.ts';
import { putBack } from './draw-together.ts';
import { pictureToRead, type Picture } from './picture-to-read.ts';
import type { Question, RecogniserThread } from './recogniser-thread.ts';
import type { RawLine } from './thread-protocol.ts';

/** The `tesseract` program of the system. */
export interface NativeProgram {
  /** Name on the PATH, or a path. */
  command: string;
  /** Folder with vie.traineddata; null = where the program itself looks. */
  tessdataDir: string | null;
  /** Variables the program is started with. */
  environment: Readonly<Record<string, string | undefined>>;
}

/** Bytes of output from which a page is a failure: a dense A3 page gives 1 MB. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/** Characters of the program's own words kept for the log. */
const MOST_COMPLAINT = 500;
/** One thread for each process: with its default Tesseract's threads wait for each other, and pages take four times as long. */
const ONE_THREAD = { OMP_THREAD_LIMIT: '1' };

/**
 * Makes sure that the program runs and has Vietnamese data. Throws CONFIG_INVALID naming what is missing: nothing else is
 * read with instead.
 */
export async function checkNativeProgram(program: NativeProgram, timeoutMs: number): Promise<void> {
  const { command, tessdataDir, environment } = program;
  const invalid = (key: string, reason: string, cause?: unknown): SohoaError =>
    new SohoaError('CONFIG_INVALID', { key, reason }, { cause });
  const listed = await promisify(execFile)(command, [...dataArguments(tessdataDir), '--list-langs'], {
    timeout: timeoutMs,
    env: { ...environment, ...ONE_THREAD },
  }).catch((cause: unknown) => {
    throw invalid('ocr.command', `the program "${command}" does not run`, cause);
  });
  if (!/^vie\s*$/m.test(`${listed.stdout}\n${listed.stderr}`))
    throw invalid('ocr.tessdataDir', `"${command}" has no Vietnamese data (vie.traineddata)`);
}

/**
 * Reads one page at a time with the program, a fresh process for each: what hangs or dies takes nothing else along.
 * `ask` rejects when the program fails; `stop` ends a page under way.
 */
export function nativeReader(program: NativeProgram): RecogniserThread {
  let running: ChildProcess | null = null;
  let stopped = false;
  return {
    ask: async (question) => {
      if (stopped) throw new Error('the recogniser was stopped');
      const picture = pictureToRead(question);
      if (picture.blank) return { kind: 'lines', lines: [] };
      const run = startPage(program, question, picture);
      running = run.child;
      try {
        return { kind: 'lines', lines: await run.lines };
      } finally {
        running = null;
      }
    },
    stop: async () => {
      stopped = true;
      running?.kill('SIGKILL');
    },
  };
}

function startPage(
  program: NativeProgram,
  { dpi, segmentation, part }: Question,
  { bytes, shift, pieces }: Picture,
): { child: ChildProcess; lines: Promise<RawLine[]> } {
  const child = spawn(
    program.command,
    [
      'stdin',
      'stdout',
      ...dataArguments(program.tessdataDir),
      ...['-l', 'vie', '--oem', '1', '--psm', segmentation],
      ...(part?.characters ? ['-c', `tessedit_char_whitelist=${part.characters}`] : []),
      // Without it Tesseract guesses the resolution, and reads four times worse.
      ...['--dpi', String(Math.round(dpi)), '-c', 'tessedit_do_invert=0'],
      // As a variable: the output's name is a file of the data folder, which a folder of one's own lacks.
      ...['-c', 'tessedit_create_tsv=1'],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...program.environment, ...ONE_THREAD } },
  );
  const lines = new Promise<RawLine[]>((resolve, reject) => {
    const output: Buffer[] = [];
    let size = 0;
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      output.push(chunk);
      if (size > MOST_OUTPUT) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-MOST_COMPLAINT);
    });
    child.on('error', reject);
    // A program that ends before it has read everything closes the pipe; how it ended is told by 'close'.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') reject(error);
    });
    child.on('close', (code, signal) => {
      if (code !== 0) return reject(new Error(`tesseract ended with ${code ?? signal}: ${complaint.trim()}`));
      try {
        const read = parseTsv(Buffer.concat(output).toString('utf8'), shift);
        resolve(pieces ? putBack(read, pieces) : read);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    child.stdin.end(bytes);
  });
  return { child, lines };
}

function dataArguments(folder: string | null): string[] {
  return folder === null ? [] : ['--tessdata-dir', folder];
}
