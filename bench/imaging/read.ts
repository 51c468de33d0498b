import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig, type Config } from '../../src/config.ts';
import type { OcrEngine, Recognition } from '../../src/core/ports/reading.ts';
import type { ReadPage } from '../../src/core/page.ts';
import type { StageCost, StageRun } from '../../src/core/run-stage.ts';
import { packageRoot } from '../../src/package-root.ts';
import { startTesseract } from '../../src/ocr/start-tesseract.ts';
import { startPageWorkers, type PageWorkers } from '../../src/page-workers.ts';
import { readSide } from '../../src/pipeline/read-side.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';
import type { Drawing } from './drawings.ts';

/** The product's own steps for a side, without a store around them. */
export interface Reader {
  /** `withText` false: the recogniser is asked which way is up, never to read the finished page. */
  read(drawing: Drawing, folder: string, withText: boolean, onCost?: (cost: StageCost) => void): Promise<ReadPage[]>;
  close(): Promise<void>;
}

/** One sure word: of a page without any the product doubts the turn and looks again, which would count as its cost. */
const UNREAD: Recognition = {
  words: [{ text: 'chữ', box: [0, 0, 1, 1], confidence: 100, line: 0, block: 0 }],
  text: '',
  meanConfidence: 100,
};

/** Geometry is judged by the kept picture: as one that can be compared. The archive's forms have a bench of their own. */
const COMPARABLE = { mixedPages: false, bilevelCoding: 'g4' } as const;

/** Starts the worker threads and the recogniser as the product does. `asKept`: pages are kept in the archive's forms, too. */
export async function startReader(threads: number, asKept = false): Promise<Reader> {
  const config: Config = loadConfig({});
  const clean = asKept ? config.clean : { ...config.clean, ...COMPARABLE };
  const workers: PageWorkers = startPageWorkers(threads, (error) => {
    throw error;
  });
  const ocr = await startTesseract({ ...config.ocr, workers: threads });
  const knowledge = await loadKnowledge(join(packageRoot, 'config'));
  const silent: OcrEngine = { ...ocr, recognise: async () => UNREAD };
  return {
    async read({ plan, path, sides }, folder, withText, onCost) {
      await mkdir(folder, { recursive: true });
      const options = { decode: config.decode, clean, minTurnConfidence: config.orient.minConfidence };
      const reader = { workers, ocr: withText ? ocr : silent, knowledge, options };
      const run: StageRun = { scanId: plan.id, findings: [], events: [], ...(onCost ? { onCost } : {}) };
      const pages: ReadPage[] = [];
      for (let sheet = 1; sheet <= sides; sheet++) {
        pages.push(...(await readSide(reader, { sha256: plan.id, path, folder }, sheet, run)));
      }
      return pages;
    },
    async close() {
      await ocr.close();
      await workers.close();
    },
  };
}

/** Removes what reading a side left. */
export async function forget(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
