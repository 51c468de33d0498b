import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { SearchQuery, SearchResult } from '../../core/ports/queries.ts';
import type { Database } from '../database.ts';
import { documentHits } from '../queries/document-hits.ts';
import { parseQuery } from './parse-query.ts';
import type { ParsedQuery } from './parse-query.ts';

const COUNT_MAX = 1000;
/** More matching pages than this and the newest are read along the time index instead of sorting all of them. */
const PAGES_MAX = 4000;

interface Found {
  document_id: string;
  page: number;
  total: number;
}

/**
 * Papers that match every word, identifiers first, then papers of a dossier whose code or applicant matches, then
 * papers by their text; newest first. An empty query finds nothing.
 */
export async function searchDocuments(db: Kysely<Database>, query: SearchQuery): Promise<SearchResult> {
  const parsed = parseQuery(query.text);
  if (parsed.terms.length === 0 || query.limit <= 0) return { hits: [], total: 0, more: false };
  const found = await db.transaction().execute(async (trx) => {
    const common = await isCommon(trx, parsed);
    const ofClass = query.class === undefined ? sql`true` : sql`d.class = ${query.class}`;
    const { rows } = await sql<Found>`
      with matching as materialized (
        ${byCode(parsed)} union all ${byDossier(parsed)} union all ${byText(parsed, common, ofClass)}
      ), best as (
        select document_id, min(rank) as rank, (array_agg(number order by rank, number))[1] as page from matching group by document_id
      ), counted as (
        select best.*, d.archived_at from best join documents d on d.id = best.document_id where d.destroyed_at is null and ${ofClass}
        order by best.rank, d.archived_at desc, d.id limit ${COUNT_MAX + 1}
      )
      select document_id, greatest(page, 1) as page, (select count(*) from counted) as total from counted
      order by rank, archived_at desc, document_id limit ${query.limit} offset ${query.offset}`.execute(trx);
    if (rows.length > 0 || query.offset === 0) return { rows, total: rows[0]?.total ?? 0 };
    return { rows, total: Math.min(query.offset, COUNT_MAX) };
  });
  const hits = await documentHits(
    db,
    found.rows.map((row) => ({ documentId: row.document_id, page: row.page })),
    // An identifier typed in groups is marked also where it is printed in one piece.
    parsed.code === null ? parsed.terms : [...parsed.terms, [parsed.code]],
  );
  return { hits, total: Math.min(found.total, COUNT_MAX), more: found.total > COUNT_MAX };
}

function byCode({ code }: ParsedQuery): RawBuilder<unknown> {
  if (code === null) return sql`select null::uuid as document_id, 0 as number, 0 as rank where false`;
  return sql`
    (select document_id, page as number, 0 as rank from fields where compact = ${code} limit ${PAGES_MAX})
    union all
    (select d.id, 1, 0 from dossiers r join documents d on d.dossier_code = r.code
      where r.compact_code = ${code} or r.citizen_id = ${code} limit ${PAGES_MAX})`;
}

function byDossier({ tokens, terms }: ParsedQuery): RawBuilder<unknown> {
  return sql`
    select * from (select d.id, 1, 1 from (
      select code from dossiers where tokens @@ ${allOf(tokens)} limit ${PAGES_MAX}
    ) r join documents d on d.dossier_code = r.code limit ${PAGES_MAX}) as of_dossier ${terms.length > 0 ? sql`` : sql`where false`}`;
}

function byText(parsed: ParsedQuery, common: boolean, ofClass: RawBuilder<unknown>): RawBuilder<unknown> {
  const condition = matches(parsed);
  if (!common) return sql`(select document_id, number, 2 from page_search where ${condition} limit ${PAGES_MAX})`;
  return sql`(select p.document_id, p.number, 2 from page_search p join documents d on d.id = p.document_id
    where ${condition} and ${ofClass} order by p.archived_at desc limit ${PAGES_MAX / 2})`;
}

/** Pairs only say that two words are neighbours somewhere; phrases of three and more are checked on the text. */
function matches({ tokens, terms }: ParsedQuery): RawBuilder<unknown> {
  const phrases = terms
    .filter((words) => words.length > 2)
    .map((words) => sql`folded like ${`% ${words.join(' ')} %`}`);
  return sql.join([sql`tokens @@ ${allOf(tokens)}`, ...phrases], sql` and `);
}

async function isCommon(db: Kysely<Database>, parsed: ParsedQuery): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (
      select 1 from page_search where tokens @@ ${allOf(parsed.tokens)} limit ${PAGES_MAX}
    ) as sample`.execute(db);
  return (rows[0]?.n ?? 0) >= PAGES_MAX;
}

/** Words consist of letters and digits only (and _ in pairs), so quoting them is enough. */
function allOf(tokens: string[]): RawBuilder<unknown> {
  return sql`${tokens.map((token) => `'${token}'`).join(' & ')}::tsquery`;
}
