import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeArchiveCopy } from '../../../src/archive/compose-archive-copy.ts';
import { openSignedFile } from '../../../src/archive/signatures/signed-file.ts';
import { signCopy } from '../../../src/archive/signatures/sign-copy.ts';
import { signOptions } from '../../../src/archive/signatures/sign-options.ts';
import { verifySignatures } from '../../../src/archive/signatures/verify-signatures.ts';
import { listPdfSignatures } from '../../../src/ingest/list-pdf-signatures.ts';
import { asSigner, makeHolder } from '../../support/pki.ts';
import { sheetPicture, wordsOf } from '../sheet-pictures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-sign-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('try', async () => {
  const root = makeHolder({ name: 'CA thử', isAuthority: true });
  const holder = makeHolder({ name: 'Nguyễn Thị Thử Nghiệm', organisation: 'UBND xã Thử', issuer: root });
  const copy = await composeArchiveCopy({
    pages: [{ keep: await sheetPicture('jpeg-colour'), dpi: 75, words: wordsOf('GIẤY KHAI SINH') }],
    metadata: { title: 'a', createdAt: new Date('2026-11-22'), identifier: 'x' },
    level: 'PDF/A-2u',
  });
  const signed = await signCopy(copy.bytes, asSigner(holder, [root]), signOptions.parse({}), new Date());
  const path = join(folder, 'a.pdf');
  await writeFile(path, signed);
  await writeFile('/tmp/wt-sign/a.pdf', signed);
  const known = await listPdfSignatures(path);
  const file = openSignedFile(path);
  console.log(known, verifySignatures(file, known, { trusted: null, now: new Date() }));
  file.close();
  console.log(
    spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' }).stdout,
    spawnSync('qpdf', ['--check', path], { encoding: 'utf8' }).stdout,
  );
});
