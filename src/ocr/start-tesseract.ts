import { SohoaError } from '../core/errors.ts';
import type { Box } from '../core/geometry.ts';
import type { OcrEngine, Reread } from '../core/ports/reading.ts';
import { arrangeWords } from './arrange-words.ts';
import { orientationData, vietnameseData } from './language-data.ts';
import { cropImage } from './crop-image.ts';
import { densestPart } from './densest-part.ts';
import { dropSealLetters } from './drop-seal-letters.ts';
import { checkNativeProgram, nativeReader, type NativeProgram } from './native-reader.ts';
import { ocrOptions, type OcrOptions, type OcrOptionsInput } from './ocr-options.ts';
import { orientByReading, SETTLED } from './orient-by-reading.ts';
import { orientationConfidence } from './orientation-confidence.ts';
import { RecogniserPool } from './recogniser-pool.ts';
import { startRecogniserThread, type Question, type RecogniserThread } from './recogniser-thread.ts';
import { partRows } from './part-rows.ts';
import { readCells } from './read-cells.ts';
import type { ReadPart } from './read-parts.ts';
import { secondLook } from './second-look.ts';
import { tellRoundA } from './tell-round-a.ts';
import type { RawLine, ThreadRole } from './thread-protocol.ts';

/** How a thread is started; tests put broken ones here. */
export type StartThread = (role: ThreadRole, timeoutMs: number) => Promise<RecogniserThread>;

/** Resolution of the image given to `orientation`, dpi. */
const ORIENTATION_DPI = 150;
/** Tesseract's page segmentation modes: a uniform block, a single line, a single word. */
const SEGMENTATIONS: Record<Reread['segmentation'], string> = { block: '6', line: '7', word: '8' };
/** Confidence from which a reading stands by a detector that is not sure: 32 letters and none in any other turn. */
const READING_SUPPORTS = 0.4;

/**
 * Starts the Vietnamese recogniser with all its threads, or gets the machine's own program ready (`environment`: the
 * variables that one is started with). The thread that tells which way is up is always the embedded one and starts with
 * the first such question. Nothing is fetched from a network and nothing is written to disk. Throws CONFIG_INVALID when
 * language data or the program is missing, WORKER_CRASHED when a thread cannot be started.
 */
export async function startTesseract(
  input: OcrOptionsInput = {},
  startThread: StartThread = startRecogniserThread,
  environment: NativeProgram['environment'] = {},
): Promise<OcrEngine> {
  const options = ocrOptions.parse(input);
  const readers =
    options.engine === 'native'
      ? await nativePool(options, environment)
      : pool(options, startThread, { role: 'read', data: vietnameseData(options) });
  const orienters = pool(options, startThread, { role: 'orient', data: orientationData() });
  const segmentation = options.pageSegmentation;
  await readers.warm();
  const lines = async (question: Question): Promise<RawLine[]> => {
    const answer = await readers.ask(question);
    if (answer.kind !== 'lines') throw unexpected(answer.kind);
    return answer.lines;
  };
  return {
    name: options.engine === 'native' ? 'tesseract-native' : 'tesseract',
    recognise: async ({ bytes, width, height, dpi, letters, seals = [], cells = [] }) => {
      const first = dropSealLetters(await lines({ bytes, dpi, segmentation }), seals);
      const readPart: ReadPart = (region, how) =>
        lines({ bytes, dpi, segmentation: SEGMENTATIONS[how], part: { region, characters: '' } });
      const read = letters ? await lookAgain(first, letters, cells, readPart) : first;
      const told = tellRoundA(dropSealLetters(read, seals), bytes);
      return arrangeWords(told, { width, height }, cells);
    },
    reread: async ({ bytes, width, height, dpi }, region, how) => {
      const part = { region, characters: how.characters ?? '' };
      const inside = region[0] < width && region[1] < height && region[0] + region[2] > 0 && region[1] + region[3] > 0;
      const empty = !inside || region[2] <= 0 || region[3] <= 0;
      const read = empty ? [] : await lines({ bytes, dpi, segmentation: SEGMENTATIONS[how.segmentation], part });
      return arrangeWords(tellRoundA(read, bytes), { width, height });
    },
    orientation: async (pgm, suggested = []) => {
      const answer = await orienters.ask({ bytes: pgm, dpi: ORIENTATION_DPI, segmentation: '0' });
      if (answer.kind !== 'orientation') throw unexpected(answer.kind);
      const turn = answer.orientation?.turn ?? null;
      const confidence = orientationConfidence(answer.orientation?.margin ?? 0);
      // Two unsure witnesses who know nothing of each other and agree are enough; two sure ones who disagree are not.
      if (turn !== null && suggested.every((other) => other === turn)) {
        if (suggested.length > 0) return { turn, confidence: Math.max(confidence, options.orientationSure) };
        if (confidence >= options.orientationSure) return { turn, confidence };
      }
      const readIn = (bytes: Uint8Array): ReturnType<typeof orientByReading> =>
        orientByReading(
          (by) => lines({ bytes, dpi: ORIENTATION_DPI, turn: by, segmentation }),
          suggested[0] ?? turn ?? 0,
        );
      const read = await readPartFirst(pgm, readIn);
      // The detector looks at glyphs one by one, reading at words: a card of 60 letters, that neither is sure of alone.
      const agreed = read !== null && read.turn === turn && read.confidence >= READING_SUPPORTS;
      return agreed ? { turn, confidence: Math.max(read.confidence, options.orientationSure) } : read;
    },
    close: async () => {
      await Promise.all([readers.close(), orienters.close()]);
    },
  };
}

/** What reading the page's parts on their own betters. `letters` and `cells` in px. */
async function lookAgain(first: RawLine[], letters: readonly Box[], cells: readonly Box[], readPart: ReadPart) {
  const inRows = await partRows(first, letters, readPart);
  return secondLook(await readCells(inRows, letters, cells, readPart), letters, readPart);
}

/** Reads the part with the most writing, and the whole page only where that does not settle it: reading is what is dear. */
async function readPartFirst(pgm: Uint8Array, readIn: (bytes: Uint8Array) => ReturnType<typeof orientByReading>) {
  const part = densestPart(pgm, ORIENTATION_DPI);
  const inPart = part && (await readIn(cropImage(pgm, part, 0).bytes));
  return inPart && inPart.confidence >= SETTLED ? inPart : readIn(pgm);
}

async function nativePool(options: OcrOptions, environment: NativeProgram['environment']): Promise<RecogniserPool> {
  const { command, tessdataDir, workers, pageTimeoutMs, recycleAfterPages } = options;
  const program = { command, tessdataDir, environment };
  await checkNativeProgram(program, options.startTimeoutMs);
  return new RecogniserPool({
    start: async () => nativeReader(program),
    size: workers,
    timeoutMs: pageTimeoutMs,
    recycleAfter: recycleAfterPages,
  });
}

function pool(options: OcrOptions, startThread: StartThread, role: ThreadRole): RecogniserPool {
  const reading = role.role === 'read';
  return new RecogniserPool({
    start: () => startThread(role, options.startTimeoutMs),
    // One thread is enough for orientation: it takes a third of a second and 200 MB.
    size: reading ? options.workers : 1,
    timeoutMs: reading ? options.pageTimeoutMs : options.orientationTimeoutMs,
    recycleAfter: options.recycleAfterPages,
  });
}

function unexpected(kind: string): SohoaError {
  return new SohoaError('INTERNAL', { reason: `the recogniser answered with ${kind}` });
}
