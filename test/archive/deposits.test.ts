import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportedDocument } from '../../src/archive/export-dossier.ts';
import { exportDossier, type ExportedReuse } from '../../src/archive/export-dossier.ts';
import { safeName } from '../../src/core/dossier-file-name.ts';
import { archiveKey, originalKey, previewKey } from '../../src/archive/object-keys.ts';
import { sha256 } from '../../src/core/fixity.ts';
import type { ObjectStore } from '../../src/core/ports/object-store.ts';
import { openFolderStore } from '../../src/store/objects/folder-store.ts';

let folder: string;
let objects: ObjectStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-deposits-'));
  objects = await openFolderStore({ dir: join(folder, 'objects') });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Deposits texts as archive copies and returns what the records would hold. */
async function deposited(...texts: string[]) {
  return Promise.all(
    texts.map(async (text) => ({
      ...(await objects.put(archiveKey(sha256(text)), Buffer.from(text), 'application/pdf')),
      kind: 'archive',
    })),
  );
}

describe('exporting a dossier', () => {
  const dossier = {
    code: 'H08.27.35-240218-0011',
    procedureCode: '1.001193',
    unit: 'X1',
    received: '2024-02-18',
    resolved: null,
  };

  async function documents(...texts: string[]): Promise<ExportedDocument[]> {
    return (await deposited(...texts)).map((object, index) => ({
      ...{ id: `id-${index}`, class: 'birth_certificate' as const, status: 'archived' as const, pages: [] },
      archive: { key: object.key, sha256: object.sha256, bytes: object.bytes, conformance: 'PDF/A-2u' as const },
      archivedAt: new Date(Date.UTC(2026, 0, 10 - index)),
    }));
  }

  test('writes numbered copies in order of archiving and a manifest that agrees', async () => {
    const path = await exportDossier({
      dossier,
      documents: await documents('later', 'earlier'),
      objects,
      output: join(folder, 'out'),
    });
    const names = ['H08.27.35-240218-0011.01.pdf', 'H08.27.35-240218-0011.02.pdf'];
    expect((await readdir(path)).sort()).toEqual([...names, 'manifest.csv', 'manifest.json']);
    expect(await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')))).toEqual(['earlier', 'later']);
    const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'));
    expect(manifest.dossier.code).toBe(dossier.code);
    expect(manifest.files).toMatchObject([
      {
        file: names[0],
        number: 1,
        sha256: sha256('earlier'),
        bytes: 7,
        class: 'birth_certificate',
        conformance: 'PDF/A-2u',
      },
      { file: names[1], number: 2, sha256: sha256('later'), bytes: 5 },
    ]);
  });

  test('reused papers follow as they were taken, with their flag; what may be another person’s is named and withheld', async () => {
    const [own] = await documents('own');
    const versions = (await deposited('taken', 'result', 'foreign')).map(({ key, sha256: digest, bytes }) => ({
      ...{ key, sha256: digest, bytes, conformance: 'PDF/A-2u' as const, pages: 1 },
    }));
    const reuse = (n: number, more: Partial<ExportedReuse> = {}): ExportedReuse => ({
      ...{ at: new Date(Date.UTC(2026, 0, 20 + n)), paper: { documentId: `reused-${n}` }, class: 'diploma', kind: 2 },
      ...{ fromDossier: 'H08.27.35-230101-0001', version: versions[n] ?? null, reference: null, purpose: 'required' },
      ...{ faults: [], ...more },
    });
    const reused = [
      ...[reuse(0, { faults: ['changed'] }), reuse(1, { kind: 3 }), reuse(2, { faults: ['person', 'moved'] })],
      reuse(3, { paper: { outside: 'F9' }, class: null, reference: 'F9' }),
    ];
    const path = await exportDossier({ dossier, documents: [own!], reused, objects, output: join(folder, 'out') });
    expect(await readdir(path)).toHaveLength(5);
    expect(await readFile(join(path, `${dossier.code}.02.pdf`), 'utf8')).toBe('taken');
    const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'));
    expect(manifest.files).toMatchObject([
      { number: 1, DuocTaiSuDung: 0 },
      { number: 2, DuocTaiSuDung: 1, sha256: sha256('taken'), findings: ['REUSE_SOURCE_CHANGED'] },
      { number: 3, DuocTaiSuDung: 2, sha256: sha256('result'), fromDossier: 'H08.27.35-230101-0001', findings: [] },
    ]);
    expect(manifest.references).toMatchObject([{ reference: 'F9', DuocTaiSuDung: 1 }]);
    expect(manifest.withheld).toMatchObject([
      { documentId: 'reused-2', findings: ['REUSE_OTHER_PERSON', 'REUSE_SOURCE_MOVED'] },
    ]);
  });

  test('a changed copy is never handed out as whole', async () => {
    const all = await documents('one');
    const input = { dossier, documents: all, objects, output: join(folder, 'out') };
    const path = await exportDossier(input);
    await writeFile(join(folder, 'objects', all[0]!.archive.key), 'onE');
    await expect(exportDossier(input)).rejects.toMatchObject({ code: 'OBJECT_CORRUPT' });
    expect(await readdir(path)).not.toContain('manifest.json');
  });

  test.each([
    ['../../etc', '__.._etc'],
    ['..', '_'],
    ['', '_'],
    ['a/b\\c:d', 'a_b_c_d'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['x.', 'x_'],
    ['hồ sơ', 'hồ_sơ'],
    ['a\u0000b', 'a_b'],
  ])('the code %j becomes the safe name %j', (code, name) => {
    expect(safeName(code)).toBe(name);
  });
});

describe('object keys', () => {
  const digest = 'ab'.repeat(32);
  test('derive from content', () => {
    expect(archiveKey(digest)).toBe(`archive/ab/${digest}.pdf`);
    expect(previewKey(digest)).toBe(`previews/ab/${digest}.jpg`);
    expect(originalKey(digest, 'tif')).toBe(`originals/ab/${digest}.tif`);
  });
  test('take no extension and no digest that is none', () => {
    expect(originalKey(digest, '../x')).toBe(`originals/ab/${digest}.bin`);
    expect(() => archiveKey('../../x')).toThrow(TypeError);
  });
});
