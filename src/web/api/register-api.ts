import { Hono } from 'hono';
import { z } from 'zod';
import { BATCH, importRecords, REGISTER_KINDS } from '../../registry/import-register.ts';
import { today } from '../../registry/parse-day.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { agentOf, operatorSchema, scoped } from './caller.ts';
import { readBody } from './read-body.ts';

const MOST_COLUMNS = 200;
const text = z.string().max(5000);
const value = z.union([text, z.number(), z.boolean(), z.null(), z.array(text).max(100)]);
const recordSchema = z
  .record(z.string().min(1).max(200), value)
  .refine((record) => Object.keys(record).length <= MOST_COLUMNS, `at most ${MOST_COLUMNS} columns`);

const registerBody = z.strictObject({
  /** Day whose state the rows tell; null = they are single facts as they happen. */
  snapshot: z.iso
    .date()
    .refine((day) => day <= today(), 'a day in the future')
    .nullable()
    .default(null),
  dry_run: z.boolean().default(false),
  operator: operatorSchema,
  rows: z.array(recordSchema).min(1).max(BATCH),
});

/** PUT or POST /registers/:kind: records of a register, by the rules of imported files, each answered by itself. */
export function registerApi(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.on(['PUT', 'POST'], '/registers/:kind', scoped('registers:write'), (c) => take(c, room));
  return app;
}

async function take(c: WebContext, room: Room): Promise<Response> {
  const kind = z.enum(REGISTER_KINDS).parse(c.req.param('kind'));
  const body = await readBody(c, registerBody);
  const { summary, outcomes } = await importRecords(kind, body.rows, room.deps.registers, {
    dryRun: body.dry_run,
    snapshot: body.snapshot,
  });
  const { accepted, inserted, updated, unchanged, rejected, warnings } = summary;
  const counts = { inserted, updated, unchanged, rejected: rejected.length };
  await room.deps.accounts.audit({
    user: agentOf(c, body.operator),
    action: `api-import:${kind}${body.dry_run ? ':dry-run' : ''}`,
    subject: Object.entries(counts)
      .map(([name, count]) => `${name}=${count}`)
      .join(' '),
  });
  return c.json({
    ...{ kind, dry_run: body.dry_run, snapshot: body.snapshot, accepted, ...counts },
    warnings,
    rows: outcomes,
  });
}
