import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Box } from '../../src/core/geometry.ts';
import type { ReadingImage } from '../../src/core/page-image.ts';
import { parseNetpbm } from '../../src/ocr/netpbm-file.ts';
import { pictureToRead } from '../../src/ocr/picture-to-read.ts';
import { startTesseract, type StartThread } from '../../src/ocr/start-tesseract.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';
import { drawnPage } from '../contracts/ocr-engine.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-ocr-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a configured data folder without Vietnamese data is refused', async () => {
  await expect(startTesseract({ tessdataDir: folder })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});

test('damaged language data ends the start with an error, not the program', async () => {
  await writeFile(join(folder, 'vie.traineddata'), 'not language data');
  await expect(startTesseract({ tessdataDir: folder, workers: 1 })).rejects.toMatchObject({
    code: 'WORKER_CRASHED',
    detail: { reason: expect.stringContaining('did not start') },
  });
});

test('a time limit that is too short for the real engine ends in PAGE_TIMEOUT', async () => {
  const engine = await startTesseract({ workers: 1, pageTimeoutMs: 1, systemTessdata: false });
  try {
    const page = await drawnPage(1900, 300, [{ x: 100, y: 150, text: 'Giấy khai sinh' }]);
    await expect(engine.recognise(page)).rejects.toMatchObject({ code: 'PAGE_TIMEOUT' });
  } finally {
    await engine.close();
  }
});

test('reading leaves no language data in the working folder', async () => {
  const engine = await startTesseract({ workers: 1, systemTessdata: false });
  await engine.recognise(await drawnPage(600, 200, [{ x: 50, y: 120, text: 'Hồ sơ' }]));
  await engine.close();
  expect((await readdir('.')).filter((name) => name.endsWith('.traineddata'))).toEqual([]);
});

/** White PGM images of a card and of an A4 page at 150 dpi, the page with a line of ink at `y` px. */
const SMALL = pgm(300, 200);
function pgm(width: number, height: number, ...lines: number[]): Uint8Array {
  const rows = new Uint8Array(width * height).fill(255);
  for (const y of lines) rows.fill(0, y * width, (y + 1) * width);
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), rows]);
}

/** Threads that say `margin` for upside down, and one line of text for it; they tell what they were asked. */
function threads(margin: number, repeats = 9) {
  const readings: number[] = [];
  const lines: RawLine[] = [
    {
      block: 0,
      box: [0, 0, 9, 9],
      words: [{ text: 'ỦY BAN NHÂN DÂN '.repeat(repeats), box: [0, 0, 9, 9], confidence: 90 }],
    },
  ];
  const start: StartThread = async ({ role }) => ({
    ask: async ({ turn = 0 }) => {
      if (role === 'orient') return { kind: 'orientation', orientation: { turn: 180, margin } };
      readings.push(turn);
      return { kind: 'lines', lines: turn === 180 ? lines : [] };
    },
    stop: async () => undefined,
  });
  return { start, readings };
}

test.each([
  ['sure, nothing else known', 9, [], []],
  ['unsure, but a code agrees', 2, [180], []],
  ['unsure, nothing else known', 2, [], [180, 0]],
  ['unsure, and a code disagrees', 2, [0], [0, 180]],
  ['sure, but a code disagrees', 9, [90], [90, 270, 0, 180]],
  ['sure, a code agrees, lines of writing do not', 9, [180, 0], [180, 0]],
] as const)('reads the page to tell which way is up only where needed: %s', async (_, margin, suggested, asked) => {
  const { start, readings } = threads(margin);
  const engine = await startTesseract({ workers: 1 }, start);
  const found = await engine.orientation(SMALL, suggested);
  await engine.close();
  expect(found?.turn).toBe(180);
  expect(found?.confidence).toBeGreaterThan(0.5);
  expect(readings).toEqual(asked);
});

test.each([
  ['a card of 48 letters that the detector leans to as well', 1.3, 180, 4, 0.63],
  ['too few letters to stand by it', 1.3, 180, 2, 24 / (24 + 48)],
])('unsure detector and reading together: %s', async (_, margin, turn, repeats, confidence) => {
  const { start } = threads(margin, repeats);
  const engine = await startTesseract({ workers: 1 }, start);
  const found = await engine.orientation(SMALL);
  await engine.close();
  expect(found?.turn).toBe(turn);
  expect(found?.confidence).toBeCloseTo(confidence);
});

test.each([
  ['alone where that settles it', 9, [708, 708], 0.5],
  ['and the whole page where it does not', 2, [708, 708, 708, 708, 1240, 1240, 1754, 1754], 0.3],
])('reads the part with the most writing to tell which way is up, %s', async (_, repeats, expected, least) => {
  const widths: number[] = [];
  const { start } = threads(0, repeats);
  const engine = await startTesseract({ workers: 1 }, async (role, limit) => {
    const thread = await start(role, limit);
    const ask: typeof thread.ask = (question) => {
      if (role.role === 'read') widths.push(parseNetpbm(pictureToRead(question).bytes).width);
      return thread.ask(question);
    };
    return { ...thread, ask };
  });
  const found = await engine.orientation(pgm(1240, 1754, 100, 900, 1600));
  await engine.close();
  expect(found?.turn).toBe(180);
  expect(found?.confidence).toBeGreaterThan(least);
  expect(widths).toEqual(expected);
});

describe('lines that the first reading left out', () => {
  const SIZE = { bytes: new Uint8Array(), width: 900, height: 900, dpi: 300, scale: 1 };
  const LETTERS = Array.from({ length: 9 }, (_, n): Box => [100 + n * 24, 200, 20, 30]);
  /** Threads that read the title of a page, and for any part of it a name. */
  const start: StartThread = async () => ({
    ask: async ({ part }) => {
      const [text, box]: [string, Box] = part ? ['Nghiệm', part.region] : ['QUYẾT', [100, 100, 200, 40]];
      return { kind: 'lines', lines: [{ block: 0, box, words: [{ text, box, confidence: 92 }] }] };
    },
    stop: async () => undefined,
  });
  const read = async (more: Partial<ReadingImage>) => {
    const engine = await startTesseract({ workers: 1 }, start);
    const { text } = await engine.recognise({ ...SIZE, ...more });
    await engine.close();
    return text;
  };

  test('are read where imaging has seen their ink', async () => {
    expect(await read({ letters: LETTERS })).toBe('QUYẾT\nNghiệm');
    expect(await read({ letters: [[120, 105, 20, 30]] })).toBe('QUYẾT');
    expect(await read({})).toBe('QUYẾT');
  });

  test('are read alone in the cells of a table, also a lone digit', async () => {
    const lone: Box[] = [[120, 205, 20, 30]];
    expect(await read({ letters: lone })).toBe('QUYẾT');
    expect(await read({ letters: lone, cells: [[90, 190, 300, 60]] })).toBe('QUYẾT\n\nNghiệm');
  });

  test('do not make words of a seal’s rim', async () => {
    const engine = await startTesseract({ workers: 1 }, async () => ({
      ask: async () => ({
        kind: 'lines',
        lines: [
          { block: 0, box: [200, 200, 40, 20], words: [{ text: '%VẦ', box: [200, 200, 40, 20], confidence: 30 }] },
        ],
      }),
      stop: async () => undefined,
    }));
    const { words } = await engine.recognise({ ...SIZE, seals: [[100, 100, 300, 300]] });
    await engine.close();
    expect(words).toEqual([]);
  });
});
