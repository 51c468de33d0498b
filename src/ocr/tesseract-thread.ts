/**
 * Entry of a recogniser thread. tesseract.js runs its engine in a thread of its own below this one; this thread exists
 * because some failures of tesseract.js (bad language data, a dying engine) end as uncaught exceptions, and those must
 * end a thread that can be replaced, not the program.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { createWorker, OEM, type PSM, type Worker } from 'tesseract.js';
import { turnSchema, type Box } from '../core/geometry.ts';
import {
  threadRequestSchema,
  threadRoleSchema,
  type RawLine,
  type RawOrientation,
  type ThreadMessage,
  type ThreadRequest,
  type ThreadRole,
} from './thread-protocol.ts';
import { putBack } from './draw-together.ts';
import { pictureToRead } from './picture-to-read.ts';

type Blocks = NonNullable<Awaited<ReturnType<Worker['recognize']>>['data']['blocks']>;
type Bounds = Blocks[number]['bbox'];

let started = false;

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

async function startEngine({ role, data }: ThreadRole): Promise<Worker> {
  const legacy = role === 'orient';
  const worker = await createWorker(data.code, legacy ? OEM.TESSERACT_ONLY : OEM.LSTM_ONLY, {
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
  if (!legacy) await worker.setParameters({ tessedit_do_invert: '0' });
  return worker;
}

function linesOf(blocks: Blocks, [dx, dy]: [number, number]): RawLine[] {
  const boxOf = (b: Bounds): Box => [b.x0 - dx, b.y0 - dy, b.x1 - b.x0, b.y1 - b.y0];
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

async function read(engine: Worker, { bytes, dpi, turn, segmentation, part }: ThreadRequest): Promise<RawLine[]> {
  // Every question sets everything that another one may have changed.
  await engine.setParameters({
    tessedit_pageseg_mode: segmentation as PSM,
    tessedit_char_whitelist: part?.characters ?? '',
    // Without it Tesseract guesses the resolution, and reads four times worse.
    user_defined_dpi: String(Math.round(dpi)),
  });
  const image = pictureToRead({ bytes, dpi, turn, ...(part && { part }) });
  if (image.blank) return [];
  const { data } = await engine.recognize(Buffer.from(image.bytes), {}, { text: false, blocks: true });
  if (data.blocks === null) throw new Error('Tesseract gave no result');
  const lines = linesOf(data.blocks, image.shift);
  return image.pieces ? putBack(lines, image.pieces) : lines;
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
  const question = threadRequestSchema.parse(message);
  const { id } = question;
  const answer =
    role.role === 'read'
      ? read(engine, question).then((lines) => say({ kind: 'lines', id, lines }))
      : orient(engine, question.bytes).then((orientation) => say({ kind: 'orientation', id, orientation }));
  answer.catch((reason: unknown) => say({ kind: 'failed', id, reason: String(reason) }));
});
say({ kind: 'ready' });
