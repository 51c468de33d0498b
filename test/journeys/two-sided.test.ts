import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { resultFileSchema, type ResultFile } from '../../src/core/result-file.ts';
import { sha256 } from '../../src/core/fixity.ts';
import { runSohoa } from '../support/sohoa-process.ts';
import { textPdf } from '../support/text-pdf.ts';

/** Each station with its files in order; a word is what stands on a side, `''` a blank one. */
const FED: Record<string, Record<string, string[]>> = {
  'mot-tep': {
    // Two sheets turned over as a whole, then a file of which one side is missing.
    '01.pdf': ['apples', 'bananas', 'cherries', 'oranges', 'melons', ''],
    '02.pdf': ['copper', 'silver', 'mercury'],
  },
  'tung-to': { '01.pdf': ['summer', 'autumn', 'morning', 'evening'] },
  'hai-tep': {
    '1.pdf': ['horses', 'cattle'],
    '2.pdf': ['chickens', 'rabbits'],
    '10.pdf': ['gardens'],
    '11.pdf': ['mountains'],
  },
  'hai-lech': { '1.pdf': ['bread', 'butter'], '2.pdf': ['cheese'], '3.pdf': ['honey'], '4.pdf': ['sugar'] },
  'hai-thieu': { '1.pdf': ['windows', 'doors'] },
  'nhu-cu': { '1.pdf': ['pencil', 'paper', 'rubber', 'ruler'] },
};
const STATIONS = `Tên thư mục,hai_mat,Thứ tự mặt sau
mot-tep,Một tệp,
tung-to,one_file,same
hai-tep,Hai tệp,Đảo ngược
hai-lech,two_files,
hai-thieu,two_files,
`;

let folder: string;
let result: ResultFile;
const digests = new Map<string, string>();

async function ingest(): Promise<ResultFile> {
  const json = join(folder, 'result.json');
  const data = join(folder, 'data');
  for (const args of [
    ['import', 'stations', join(folder, 'stations.csv')],
    ['ingest', join(folder, 'scans'), '--json', json],
  ]) {
    const { code, output } = await runSohoa([...args, '--data', data]);
    expect({ code, output }).toMatchObject({ code: 0 });
  }
  return resultFileSchema.parse(JSON.parse(await readFile(json, 'utf8')));
}

const scan = (path: string) => result.scans.find((one) => one.scan === path)!;
const pagesOf = (path: string) => scan(path).documents.flatMap((document) => document.pages);
const sheetsOf = (path: string) => pagesOf(path).map((page) => page.sheet);
const reasonsOf = (path: string) =>
  scan(path).documents.map(({ reviewReasons }) => reviewReasons.map(({ code }) => code));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-two-sided-'));
  await chmod(folder, 0o755);
  for (const [station, files] of Object.entries(FED)) {
    await mkdir(join(folder, 'scans', station), { recursive: true });
    for (const [name, words] of Object.entries(files)) {
      const bytes = await textPdf(words);
      digests.set(`${station}/${name}`, sha256(bytes));
      await writeFile(join(folder, 'scans', station, name), bytes);
    }
  }
  await writeFile(join(folder, 'stations.csv'), STATIONS);
  result = await ingest();
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What was read, in the order of the pages, is what was fed. */
function expectWords(path: string, words: string[]): void {
  expect(pagesOf(path).map(({ text }) => words.find((word) => word && text.includes(word)) ?? '')).toEqual(words);
}

test('one file: fronts and backs in reading order, each page with its place in the delivered file', () => {
  expect(sheetsOf('mot-tep/01.pdf')).toEqual([1, 6, 2, 5, 3, 4]);
  expectWords('mot-tep/01.pdf', ['apples', '', 'bananas', 'melons', 'cherries', 'oranges']);
  expect(scan('mot-tep/01.pdf').findings).toContainEqual(expect.objectContaining({ code: 'SIDES_COLLATED' }));
  expect(reasonsOf('mot-tep/01.pdf').flat()).not.toContain('COLLATION_MISMATCH');
  expect(sheetsOf('tung-to/01.pdf')).toEqual([1, 3, 2, 4]);
  expectWords('tung-to/01.pdf', ['summer', 'morning', 'autumn', 'evening']);
});

