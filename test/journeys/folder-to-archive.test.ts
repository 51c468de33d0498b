import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { foldedWords } from '../../src/core/vietnamese.ts';
import { resultFileSchema, type ResultFile } from '../../src/core/result-file.ts';
import { S3_SERVER, startS3Server, type S3Server } from '../support/s3-server.ts';
import { runSohoa } from '../support/sohoa-process.ts';

const run = promisify(execFile);
const samples = join(import.meta.dirname, '..', '..', 'samples');
const truth = JSON.parse(await readFile(join(samples, 'truth.json'), 'utf8')) as {
  scans: { path: string; status: string; error?: string; heldOut: boolean }[];
};
/** A short, mixed errand: every hostile file and two ordinary ones. */
const ordinary = truth.scans.filter((scan) => scan.path.startsWith('scanner/') && !scan.heldOut).slice(0, 2);
const chosen = [...ordinary, ...truth.scans.filter((scan) => scan.path.startsWith('hostile/'))];

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-journey-'));
  dir = join(folder, 'scans');
  for (const { path } of chosen) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await cp(join(samples, path), join(dir, path));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ingest(data: string, environment: Record<string, string> = {}): Promise<ResultFile> {
  for (const kind of ['procedures', 'units', 'stations', 'dossiers']) {
    const { code, output } = await runSohoa(
      ['import', kind, join(samples, 'registers', `${kind}.csv`), '--data', data],
      environment,
    );
    expect({ code, output }).toMatchObject({ code: 0 });
  }
  const json = join(folder, 'result.json');
  const { code, output } = await runSohoa(['ingest', dir, '--json', json, '--data', data], environment);
  expect({ code, output }).toMatchObject({ code: 0 });
  return resultFileSchema.parse(JSON.parse(await readFile(json, 'utf8')));
}

function expectOutcomes(result: ResultFile): void {
  expect(result.scans.map((scan) => scan.scan)).toEqual(chosen.map((scan) => scan.path).sort());
  for (const expected of chosen) {
    const scan = result.scans.find((one) => one.scan === expected.path);
    expect([expected.path, scan?.error?.code ?? null]).toEqual([expected.path, expected.error]);
    if (expected.error) {
      expect(scan?.status).toBe('rejected');
      expect(scan?.error?.message).toMatch(/[ạảãâăêôơưđ]/i);
    }
  }
}

describe('a folder of scans on a bare machine', () => {
  let data: string;
  let result: ResultFile;
  beforeAll(async () => {
    data = join(folder, 'data');
    result = await ingest(data);
  }, 300_000);

  test('each scan has its outcome, and the archive copies hold what was read', async () => {
    expectOutcomes(result);
    for (const document of result.scans.flatMap((scan) => scan.documents)) {
      const copy = await readFile(join(data, 'objects', document.archive.key));
      expect(copy).toHaveLength(document.archive.bytes);
      const words = document.pages.flatMap((page) => page.text.split(/\s+/)).filter(Boolean);
      const text = await run('pdftotext', ['-raw', join(data, 'objects', document.archive.key), '-']).catch(
        (error: { code?: string }) => {
          if (error.code === 'ENOENT') return null;
          throw error;
        },
      );
      if (text) expect(text.stdout.normalize('NFC').split(/\s+/).filter(Boolean)).toEqual(words);
    }
  });

  test('the same folder again changes nothing', async () => {
    const again = await ingest(data);
    expect(again).toEqual(result);
  }, 300_000);

  test('verify is content, until an object changes', async () => {
    expect(await runSohoa(['verify', '--data', data])).toMatchObject({ code: 0 });
    const key = result.scans.flatMap((scan) => scan.documents)[0]?.archive.key ?? '';
    const path = join(data, 'objects', key);
    const whole = await readFile(path);
    const bitten = Buffer.from(whole);
    bitten[bitten.length >> 1] = (bitten[bitten.length >> 1] ?? 0) ^ 1;
    await rm(path);
    await writeFile(path, bitten);
    const after = await runSohoa(['verify', '--data', data]);
    expect(after.code).toBe(1);
    expect(after.output).toContain(key);
    await rm(path);
    await writeFile(path, whole);
  });

  test('search finds a paper by what stands on it, typed without diacritics', async () => {
    const document = result.scans.flatMap((scan) => scan.documents).find(({ fields }) => fields.length > 0);
    const line = document?.pages[0]?.text.split('\n').find((text) => foldedWords(text).length > 4) ?? '';
    const found = await runSohoa(['search', ...foldedWords(line), '--json', '--data', data]);
    expect(found.code).toBe(0);
    expect(found.output).toContain(document?.id);
    const nothing = await runSohoa(['search', 'khongcochunaonhuthe', '--data', data]);
    expect(nothing).toMatchObject({ code: 0, output: expect.stringContaining('0 giấy tờ') });
  });

  test('coverage and backlog count what is there', async () => {
    const coverage = await runSohoa(['report', 'coverage', '--format', 'json', '--data', data]);
    expect(coverage.code).toBe(0);
    const backlog = await runSohoa(['report', 'backlog', '--format', 'csv', '--data', data]);
    expect(backlog.code).toBe(0);
    expect(backlog.output.split('\n').length).toBeGreaterThan(5);
  });
});

(S3_SERVER ? describe : describe.skip)('the same folder into an S3 server', () => {
  let s3: S3Server;
  beforeAll(async () => {
    s3 = await startS3Server();
  });
  afterAll(() => s3.stop());

  test('archives into the bucket', async () => {
    const data = join(folder, 'data-s3');
    const environment = {
      SOHOA_S3_ENDPOINT: s3.endpoint,
      SOHOA_S3_BUCKET: s3.bucket,
      SOHOA_S3_ACCESS_KEY: s3.accessKey,
      SOHOA_S3_SECRET_KEY: s3.secretKey,
    };
    expectOutcomes(await ingest(data, environment));
    expect(await runSohoa(['verify', '--data', data], environment)).toMatchObject({ code: 0 });
  }, 300_000);
});
