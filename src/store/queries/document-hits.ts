import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DocumentHit } from '../../core/ports/queries.ts';
import type { Database } from '../database.ts';
import { snippet } from '../search/snippet.ts';

/** What a list shows of a document, and which words its snippet marks. */
export interface Wanted {
  documentId: string;
  /** 1-based page to show. */
  page: number;
}

const FIELDS_SHOWN = 8;
/** Names and identifiers first; dates and agencies say little in a list. */
const FIELD_ORDER = `case when kind = 'person_name' then 0 when kind in ('birth_date', 'issue_date', 'agency') then 2 else 1 end`;
/** Enough of a page's text to find a match in; what lies behind is searched, but not shown. */
const SNIPPET_CHARS = 50_000;

type Row = Omit<DocumentHit, 'documentId' | 'snippet'> & { id: string; text: string; dossierName: string | null };

/** List entries in the order wanted; `marks` are folded words or phrases to mark, as foldedWords gives them. */
export async function documentHits(db: Kysely<Database>, wanted: Wanted[], marks: string[][]): Promise<DocumentHit[]> {
  if (wanted.length === 0) return [];
  const ids = wanted.map((one) => one.documentId);
  const numbers = wanted.map((one) => one.page);
  const { rows } = await sql<Row>`
    select d.id, s.relative_path as "scanPath", d.class, d.status, d.dossier_code as "dossierCode",
      p.name as "procedureName", d.page_count as "pageCount", w.page, coalesce(page.preview_key, '') as "previewKey",
      left(coalesce(page.text, ''), ${SNIPPET_CHARS}) as text, d.archived_at as "archivedAt",
      d.review_reasons as "reviewReasons", dossier.applicant as "dossierName",
      coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'value', value) order by ${sql.raw(FIELD_ORDER)}, ordinal)
        from (select * from fields f where f.document_id = d.id order by ${sql.raw(FIELD_ORDER)}, ordinal limit ${FIELDS_SHOWN}) best), '[]') as fields
    from unnest(${ids}::uuid[], ${numbers}::int[]) as w(id, page)
    join documents d on d.id = w.id
    join scans s on s.id = d.scan_id
    left join pages page on page.document_id = d.id and page.number = w.page
    left join dossiers dossier on dossier.code = d.dossier_code
    left join procedures p on p.code = dossier.procedure_code`.execute(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { text, dossierName, id: documentId, ...rest } = row;
    const others = [
      ...rest.fields.map((field) => field.value),
      rest.dossierCode ?? '',
      dossierName ?? '',
      rest.scanPath,
    ];
    return [{ ...rest, documentId, snippet: snippet(text, marks, others) }];
  });
}
