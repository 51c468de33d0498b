import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SohoaError } from '../../src/core/errors.ts';
import type { ReadPage } from '../../src/core/page.ts';
import type { ObjectStore } from '../../src/core/ports/object-store.ts';
import type { OcrEngine } from '../../src/core/ports/reading.ts';
import type { PdfSignature } from '../../src/core/signature.ts';
import type { StageRun } from '../../src/core/run-stage.ts';
import type { ScanRow } from '../../src/core/scan.ts';
import { sha256 } from '../../src/core/fixity.ts';
import type { Inspected, PageWorkers, WrittenPage } from '../../src/page-workers.ts';
import { collatePair } from '../../src/pipeline/collate-pages.ts';
import type { Feed } from '../../src/pipeline/feed.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';
import { makeDossier, makeLookup } from '../attach/make-document.ts';
import { barcode, makePage } from '../understand/make-page.ts';
import * as papers from '../understand/papers.ts';

const knowledge = await loadKnowledge(join(import.meta.dirname, '../../config'));
const A = 'H08.27.35-261027-0019';
const HOLDER = { name: 'Thái Thị Hạnh', id: '001102178668' };
const STRANGER = { name: 'Hồ Gia Lưu', id: '001099123456' };
const lookup = makeLookup([makeDossier(A, HOLDER.name, HOLDER.id)]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-pipeline-'));
  await writeFile(join(folder, 'preview'), 'preview');
});
afterEach(() => rm(folder, { recursive: true }));

/** Another digest each time, so that no run finds the checkpoints of another. */
let runs = 0;
const nextRow = () =>
  ({ id: 'a', sha256: String(++runs), relativePath: 'may-1/a.pdf', receivedAt: new Date(0) }) as ScanRow;

/** Signatures the threads find in a PDF. */
let signed: PdfSignature[] = [];
const SIGNATURE: PdfSignature = {
  ...{ kind: 'approval', signer: null, time: null, algorithm: null, format: '', coverage: 'whole', issuer: 'unknown' },
  notices: ['SIGNATURE_ALTERED'],
};

/** Threads and recogniser that hand out the pages given; everything from cutting to the deposit is real. */
function pipelineOf(pages: ReadPage[], inspected: Partial<Inspected> = {}, cleaned?: () => WrittenPage[]) {
  const pageOf = (sheet: number): ReadPage => pages[sheet - 1]!;
  const workers = {
    inspect: async () => ({
      mediaType: 'application/pdf',
      sides: pages.length,
      error: null,
      findings: [],
      ...inspected,
    }),
    decode: async ({ sheet }: { sheet: number }) => ({
      side: { sheet, dpiSource: 'file' },
      lines: { turn: 0, confidence: 0 },
      letters: 99,
      thumbnail: Buffer.alloc(0),
      barcodes: [],
      findings: pageOf(sheet).findings,
    }),
    clean: async ({ side: { sheet } }: { side: { sheet: number } }) => ({
      pages: cleaned?.() ?? [writtenPage(pageOf(sheet))],
      findings: [],
    }),
    signatures: async () => ({ signatures: signed, conformance: 'as-signed' }),
    compose: async ({ pages: composed }: { pages: unknown[] }) => ({
      path: join(folder, 'preview'),
      sha256: sha256('preview'),
      bytes: composed.length,
    }),
    close: async () => undefined,
  } as unknown as PageWorkers;
  const ocr = {
    name: 'given',
    orientation: async () => null,
    recognise: async ({ bytes }) => {
      const page = pageOf(bytes.at(-1)!);
      if (!page.recognised) throw new SohoaError('PAGE_CRASHED');
      return page;
    },
    reread: async () => ({ words: [], text: '', meanConfidence: 0 }),
    close: async () => undefined,
  } as OcrEngine;
  const objects = {
    put: async (key, body, mediaType) => ({
      ...{ key, bytes: mediaType.length },
      sha256: sha256(body instanceof Uint8Array ? body : 'preview'),
    }),
  } as ObjectStore;
  return createPipeline({
    reader: { knowledge, workers, ocr, options: { decode: {}, clean: {}, minTurnConfidence: 0.5 } },
    deposit: {
      ...{ workers, objects, records: { recordObject: async () => undefined } },
      signedCopies: { signedCopy: async () => null, recordSignedCopy: async (_, copy) => copy },
      ...{ level: 'PDF/A-2u', sign: null, trustedFolder: null, titleOf: String },
    },
    knowledge,
    lookup,
    learnt: () => null,
    sheetDecisions: async () => [],
    options: { cut: {}, understand: {}, attach: {} },
    schedule: (work) => work(),
  });
}

