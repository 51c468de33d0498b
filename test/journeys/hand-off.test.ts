import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { composeArchiveCopy } from '../../src/archive/compose-archive-copy.ts';
import { archiveKey } from '../../src/archive/object-keys.ts';
import { signCopy } from '../../src/archive/signatures/sign-copy.ts';
import { signOptions } from '../../src/archive/signatures/sign-options.ts';
import { openStores, type Stores } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { sha256 } from '../../src/core/fixity.ts';
import { pino } from 'pino';
import { sheetPicture, wordsOf } from '../archive/sheet-pictures.ts';
import { makeDelivery } from '../store/make-delivery.ts';
import { makeDocument } from '../store/make-document.ts';
import { asSigner, makeHolder } from '../support/pki.ts';
import { fillSignature } from '../support/signed-delivery.ts';
import { runSohoa } from '../support/sohoa-process.ts';

const token = asSigner(makeHolder({ name: 'Lê Thị Thử', organisation: 'UBND xã Thử' }));
let folder: string;
let data: string;
const log = pino({ level: 'silent' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-hand-off-'));
  data = join(folder, 'data');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function withStores<Value>(work: (stores: Stores) => Promise<Value>): Promise<Value> {
  const stores = await openStores(loadConfig({}, { data }), log);
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}

/** Archives a paper of one page as the pipeline does; its id. */
async function archived(stores: Stores, name: string): Promise<string> {
  const { scan } = await stores.store.intake.recordDelivery(makeDelivery({ sha256: sha256(name) }));
  const paper = makeDocument(sha256(name), [name]);
  const copy = await composeArchiveCopy({
    pages: [{ keep: await sheetPicture('jpeg-grey'), dpi: 75, words: wordsOf(name) }],
    metadata: { title: name, createdAt: new Date('2026-11-22'), identifier: paper.id },
    level: 'PDF/A-2u',
  });
  const digest = sha256(copy.bytes);
  await stores.objects.put(archiveKey(digest), copy.bytes, 'application/pdf', digest);
  const archive = {
    key: archiveKey(digest),
    sha256: digest,
    bytes: copy.bytes.length,
    conformance: 'PDF/A-2u' as const,
  };
  await stores.store.scans.finish(scan.id, {
    ...{ status: 'archived', error: null, findings: [] },
    documents: [{ ...paper, archive }],
  });
  return paper.id;
}

const ROOM = 8000;

/** Signs as software that writes the file anew does. */
async function rewritten(copy: Uint8Array, change: (pdf: PDFDocument) => void = () => undefined): Promise<Buffer> {
  const pdf = await PDFDocument.load(copy, { updateMetadata: false });
  const { context } = pdf;
  change(pdf);
  const value = context.register(
    context.obj({
      ...{ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'ETSI.CAdES.detached' },
      ByteRange: [0, 1111111111, 1111111111, 1111111111],
      Contents: PDFHexString.of('0'.repeat(ROOM * 2)),
    }),
  );
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('K'),
      V: value,
      F: 4,
      Rect: [0, 0, 0, 0],
    }),
  );
  pdf.getPage(0).node.set(PDFName.of('Annots'), context.obj([field]));
  pdf.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
  return fillSignature(Buffer.from(await pdf.save({ useObjectStreams: false })), 0, ROOM, token, {});
}

const appended = (copy: Uint8Array) => signCopy(copy, token, signOptions.parse({ corner: 'top-right' }), new Date());

