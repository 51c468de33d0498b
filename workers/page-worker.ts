import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { assertConformance } from '../src/archive/check-conformance.ts';
import { composeArchiveCopy } from '../src/archive/compose-archive-copy.ts';
import { compareSigned as compareSignedFiles } from '../src/archive/hand-off/compare-signed.ts';
import { checkDelivered, trustedOf } from '../src/archive/signatures/check-delivered.ts';
import { openSigner } from '../src/archive/signatures/open-signer.ts';
import { signCopy } from '../src/archive/signatures/sign-copy.ts';
import { signOptions } from '../src/archive/signatures/sign-options.ts';
import { verifyOwn } from '../src/archive/signatures/verify-own.ts';
import { asSohoaError, SohoaError } from '../src/core/errors.ts';
import { giveBack } from '../src/core/give-back.ts';
import { sha256 } from '../src/core/fixity.ts';
import { turnLeft } from '../src/core/geometry.ts';
import { cleanSide } from '../src/imaging/clean-side.ts';
import { findCodePlaces } from '../src/imaging/find-code-places.ts';
import { mapToPage } from '../src/imaging/map-to-page.ts';
import { measureUpright } from '../src/imaging/measure/upright.ts';
import { orientationThumbnail } from '../src/imaging/orientation-thumbnail.ts';
import { smallSide } from '../src/imaging/small-side.ts';
import { inspectScan } from '../src/ingest/inspect-scan.ts';
import { listPdfSignatures } from '../src/ingest/list-pdf-signatures.ts';
import { decodeOptions } from '../src/ingest/decode-options.ts';
import { openScan, type OpenScan } from '../src/ingest/open-scan.ts';
import type {
  Answer,
  ComparedCopy,
  DecodedSide,
  Inspected,
  SignedFileFacts,
  SignedOutput,
  WrittenPage,
} from '../src/page-workers.ts';
import { settledTurn } from '../src/pipeline/decide-turn.ts';
import type { ClassModel } from '../src/core/class-model.ts';
import { trainClasses } from '../src/understand/learnt/train-classes.ts';
import { readBarcodes } from '../src/understand/read-barcodes.ts';
import {
  cleanTask,
  compareSignedTask,
  composeTask,
  decodeTask,
  inspectTask,
  learnTask,
  signaturesTask,
  signTask,
} from './page-tasks.ts';
import { withTransfer } from './transfer.ts';

// One thread of libvips per worker thread: the pool already uses every core.
sharp.concurrency(1);
sharp.cache(false);

const EXTENSION = { jpeg: 'jpg', png: 'png', g4: 'tif', jbig2: 'jb2', mixed: 'mixed' } as const;

/** The last scan opened by this thread: sides of one file come in a row, so it is not parsed again for each. */
let opened: { path: string; scan: OpenScan } | null = null;

async function scanAt(path: string, options: unknown): Promise<OpenScan> {
  if (opened?.path !== path) {
    await opened?.scan.close();
    opened = null;
    opened = { path, scan: await openScan(path, decodeOptions.parse(options)) };
  }
  return opened.scan;
}

async function answer<Value>(work: () => Promise<Value>, arrays: (value: Value) => Uint8Array[] = () => []) {
  try {
    const value = await work();
    return withTransfer<Answer<Value>>({ ok: true, value }, arrays(value));
  } catch (error) {
    const { code, detail } = asSohoaError(error);
    return { ok: false, error: { code, detail } } satisfies Answer<Value>;
  }
}

