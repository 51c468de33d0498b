import { SohoaError } from '../core/errors.ts';
import type { Box, Turn } from '../core/geometry.ts';
import type { Finding, ReadPage } from '../core/page.ts';
import type { OcrEngine, Recognition } from '../core/ports/reading.ts';
import { timed, type StageRun } from '../core/run-stage.ts';
import type { DecodedSide, PageWorkers, WrittenPage } from '../page-workers.ts';
import { checkpointFor } from './checkpoint.ts';
import { decideTurn, settledTurn, suggestedTurns, type TurnSeen } from './decide-turn.ts';
import { isIllegible } from './is-illegible.ts';

export interface SideReader {
  workers: PageWorkers;
  ocr: OcrEngine;
  options: { decode: unknown; clean: unknown; minTurnConfidence: number };
}

/** Versions of the steps below: raise one when its result changes, and kept checkpoints are done again. */
const VERSIONS = { decode: 3, orient: 3, clean: 4, recognise: 2 } as const;

/** One side on its way. */
interface Work {
  reader: SideReader;
  scan: { sha256: string; path: string; folder: string };
  sheet: number;
  /** Start of the names of the side's pictures. */
  prefix: string;
  run: StageRun;
}

/**
 * One side of a scan from file to read pages: decode, which way is up, clean, recognise.
 * Throws what decoding throws (SCAN_…) and WORKER_CRASHED; a page the recogniser cannot read is a page without text.
 */
export async function readSide(
  reader: SideReader,
  scan: { sha256: string; path: string; folder: string },
  sheet: number,
  run: StageRun,
): Promise<ReadPage[]> {
  const facts = { scan: scan.sha256, sheet, versions: VERSIONS, options: reader.options, engine: reader.ocr.name };
  const checkpoint = checkpointFor(scan.folder, sheet, facts);
  const kept = await checkpoint.load();
  if (kept) return kept;

  const work: Work = { reader, scan, sheet, prefix: checkpoint.prefix, run };
  const decoded = await decode(work, false);
  const turn = await orient(work, decoded);
  let pages = await cleanAndRecognise(work, decoded, turn, turn === null);
  if (turn !== null && !decoded.thumbnail && isIllegible(pages)) pages = (await lookCloser(work, turn)) ?? pages;
  await checkpoint.save(pages);
  return pages;
}

function decode({ reader, scan, sheet, run }: Work, thumbnail: boolean): Promise<DecodedSide> {
  return timed(run, { name: 'decode', version: VERSIONS.decode, type: 'decompression' }, () =>
    reader.workers.decode({ path: scan.path, sheet, decode: reader.options.decode, thumbnail }),
  );
}

/** Null when nobody can tell, also on a page that makes the detector fail: it stays as scanned, its scan goes on. */
function orient({ reader, run }: Work, { thumbnail, lines, barcodes }: DecodedSide): Promise<Turn | null> {
  return timed(run, { name: 'orient', version: VERSIONS.orient, type: 'modification' }, async () => {
    if (!thumbnail) return settledTurn(lines, barcodes);
    const measured = await ask(reader.ocr, thumbnail, suggestedTurns(lines, barcodes));
    return decideTurn(measured, lines, barcodes, reader.options.minTurnConfidence);
  });
}

async function ask(ocr: OcrEngine, thumbnail: Uint8Array, suggested: readonly Turn[]): Promise<TurnSeen | null> {
  return ocr.orientation(thumbnail, suggested).catch((error: unknown) => {
    if (!isPageFailure(error)) throw error;
    return null;
  });
}

/**
 * A page that lines of writing turned, and of which hardly a word can be read, may have been turned wrongly: the recogniser is
 * asked after all. Null when it finds the same turn; where it finds none, the side says that its turn is unsure.
 */
async function lookCloser(work: Work, turn: Turn): Promise<ReadPage[] | null> {
  const decoded = await decode(work, true);
  if (!decoded.thumbnail) return null;
  const { thumbnail } = decoded;
  const measured = await timed(work.run, { name: 'orient', version: VERSIONS.orient, type: 'modification' }, () =>
    ask(work.reader.ocr, thumbnail, []),
  );
  const sure = measured !== null && measured.confidence >= work.reader.options.minTurnConfidence;
  if (sure && measured.turn === turn) return null;
  return cleanAndRecognise(work, decoded, sure ? measured.turn : turn, !sure);
}

async function cleanAndRecognise(
  { reader, scan, prefix, run }: Work,
  decoded: DecodedSide,
  turn: Turn | null,
  unsure: boolean,
): Promise<ReadPage[]> {
  const cleaned = await timed(run, { name: 'clean', version: VERSIONS.clean, type: 'modification' }, () =>
    reader.workers.clean({
      side: decoded.side,
      turn: turn ?? 0,
      barcodes: decoded.barcodes,
      clean: reader.options.clean,
      folder: scan.folder,
      prefix,
    }),
  );
  const findings: Finding[] = [...decoded.findings, ...cleaned.findings];
  // A blank page has no way up.
  if (unsure && cleaned.pages.some((page) => !page.blank)) {
    findings.push({ code: 'TURN_UNSURE', detail: {}, sheet: decoded.side.sheet });
  }
  const pages: ReadPage[] = [];
  for (const [index, page] of cleaned.pages.entries()) {
    const recognition = await timed(
      run,
      { name: 'recognise', version: VERSIONS.recognise, type: 'metadata extraction' },
      () => recognise(reader.ocr, page),
    );
    // Findings are the side's; the first of two halves carries them, so that nobody is told twice.
    pages.push(toReadPage(page, recognition, decoded.side.dpiSource, index === 0 ? findings : []));
  }
  return pages;
}

/** Null when the recogniser failed for good: the page keeps its picture and waits for a clerk. */
async function recognise(ocr: OcrEngine, page: WrittenPage): Promise<Recognition | null> {
  if (!page.reading) return { words: [], text: '', meanConfidence: 0 };
  const { scale } = page.reading;
  try {
    const recognition = await ocr.recognise(page.reading);
    const toPage = (box: Box): Box => [box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale];
    return {
      ...recognition,
      words: recognition.words.map((word) => ({ ...word, box: toPage(word.box).map(Math.round) as Box })),
    };
  } catch (error) {
    if (isPageFailure(error)) return null;
    throw error;
  }
}

/** The recogniser gave one page up, after its own retry in a fresh thread. */
function isPageFailure(error: unknown): boolean {
  return error instanceof SohoaError && (error.code === 'PAGE_TIMEOUT' || error.code === 'PAGE_CRASHED');
}

function toReadPage(
  page: WrittenPage,
  recognition: Recognition | null,
  dpiSource: ReadPage['dpiSource'],
  findings: Finding[],
): ReadPage {
  return {
    sheet: page.geometry.sheet,
    part: page.geometry.part,
    rotation: page.geometry.rotation,
    skewDegrees: page.geometry.skewDegrees,
    deskewed: page.geometry.deskewed,
    crop: page.geometry.crop,
    ...(page.geometry.corners && { corners: [...page.geometry.corners] }),
    dpi: page.dpi,
    dpiSource,
    blank: page.blank,
    ink: page.ink,
    files: page.files,
    words: recognition?.words ?? [],
    text: recognition?.text ?? '',
    meanConfidence: recognition?.meanConfidence ?? 0,
    barcodes: page.barcodes,
    recognised: recognition !== null,
    findings,
  };
}