test('one file with an odd number of sides: all pages as scanned, and a clerk is asked', () => {
  expect(sheetsOf('mot-tep/02.pdf')).toEqual([1, 2, 3]);
  expect(scan('mot-tep/02.pdf').status).toBe('review');
  for (const reasons of reasonsOf('mot-tep/02.pdf')) expect(reasons).toContain('COLLATION_MISMATCH');
  const message = scan('mot-tep/02.pdf').documents[0]!.reviewReasons.find(({ code }) => code === 'COLLATION_MISMATCH');
  expect(message?.message).toContain('3 mặt');
});

test('two files: the documents of the fronts hold both, pictures and archive copy included', async () => {
  expect(pagesOf('hai-tep/1.pdf').map(({ sheet, scan: from }) => [from ?? null, sheet])).toEqual([
    [null, 1],
    ['hai-tep/2.pdf', 2],
    [null, 2],
    ['hai-tep/2.pdf', 1],
  ]);
  expectWords('hai-tep/1.pdf', ['horses', 'rabbits', 'cattle', 'chickens']);
  expectWords('hai-tep/10.pdf', ['gardens', 'mountains']);
  for (const { documents } of [scan('hai-tep/1.pdf'), scan('hai-tep/10.pdf')]) {
    for (const { archive, pages } of documents) {
      const copy = await readFile(join(folder, 'data', 'objects', archive.key));
      expect(sha256(copy)).toBe(archive.sha256);
      expect((await PDFDocument.load(copy)).getPageCount()).toBe(pages.length);
    }
  }
  expect(scan('hai-tep/2.pdf')).toMatchObject({
    status: 'archived',
    documents: [],
    error: null,
    collatedInto: 'hai-tep/1.pdf',
  });
  expect(scan('hai-tep/11.pdf').collatedInto).toBe('hai-tep/10.pdf');
});

test('two files of other counts, and every file after them: each by itself, as scanned, with its reason', () => {
  const codes = ['1', '2', '3', '4'].map((name) => reasonsOf(`hai-lech/${name}.pdf`));
  const expected = ['COLLATION_MISMATCH', 'COLLATION_MISMATCH', 'COLLATION_STOPPED', 'COLLATION_STOPPED'];
  codes.forEach((reasons, at) => reasons.forEach((one) => expect(one).toContain(expected[at])));
  expect(['1', '2', '3', '4'].map((name) => sheetsOf(`hai-lech/${name}.pdf`))).toEqual([[1, 2], [1], [1], [1]]);
  expect(result.scans.filter(({ scan: path }) => path.startsWith('hai-lech')).map(({ status }) => status)).toEqual(
    Array(4).fill('review'),
  );
});

test('fronts whose backs never came, and a station nothing is said of', () => {
  expect(reasonsOf('hai-thieu/1.pdf').flat()).toContain('BACKS_MISSING');
  expect(sheetsOf('hai-thieu/1.pdf')).toEqual([1, 2]);
  expect(sheetsOf('nhu-cu/1.pdf')).toEqual([1, 2, 3, 4]);
});

test('every delivered file is kept with its own digest, and every side is a page exactly once', async () => {
  expect(Object.fromEntries(result.scans.map((one) => [one.scan, one.sha256]))).toEqual(Object.fromEntries(digests));
  for (const digest of digests.values()) {
    const original = await readFile(join(folder, 'data', 'objects', 'originals', digest.slice(0, 2), `${digest}.pdf`));
    expect(sha256(original)).toBe(digest);
  }
  const sides = result.scans.flatMap((one) =>
    one.documents.flatMap(({ pages }) => pages.map((page) => `${page.scan ?? one.scan} ${page.sheet}`)),
  );
  const fed = Object.entries(FED).flatMap(([station, files]) =>
    Object.entries(files).flatMap(([name, words]) => words.map((_, at) => `${station}/${name} ${at + 1}`)),
  );
  expect(sides.sort()).toEqual(fed.sort());
});

test('the same folder again changes nothing', async () => {
  expect(await ingest()).toEqual(result);
}, 600_000);
