import sharp from 'sharp';
import type { ReadPage } from '../../src/core/page.ts';
import { orderBooklet } from '../../src/understand/order-booklet.ts';
import type { Knowledge } from '../../src/understand/knowledge.ts';
import type { Drawing } from './drawings.ts';
import * as answers from './score/answers.ts';
import type { Answer, Outcome } from './score/outcome.ts';
import { isUntouched } from './untouched.ts';

/** mm of the long side. */
const LONG = { a3: 420, a4: 297 } as const;

/** Compares what the product made of a side with what is true of it. */
export async function judge(drawing: Drawing, pages: ReadPage[], knowledge: Knowledge): Promise<Outcome> {
  const { plan } = drawing;
  const { id, kind, half, shows } = plan;
  const findings = [...new Set(pages.flatMap((page) => page.findings.map((finding) => finding.code)))];
  return {
    id,
    kind,
    half,
    shows,
    findings,
    wrongTurn: answers.wrongTurn(plan, pages),
    ...(await answerOf(drawing, pages, knowledge)),
  };
}

/** An error of the product is a wrong answer about the side. */
export function failed({ plan }: Drawing, code: string): Outcome {
  const { id, kind, half, shows, truth } = plan;
  return {
    id,
    kind,
    half,
    shows,
    findings: [],
    wrongTurn: null,
    verdict: 'wrong',
    error: truth.skew === undefined ? null : Math.abs(truth.skew),
    expected: 'a page',
    got: code,
  };
}

async function answerOf({ plan, path }: Drawing, pages: ReadPage[], knowledge: Knowledge): Promise<Answer> {
  const { truth } = plan;
  switch (plan.kind) {
    case 'skew':
      return answers.answerSkew(truth, pages);
    case 'straight':
      return answers.answerStraight(pages, await isUntouched(pages[0]!, path));
    case 'turn':
      return answers.answerTurn(truth, pages);
    case 'spread':
      return answers.answerSpread(truth, pages, Math.round((LONG[plan.sheet ?? 'a3'] / 25.4) * (plan.dpi ?? 300)));
    case 'one-sheet':
      return answers.answerOneSheet(pages);
    case 'booklet':
      return answers.answerBooklet(readOrder(truth.pages ?? [], pages, knowledge), pages);
    case 'photo':
      return answers.answerPhoto(truth, pages, await shownSize(path));
    case 'photo-cut':
      return answers.answerCut(truth, pages, await shownSize(path));
    case 'photo-quality':
      return answers.answerQuality(truth, pages);
    case 'blank':
    case 'ink':
      return answers.answerBlank(truth, pages);
  }
}

/** True page numbers in the order the product puts the halves. */
function readOrder(numbers: number[], pages: ReadPage[], knowledge: Knowledge): number[] {
  const numberOf = new Map(pages.map((page, i) => [`${page.sheet} ${page.part}`, numbers[i] ?? 0]));
  return orderBooklet(pages, knowledge).pages.map((page) => numberOf.get(`${page.sheet} ${page.part}`) ?? 0);
}

async function shownSize(path: string): Promise<{ width: number; height: number }> {
  const { width, height, orientation = 1 } = await sharp(path).metadata();
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
