import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FIELD_KINDS } from '../../src/core/field-kind.ts';
import { DOCUMENT_CLASSES } from '../../src/core/document-class.ts';
import { sha256 } from '../../src/core/fixity.ts';
import { birthYearOf, isImpossibleBirthYear, mrzCheckDigit, mrzLines } from '../../samples/make/identifiers.ts';
import { truthSchema, type Truth } from '../../samples/make/truth-schema.ts';

const ROOT = join(import.meta.dirname, '../../samples');
const FOLDERS = ['scanner', 'phone', 'a3', 'batch', 'hostile'];

let truth: Truth;
let files: string[];

beforeAll(async () => {
  truth = truthSchema.parse(JSON.parse(await readFile(join(ROOT, 'truth.json'), 'utf8')));
  const listed = await Promise.all(
    FOLDERS.map(async (name) => (await readdir(join(ROOT, name))).map((f) => `${name}/${f}`)),
  );
  files = listed.flat();
});

describe('samples/', () => {
  test('holds exactly the scans that the truth lists, once each', () => {
    const paths = truth.scans.map((scan) => scan.path);
    expect([...paths].sort()).toEqual([...files].sort());
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('is under 25 MB and has at least 30 scans', async () => {
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(ROOT, file))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000_000);
    expect(files.length).toBeGreaterThanOrEqual(30);
  });

  test('shows every class that has a paper of its own', () => {
    const seen = new Set(truth.scans.flatMap((scan) => scan.documents.map((document) => document.class)));
    expect(DOCUMENT_CLASSES.filter((name) => name !== 'other' && !seen.has(name))).toEqual([]);
  });

  test('keeps about a third of the readable scans held out', () => {
    const readable = truth.scans.filter((scan) => scan.documents.length > 0);
    const share = readable.filter((scan) => scan.heldOut).length / readable.length;
    expect(share).toBeGreaterThan(0.27);
    expect(share).toBeLessThan(0.45);
  });

  test('copies are byte for byte what they copy', async () => {
    const copies = truth.scans.filter((scan) => scan.duplicateOf !== null);
    expect(copies.length).toBeGreaterThan(0);
    for (const copy of copies) {
      const [one, other] = await Promise.all(
        [copy.path, copy.duplicateOf ?? ''].map((path) => readFile(join(ROOT, path))),
      );
      expect(sha256(one as Buffer)).toBe(sha256(other as Buffer));
    }
  });

  test('no two other scans are the same bytes', async () => {
    const originals = truth.scans.filter((scan) => scan.duplicateOf === null);
    const digests = await Promise.all(originals.map(async (scan) => sha256(await readFile(join(ROOT, scan.path)))));
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('ingesting samples/ takes only the scans', async () => {
    const ignored = (await readFile(join(ROOT, '.sohoaignore'), 'utf8')).split('\n').filter(Boolean);
    const entries = (await readdir(ROOT)).filter((name) => !name.startsWith('.'));
    const others = entries.filter((name) => !FOLDERS.includes(name));
    expect(others.filter((name) => !ignored.includes(name) && !ignored.includes(`${name}/`))).toEqual([]);
  });
});

describe('identifiers of the samples', () => {
  test('every citizen id in truth, registers and printed text is one that nobody can hold', async () => {
    const dossiers = await readFile(join(ROOT, 'registers/dossiers.csv'), 'utf8');
    const texts = truth.scans.flatMap((scan) => scan.documents.flatMap((d) => d.pages.map((page) => page.text)));
    const values = truth.scans.flatMap((scan) => scan.documents.flatMap((d) => d.fields.map((field) => field.value)));
    const printed = [dossiers, ...texts, ...values].join('\n').replaceAll(/(?<=\d{4}) (?=\d{4}\b)/g, '');
    const ids = printed.match(/(?<!\d)0\d{11}(?!\d)/g) ?? [];
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !isImpossibleBirthYear(birthYearOf(id)))).toEqual([]);
  });

  test('every dossier of the truth is in the register', async () => {
    const dossiers = await readFile(join(ROOT, 'registers/dossiers.csv'), 'utf8');
    const known = new Set(dossiers.split('\n').map((line) => line.split(',')[0]));
    const named = truth.scans
      .flatMap((scan) => scan.documents.map((document) => document.dossier))
      .filter((code) => code !== null);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
    expect(known.size).toBeGreaterThan(70);
  });

  test('machine readable zones carry right check digits', () => {
    const cards = truth.scans
      .flatMap((scan) => scan.documents)
      .filter((document) => document.class === 'citizen_id_card');
    const zones = cards
      .flatMap((card) => card.pages.map((page) => page.text.split('\n')))
      .map((lines) => lines.slice(lines.findIndex((line) => line.startsWith('IDVNM'))))
      .filter((lines) => lines[0]?.startsWith('IDVNM'));
    expect(zones.length).toBeGreaterThanOrEqual(2);
    for (const [first = '', second = '', third = ''] of zones) {
      expect([first.length, second.length, third.length]).toEqual([30, 30, 30]);
      expect(first[14]).toBe(mrzCheckDigit(first.slice(5, 14)));
      expect(first[29]).toBe(mrzCheckDigit(first.slice(15, 29)));
      expect(second[6]).toBe(mrzCheckDigit(second.slice(0, 6)));
      expect(second[14]).toBe(mrzCheckDigit(second.slice(8, 14)));
      const composite = first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29);
      expect(second[29]).toBe(mrzCheckDigit(composite));
    }
  });

  test('the MRZ writer agrees with a zone computed by hand from ICAO 9303', () => {
    const holder = {
      id: '079090123456',
      born: '1990-01-15',
      sex: 'Nam' as const,
      expires: '2040-01-15',
      name: 'LE VAN A',
    };
    const [first, second, third] = mrzLines(holder);
    expect(first).toBe('IDVNM0901234562079090123456<<2');
    expect(second).toBe('9001158M4001153VNM<<<<<<<<<<<4');
    expect(third).toBe('LE<<VAN<A'.padEnd(30, '<'));
  });

  test('field kinds and values are usable', () => {
    const fields = truth.scans.flatMap((scan) => scan.documents.flatMap((document) => document.fields));
    expect(
      fields.filter((field) => !FIELD_KINDS.includes(field.kind) || field.value !== field.value.normalize('NFC')),
    ).toEqual([]);
    const dates = fields.filter((field) => field.kind === 'birth_date' || field.kind === 'issue_date');
    expect(dates.filter((field) => Number.isNaN(Date.parse(field.value)))).toEqual([]);
  });
});