test('exported, signed outside, taken back once; what is more than a signature is refused', async () => {
  const names = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
  const ids = await withStores(async (stores) => {
    const made: string[] = [];
    for (const name of names) made.push(await archived(stores, name));
    return made;
  });
  const out = join(folder, 'out');
  const first = await runSohoa(['sign', 'export', out, '--data', data]);
  expect(first).toMatchObject({ code: 0 });
  const list = JSON.parse(await readFile(join(out, 'ky-so.json'), 'utf8')) as {
    files: { file: string; sha256: string; documentId: string }[];
  };
  expect(list.files.map(({ documentId }) => documentId).sort()).toEqual([...ids].sort());
  const copyOf = async (id: string) => readFile(join(out, list.files.find((one) => one.documentId === id)!.file));
  for (const { file, sha256: digest } of list.files) expect(sha256(await readFile(join(out, file)))).toBe(digest);

  const back = join(folder, 'back');
  await mkdir(back);
  const put = (name: string, bytes: Uint8Array) => writeFile(join(back, name), bytes);
  // Names are the signer's own: files are matched by content.
  await put('1-appended.pdf', await appended(await copyOf(ids[0]!)));
  await put('2-rewritten.pdf', await rewritten(await copyOf(ids[1]!)));
  await put('3-unsigned.pdf', await copyOf(ids[2]!));
  await put('4-other-page.pdf', await rewritten(await copyOf(ids[2]!), (pdf) => pdf.addPage([300, 300])));
  await put(
    '5-other-picture.pdf',
    await rewritten(await copyOf(ids[2]!), (pdf) => pdf.getPage(0).setMediaBox(0, 0, 500, 500)),
  );
  await put(
    '6-program.pdf',
    await rewritten(await copyOf(ids[2]!), (pdf) =>
      pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('1') })),
    ),
  );
  const broken = Buffer.from(await appended(await copyOf(ids[3]!)));
  broken.write('9', broken.indexOf('/Rect [', broken.indexOf('%%EOF')) + 7, 'latin1');
  await put('7-broken.pdf', broken);
  await put(
    '8-strange.pdf',
    await appended(
      (
        await composeArchiveCopy({
          pages: [{ keep: await sheetPicture('g4'), dpi: 75, words: [] }],
          metadata: { title: 'lạ', createdAt: new Date(0), identifier: 'x' },
          level: 'PDF/A-2u',
        })
      ).bytes,
    ),
  );
  await put('9-noise.pdf', Buffer.from('không phải PDF'));
  const taken = await runSohoa(['sign', 'import', back, '--data', data]);
  const lines = taken.output.split('\n').filter((line) => /^\d-/.test(line));
  expect(lines).toEqual([
    expect.stringMatching(/^1-.*đã nhập bản ký/),
    expect.stringMatching(/^2-.*đã nhập bản ký/),
    expect.stringMatching(/^3-.*chưa có chữ ký số/),
    expect.stringMatching(/^4-.*số trang khác/),
    expect.stringMatching(/^5-.*nội dung trang khác/),
    expect.stringMatching(/^6-.*có phần thêm ngoài chữ ký/),
    expect.stringMatching(/^7-.*SIGNATURE_ALTERED/),
    expect.stringMatching(/^8-.*không khớp bản lưu nào/),
    expect.stringMatching(/^9-.*không khớp bản lưu nào/),
  ]);
  expect(taken.code).toBe(1);

  await withStores(async ({ store, objects }) => {
    for (const [index, name] of ['1-appended.pdf', '2-rewritten.pdf'].entries()) {
      const file = await readFile(join(back, name));
      const document = (await store.views.document(ids[index]!))!;
      expect(document).toMatchObject({
        archive: { sha256: sha256(file), conformance: 'as-signed' },
        signatures: [{ signer: { name: 'Lê Thị Thử' }, coverage: 'whole' }],
      });
      expect(Buffer.compare(await objects.get(document.archive.key), file)).toBe(0);
      // The unsigned version stays.
      const { sha256: old } = list.files.find((one) => one.documentId === ids[index])!;
      expect(await objects.size(archiveKey(old))).not.toBeNull();
      expect(await store.signedCopies.signedCopy(old)).toMatchObject({ sha256: sha256(file), origin: 'outside' });
    }
    expect((await store.views.document(ids[2]!))!.signatures).toBeUndefined();
  });

  // Again changes nothing; another signature of the same copy does not take the place of the first.
  const again = join(folder, 'again');
  await mkdir(again);
  await cp(join(back, '1-appended.pdf'), join(again, '1.pdf'));
  await cp(join(back, '2-rewritten.pdf'), join(again, '2.pdf'));
  await writeFile(join(again, '3.pdf'), await appended(await copyOf(ids[0]!)));
  const repeated = await runSohoa(['sign', 'import', again, '--data', data]);
  expect(repeated.output.split('\n').filter((line) => /^\d\.pdf/.test(line))).toEqual([
    expect.stringMatching(/^1.*đã nhập từ trước/),
    expect.stringMatching(/^2.*đã nhập từ trước/),
    expect.stringMatching(/^3.*đã có bản ký khác/),
  ]);
  const rest = join(folder, 'rest');
  expect(await runSohoa(['sign', 'export', rest, '--data', data])).toMatchObject({ code: 0 });
  expect((await readdir(rest)).filter((name) => name.endsWith('.pdf'))).toHaveLength(names.length - 2);
}, 120_000);
