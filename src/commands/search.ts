import type { Logger } from 'pino';
import { z } from 'zod';
import { documentClassSchema } from '../core/document-class.ts';
import type { DocumentHit } from '../core/ports/queries.ts';
import { CLASS_NAMES } from '../web/words.ts';
import { withStores } from './with-stores.ts';

const flags = z.object({
  data: z.string().optional(),
  class: documentClassSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500),
  json: z.boolean().optional(),
});

/** Marks around a match in a snippet, as the store puts them. */
const MATCH = /[\u0001\u0002]/g;
/** Anything a paper's text could use to play with the terminal. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu;

/** `sohoa search TEXT`: name, dossier code, identifier or words, with or without diacritics; "in quotes" = adjacent. */
export function search(words: string[], options: Record<string, unknown>, log: Logger): Promise<number> {
  const parsed = flags.safeParse(options);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) console.error(`--${issue.path.join('.')}: ${issue.message}`);
    return Promise.resolve(1);
  }
  return withStores(parsed.data, log, async ({ store }) => {
    const { limit, json } = parsed.data;
    const filter = parsed.data.class ? { class: parsed.data.class } : {};
    const found = await store.views.search({ text: words.join(' '), limit, offset: 0, ...filter });
    if (json) {
      console.log(JSON.stringify(found, null, 2));
      return 0;
    }
    for (const hit of found.hits) for (const line of hitLines(hit)) console.log(line);
    const shown = found.hits.length < found.total ? `, hiện ${found.hits.length}` : '';
    console.log(`${found.more ? 'Hơn ' : ''}${found.total} giấy tờ${shown}.`);
    return 0;
  });
}

function hitLines(hit: DocumentHit): string[] {
  const dossier = hit.dossierCode ? `hồ sơ ${hit.dossierCode}` : 'chưa gắn hồ sơ';
  const waits = hit.status === 'review' ? ', chờ xem' : '';
  const snippet = hit.snippet.replace(MATCH, '').replace(/\s+/g, ' ');
  return [
    `${CLASS_NAMES[hit.class]}, ${dossier}${waits}, trang ${hit.page}/${hit.pageCount}, ${hit.scanPath} (${hit.documentId})`,
    `    ${snippet}`,
  ].map((line) => line.replace(CONTROL, ' '));
}
