import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import type { Field } from '../../core/document.ts';
import { clean, cleanJson } from '../clean.ts';
import type { Database, PagesTable } from '../database.ts';
import { compactCode } from '../search/compact-code.ts';
import { foldedText } from '../search/folded-text.ts';
import { searchTokens } from '../search/search-tokens.ts';

type Trx = Transaction<Database>;

/** A page as its table has it. */
export type PageRow = Omit<Selectable<PagesTable>, 'document_id'>;

/** A field's compact form is compared with what a clerk types: longer than this is no identifier. */
const COMPACT_MAX = 120;

/** Values read anywhere in a document (a QR code, the file's name) find each of its pages. */
export function cardOf(fields: readonly Pick<Field, 'value'>[]): string[] {
  return fields.flatMap(({ value }) => [value, compactCode(value)]);
}

/** Writes the fields of a document in their order. */
export async function insertFields(trx: Trx, documentId: string, fields: readonly Field[]): Promise<void> {
  for (const [ordinal, field] of fields.entries()) {
    await trx
      .insertInto('fields')
      .values({
        document_id: documentId,
        ordinal,
        kind: field.kind,
        value: clean(field.value),
        verbatim: clean(field.verbatim),
        page: field.page,
        box: cleanJson(field.box),
        source: field.source,
        confidence: field.confidence,
        checks: cleanJson(field.checks),
        role: field.role === undefined ? null : clean(field.role),
        compact: compactCode(field.value).slice(0, COMPACT_MAX),
      })
      .execute();
  }
}

/** Writes the pages of a document and what they are found by; `card` finds each of them. */
export async function insertPages(
  trx: Trx,
  documentId: string,
  pages: readonly PageRow[],
  card: readonly string[],
): Promise<void> {
  for (const page of pages) {
    const text = clean(page.text);
    await trx
      .insertInto('pages')
      .values({
        ...page,
        document_id: documentId,
        text,
        crop: page.crop ? cleanJson(page.crop) : null,
        corners: page.corners ? cleanJson(page.corners) : null,
      })
      .execute();
    const foundBy = card.join('\n');
    await sql`
      insert into page_search (document_id, number, archived_at, folded, tokens)
      select id, ${page.number}, archived_at, ${foldedText(text, foundBy)}, array_to_tsvector(${searchTokens(text, foundBy)}::text[])
      from documents where id = ${documentId}`.execute(trx);
  }
}
