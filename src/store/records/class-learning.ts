import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { classModelSchema } from '../../core/class-model.ts';
import type { ClassLearning } from '../../core/ports/learning.ts';
import { cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';

/** Models kept, so that one can be looked at beside the one before. */
const KEPT = 5;

/** Clerks' decisions about classes as examples, and models learnt from them, on PostgreSQL. */
export function createClassLearning(db: Kysely<Database>): ClassLearning {
  return {
    async newestModel(than) {
      const row = await db
        .selectFrom('class_models')
        .select(['version', 'basis', 'model'])
        .where('version', '>', String(than))
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row) return null;
      const model = classModelSchema.safeParse(row.model);
      // Of another format: as if there were none, so that it is trained anew.
      return model.success ? { version: Number(row.version), basis: row.basis, model: model.data } : null;
    },
    async decisionsMark() {
      const row = await db
        .selectFrom('decisions')
        .select((e) => [e.fn.countAll<string>().as('count'), e.fn.max('decided_at').as('last')])
        .where('class', 'is not', null)
        .executeTakeFirstOrThrow();
      return `${row.count} ${row.last?.toISOString() ?? ''}`.trim();
    },
    async examples(most) {
      const latest = db
        .selectFrom('decisions')
        .innerJoin('documents', 'documents.id', 'decisions.document_id')
        .select(['decisions.document_id', 'decisions.class', 'decisions.decided_at'])
        .where('decisions.class', 'is not', null)
        .orderBy('decisions.decided_at', 'desc')
        .limit(most);
      const rows = await db
        .with('latest', () => latest)
        .selectFrom('latest')
        .innerJoin('pages', 'pages.document_id', 'latest.document_id')
        .select(['latest.class', sql<string[]>`array_agg(pages.text order by pages.number)`.as('pages')])
        .groupBy(['latest.document_id', 'latest.class', 'latest.decided_at'])
        .orderBy('latest.decided_at')
        .orderBy('latest.document_id')
        .execute();
      return rows.flatMap(({ class: name, pages }) => (name === null ? [] : [{ class: name, pages }]));
    },
    async saveModel(model, basis) {
      const { version } = await db
        .insertInto('class_models')
        .values({ model: cleanJson(model), basis })
        .returning('version')
        .executeTakeFirstOrThrow();
      await db
        .deleteFrom('class_models')
        .where('version', '<=', String(Number(version) - KEPT))
        .execute();
      return Number(version);
    },
  };
}
