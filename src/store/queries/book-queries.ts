import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { BookRow, ListPage, Piece } from '../../core/ports/work-lists.ts';
import type { Database } from '../database.ts';

/** Letters are given with and without marks: recognisers lose them. `Quyển số: 02/1964`, `Quyển số 1 năm 1988`. */
const BOOK =
  '[Qq][Uu][Yy][ểỂêÊeE][Nn]\\s*(?:[sS][ốỐôÔoO])?\\W{0,3}(\\d{1,3})\\s*(?:[/-]|,?\\s*[nN][ăĂaA][mM])\\s*((?:18|19|20)\\d{2})(?!\\d)';
const PAGE = '[Tt][Rr][Aa][Nn][Gg]\\s*(?:[sS][ốỐôÔoO])?\\W{0,3}(\\d{1,4})(?!\\d)';
const BIRTH = '[kK][hH][aA][iI]\\s+[sS][iI][nN][hH]';
const MARRIAGE = '[kK][ếẾêÊeE][tT]\\s+[hH][ôÔoO][nN]';
const DEATH = '([kK][hH][aA][iI]|[cC][hH][ứỨưƯuU][nN][gG])\\s+[tT][ửỬưƯuU]';

/** One piece of the old books, those of the register and those that pages name. */
export async function bookList(
  db: Kysely<Database>,
  { unit }: { unit?: string },
  { limit, offset }: Piece,
): Promise<ListPage<BookRow>> {
  const { rows } = await sql<BookRow & { total: number; there: boolean }>`
    with told as (
      select st.unit, doc.status = 'archived' or doc.decided_by is not null as counted,
        case when pg.text ~ ${BIRTH} then 'birth' when pg.text ~ ${MARRIAGE} then 'marriage'
          when pg.text ~ ${DEATH} then 'death' else 'other' end as kind,
        regexp_match(pg.text, ${BOOK}) as book, (regexp_match(pg.text, ${PAGE}))[1]::int as page
      from documents doc join scans s on s.id = doc.scan_id join pages pg on pg.document_id = doc.id
        left join stations st on st.name = s.station
      where doc.class = 'civil_register' and not pg.blank
    ),
    held as (
      select unit, kind, ltrim(book[1], '0') as number, book[2]::int as year,
        coalesce(jsonb_agg(distinct page) filter (where counted and page is not null), '[]'::jsonb) as held,
        count(*) filter (where counted and page is null) as unnumbered, count(*) filter (where not counted) as review
      from told group by 1, 2, 3, 4
    ),
    every as (
      select b.unit, b.kind, b.year, b.number, b.location, b.pages, h.held, h.unnumbered, h.review
      from books b left join held h on h.kind = b.kind and h.year = b.year and h.number = ltrim(b.number, '0')
        and coalesce(h.unit, b.unit, '') = coalesce(b.unit, h.unit, '')
      union all
      select h.unit, h.kind, h.year, h.number, null, null, h.held, h.unnumbered, h.review
      from held h where not exists (
        select 1 from books b where h.kind = b.kind and h.year = b.year and h.number = ltrim(b.number, '0')
          and coalesce(h.unit, b.unit, '') = coalesce(b.unit, h.unit, '')
      )
    ),
    wanted as (select * from every where ${unit === undefined ? sql`true` : sql`unit = ${unit}`}),
    page as (
      select *, true as there from wanted order by unit nulls last, kind, year nulls last, number limit ${limit} offset ${offset}
    )
    select (select count(*) from wanted) as total, coalesce(there, false) as there, unit, kind, year, number, location, pages,
      coalesce(held, '[]'::jsonb) as held, coalesce(unnumbered, 0) as unnumbered, coalesce(review, 0) as review
    from (select 1) as one left join page on true
    order by unit nulls last, kind, year nulls last, number`.execute(db);
  const found = rows.filter(({ there }) => there).map(({ total: _, there: __, ...row }) => row);
  return { total: rows[0]?.total ?? 0, rows: found };
}
