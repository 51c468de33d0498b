/**
 * Entry of a recogniser thread. tesseract.js runs its engine in a thread of its own below this one; this thread exists
 * because some failures of tesseract.js (bad language data, a dying engine) end as uncaught exceptions, and those must
 * end a thread that can be replaced, not the program.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { createWorker, OEM, type PSM, type Worker } from 'tesseract.js';
import { turnSchema, type Turn } from '../core/geometry.ts';
import {
  threadRequestSchema,
  threadRoleSchema,
  type RawLine,
  type RawOrientation,
  type ThreadMessage,
  type ThreadRole,
} from './thread-protocol.ts';
import { turnPgm } from './turn-pgm.ts';

type Blocks = NonNullable<Awaited<ReturnType<Worker['recognize']>>['data']['blocks']>;

let started = false;

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

async function startEngine({ role, data, pageSegmentation }: ThreadRole): Promise<Worker> {
  const legacy = role === 'orient';
  const engine = await createWorker(data.code, legacy ? OEM.TESSERACT_ONLY : OEM.LSTM_ONLY, {
    langPath: data.folder,
    gzip: data.gzip,
    cacheMethod: 'none',
    legacyCore: legacy,
    legacyLang: legacy,
    // A failed question also rejects its own promise. A failed start only comes here: it must end the thread, or the
    // promise of createWorker stays open for ever.
    errorHandler: (reason: unknown) => {
      if (!started) throw new Error(`Tesseract did not start: ${String(reason)}`);
    },
  });
  if (!legacy) {
    await engine.setParameters({ tessedit_pageseg_mode: pageSegmentation as PSM, tessedit_do_invert: '0' });
  }
  return engine;
}

function linesOf(blocks: Blocks): RawLine[] {
  return blocks.flatMap((block, index) =>
    block.paragraphs.flatMap((paragraph) =>
      paragraph.lines.map((line) => ({
        block: index,
        box: boxOf(line.bbox),
        words: line.words.map((word) => ({ text: word.text, box: boxOf(word.bbox), confidence: word.confidence })),
      })),
    ),
  );
}

function boxOf(b: { x0: number; y0: number; x1: number; y1: number }): [number, number, number, number] {
  return [b.x0, b.y0, b.x1 - b.x0, b.y1 - b.y0];
}

async function read(engine: Worker, bytes: Uint8Array, dpi: number, turn: Turn): Promise<RawLine[]> {
  // Without it Tesseract guesses the resolution, and reads four times worse.
  await engine.setParameters({ user_defined_dpi: String(Math.round(dpi)) });
  const { data } = await engine.recognize(Buffer.from(turnPgm(bytes, turn)), {}, { text: false, blocks: true });
  if (data.blocks === null) throw new Error('Tesseract gave no result');
  return linesOf(data.blocks);
}

async function orient(engine: Worker, bytes: Uint8Array): Promise<RawOrientation> {
  const { data } = await engine.detect(Buffer.from(bytes));
  if (data.orientation_degrees === null || data.orientation_confidence === null) return null;
  return { turn: turnSchema.parse(data.orientation_degrees), margin: data.orientation_confidence };
}

const role = threadRoleSchema.parse(workerData);
const engine = await startEngine(role);
started = true;

parentPort?.on('message', (message: unknown) => {
  const { id, bytes, dpi, turn } = threadRequestSchema.parse(message);
  const answer =
    role.role === 'read'
      ? read(engine, bytes, dpi, turn).then((lines) => say({ kind: 'lines', id, lines }))
      : orient(engine, bytes).then((orientation) => say({ kind: 'orientation', id, orientation }));
  answer.catch((reason: unknown) => say({ kind: 'failed', id, reason: String(reason) }));
});
say({ kind: 'ready' });