/** Writes and flushes under a temporary name first, so that a file with the final name is always whole. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, bytes, { flush: true });
  await rename(temporary, path);
}

export function inspect(payload: unknown): Promise<unknown> {
  return answer<Inspected>(async () => {
    const task = inspectTask.parse(payload);
    return inspectScan(task.path, decodeOptions.parse(task.decode));
  });
}

export function decode(payload: unknown): Promise<unknown> {
  return answer<DecodedSide>(
    async () => {
      const task = decodeTask.parse(payload);
      const scan = await scanAt(task.path, task.decode);
      const { side, findings } = await scan.side(task.sheet);
      const small = smallSide(side);
      const barcodes = await readBarcodes(side.raw, findCodePlaces(side, small));
      const lines = measureUpright(small.grey);
      const ask = task.thumbnail === true || settledTurn(lines, barcodes) === null;
      return {
        side,
        lines: { turn: lines.turn, confidence: lines.confidence },
        letters: lines.letters,
        small: small.pixels,
        thumbnail: ask ? await orientationThumbnail(side) : null,
        barcodes,
        findings: task.sheet === 1 ? [...scan.findings, ...findings] : findings,
      };
    },
    ({ side, small, thumbnail }) => [
      side.raw.data,
      small.data,
      ...(thumbnail ? [thumbnail] : []),
      ...(side.original ? [side.original.bytes] : []),
    ],
  );
}

export function clean(payload: unknown): Promise<unknown> {
  return answer<{ pages: WrittenPage[]; findings: DecodedSide['findings'] }>(
    async () => {
      const task = cleanTask.parse(payload);
      const size = { width: task.side.raw.width, height: task.side.raw.height };
      const options = cleanSide.options.parse(task.clean);
      const { value, findings } = await cleanSide.run(
        { side: task.side, turn: task.turn, decision: task.decision ?? null, small: task.small ?? null, isSpent: true },
        options,
        {},
      );
      giveBack(task.side.raw.data);
      const pages: WrittenPage[] = [];
      for (const page of value) {
        const name = join(task.folder, `${task.prefix}-${page.geometry.part}`);
        const keepPath = `${name}.${EXTENSION[page.keep.format]}`;
        const previewPath = `${name}-preview.jpg`;
        await writeWhole(keepPath, page.keep.bytes);
        await writeWhole(previewPath, page.preview.bytes);
        giveBack(page.keep.bytes);
        giveBack(page.preview.bytes);
        const { format, width, height, tone } = page.keep;
        pages.push({
          geometry: page.geometry,
          dpi: page.dpi,
          blank: page.blank,
          ink: page.ink,
          whole: page.whole,
          reading: page.reading,
          files: {
            keep: { path: keepPath, format, width, height, tone },
            preview: { path: previewPath, width: page.preview.width, height: page.preview.height },
          },
          barcodes: task.barcodes.flatMap((barcode) => {
            const box = mapToPage(barcode.box, size, page);
            if (!box) return [];
            const turn = barcode.turn === undefined ? {} : { turn: turnLeft(barcode.turn, task.turn) };
            return [{ ...barcode, ...turn, box }];
          }),
        });
      }
      return { pages, findings };
    },
    ({ pages }) => pages.flatMap((page) => (page.reading ? [page.reading.bytes] : [])),
  );
}

export function compose(payload: unknown): Promise<unknown> {
  return answer<{ path: string; sha256: string; bytes: number }>(async () => {
    const task = composeTask.parse(payload);
    const pages = task.pages.map((page) => ({ ...page, keep: { ...page.keep, bytes: { path: page.keep.path } } }));
    const copy = await composeArchiveCopy({ pages, metadata: task.metadata, level: task.level });
    assertConformance(copy.bytes, task.level, { pages: task.pages.length, imageDigests: copy.imageDigests });
    const file = await open(task.output, 'w');
    try {
      await file.writeFile(copy.bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return { path: task.output, sha256: sha256(copy.bytes), bytes: copy.bytes.length };
  });
}

export function signatures(payload: unknown): Promise<unknown> {
  return answer<SignedFileFacts>(async () => {
    const { path, trustedFolder, pages } = signaturesTask.parse(payload);
    // A form that brings the reader down still has its signatures in the bytes of the file, where they are found, too.
    const known = await listPdfSignatures(path).catch((error: unknown) => {
      if (error instanceof SohoaError && error.code === 'SCAN_DAMAGED') return [];
      throw error;
    });
    return checkDelivered(path, known, { trustedFolder, pages, now: new Date() });
  });
}

export function sign(payload: unknown): Promise<unknown> {
  return answer<SignedOutput>(async () => {
    const task = signTask.parse(payload);
    const options = signOptions.parse(task.sign);
    const now = new Date();
    const bytes = await signCopy(await readFile(task.copy), await openSigner(options, now), options, now);
    assertConformance(bytes, task.level, { pages: task.pages });
    await writeWhole(task.output, bytes);
    const trusted = await trustedOf(task.trustedFolder);
    const found = verifyOwn(task.output, await listPdfSignatures(task.output), { trusted, now });
    return { path: task.output, sha256: sha256(bytes), bytes: bytes.length, signatures: found };
  });
}

export function compareSigned(payload: unknown): Promise<unknown> {
  return answer<ComparedCopy>(async () => {
    const { copy, signed, trustedFolder } = compareSignedTask.parse(payload);
    const known = await listPdfSignatures(signed);
    // Other software's update is not the one the gate knows, so no level is claimed.
    const facts = await checkDelivered(signed, known, { trustedFolder, pages: null, now: new Date() });
    return { ...facts, difference: await compareSignedFiles(await readFile(copy), await readFile(signed)) };
  });
}

export function learn(payload: unknown): Promise<unknown> {
  return answer<ClassModel>(async () => trainClasses(learnTask.parse(payload).examples));
}
