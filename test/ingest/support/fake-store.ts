import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { SohoaError } from '../../../src/core/errors.ts';
import { sha256 } from '../../../src/core/fixity.ts';
import type { ObjectStore } from '../../../src/core/ports/object-store.ts';
import type { IntakeDeps } from '../../../src/ingest/create-intake.ts';
import type { ScanRow } from '../../../src/core/scan.ts';

type Records = IntakeDeps['records'];

/** The ports of intake in memory, with places to make them fail. */
export function fakeStore() {
  const objects = new Map<string, Buffer>();
  const rows: ScanRow[] = [];
  /** Called before each step; throw to inject a fault. */
  const fault: { before: (step: string) => void | Promise<void> } = { before: () => undefined };
  const steps: string[] = [];
  const step = async (name: string) => {
    await fault.before(name);
    steps.push(name);
  };
  const records: Records = {
    async recordDelivery({ file, sha256: digest, mediaType, originalKey, error }) {
      await step('recordDelivery');
      const same = rows.find(
        (row) => row.relativePath === file.relativePath && row.sha256 === digest && row.movedTo === null,
      );
      if (same) return { scan: same, known: true };
      const first = rows.find((row) => row.sha256 === digest && row.duplicateOf === null);
      const status = first ? 'duplicate' : error ? 'rejected' : 'queued';
      const scan: ScanRow = {
        id: randomUUID(),
        station: file.station,
        relativePath: file.relativePath,
        sha256: digest,
        bytes: file.size,
        mediaType,
        status,
        errorCode: first ? null : (error?.code ?? null),
        duplicateOf: first?.id ?? null,
        originalKey,
        movedTo: null,
        receivedAt: new Date(2026, 10, 22, 8, 30),
        finishedAt: null,
      };
      rows.push(scan);
      return { scan: { ...scan }, known: false };
    },
    async markMoved(id, movedTo) {
      await step('markMoved');
      rowOf(rows, id).movedTo = movedTo;
    },
    unmoved: async () => rows.filter((row) => row.movedTo === null).map((row) => ({ ...row })),
    scan: async (id) => ({ ...rowOf(rows, id) }),
    recordObject: () => step('recordObject'),
    recordEvents: () => step('recordEvents'),
  };
  return { store: fakeObjects(objects, step), records, objects, rows, fault, steps };
}

function rowOf(rows: ScanRow[], id: string): ScanRow {
  const row = rows.find((row) => row.id === id);
  if (!row) throw new SohoaError('NOT_FOUND');
  return row;
}

function fakeObjects(objects: Map<string, Buffer>, step: (name: string) => Promise<void>): ObjectStore {
  const get = (key: string) => {
    const bytes = objects.get(key);
    if (!bytes) throw new SohoaError('OBJECT_MISSING', { key });
    return bytes;
  };
  return {
    name: 'memory',
    async put(key, body) {
      await step('put');
      const bytes = body instanceof Uint8Array ? Buffer.from(body) : await readFile(body.path);
      objects.set(key, bytes);
      return { key, sha256: sha256(bytes), bytes: bytes.length };
    },
    get: async (key) => get(key),
    stream: async (key) => [get(key)] as unknown as AsyncIterable<Uint8Array>,
    size: async (key) => objects.get(key)?.length ?? null,
    async *list(prefix) {
      for (const key of objects.keys()) if (key.startsWith(prefix)) yield key;
    },
    remove: async (key) => void objects.delete(key),
    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
