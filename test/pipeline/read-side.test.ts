import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Turn } from '../../src/core/geometry.ts';
import type { OcrEngine } from '../../src/core/ports/reading.ts';
import type { DecodedSide, PageWorkers, WrittenPage } from '../../src/page-workers.ts';
import { readSide } from '../../src/pipeline/read-side.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';

const knowledge = await loadKnowledge(join(import.meta.dirname, '../../config'));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-side-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Side {
  /** Turn that makes it upright. */
  upright: Turn;
  lines: DecodedSide['lines'];
  letters?: number;
  blank?: boolean;
  /** What the recogniser says when it is asked which way is up. */
  detector?: { turn: Turn; confidence: number } | null;
}

/** Reads a side through workers and a recogniser that only follow its description; tells what they were asked. */
async function read({ upright, lines, letters = 400, blank = false, detector = null }: Side) {
  const asked = { decode: 0, orientation: 0, clean: [] as Turn[], recognise: 0 };
  let turned: Turn = 0;
  const workers = {
    decode: async ({ thumbnail }: { thumbnail?: boolean }) => {
      asked.decode++;
      const ask = thumbnail === true || lines.confidence < 0.5;
      const side = { sheet: 1, dpiSource: 'file' };
      return { side, lines, letters, thumbnail: ask ? Buffer.alloc(1) : null, barcodes: [], findings: [] };
    },
    clean: async ({ turn }: { turn: Turn }) => {
      asked.clean.push(turn);
      turned = turn;
      const page = {
        geometry: { sheet: 1, part: 'whole', rotation: turn, crop: [0, 0, 1, 1], skewDegrees: 0, deskewed: false },
        dpi: 300,
        blank,
        ink: 0,
        files: {
          keep: { path: join(folder, 'keep'), format: 'png', width: 1, height: 1, tone: 'grey' },
          preview: { path: join(folder, 'preview'), width: 1, height: 1 },
        },
        reading: blank ? null : { bytes: Buffer.alloc(1), width: 1, height: 1, dpi: 300, scale: 1 },
        barcodes: [],
      };
      return { pages: [page as unknown as WrittenPage], findings: [] };
    },
  } as unknown as PageWorkers;
  const ocr = {
    name: 'given',
    orientation: async () => {
      asked.orientation++;
      return detector;
    },
    recognise: async () => {
      asked.recognise++;
      const text = turned === upright ? 'Giấy chứng nhận' : 'ueqq upw Buouc';
      const confidence = turned === upright ? 92 : 31;
      const words = text.split(' ').map((word) => ({ text: word, confidence, box: [0, 0, 1, 1], line: 0, block: 0 }));
      return { words, text, meanConfidence: confidence };
    },
  } as unknown as OcrEngine;
  const options = { decode: {}, clean: {}, minTurnConfidence: 0.5 };
  const run = { scanId: 'a', findings: [], events: [] };
  const [page] = await readSide({ workers, ocr, knowledge, options }, { sha256: 'a', path: 'a', folder }, 1, run);
  return { asked, turn: page!.rotation, unsure: page!.findings.some(({ code }) => code === 'TURN_UNSURE') };
}

test('sure lines of writing spare the recogniser the question', async () => {
  const { asked, turn, unsure } = await read({ upright: 180, lines: { turn: 180, confidence: 0.8 } });
  expect([turn, unsure]).toEqual([180, false]);
  expect(asked).toEqual({ decode: 1, orientation: 0, clean: [180], recognise: 1 });
});

test('unsure ones do not', async () => {
  const lines = { turn: 180, confidence: 0.2 } as const;
  const { asked, turn } = await read({ upright: 90, lines, detector: { turn: 90, confidence: 0.9 } });
  expect(turn).toBe(90);
  expect(asked).toEqual({ decode: 1, orientation: 1, clean: [90], recognise: 1 });
});

test('a blank side is asked nothing', async () => {
  const { asked, turn, unsure } = await read({
    upright: 0,
    lines: { turn: 0, confidence: 0 },
    letters: 3,
    blank: true,
  });
  expect([turn, unsure]).toEqual([0, false]);
  expect(asked).toEqual({ decode: 1, orientation: 0, clean: [0], recognise: 0 });
});

test('a side with hardly a letter that is not blank is turned all the same', async () => {
  const lines = { turn: 0, confidence: 0 } as const;
  const { asked, turn } = await read({ upright: 270, lines, letters: 12, detector: { turn: 270, confidence: 0.6 } });
  expect(turn).toBe(270);
  expect(asked).toEqual({ decode: 2, orientation: 1, clean: [0, 270], recognise: 1 });
  const untold = await read({ upright: 270, lines, letters: 12 });
  expect([untold.turn, untold.unsure, untold.asked.clean]).toEqual([0, true, [0]]);
});

describe('a turn by lines of writing after which nothing can be read', () => {
  const lines = { turn: 0, confidence: 0.7 } as const;

  test('does not survive what the recogniser finds', async () => {
    const { asked, turn, unsure } = await read({ upright: 180, lines, detector: { turn: 180, confidence: 0.9 } });
    expect([turn, unsure]).toEqual([180, false]);
    expect(asked).toEqual({ decode: 2, orientation: 1, clean: [0, 180], recognise: 2 });
  });

  test('stays when the recogniser finds the same and upside down to it nothing can be read either', async () => {
    const { turn, unsure } = await read({ upright: 90, lines, detector: { turn: 0, confidence: 0.9 } });
    expect([turn, unsure]).toEqual([0, false]);
  });

  test('is told to be unsure when the recogniser finds none', async () => {
    const { turn, unsure } = await read({ upright: 90, lines });
    expect([turn, unsure]).toEqual([0, true]);
  });
});

test('a page of which nothing can be read is read upside down to that, whoever told its turn', async () => {
  const lines = { turn: 0, confidence: 0.1 } as const;
  const told = await read({ upright: 180, lines, detector: { turn: 0, confidence: 0.7 } });
  expect([told.turn, told.unsure, told.asked.clean]).toEqual([180, false, [0, 180]]);
  const untold = await read({ upright: 180, lines });
  expect([untold.turn, untold.unsure, untold.asked.recognise]).toEqual([180, false, 2]);
  const sure = { turn: 0, confidence: 0.7 } as const;
  const agreed = await read({ upright: 180, lines: sure, detector: { turn: 0, confidence: 0.9 } });
  expect([agreed.turn, agreed.unsure]).toEqual([180, false]);
});
