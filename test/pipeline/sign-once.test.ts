import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignedCopy } from '../../src/core/document.ts';
import { sha256 } from '../../src/core/fixity.ts';
import { signOnce } from '../../src/pipeline/sign-once.ts';
import type { SigningParts } from '../../src/pipeline/sign-once.ts';

const CONTENT = sha256('unsigned');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-sign-once-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A store and records that outlive the worker, and a worker that can be made to die before or after each step. */
function office() {
  const records = new Map<string, SignedCopy>();
  const objects = new Map<string, Buffer>();
  let signatures = 0;
  /** The worker that is at work, with the folder it keeps its files in. */
  function worker(dieAt: string | null = null): SigningParts {
    const step = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
      if (dieAt === `before ${name}`) throw new Error('killed');
      const value = await work();
      if (dieAt === `after ${name}`) throw new Error('killed');
      return value;
    };
    return {
      level: 'PDF/A-2u',
      size: async (key) => objects.get(key)?.length ?? null,
      records: {
        signedCopy: async (content) => records.get(content) ?? null,
        recordSignedCopy: (content, copy, instead) =>
          step('record', async () => {
            const known = records.get(content);
            if (!known || known.sha256 === instead) records.set(content, copy);
            return records.get(content)!;
          }),
      },
      sign: (output) =>
        step('sign', async () => {
          // Other bytes each time, as a real signature.
          signatures += 1;
          const bytes = Buffer.from(`signed ${signatures}`);
          await writeFile(output, bytes);
          return { path: output, sha256: sha256(bytes), bytes: bytes.length, signatures: [] };
        }),
      deposit: ({ key, sha256: digest }, path) =>
        step('deposit', async () => {
          const bytes = await readFile(path);
          expect(sha256(bytes)).toBe(digest);
          objects.set(key, bytes);
        }),
    };
  }
  return { worker, objects, records };
}

const STEPS = ['before sign', 'after sign', 'before record', 'after record', 'before deposit', 'after deposit'];

test.each(STEPS)('killed %s: done again, one object is deposited and it is the recorded one', async (at) => {
  const { worker, objects, records } = office();
  await expect(signOnce(worker(at), CONTENT, folder)).rejects.toThrow('killed');
  const done = await signOnce(worker(), CONTENT, folder);
  expect([...objects.keys()]).toEqual([done.key]);
  expect(records.get(CONTENT)).toEqual(done);
  expect(await signOnce(worker(), CONTENT, folder)).toEqual(done);
  expect(objects.size).toBe(1);
});

test.each(STEPS)('killed %s and taken over by a machine without the work folder', async (at) => {
  const { worker, objects, records } = office();
  await expect(signOnce(worker(at), CONTENT, folder)).rejects.toThrow('killed');
  await rm(folder, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'sohoa-sign-once-'));
  const done = await signOnce(worker(), CONTENT, folder);
  expect([...objects.keys()]).toEqual([done.key]);
  expect(records.get(CONTENT)).toEqual(done);
});

test('a copy that was signed outside is taken as it is recorded', async () => {
  const { worker, objects, records } = office();
  const outside: SignedCopy = {
    ...{ key: 'archive/ab/x.pdf', sha256: sha256('outside'), bytes: 7, conformance: 'as-signed', origin: 'outside' },
    signatures: [],
  };
  records.set(CONTENT, outside);
  expect(await signOnce(worker(), CONTENT, folder)).toBe(outside);
  expect(objects.size).toBe(0);
});
