import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { ZipFile } from 'yazl';
import { exportDossier } from '../../src/archive/export-dossier.ts';
import { bagDossier, type BagInput } from '../../src/archive/packages/bag-dossier.ts';
import { checkBag } from '../../src/archive/packages/check-bag.ts';
import { importPackage, type ImportPackageParts } from '../../src/archive/packages/import-package.ts';
import { openPackage } from '../../src/archive/packages/open-package.ts';
import { sha256, stableUuid } from '../../src/core/fixity.ts';
import { packageFactsSchema } from '../../src/core/package-facts.ts';
import type { ObjectStore } from '../../src/core/ports/object-store.ts';
import { openFolderStore } from '../../src/store/objects/folder-store.ts';
import { allNamed, readXml, textOf } from '../support/read-xml.ts';
import { packedDossier, PACKED_CODE as CODE } from './packed-dossier.ts';
import { findTool } from '../support/test-tools.ts';

let folder: string;
let objects: ObjectStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-packages-'));
  objects = await openFolderStore({ dir: join(folder, 'objects') });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const dossier = (): Promise<BagInput> => packedDossier(objects, join(folder, 'out'));

let made = 0;
async function bag(more: Partial<BagInput> = {}): Promise<string> {
  made += 1;
  return bagDossier({ ...(await dossier()), output: join(folder, `bag-${made}`), ...more });
}

const problemsOf = async (path: string) => {
  const source = await openPackage(path);
  try {
    return (await checkBag(source)).problems;
  } finally {
    await source.close();
  }
};
const json = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as never;

describe('a plain export', () => {
  test('carries the flags of the national portal in both manifests, for its owner only', async () => {
    const path = await exportDossier({ ...(await dossier()), output: join(folder, 'plain') });
    const manifest: { dossier: object; files: object[] } = await json(join(path, 'manifest.json'));
    expect(manifest.dossier).toMatchObject({ code: CODE, KenhThucHien: 3 });
    expect(manifest.files).toMatchObject([
      { TenTepDinhKem: `${CODE}.01.pdf`, MaThanhPhanHoSo: 'TP1', DuocSoHoa: 1, DuocTaiSuDung: 0, DuocLayTuKhoDMQG: 0 },
      {
        ...{ TepDinhKemId: stableUuid('document 0'), DuongDanTaiTepTin: `${CODE}.02.pdf`, MaThanhPhanHoSo: null },
        ...{ TenGiayTo: 'Loại decision', GiayToId: stableUuid('document 0'), DuongDanTepTinKetQua: `${CODE}.02.pdf` },
        ...{ MaGiayToKetQua: 'KQ', MaKetQuaThayThe: null },
      },
    ]);
    const rows: Record<string, string>[] = parse(await readFile(join(path, 'manifest.csv')), {
      bom: true,
      columns: true,
    });
    expect(rows.map((row) => [row.file, row.MaThanhPhanHoSo, row.TenGiayTo])).toEqual([
      [`${CODE}.01.pdf`, 'TP1', ''],
      [`${CODE}.02.pdf`, '', 'Loại decision'],
    ]);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(path)) expect((await stat(join(path, name))).mode & 0o777).toBe(0o600);
  });

  test('as ZIP is whole and private, and a link in its place is not followed', async () => {
    const output = join(folder, 'zip');
    await mkdir(output);
    const outside = join(folder, 'outside');
    await writeFile(outside, 'kept');
    await symlink(outside, join(output, `${CODE}.zip.tmp`));
    const path = await exportDossier({ ...(await dossier()), output, zip: true });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(outside, 'utf8')).toBe('kept');
    expect(await readdir(output)).toEqual([`${CODE}.zip`]);
    const unzip = findTool('unzip', 'SOHOA_UNZIP');
    if (unzip) expect(execFileSync(unzip, ['-tq', path]).toString()).toContain('No errors');
  });

  test('a ZIP with a copy that changed in the store is not left behind', async () => {
    const input = await dossier();
    const broken = { ...input.documents[0]!, archive: { ...input.documents[0]!.archive, sha256: 'ab'.repeat(32) } };
    const output = join(folder, 'broken');
    await expect(exportDossier({ ...input, documents: [broken], output, zip: true })).rejects.toMatchObject({
      code: 'OBJECT_CORRUPT',
    });
    expect(await readdir(output)).toEqual([]);
  });
});

