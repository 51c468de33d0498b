import { attachDocument } from './attach/attach-document.ts';
import type { ArchivedDocument, AttachedDocument, DraftDocument, UnderstoodDocument } from './core/document.ts';
import type { ReadPage } from './core/page.ts';
import type { ClassModel } from './core/class-model.ts';
import type { DossierLookup } from './core/ports/records.ts';
import type { ScanRow } from './core/scan.ts';
import type { SheetDecision } from './core/sheet-decision.ts';
import { asSohoaError, SohoaError } from './core/errors.ts';
import { runStage, timed, type StageRun } from './core/run-stage.ts';
import { collatePair, collateStack } from './pipeline/collate-pages.ts';
import { depositDocument, type DepositParts } from './pipeline/deposit-document.ts';
import { createSeparatorDoubt } from './pipeline/doubt-separators.ts';
import { NotAPair, type Feed } from './pipeline/feed.ts';
import { pageName } from './pipeline/page-name.ts';
import { readSide, type SideReader } from './pipeline/read-side.ts';
import { asOneDocument, withSignatureNotices, type SignedScan } from './pipeline/signed-scan.ts';
import { cutDocuments } from './understand/cut-documents.ts';
import type { Knowledge } from './understand/knowledge.ts';
import { understandDocument } from './understand/understand-document.ts';

export interface Pipeline {
  /**
   * Runs every stage on one scan. `path` is the scan as delivered, `folder` its work folder. Throws NotAPair when
   * `feed` names a scan with its backs that are not to be put behind its pages.
   */
  process(scan: ScanRow, path: string, folder: string, run: StageRun, feed?: Feed): Promise<ArchivedDocument[]>;
}

