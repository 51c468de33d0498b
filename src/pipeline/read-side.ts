import { SohoaError } from '../core/errors.ts';
import { giveBack } from '../core/give-back.ts';
import { turnLeft, type Box, type Turn } from '../core/geometry.ts';
import type { Finding, ReadPage } from '../core/page.ts';
import type { OcrEngine, Recognition } from '../core/ports/reading.ts';
import { timed, type StageRun } from '../core/run-stage.ts';
import type { SheetDecision } from '../core/sheet-decision.ts';
import type { DecodedSide, PageWorkers, WrittenPage } from '../page-workers.ts';
import { checkpointFor } from './checkpoint.ts';
import { decideTurn, settledTurn, suggestedTurns, type TurnSeen } from './decide-turn.ts';
import type { Knowledge } from '../understand/knowledge.ts';
import { lookAgain } from './look-again.ts';
import { isIllegible } from './is-illegible.ts';

export interface SideReader {
  workers: PageWorkers;
  ocr: OcrEngine;
  knowledge: Knowledge;
  options: { decode: unknown; clean: unknown; minTurnConfidence: number };
}

/** Versions of the steps below: raise one when its result changes, and kept checkpoints are done again. */
const VERSIONS = { decode: 5, orient: 8, clean: 18, recognise: 14 } as const;

/** Sides with fewer letters are perhaps blank: dust, a punch hole and a crease never make so many. */
const FEW_LETTERS = 20;

type Cleaned = Awaited<ReturnType<PageWorkers['clean']>>;

/** One side on its way. */
interface Work {
  reader: SideReader;
  scan: { sha256: string; path: string; folder: string };
  sheet: number;
  decision: SheetDecision | null;
  /** Start of the names of the side's pictures. */
  prefix: string;
  run: StageRun;
}

/**
 * One side of a scan from file to read pages: decode, which way is up, clean, recognise. What a clerk decided about the
 * side (`decision`) stands above everything measured.
 * Throws what decoding throws (SCAN_…) and WORKER_CRASHED; a page the recogniser cannot read is a page without text.
 */
export async function readSide(
  reader: SideReader,
  scan: { sha256: string; path: string; folder: string },
  sheet: number,
  run: StageRun,
  decision: SheetDecision | null = null,
): Promise<ReadPage[]> {
  const { options, ocr } = reader;
  const facts = { scan: scan.sha256, sheet, versions: VERSIONS, options, engine: ocr.name, decision };
  const checkpoint = checkpointFor(scan.folder, sheet, facts);
  const kept = await checkpoint.load();
  if (kept) return kept;

  const pages = await readPages({ reader, scan, sheet, decision, prefix: checkpoint.prefix, run });
  await checkpoint.save(pages);
  return pages;
}

async function readPages(work: Work): Promise<ReadPage[]> {
  const decoded = await decode(work, false);
  const decided = work.decision?.turn ?? null;
  if (decided !== null) return recogniseAll(work, decoded, await clean(work, decoded, decided), false);
  if (decoded.letters < FEW_LETTERS) return readSparse(work, decoded);
  const turn = await orient(work, decoded);
  const pages = await recogniseAll(work, decoded, await clean(work, decoded, turn ?? 0), turn === null);
  if (!isIllegible(pages)) return pages;
  const closer = turn === null || decoded.thumbnail ? pages : await lookCloser(work, turn, pages);
  return isIllegible(closer) ? overturned(work, turn ?? 0, closer) : closer;
}

/**
 * A page of which hardly a word can be read is read upside down to that, whoever told its turn: glyphs of few words and of codes of
 * capitals (a passport's zone) look upright both ways, and words are read one way only. Where no more comes of it, `pages` stay.
 */
async function overturned(work: Work, turn: Turn, pages: ReadPage[]): Promise<ReadPage[]> {
  const decoded = await decode(work, false);
  const apart = { ...work, prefix: `${work.prefix}-over` };
  const over = await recogniseAll(work, decoded, await clean(apart, decoded, turnLeft(turn, 180)), false);
  return isIllegible(over) ? pages : over;
}

