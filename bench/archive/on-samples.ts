import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pino } from 'pino';
import type { DocumentClass } from '../../src/core/document-class.ts';
import { runOneShot } from '../../src/one-shot.ts';
import { truthSchema, type TruthPage, type TruthScan } from '../../samples/make/truth-schema.ts';
import { scoreText } from '../text-score.ts';

/** What the archive copy of one paper among the samples takes, and what is read from it. Bytes; edits of characters. */
export interface SampleCopy {
  scan: string;
  kind: SampleKind;
  dpi: 200 | 300;
  pages: number;
  copy: number;
  chars: number;
  scanEdits: number;
  copyEdits: number;
  /** Bytes of the whole scan by OCRmyPDF and of all its archive copies, told with its first paper; null elsewhere and without it. */
  beside: { ocrmypdf: number; copies: number } | null;
}

/** Grey and black pages; pages in colour, and those with a seal in red; paper with a pattern; cards; photographs; A3 sheets. */
export const SAMPLE_KINDS = [
  'plain text, black and white',
  'plain text, grey',
  'colour form',
  'colour form with stamp',
  'patterned',
  'card',
  'photograph',
  'A3',
] as const;
export type SampleKind = (typeof SAMPLE_KINDS)[number];

const log = pino({ level: 'error' }, pino.destination(2));

/**
 * Runs the whole product over samples/, and once more over the archive copies it made: what is read from a copy is read from
 * its pages drawn anew, its text layer has no say. `work`: a folder for both runs.
 */
export async function measureSamples(samples: string, work: string, ocrmypdf: string | null): Promise<SampleCopy[]> {
  const { scans: truths } = truthSchema.parse(JSON.parse(await readFile(join(samples, 'truth.json'), 'utf8')));
  const data = join(work, 'data');
  const registers = join(samples, 'registers');
  const { result } = await runOneShot({ dir: samples, dataDir: data, registers, log });
  const kept = result.scans.filter(({ documents }) => documents.length > 0);
  const copies = join(work, 'copies');
  await mkdir(copies, { recursive: true });
  const nameOf = (scan: string, n: number): string => `${kept.findIndex((one) => one.scan === scan)}-${n}.pdf`;
  for (const { scan, documents } of kept) {
    for (const [n, { archive }] of documents.entries()) {
      await copyFile(join(data, 'objects', archive.key), join(copies, nameOf(scan, n)));
    }
  }
  const again = await runOneShot({ dir: copies, dataDir: join(work, 'again'), log });
  const readAgain = new Map(again.result.scans.map((one) => [basename(one.scan), textOf(one.documents)]));
  const measured: SampleCopy[] = [];
  for (const { scan, documents } of kept) {
    const truth = truths.find(({ path }) => path === scan);
    // What a program drew was never scanned.
    if (!truth || truth.documents.length === 0 || truth.conditions.includes('born-digital')) continue;
    const other = ocrmypdf === null ? null : await byOcrmypdf(ocrmypdf, join(samples, scan), join(work, 'other.pdf'));
    const copies = documents.reduce((sum, { archive }) => sum + archive.bytes, 0);
    for (const [n, { pages, archive }] of documents.entries()) {
      const due = textOf([{ pages: truePages(truth, pages) }]);
      const before = scoreText(due, textOf([{ pages }]));
      measured.push({
        scan,
        kind: kindOf(truth, documents[n]!.class),
        dpi: truth.conditions.includes('200dpi') ? 200 : 300,
        pages: pages.length,
        copy: archive.bytes,
        chars: before.chars,
        scanEdits: before.edits,
        copyEdits: scoreText(due, readAgain.get(nameOf(scan, n)) ?? '').edits,
        beside: n === 0 && other !== null ? { ocrmypdf: other, copies } : null,
      });
    }
  }
  return measured;
}

type Placed = Pick<TruthPage, 'sheet' | 'part'>;

/** The true pages of the sides that a document holds, in its order. */
function truePages({ documents }: TruthScan, pages: readonly Placed[]): TruthPage[] {
  const due = documents.flatMap((document) => document.pages);
  return pages.flatMap(({ sheet, part }) => due.find((page) => page.sheet === sheet && page.part === part) ?? []);
}

function kindOf({ conditions }: TruthScan, of: DocumentClass): SampleKind {
  const has = (condition: string): boolean => conditions.includes(condition);
  if (has('phone')) return 'photograph';
  if (has('a3') || has('spread')) return 'A3';
  if (of === 'citizen_id_card') return 'card';
  if (has('pattern') || of === 'diploma') return 'patterned';
  if (has('colour')) return has('stamp') ? 'colour form with stamp' : 'colour form';
  return has('g4') ? 'plain text, black and white' : 'plain text, grey';
}

function textOf(documents: readonly { pages: readonly { text: string }[] }[]): string {
  return documents.flatMap(({ pages }) => pages.map(({ text }) => text)).join('\n');
}

async function byOcrmypdf(program: string, scan: string, out: string): Promise<number | null> {
  const options = ['--image-dpi', '300', '-l', 'vie', '--output-type', 'pdfa', '--force-ocr'];
  try {
    execFileSync(program, [...options, scan, out], { stdio: 'ignore' });
  } catch (error) {
    // It refuses some files by a status of its own; anything else is not its answer.
    if (typeof (error as { status?: unknown }).status !== 'number') throw error;
    return null;
  }
  return (await stat(out)).size;
}
