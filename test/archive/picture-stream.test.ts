import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFContext } from 'pdf-lib';
import { composeArchiveCopy, type ArchivePage } from '../../src/archive/compose-archive-copy.ts';
import { PictureStream } from '../../src/archive/picture-stream.ts';
import { sha256 } from '../../src/core/fixity.ts';
import { PICTURE_FORMS, sheetPicture, wordsOf } from './sheet-pictures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-picture-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('pictures that lie in files', () => {
  test.each(PICTURE_FORMS)('%s gives the same document as one in memory', async (form) => {
    const picture = await sheetPicture(form);
    const path = join(folder, 'page');
    await writeFile(path, picture.bytes);
    const metadata = { title: 'Tờ khai', createdAt: new Date('2026-11-22T01:02:03Z'), identifier: 'one' };
    const compose = async (keep: ArchivePage['keep']) => {
      const page = { keep, dpi: 300, words: wordsOf('Số: 12/TK') };
      return sha256((await composeArchiveCopy({ pages: [page, page], metadata, level: 'PDF/A-2u' })).bytes);
    };
    const fromFile = await compose({ ...picture, bytes: { path } });
    expect(fromFile).toBe(await compose(picture));
  });

  test('a file that changed its size while its document was written is not put into it', async () => {
    const path = join(folder, 'cut');
    await writeFile(path, 'a picture');
    const stream = new PictureStream(PDFContext.create().obj({}), path, 9);
    expect(Buffer.from(stream.getContents()).toString()).toBe('a picture');
    await truncate(path, 8);
    expect(() => stream.getContents()).toThrow('changed');
  });
});
