import { join } from 'node:path';
import PQueue from 'p-queue';
import { asSohoaError } from '../../src/core/errors.ts';
import type { ReadPage } from '../../src/core/page.ts';
import { packageRoot } from '../../src/package-root.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';
import type { Drawing } from './drawings.ts';
import { failed, judge } from './judge.ts';
import { forget, startReader } from './read.ts';
import type { Outcome } from './score/outcome.ts';

/** Reads and judges every drawing, `threads` at a time, `look` sees its pages while their pictures are there; outcomes in the drawings' order. */
export async function readAll(
  drawings: Drawing[],
  work: string,
  threads: number,
  keep: boolean,
  onRead: (done: number, all: number) => void,
  look: (drawing: Drawing, pages: ReadPage[]) => Promise<void>,
): Promise<Outcome[]> {
  const knowledge = await loadKnowledge(join(packageRoot, 'config'));
  const reader = await startReader(threads);
  const lanes = new PQueue({ concurrency: threads });
  let done = 0;
  const one = async (drawing: Drawing): Promise<Outcome> => {
    const folder = join(work, drawing.plan.id);
    try {
      const pages = await reader.read(drawing, folder, drawing.plan.needsText);
      await look(drawing, pages);
      return await judge(drawing, pages, knowledge);
    } catch (error) {
      const { code, detail } = asSohoaError(error);
      return failed(drawing, `${code} ${JSON.stringify(detail)}`);
    } finally {
      if (!keep) await forget(folder);
      onRead(++done, drawings.length);
    }
  };
  try {
    return await lanes.addAll(drawings.map((drawing) => () => one(drawing)));
  } finally {
    await reader.close();
  }
}
