import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { depositsOf, packageFactsSchema, type PackageFacts } from '../../core/package-facts.ts';
import type { ObjectStore } from '../../core/ports/object-store.ts';
import type { PackageConflict, PackageRecords } from '../../core/ports/packages.ts';
import { archiveKey, originalKey, previewKey, textKey } from '../object-keys.ts';
import { DATA, RECORDS } from './bag-dossier.ts';
import { checkBag, textOf, type BagProblem, type CheckedBag } from './check-bag.ts';
import { PRIVATE_FILE, writeWhole } from './folder-sink.ts';
import { openPackage } from './open-package.ts';
import { invalid, type PackageSource } from './package-source.ts';

export type PackageOutcome =
  | { state: 'invalid'; problems: BagProblem[] }
  | { state: 'conflicts'; dossier: string; conflicts: PackageConflict[] }
  | { state: 'taken'; dossier: string; taken: number; known: number };

export interface ImportPackageParts {
  records: Pick<PackageRecords, 'compare' | 'take'>;
  objects: Pick<ObjectStore, 'put'>;
  /** Who imports, for the audit trail. */
  user: string;
}

/** bytes; recorded facts are read whole */
const LARGEST_RECORDS = 256 * 1024 * 1024;

/** An object to deposit, with the file of the package that holds it. */
interface Needed {
  key: string;
  sha256: string;
  file: string;
  mediaType: string;
}

/**
 * Takes the papers of a bag that `bagDossier` wrote into the archive with everything recorded of them. First the whole bag is checked, then
 * compared with what is here; objects are deposited, and at last all is recorded in one transaction, so that a package is taken
 * whole or not at all. Taken again it changes nothing. Throws PACKAGE_INVALID, the STORE_ and DATABASE_ errors.
 */
export async function importPackage(parts: ImportPackageParts, path: string): Promise<PackageOutcome> {
  const source = await openPackage(path);
  try {
    const bag = await checkBag(source);
    if (bag.problems.length > 0) return { state: 'invalid', problems: bag.problems };
    const facts = await readFacts(source);
    const needed = bindFiles(facts, bag);
    if (!Array.isArray(needed)) return { state: 'invalid', problems: [needed] };
    const dossier = facts.dossier.code;
    const before = await parts.records.compare(facts);
    if (before.conflicts.length > 0) return { state: 'conflicts', dossier, conflicts: before.conflicts };
    if (before.fresh.length > 0) await depositAll(parts.objects, source, needed);
    const { fresh, known, conflicts } = await parts.records.take(facts, { sha256: bag.sha256, user: parts.user });
    if (conflicts.length > 0) return { state: 'conflicts', dossier, conflicts };
    return { state: 'taken', dossier, taken: fresh.length, known: known.length };
  } finally {
    await source.close();
  }
}

async function readFacts(source: PackageSource): Promise<PackageFacts> {
  if (!source.files.has(DATA + RECORDS)) throw invalid('no records of Sohoa');
  const text = await textOf(source, DATA + RECORDS, LARGEST_RECORDS);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw invalid('records are no JSON', error);
  }
  const facts = packageFactsSchema.safeParse(parsed);
  // The library's message could quote what was read.
  if (!facts.success) throw invalid(`records: ${facts.error.issues[0]?.path.join('.') ?? ''}`);
  return facts.data;
}

/**
 * The file of the package for every object that the facts name. Keys are made of digests, never taken as told: a package could else
 * write under any key. The first file that lacks is told instead.
 */
function bindFiles(facts: PackageFacts, { payload }: CheckedBag): Needed[] | BagProblem {
  const byDigest = new Map([...payload].map(([file, sha256]) => [sha256, file]));
  const told = new Set(facts.scans.map(({ id }) => id));
  const needed = new Map<string, Needed>();
  const need = (key: string, mine: string, sha256: string, mediaType: string): BagProblem | null => {
    const file = byDigest.get(sha256);
    if (file === undefined) return { file: key, problem: 'missing' };
    if (key !== mine) return { file, problem: 'malformed' };
    needed.set(key, { key, sha256, file, mediaType });
    return null;
  };
  const problems = [
    ...facts.scans.map(({ original: { key, held }, sha256, mediaType }) => {
      const mine = originalKey(sha256, /\.([a-z0-9]{1,8})$/.exec(key)?.[1] ?? '');
      if (held !== 'here') return key === mine ? null : { file: key, problem: 'malformed' as const };
      return need(key, mine, sha256, mediaType ?? 'application/octet-stream');
    }),
    ...facts.documents.flatMap((document) => [
      ...[document.scan, ...document.pages.flatMap(({ scan }) => scan ?? [])].map((id) =>
        told.has(id) ? null : { file: RECORDS, problem: 'malformed' as const },
      ),
      ...depositsOf(document).map(({ key, sha256 }) => {
        if (key === document.archive.key) return need(key, archiveKey(sha256), sha256, 'application/pdf');
        if (key === document.sidecar?.key) return need(key, textKey(sha256), sha256, 'application/json');
        return need(key, previewKey(sha256), sha256, 'image/jpeg');
      }),
    ]),
  ];
  return problems.find((problem) => problem !== null) ?? [...needed.values()];
}

/** Streamed through one temporary file at a time; the store compares the digest. */
async function depositAll(
  objects: Pick<ObjectStore, 'put'>,
  source: PackageSource,
  needed: readonly Needed[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sohoa-package-'));
  try {
    for (const { key, sha256, file, mediaType } of needed) {
      const path = join(folder, 'object');
      await writeWhole(path, await source.open(file), PRIVATE_FILE);
      await objects.put(key, { path }, mediaType, sha256);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