export interface PipelineParts {
  reader: SideReader;
  deposit: DepositParts;
  knowledge: Knowledge;
  lookup: DossierLookup;
  /** What was learnt about classes so far; null before anything was. */
  learnt: () => ClassModel | null;
  /** What clerks decided about the sides of a scan. */
  sheetDecisions: (scanId: string) => Promise<SheetDecision[]>;
  options: { cut: object; understand: object; attach: object };
  /** Runs sides of all scans side by side, no more at once than the machine has room for. */
  schedule: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

/** The stages in order. Each takes the type that the one before returns, so a wrong order does not compile. */
export function createPipeline(parts: PipelineParts): Pipeline {
  const { knowledge, lookup, options } = parts;
  return {
    async process(scan, path, folder, run, feed = { mode: 'as-scanned', reason: null }) {
      const fileName = scan.relativePath;
      const inspection = await inspect(parts, path);
      const signed = await signedScan(parts, scan, path, run, inspection);
      await assertMayPair(parts, signed, feed);
      const sides = await readSides(parts, scan, path, folder, run, inspection);
      const pages = await orderSides(parts, sides, signed ? alone(feed) : feed, run);
      const drafts: DraftDocument[] = signed
        ? [asOneDocument(pages)]
        : await runStage(run, cutDocuments, { pages, fileName, knowledge }, options.cut);
      assertNoPageLost(pages, drafts);
      const behind = feed.mode === 'two_files' ? feed.behind.run.findings : [];
      const doubt = createSeparatorDoubt([...run.findings, ...behind]);
      const archived: ArchivedDocument[] = [];
      for (const draft of drafts) {
        run.signal?.throwIfAborted();
        const understood: UnderstoodDocument = await runStage(
          run,
          understandDocument,
          { draft: doubt.weigh(draft), fileName, knowledge, learnt: parts.learnt() },
          options.understand,
        );
        const attached: AttachedDocument = await timed(
          run,
          { name: 'attach', version: 3, type: 'metadata modification' },
          () =>
            attachDocument(
              {
                document: signed ? withSignatureNotices(understood, signed) : understood,
                lookup,
                knowledge,
                scanPath: fileName,
                station: scan.station,
                batch: doubt.batch(),
              },
              options.attach,
            ),
        );
        doubt.learn(attached);
        archived.push(await depositDocument(parts.deposit, scan, attached, folder, run, signed));
      }
      return archived;
    },
  };
}

type Inspection = Awaited<ReturnType<typeof inspect>>;

function inspect({ reader }: PipelineParts, path: string) {
  return reader.workers.inspect({ path, decode: reader.options.decode });
}

/** The scan as a signed PDF; null when it is none. */
async function signedScan(
  parts: PipelineParts,
  scan: ScanRow,
  path: string,
  run: StageRun,
  { sides }: Inspection,
): Promise<SignedScan | null> {
  if (scan.mediaType !== 'application/pdf' || sides === 0) return null;
  const { workers } = parts.reader;
  const { signatures, conformance } = await timed(
    run,
    { name: 'signatures', version: 1, type: 'digital signature validation', inputDigest: scan.sha256 },
    () => workers.signatures({ path, trustedFolder: parts.deposit.trustedFolder, pages: sides }),
  );
  return signatures.length > 0 ? { path, signatures, conformance } : null;
}

/** Signed PDFs are papers of their own: other sides are never put between theirs. Throws NotAPair. */
async function assertMayPair(parts: PipelineParts, signed: SignedScan | null, feed: Feed): Promise<void> {
  if (feed.mode !== 'two_files') return;
  const { scan, path, run } = feed.behind;
  if (!signed && scan.mediaType !== 'application/pdf') return;
  const other = signed ?? (await signedScan(parts, scan, path, run, await inspect(parts, path)));
  if (other) throw new NotAPair({ code: 'SIGNED_NOT_PAIRED', detail: {} });
}

/** A signed file keeps the order of its pages. */
function alone(feed: Feed): Feed {
  return feed.mode === 'one_file' ? { mode: 'as-scanned', reason: null } : feed;
}

async function readSides(
  parts: PipelineParts,
  scan: ScanRow,
  path: string,
  folder: string,
  run: StageRun,
  { sides, error }: Inspection,
): Promise<ReadPage[][]> {
  // Taken under other limits, or read differently since: refused with its reason, never archived without pages.
  if (error) throw new SohoaError(error.code, error.detail);
  if (sides === 0) throw new SohoaError('SCAN_NO_PAGES');
  const file = { sha256: scan.sha256, path, folder };
  const decisions = new Map((await parts.sheetDecisions(scan.id)).map((decision) => [decision.sheet, decision]));
  const numbers = Array.from({ length: sides }, (_, index) => index + 1);
  // One bad side ends the scan: what still waits in the schedule must not be worked on in vain.
  let failed = false;
  const reading = numbers.map((sheet) =>
    parts.schedule(async () => {
      run.signal?.throwIfAborted();
      if (failed) return [];
      return readSide(parts.reader, file, sheet, run, decisions.get(sheet)).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }),
  );
  const read = await Promise.all(reading).catch(async (error: unknown) => {
    // A later try must not meet the others still at work in the same folder.
    if (!run.signal?.aborted) await Promise.allSettled(reading);
    throw error;
  });
  if (read.some((pagesOfSide) => pagesOfSide.length === 0))
    throw new SohoaError('INTERNAL', { reason: 'a side gave no page' });
  run.findings.push(...read.flat().flatMap((page) => page.findings));
  return read;
}

/** The pages in reading order, as the station feeds them. Throws NotAPair. */
async function orderSides(parts: PipelineParts, sides: ReadPage[][], feed: Feed, run: StageRun): Promise<ReadPage[]> {
  if (feed.mode === 'as-scanned') {
    if (feed.reason) run.findings.push(feed.reason);
    return sides.flat();
  }
  if (feed.mode === 'one_file') {
    const { pages, finding } = collateStack(sides, feed.backs, parts.knowledge);
    if (finding) run.findings.push(finding);
    return pages;
  }
  const { scan, path, folder, run: ownRun } = feed.behind;
  const read = await readSides(parts, scan, path, folder, ownRun, await inspect(parts, path)).catch(
    (caught: unknown) => {
      const error = asSohoaError(caught);
      if (ownRun.signal?.aborted || error.retry) throw caught;
      throw new NotAPair({ code: 'COLLATION_PARTED', detail: {} }, { cause: caught });
    },
  );
  const backs = read.map((side) => side.map((page) => ({ ...page, scan: scan.id })));
  const { pages, finding } = collatePair(sides, backs, feed.backs, parts.knowledge);
  if (!pages) throw new NotAPair(finding);
  run.findings.push(finding);
  return pages;
}

/** The rule that a paper is never lost, held where documents are made: every page read is in exactly one of them. */
function assertNoPageLost(pages: readonly ReadPage[], drafts: readonly DraftDocument[]): void {
  const cut = drafts.flatMap((draft) => draft.pages.map(pageName));
  const whole = cut.length === pages.length && new Set([...cut, ...pages.map(pageName)]).size === pages.length;
  if (!whole) throw new SohoaError('INTERNAL', { reason: 'cutting lost or doubled a page' });
}