/**
 * A side that is perhaps blank is cleaned as it was scanned: cleaning tells for sure, and a blank side has no way up
 * that anybody need be asked about.
 */
async function readSparse(work: Work, decoded: DecodedSide): Promise<ReadPage[]> {
  const asScanned = await clean(work, decoded, 0);
  if (asScanned.pages.every((page) => page.blank)) return recogniseAll(work, decoded, asScanned, false);
  const turn = await orient(work, decoded);
  // The pixels went to the cleaner with the first try.
  const cleaned = turn ? await clean(work, await decode(work, false), turn) : asScanned;
  return recogniseAll(work, decoded, cleaned, turn === null);
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
 * A page that lines of writing turned, and of which hardly a word can be read, may have been turned wrongly: the
 * recogniser is asked after all. Where it finds no turn either, the side says that its turn is unsure.
 */
async function lookCloser(work: Work, turn: Turn, pages: ReadPage[]): Promise<ReadPage[]> {
  const decoded = await decode(work, true);
  const measured = await timed(work.run, { name: 'orient', version: VERSIONS.orient, type: 'modification' }, () =>
    decoded.thumbnail ? ask(work.reader.ocr, decoded.thumbnail, []) : null,
  );
  if (measured && measured.confidence >= work.reader.options.minTurnConfidence) {
    if (measured.turn === turn) return pages;
    return recogniseAll(work, decoded, await clean(work, decoded, measured.turn), false);
  }
  const unsure = { code: 'TURN_UNSURE', detail: {}, sheet: work.sheet } as const;
  return pages.map((page, index) => (index === 0 ? { ...page, findings: [...page.findings, unsure] } : page));
}

function clean(work: Work, { side, small, barcodes }: DecodedSide, turn: Turn): Promise<Cleaned> {
  const { reader, scan, decision, prefix, run } = work;
  const { folder } = scan;
  return timed(
    run,
    { name: 'clean', version: VERSIONS.clean, type: 'modification' },
    () => reader.workers.clean({ side, small, turn, decision, barcodes, clean: reader.options.clean, folder, prefix }),
    ({ pages }) => Object.fromEntries(pages.map((page) => [page.geometry.part, keptForm(page)])),
  );
}

/** The form a page is kept in, and why not in a smaller one: for an auditor who asks what was done to it. */
function keptForm({ files, whole }: WrittenPage): string {
  return whole === null ? files.keep.format : `${files.keep.format}: ${whole}`;
}

async function recogniseAll(
  { reader, run }: Work,
  { side, findings: decoding }: DecodedSide,
  { pages: cleaned, findings: cleaning }: Cleaned,
  unsure: boolean,
): Promise<ReadPage[]> {
  const findings = [...decoding, ...cleaning];
  // A blank page has no way up.
  if (unsure && cleaned.some((page) => !page.blank)) {
    findings.push({ code: 'TURN_UNSURE', detail: {}, sheet: side.sheet });
  }
  const pages: ReadPage[] = [];
  for (const [index, page] of cleaned.entries()) {
    const read = await timed(
      run,
      { name: 'recognise', version: VERSIONS.recognise, type: 'metadata extraction' },
      async () => {
        const recognition = await recognise(reader.ocr, page);
        // Findings are the side's; the first of two halves carries them, so that nobody is told twice.
        const read = toReadPage(page, recognition, side.dpiSource, index === 0 ? findings : []);
        return lookCloserAtFields(reader, page, read);
      },
    );
    if (page.reading) giveBack(page.reading.bytes);
    pages.push(read);
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

/** A part that cannot be read again leaves the page as it was read. */
async function lookCloserAtFields(
  { ocr, knowledge }: SideReader,
  page: WrittenPage,
  read: ReadPage,
): Promise<ReadPage> {
  if (!page.reading || read.words.length === 0) return read;
  try {
    return await lookAgain(ocr, read, page.reading, knowledge);
  } catch (error) {
    if (isPageFailure(error)) return read;
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