function writtenPage(page: ReadPage): WrittenPage {
  return {
    geometry: page,
    dpi: page.dpi,
    blank: page.blank,
    ink: page.ink,
    whole: null,
    files: { keep: page.files.keep, preview: { ...page.files.preview, path: join(folder, 'preview') } },
    // A picture of one pixel, whose shade tells the sheet.
    reading: page.blank
      ? null
      : { bytes: Buffer.from([...Buffer.from('P5\n1 1\n255\n'), page.sheet]), width: 1, height: 1, dpi: 300, scale: 1 },
    barcodes: page.barcodes,
  };
}

async function run(pages: ReadPage[], ...more: [Partial<Inspected>?, (() => WrittenPage[])?]) {
  const stageRun: StageRun = { scanId: 'a', findings: [], events: [] };
  return pipelineOf(pages, ...more).process(nextRow(), join(folder, 'preview'), folder, stageRun);
}

const receipt = (sheet = 1) => makePage(papers.receipt(A, HOLDER.name, HOLDER.id), { sheet, barcodes: [barcode(A)] });
/** Names nobody: only its place behind a receipt tells whose it is. */
const nameless = (sheet: number) =>
  makePage([...papers.MOTTO, '>> QUYẾT ĐỊNH', '>> Về việc ban hành nội quy', '', 'Điều 1. Ban hành nội quy.'], {
    sheet,
  });

