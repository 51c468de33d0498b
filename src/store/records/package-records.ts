import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { DocumentFacts, PackageFacts, ScanFacts } from '../../core/package-facts.ts';
import type { ConflictReason, PackageComparison, PackageRecords } from '../../core/ports/packages.ts';
import { foldVietnamese } from '../../core/vietnamese.ts';
import { clean } from '../clean.ts';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';
import { documentFacts, packageFacts, scanFacts } from '../queries/package-facts.ts';
import { writePackage } from './write-package.ts';

/** Packages of dossiers on PostgreSQL. */
export function createPackageRecords(db: Kysely<Database>): PackageRecords {
  return {
    // One snapshot: what is exported belongs together.
    facts: (code) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((trx) => packageFacts(trx, code)),
    async componentCodes(procedureCode) {
      const rows = await db
        .selectFrom('components')
        .select(['component', 'classes'])
        .where('procedure_code', '=', procedureCode)
        .orderBy('place')
        .execute();
      return rows;
    },
    compare: (facts) => compare(db, facts),
    take: (facts, { sha256, user }) =>
      inChange(db, async (trx) => {
        await lockWhatIsThere(trx, facts);
        const found = await compare(trx, facts);
        if (found.conflicts.length > 0 || found.fresh.length === 0) return found;
        await writePackage(trx, facts, new Set(found.fresh));
        const dossier = clean(facts.dossier.code);
        await trx
          .insertInto('package_imports')
          .values({ user_name: user, sha256, dossier_code: dossier, documents: found.fresh.length })
          .execute();
        await trx.insertInto('audit').values({ user_name: user, action: 'import-package', subject: dossier }).execute();
        return found;
      }),
  };
}

/** Two imports of one scan follow each other; so do an import and a run of the scan. */
async function lockWhatIsThere(trx: Transaction<Database>, { scans, dossier }: PackageFacts): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`package ${dossier.code}`}, 0))`.execute(trx);
  await sql`select from scans where id = any(${scans.map(({ id }) => id)}::uuid[]) order by id for update`.execute(trx);
}

/** What of the package is new, known, or contradicts what is here. */
async function compare(db: Kysely<Database>, facts: PackageFacts): Promise<PackageComparison> {
  const conflicts: PackageComparison['conflicts'] = [];
  const tell = (reason: ConflictReason, about: string | null, names: string[] = []): void => {
    conflicts.push({ reason, about, facts: names });
  };
  const dossier = await dossierConflict(db, facts.dossier);
  if (dossier) tell(dossier.reason, null, dossier.facts);
  const here = await documentsHere(db, facts);
  const [fresh, known]: [string[], string[]] = [[], []];
  const places = await placesTaken(db, facts);
  for (const document of facts.documents) {
    const found = here.get(document.id);
    if (found === 'destroyed') tell('destroyed', document.id);
    else if (found) {
      const differing = differences(found, { ...document, dossier: facts.dossier.code });
      if (differing.length > 0) tell('document-differs', document.id, differing);
      else known.push(document.id);
    } else if (places.has(`${document.scan} ${document.ordinal}`)) tell('place-taken', document.id);
    else fresh.push(document.id);
  }
  for (const [id, names] of await scanConflicts(db, facts)) tell('scan-differs', id, names);
  return { fresh, known, conflicts };
}

async function dossierConflict(
  db: Kysely<Database>,
  told: PackageFacts['dossier'],
): Promise<{ reason: ConflictReason; facts: string[] } | null> {
  const row = await db
    .selectFrom('dossiers')
    .select(['procedure_code', 'received', 'citizen_id', 'applicant'])
    .where('code', '=', told.code)
    .executeTakeFirst();
  if (!row) return { reason: 'dossier-unknown', facts: [] };
  // Papers of another person under one's own code are the worst that can be taken in.
  const samePerson =
    row.citizen_id !== null && told.citizenId !== null
      ? row.citizen_id === told.citizenId
      : foldVietnamese(row.applicant) === foldVietnamese(told.applicant);
  const names = [
    ...(row.procedure_code === told.procedureCode ? [] : ['procedureCode']),
    ...(row.received === told.received ? [] : ['received']),
    ...(samePerson ? [] : ['applicant']),
  ];
  return names.length > 0 ? { reason: 'dossier-differs', facts: names } : null;
}

async function documentsHere(
  db: Kysely<Database>,
  { documents }: PackageFacts,
): Promise<Map<string, (DocumentFacts & { dossier: string | null }) | 'destroyed'>> {
  const ids = documents.map(({ id }) => id);
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'dossier_code', 'destroyed_at'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  const kept = await documentFacts(db, { documents: ids });
  const dossiers = new Map(rows.map((row) => [row.id, row.dossier_code]));
  const here = new Map<string, (DocumentFacts & { dossier: string | null }) | 'destroyed'>();
  for (const one of kept) here.set(one.id, { ...one, dossier: dossiers.get(one.id) ?? null });
  for (const row of rows) if (row.destroyed_at) here.set(row.id, 'destroyed');
  return here;
}

/** Places in scans that documents of this archive hold. */
async function placesTaken(db: Kysely<Database>, { documents }: PackageFacts): Promise<Set<string>> {
  const rows = await db
    .selectFrom('documents')
    .select(['scan_id', 'ordinal'])
    .where('scan_id', '=', sql<string>`any(${documents.map(({ scan }) => scan)}::uuid[])`)
    .execute();
  return new Set(rows.map((row) => `${row.scan_id} ${row.ordinal}`));
}

/** Scans that are here under the same id with other facts, or whose bytes were delivered here as a scan of their own. */
async function scanConflicts(db: Kysely<Database>, facts: PackageFacts): Promise<[string, string[]][]> {
  const here = await scanFacts(
    db,
    facts.scans.map(({ id }) => id),
    facts.dossier.code,
  );
  const found = new Map(here.map((scan) => [scan.id, scan]));
  const others = await db
    .selectFrom('scans')
    .select(['id', 'sha256'])
    .where('sha256', '=', sql<string>`any(${facts.scans.map(({ sha256 }) => sha256)}::text[])`)
    .where('duplicate_of', 'is', null)
    .execute();
  const first = new Map(others.map((row) => [row.sha256, row.id]));
  return facts.scans.flatMap((scan): [string, string[]][] => {
    const same = found.get(scan.id);
    if (same) {
      const names = differences(comparable(same), comparable(scan));
      return names.length > 0 ? [[scan.id, names]] : [];
    }
    const other = first.get(scan.sha256);
    return other === undefined || other === scan.id ? [] : [[scan.id, ['id']]];
  });
}

/** Whether its file is here says nothing about the scan. */
function comparable({ original: _, ...scan }: ScanFacts): Omit<ScanFacts, 'original'> {
  return scan;
}

/** Names of the facts that differ. */
function differences(a: object, b: object): string[] {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => canonical(left.get(name)) !== canonical(right.get(name)),
  );
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
