import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { runProduct } from '../../run-product.ts';
import { percent, table } from '../../tables.ts';
import { NO_TEXT, scoreText, type TextTally } from '../../text-score.ts';
import type { DrawnScan } from '../corpus.ts';
import { layOut } from '../lay-out.ts';
import { sumTallies } from '../../tally.ts';
import { judgeAll } from '../score/outcome.ts';
import { chooseForPeers, sidesOf } from './choose.ts';
import { findPeers, pdfText, pictureToPdf, spend, type PeerTools } from './tools.ts';

export interface PeerOptions {
  pages: number;
  config: Record<string, unknown>;
  /** Folder for what is made on the way. */
  work: string;
  tell: (text: string) => void;
}

/** What one reader took and how well it read, over the same sides. */
export interface Reader {
  name: string;
  wallMs: number;
  cpuMs: number;
  text: TextTally;
  failed: number;
  /** How much longer we may take at most: the peer's wall time over ours has to reach this. */
  target: number | null;
}

export interface Comparison {
  version: string;
  sides: number;
  readers: Reader[];
}

function addText(into: TextTally, more: TextTally): TextTally {
  return Object.fromEntries(
    Object.entries(into).map(([key, value]) => [key, value + more[key as keyof TextTally]]),
  ) as unknown as TextTally;
}

/** True text of each side of a file, in the order of its sides. */
function sideTexts(scan: DrawnScan): string[] {
  const sides: string[] = [];
  const pages = scan.truth.documents.flatMap((document) => document.pages);
  const order = { whole: 0, left: 0, right: 1 };
  for (const page of pages.sort((a, b) => a.sheet - b.sheet || order[a.part] - order[b.part])) {
    sides[page.sheet - 1] = [sides[page.sheet - 1], page.text].filter((text) => text !== undefined).join('\n');
  }
  return sides;
}

async function asPdf(scan: DrawnScan, tools: PeerTools, folder: string, index: number): Promise<string> {
  if (extname(scan.file) === '.pdf') return scan.file;
  const pdf = join(folder, `in-${index}.pdf`);
  const { width, height } = await sharp(scan.file).metadata();
  // A photograph states no resolution: the paper is about as large as the picture.
  const pageSize = scan.plan.condition !== 'phone' ? null : width > height ? 'A4^T' : 'A4';
  await pictureToPdf(tools, scan.file, pdf, pageSize);
  return pdf;
}

async function runPeer(
  name: string,
  env: Record<string, string>,
  target: number,
  scans: readonly DrawnScan[],
  pdfs: readonly string[],
  tools: PeerTools,
  options: PeerOptions,
): Promise<Reader> {
  const sums = { wallMs: 0, cpuMs: 0, failed: 0 };
  const texts: Record<'-raw' | '-layout', TextTally> = { '-raw': NO_TEXT, '-layout': NO_TEXT };
  for (const [index, scan] of scans.entries()) {
    options.tell(`${name}: ${index + 1}/${scans.length}`);
    const out = join(options.work, 'peers', `out-${index}.pdf`);
    const args = [
      '--deskew',
      '--rotate-pages',
      '--output-type',
      'pdfa',
      '-l',
      'vie',
      '--jobs',
      String(availableParallelism()),
    ];
    const spent = await spend(
      [tools.ocrmypdf, ...args, pdfs[index] as string, out],
      env,
      join(options.work, 'peers', 'times'),
    );
    sums.wallMs += spent.wallMs;
    sums.cpuMs += spent.cpuMs;
    if (!spent.ok) sums.failed += 1;
    for (const mode of ['-raw', '-layout'] as const) {
      const read = spent.ok ? await pdfText(out, mode) : [];
      for (const [side, text] of sideTexts(scan).entries())
        texts[mode] = addText(texts[mode], scoreText(text, read[side] ?? ''));
    }
  }
  // Whichever reading of its text layer is kinder to it.
  const text = texts['-raw'].edits <= texts['-layout'].edits ? texts['-raw'] : texts['-layout'];
  return { name, ...sums, text, target };
}

async function runOurs(
  scans: readonly DrawnScan[],
  registers: Record<string, string>,
  options: PeerOptions,
): Promise<Reader> {
  const folder = await layOut(join(options.work, 'peer-corpus'), scans, registers);
  const before = process.cpuUsage();
  const { result, wallMs } = await runProduct(folder.scans, folder.registers, options.config);
  const { user, system } = process.cpuUsage(before);
  const { text } = sumTallies(judgeAll([...scans], result).map((outcome) => outcome.tally));
  const failed = result.scans.filter((scan) => scan.status === 'rejected').length;
  return { name: 'Sohoa', wallMs, cpuMs: (user + system) / 1000, text, failed, target: null };
}

/**
 * OCRmyPDF as installed and with one thread a page, and the product, on the same files one after the other. Returns what is
 * missing where the tools are not installed.
 */
export async function comparePeers(
  drawn: readonly DrawnScan[],
  registers: Record<string, string>,
  options: PeerOptions,
): Promise<Comparison | { missing: string }> {
  const tools = await findPeers();
  if ('missing' in tools) return tools;
  const scans = chooseForPeers(drawn, options.pages);
  const folder = join(options.work, 'peers');
  await mkdir(folder, { recursive: true });
  const pdfs: string[] = [];
  for (const [index, scan] of scans.entries()) pdfs.push(await asPdf(scan, tools, folder, index));
  const readers = [
    await runOurs(scans, registers, options),
    await runPeer('OCRmyPDF as installed', {}, 4, scans, pdfs, tools, options),
    await runPeer('OCRmyPDF, OMP_THREAD_LIMIT=1', { OMP_THREAD_LIMIT: '1' }, 2.5, scans, pdfs, tools, options),
  ];
  return { version: tools.version, sides: scans.reduce((sum, scan) => sum + sidesOf(scan), 0), readers };
}

/** Wall and CPU time and errors of each reader, and how many times as long as we it took. */
export function peerTable(comparison: Comparison, markdown: boolean): string {
  const [ours] = comparison.readers as [Reader];
  const seconds = (ms: number): string => (ms / 1000 / comparison.sides).toFixed(2);
  const rows = comparison.readers.map((r) => {
    const ratio = r.wallMs / ours.wallMs;
    const aim =
      r.target === null
        ? ''
        : `≥ ${r.target}, ${ratio >= r.target && ours.text.edits <= r.text.edits ? 'met' : 'NOT MET'}`;
    const { chars, edits, foldedEdits, extraChars } = r.text;
    return [
      r.name,
      seconds(r.wallMs),
      seconds(r.cpuMs),
      ratio.toFixed(2),
      aim,
      (r.cpuMs / ours.cpuMs).toFixed(2),
      percent(edits / chars),
      percent(foldedEdits / chars),
      percent(extraChars / chars),
      String(r.failed),
    ];
  });
  const head = [
    `${comparison.sides} sides`,
    'wall s per side',
    'CPU s per side',
    'wall ratio',
    'target',
    'CPU ratio',
    'CER',
    'CER w/o diacritics',
    'read too much',
    'files failed',
  ];
  return `${comparison.version}\n\n${table(head, rows, markdown)}`;
}