describe('no page is lost', () => {
  test('a scan that is refused when it is opened again is not archived without pages', async () => {
    const error = { code: 'SCAN_TOO_MANY_PAGES' as const, detail: { limit: 3 } };
    await expect(run([], { sides: 0, error })).rejects.toMatchObject(error);
  });

  test('a side of which no page came is an error', async () => {
    await expect(run([nameless(1)], {}, () => [])).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});

describe('a paper that names nobody goes to the dossier of the receipt before it', () => {
  const dossiers = async (pages: ReadPage[]) => (await run(pages)).map((document) => document.dossier?.code ?? null);

  test('when everything between them was read', async () => {
    expect(await dossiers([receipt(), nameless(2)])).toEqual([A, A]);
  });

  test('not when a page between them, perhaps the next receipt, could not be read', async () => {
    const unread = makePage([], { sheet: 2, recognised: false });
    expect((await dossiers([receipt(), unread, nameless(3)])).at(-1)).toBeNull();
  });

  test('not when a sheet between them was damaged', async () => {
    const damaged = makePage([], { sheet: 2 });
    damaged.findings = [{ code: 'PAGE_DAMAGED', detail: { sheet: 2 }, sheet: 2 }];
    expect((await dossiers([receipt(), damaged, nameless(3)])).at(-1)).toBeNull();
  });

  test('not when the scan lost pages, because nobody knows which', async () => {
    const first = receipt();
    first.findings = [{ code: 'PAGES_MISSING', detail: { stated: 3, read: 2 } }];
    expect((await dossiers([first, nameless(2)])).at(-1)).toBeNull();
  });

  test('not when the paper before it names somebody else: a receipt may have been overlooked', async () => {
    const form = makePage(papers.applicationForm(STRANGER.name, STRANGER.id), { sheet: 2 });
    expect(await dossiers([receipt(), form, nameless(3)])).toEqual([A, null, null]);
  });

  test('not when the paper before it bears another code: a receipt whose title was misread', async () => {
    const lines = papers
      .receipt('H08.27.35-261027-0044', HOLDER.name, HOLDER.id)
      .filter((line) => !/TIẾP NHẬN/.test(line));
    const ids = await dossiers([receipt(), makePage(lines, { sheet: 2 }), nameless(3)]);
    expect(ids).toEqual([A, null, null]);
  });

  test('again behind the next receipt', async () => {
    const form = makePage(papers.applicationForm(STRANGER.name, STRANGER.id), { sheet: 2 });
    expect((await dossiers([receipt(), form, receipt(3), nameless(4)])).at(-1)).toBe(A);
  });
});

test('a document cut from other pages is another one: no decision about the old one applies to it', async () => {
  const ids = async (pages: ReadPage[]) => (await run(pages)).map((document) => document.id);
  const card = makePage(papers.cardFront(HOLDER.id, HOLDER.name), { sheet: 3 });
  const note = makePage(['Ghi chú'], { sheet: 3 });
  const apart = await ids([receipt(), nameless(2), card]);
  const together = await ids([receipt(), nameless(2), note]);
  expect([apart.length, together.length]).toEqual([3, 2]);
  expect(await ids([receipt(), nameless(2), card])).toEqual(apart);
  expect(together[0]).toBe(apart[0]);
  expect(apart).not.toContain(together[1]);
});

describe('fronts, then backs', () => {
  const stageRun = (): StageRun => ({ scanId: 'a', findings: [], events: [] });
  const feed = { mode: 'one_file', backs: 'reversed' } as const;
  const blank = (sheet: number) => makePage([], { sheet, blank: true });
  const through = async (pages: ReadPage[], how: Feed = feed) => {
    const own = stageRun();
    const documents = await pipelineOf(pages).process(nextRow(), join(folder, 'preview'), folder, own, how);
    return { documents, findings: own.findings.map(({ code }) => code) };
  };
  const sheets = (documents: { pages: ReadPage[] }[]) => documents.map(({ pages }) => pages.map(({ sheet }) => sheet));

  test('one file is cut into documents after its sides are in order: a back goes with its own front', async () => {
    const receiptBack = blank(4);
    const noted = makePage(['Ghi chú ở mặt sau'], { sheet: 3 });
    const { documents, findings } = await through([receipt(), nameless(2), noted, receiptBack]);
    expect(sheets(documents)).toEqual([
      [1, 4],
      [2, 3],
    ]);
    expect(documents.map((document) => document.dossier?.code)).toEqual([A, A]);
    expect(findings).toContain('SIDES_COLLATED');
  });

  test('a receipt among the backs shows that they are none: nothing is reordered', async () => {
    const { documents, findings } = await through([receipt(), nameless(2), receipt(3), nameless(4)]);
    expect(sheets(documents).flat()).toEqual([1, 2, 3, 4]);
    expect(findings).toContain('COLLATION_DOUBTED');
  });

  test('two files that contradict each other, or differ in number, are no pair', async () => {
    const behind = (pages: ReadPage[]) => {
      const { process } = pipelineOf(pages);
      const scan = { ...nextRow(), id: 'b' };
      return process(nextRow(), join(folder, 'preview'), folder, stageRun(), {
        mode: 'two_files',
        backs: 'reversed',
        // The same pages again: what stands on the fronts stands on these backs.
        behind: { scan, path: join(folder, 'preview'), folder, run: stageRun() },
      });
    };
    await expect(behind([nameless(1)])).rejects.toMatchObject({ reason: { code: 'COLLATION_DOUBTED' } });
    const [document] = await behind([makePage(['một'], { sheet: 1 }), makePage(['hai'], { sheet: 2 })]);
    expect(document?.pages.map(({ scan, sheet }) => [scan ?? 'a', sheet])).toEqual([
      ['a', 1],
      ['b', 2],
      ['a', 2],
      ['b', 1],
    ]);
    expect(collatePair([[nameless(1)]], [], 'same', knowledge)).toMatchObject({
      pages: null,
      finding: { code: 'COLLATION_MISMATCH', detail: { count: '1 + 0' } },
    });
  });
});

describe('a signed PDF', () => {
  const scan = (id: string) => ({ ...nextRow(), id, mediaType: 'application/pdf', bytes: 1 }) as ScanRow;
  beforeEach(async () => {
    await writeFile(join(folder, 'preview'), 'preview');
    signed = [SIGNATURE];
  });
  afterEach(() => {
    signed = [];
  });

  test('is one document, whatever sheets it has, deposited as it came, and a bad signature asks for a clerk', async () => {
    const row = { ...scan('a'), sha256: sha256('preview') };
    const stageRun: StageRun = { scanId: 'a', findings: [], events: [] };
    const pages = [receipt(1), nameless(2), receipt(3), nameless(4)];
    const made = await pipelineOf(pages).process(row, join(folder, 'preview'), folder, stageRun);
    expect(made).toMatchObject([
      {
        archive: { sha256: row.sha256, bytes: 1, conformance: 'as-signed' },
        signatures: [SIGNATURE],
        reviewReasons: expect.arrayContaining([{ code: 'SIGNATURE_ALTERED', detail: {} }]),
      },
    ]);
    expect(made[0]!.pages.map(({ sheet }) => sheet)).toEqual([1, 2, 3, 4]);
    expect(stageRun.events.map(({ agent }) => agent)).not.toContain('compose@1');
  });

  test('is never put together with fronts or backs', async () => {
    const own = (): StageRun => ({ scanId: 'a', findings: [], events: [] });
    const behind = { scan: scan('b'), path: join(folder, 'preview'), folder, run: own() };
    const feed = { mode: 'two_files', backs: 'reversed', behind } as const;
    await expect(
      pipelineOf([nameless(1)]).process(scan('a'), join(folder, 'preview'), folder, own(), feed),
    ).rejects.toMatchObject({ reason: { code: 'SIGNED_NOT_PAIRED' } });
    const stack = { mode: 'one_file', backs: 'reversed' } as const;
    const made = await pipelineOf([1, 2, 3, 4].map(nameless)).process(
      { ...scan('c'), sha256: sha256('preview') },
      ...([join(folder, 'preview'), folder, own(), stack] as const),
    );
    expect(made.flatMap(({ pages }) => pages.map(({ sheet }) => sheet))).toEqual([1, 2, 3, 4]);
  });
});
