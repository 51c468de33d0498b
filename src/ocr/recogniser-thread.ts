import { Worker } from 'node:worker_threads';
import type { Box, Turn } from '../core/geometry.ts';
import { cropImage } from './crop-image.ts';
import { parseNetpbm } from './netpbm-file.ts';
import {
  threadMessageSchema,
  type Part,
  type RawLine,
  type RawOrientation,
  type ThreadRole,
} from './thread-protocol.ts';

/** One question. */
export interface Question {
  /** A whole PBM or PGM file. */
  bytes: Uint8Array;
  dpi: number;
  /** Clockwise degrees to turn it before (PGM only). */
  turn?: Turn;
  /** Tesseract's page segmentation mode. */
  segmentation: string;
  /** The part to read; missing: the whole image. */
  part?: Part;
}

export type Answer = { kind: 'lines'; lines: RawLine[] } | { kind: 'orientation'; orientation: RawOrientation };

/** A thread that answers one question at a time. After a rejection it must be stopped, never asked again. */
export interface RecogniserThread {
  /** Rejects when the recogniser fails or the thread dies. Has no time limit of its own. */
  ask(question: Question): Promise<Answer>;
  /** Ends the thread at once; a question under way is rejected. */
  stop(): Promise<void>;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

// The sources run as .ts, the build as .js: the entry has the extension of this file.
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './tesseract-thread.ts' : './tesseract-thread.js',
  import.meta.url,
);

/** The question with no more of the image than its part, which lies `left` and `top` px inside: what is sent is copied. */
function onlyPart(question: Question): { sent: Question; left: number; top: number } {
  const { bytes, part } = question;
  if (!part || question.turn) return { sent: question, left: 0, top: 0 };
  const { bytes: cut, shift } = cropImage(bytes, part.region, 0);
  const { width, height } = parseNetpbm(cut);
  const [left, top] = [-shift[0], -shift[1]];
  return { sent: { ...question, bytes: cut, part: { ...part, region: [0, 0, width, height] } }, left, top };
}

/** An answer with its boxes as far from the image's corner as its part was. */
function moved(answer: Answer, left: number, top: number): Answer {
  if (answer.kind !== 'lines' || (left === 0 && top === 0)) return answer;
  const shifted = ([x, y, width, height]: Box): Box => [x + left, y + top, width, height];
  return {
    kind: 'lines',
    lines: answer.lines.map((line) => ({
      ...line,
      box: shifted(line.box),
      words: line.words.map((word) => ({ ...word, box: shifted(word.box) })),
    })),
  };
}

/**
 * Starts a recogniser thread. Resolves when it can be asked. Rejects when it dies before that, or is not ready after
 * `timeoutMs`.
 */
export function startRecogniserThread(role: ThreadRole, timeoutMs: number): Promise<RecogniserThread> {
  const worker = new Worker(ENTRY, { workerData: role, name: `ocr-${role.role}`, stdout: true, stderr: true });
  // The engine chatters about each image on stderr; what fails arrives as a message or as the thread's end.
  worker.stdout.resume();
  worker.stderr.resume();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let death: Error | null = null;

  const thread: RecogniserThread = {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (death) return reject(death);
        lastId += 1;
        const { sent, left, top } = onlyPart(question);
        waiting.set(lastId, { resolve: (answer) => resolve(moved(answer, left, top)), reject });
        worker.postMessage({ id: lastId, ...sent });
      }),
    stop: async () => {
      await worker.terminate();
    },
  };

  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`recogniser thread not ready after ${timeoutMs} ms`));
      void worker.terminate();
    }, timeoutMs);
    const die = (error: Error): void => {
      death ??= error;
      clearTimeout(timer);
      reject(death);
      for (const entry of waiting.values()) entry.reject(death);
      waiting.clear();
    };
    worker.on('error', (error) => die(error instanceof Error ? error : new Error(String(error))));
    worker.on('messageerror', die);
    worker.on('exit', (code) => die(new Error(`recogniser thread ended (${code})`)));
    worker.on('message', (raw: unknown) => {
      const message = threadMessageSchema.parse(raw);
      if (message.kind === 'ready') {
        clearTimeout(timer);
        return resolve(thread);
      }
      const entry = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'failed') entry?.reject(new Error(message.reason));
      else entry?.resolve(message);
    });
  });
}