describe('a bag', () => {
  test('is whole, and its METS and PREMIS tell every file with its digest', async () => {
    const path = await bag();
    expect(await problemsOf(path)).toEqual([]);
    expect(await readFile(join(path, 'bagit.txt'), 'utf8')).toBe(
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    );
    const files = (await readdir(join(path, 'data'), { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    expect(await readFile(join(path, 'bag-info.txt'), 'utf8')).toMatch(
      new RegExp(`^Payload-Oxum: \\d+\\.${files.length}$`, 'm'),
    );
    const mets = readXml(await readFile(join(path, 'data/METS.xml'), 'utf8'));
    const told = allNamed(mets, 'file');
    expect(allNamed(mets, 'fileGrp').map(({ attributes }) => attributes.USE)).toEqual([
      ...['original', 'archive', 'text', 'preview'],
    ]);
    for (const { children, attributes } of told) {
      const href = children[0]?.attributes['xlink:href'];
      if (href === undefined) continue;
      expect(sha256(await readFile(join(path, 'data', href)))).toBe(attributes.CHECKSUM);
    }
    // The scan that holds other people's papers is told with its digest and is not there.
    expect(told.filter(({ children }) => children.length === 0).map(({ attributes }) => attributes.CHECKSUM)).toEqual([
      sha256('kept back'),
    ]);
    for (const { attributes } of allNamed(mets, 'mdRef'))
      expect(sha256(await readFile(join(path, 'data', attributes['xlink:href']!)))).toBe(attributes.CHECKSUM);
    const ids = new Set(told.map(({ attributes }) => attributes.ID));
    const [root] = allNamed(mets, 'structMap')[0]!.children;
    expect(root!.children.map((one) => one.children.map(({ attributes }) => attributes.TYPE))).toEqual([
      ['original', 'archive', 'text', 'preview'],
      ['original', 'archive', 'preview'],
    ]);
    for (const { attributes } of allNamed(mets, 'fptr')) expect(ids).toContain(attributes.FILEID);

    const premis = readXml(await readFile(join(path, 'data/metadata/premis.xml'), 'utf8'));
    const digests = allNamed(premis, 'object').map((one) => textOf(one, 'messageDigest'));
    expect(digests.sort()).toEqual(told.map(({ attributes }) => attributes.CHECKSUM).sort());
    const events = allNamed(premis, 'event').map((one) => [
      ...[textOf(one, 'eventType'), textOf(one, 'linkingAgentIdentifierValue'), textOf(one, 'eventOutcome')],
    ]);
    expect(events).toEqual([
      ['message digest calculation', 'software:clean@7', 'success'],
      ['deposit', 'software:deposit@1', 'success'],
      ['metadata modification', expect.stringContaining('person:an=1+1 <a>&"\''), 'success'],
    ]);
    expect(allNamed(premis, 'agent').map((one) => [textOf(one, 'agentName'), textOf(one, 'agentVersion')])).toEqual([
      ...[
        ['clean', '7'],
        ['deposit', '1'],
        [expect.stringContaining('Nguyễn Thử'), undefined],
      ],
    ]);
  });

  test('has the same payload every time, and is never mixed with an earlier one', async () => {
    const [one, two] = [await bag(), await bag({ today: '2027-01-01' })];
    const manifest = async (path: string) => readFile(join(path, 'manifest-sha256.txt'), 'utf8');
    expect(await manifest(one)).toBe(await manifest(two));
    await expect(bag({ output: join(one, '..') })).rejects.toMatchObject({ code: 'PACKAGE_EXISTS' });
    expect(await problemsOf(one)).toEqual([]);
  });

  test.each<[string, (path: string) => Promise<void>, object[]]>([
    ['a copy changed', (path) => writeFile(join(path, `data/${CODE}.01.pdf`), '%PDF copy X'), [{ problem: 'changed' }]],
    ['a copy missing', (path) => unlink(join(path, `data/${CODE}.01.pdf`)), [{ problem: 'missing' }]],
    [
      'a file more',
      (path) => writeFile(join(path, 'data/more.pdf'), 'x'),
      [{ file: 'data/more.pdf', problem: 'unlisted' }],
    ],
    ['a tag file more', (path) => writeFile(join(path, 'more.txt'), 'x'), [{ file: 'more.txt', problem: 'unlisted' }]],
    [
      'tags changed',
      (path) => writeFile(join(path, 'bag-info.txt'), 'x: y\n'),
      [{ file: 'bag-info.txt', problem: 'changed' }],
    ],
    [
      'a name that leads out',
      async (path) => writeFile(join(path, 'manifest-sha256.txt'), `${'ab'.repeat(32)}  data/../../x\n`, { flag: 'a' }),
      [
        { file: 'manifest-sha256.txt', problem: 'malformed' },
        { file: 'manifest-sha256.txt', problem: 'changed' },
      ],
    ],
  ])('with %s is told so, and nothing is taken', async (_, spoil, problems) => {
    const path = await bag();
    await spoil(path);
    expect(await problemsOf(path)).toMatchObject(problems);
    const parts: ImportPackageParts = {
      records: { compare: () => Promise.reject(new Error('asked')), take: () => Promise.reject(new Error('asked')) },
      objects: { put: () => Promise.reject(new Error('written')) },
      user: 'x',
    };
    expect(await importPackage(parts, path)).toMatchObject({ state: 'invalid', problems });
  });

  test.each<[string, (path: string) => Promise<unknown>]>([
    ['with a link', async (path) => symlink('/etc/hostname', join(path, 'data/link.pdf'))],
    ['with a link for a folder', async (path) => symlink('/etc', join(path, 'data/etc'))],
    ['with a hidden file', (path) => writeFile(join(path, 'data/.hidden'), '')],
    ['that fetches', (path) => writeFile(join(path, 'fetch.txt'), 'http://x/ - data/x')],
    ['without its declaration', (path) => unlink(join(path, 'bagit.txt'))],
    ['of another kind', (path) => writeFile(join(path, 'bagit.txt'), 'BagIt-Version: 9\n')],
    ['with a name in two cases', (path) => writeFile(join(path, 'data/mets.xml'), '')],
  ])('%s is refused', async (_, spoil) => {
    const path = await bag();
    await spoil(path);
    await expect(problemsOf(path)).rejects.toMatchObject({ code: 'PACKAGE_INVALID' });
  });
});

describe('a ZIP', () => {
  /** A bag as ZIP with `change` made to its entries. */
  async function zipped(change: (zip: ZipFile) => void): Promise<string> {
    const source = await bag();
    const zip = new ZipFile();
    for (const one of await readdir(source, { recursive: true, withFileTypes: true })) {
      const path = join(one.parentPath, one.name);
      if (one.isFile()) zip.addFile(path, `top/${path.slice(source.length + 1)}`);
    }
    change(zip);
    zip.end();
    const path = join(folder, `made-${(made += 1)}.zip`);
    await pipeline(zip.outputStream, createWriteStream(path));
    return path;
  }

  test('of a bag is as good as its folder', async () => {
    expect(await problemsOf(await bag({ zip: true }))).toEqual([]);
    expect(await problemsOf(await zipped(() => undefined))).toEqual([]);
    const spoiled = await zipped((zip) => zip.addBuffer(Buffer.from('x'), 'top/data/more.txt'));
    expect(await problemsOf(spoiled)).toEqual([{ file: 'data/more.txt', problem: 'unlisted' }]);
  });

  test.each<[string, (zip: ZipFile) => void]>([
    ['a link', (zip) => zip.addBuffer(Buffer.from('/etc/hostname'), 'top/data/link', { mode: 0o120777 })],
    ['a file beside the bag', (zip) => zip.addBuffer(Buffer.from('x'), 'beside.txt')],
    ['a name twice', (zip) => zip.addBuffer(Buffer.from('x'), 'top/bagit.txt')],
    ['a bomb', (zip) => zip.addBuffer(Buffer.alloc(80 * 1024 * 1024), 'top/data/bomb')],
  ])('with %s is refused', async (_, change) => {
    await expect(problemsOf(await zipped(change))).rejects.toMatchObject({ code: 'PACKAGE_INVALID' });
  });

  test('whose entry leads out, or that is none, is refused', async () => {
    const path = await zipped((zip) => zip.addBuffer(Buffer.from('x'), 'top/data/aa/bb.txt'));
    const bytes = await readFile(path);
    for (let at = bytes.indexOf('aa/bb.txt'); at >= 0; at = bytes.indexOf('aa/bb.txt', at))
      bytes.write('../b/.txt', at);
    await writeFile(path, bytes);
    await expect(problemsOf(path)).rejects.toMatchObject({ code: 'PACKAGE_INVALID' });
    await writeFile(path, 'not a ZIP file');
    await expect(problemsOf(path)).rejects.toMatchObject({ code: 'PACKAGE_INVALID' });
  });
});

describe('what a package tells', () => {
  test('of keys is never believed: they are made of digests', async () => {
    const input = await dossier();
    const [first, ...rest] = input.facts.documents;
    const archive = { ...first!.archive, key: 'archive/aa/evil.pdf' };
    const path = await bag({
      facts: { ...input.facts, documents: [{ ...first!, archive }, ...rest] },
      objects: {
        stream: (key) => objects.stream(key === archive.key ? first!.archive.key : key),
      },
    });
    const parts: ImportPackageParts = {
      records: { compare: () => Promise.reject(new Error('asked')), take: () => Promise.reject(new Error('asked')) },
      objects: { put: () => Promise.reject(new Error('written')) },
      user: 'x',
    };
    expect(await importPackage(parts, path)).toMatchObject({ state: 'invalid', problems: [{ problem: 'malformed' }] });
  });

  test('is refused where it is not of its form', () => {
    const facts = { format: 'sohoa-records', version: 2 };
    expect(packageFactsSchema.safeParse(facts).success).toBe(false);
  });
});

test('a folder that was renamed is still the same bag', async () => {
  const path = await bag();
  await rename(path, `${path}-renamed`);
  expect(await problemsOf(`${path}-renamed`)).toEqual([]);
});
