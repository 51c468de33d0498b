import { Hono } from 'hono';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';
import type { ExistingPaper, ReuseOffer } from '../../core/ports/reuse.ts';
import { maskedId, paperKey, paperOf, reusedFlag } from '../../core/reuse.ts';
import { today } from '../../registry/parse-day.ts';
import { OTHER, validityOf } from '../../registry/reuse-words.ts';
import { lookUp, reuseLookup } from '../reuse-lookup.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { CLASS_NAMES } from '../words.ts';
import { RequestFault } from './api-error.ts';
import { agentOf, operatorSchema, scoped } from './caller.ts';
import { idempotencyKey, readBody } from './read-body.ts';

const code = z.string().trim().min(1).max(100);
const number = z.string().trim().min(1).max(120).regex(/\d/, 'a digit');
const note = z.string().trim().max(500).default('');
const operator = operatorSchema;

const searchBody = z
  .strictObject({
    citizen_id: z
      .string()
      .regex(/^\d{12}$/, '12 digits')
      .optional(),
    identifier: number.optional(),
    certificate_number: number.optional(),
    dossier_code: code.optional(),
    purpose: z.string(),
    operator,
  })
  .refine(
    (body) =>
      [body.citizen_id, body.identifier, body.certificate_number, body.dossier_code].filter((one) => one !== undefined)
        .length === 1,
    'exactly one of citizen_id, identifier, certificate_number and dossier_code',
  );
const paper = z.strictObject({ dossier_code: code, paper: z.string().max(700), note, operator });
const takeBody = paper.extend({ purpose: z.string(), sha256: z.string().length(64).nullable().default(null) });
const refuseBody = paper.extend({ reason: z.string() });
const withdrawBody = z.strictObject({ note: z.string().trim().min(1).max(500), operator });

/** /reuse: what exists for a person or dossier, taking a paper, saying why not, and taking a decision back. */
export function reuseApi(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/reuse/lists', scoped('reuse:read'), (c) => {
    const { lookups, purposes, reasons } = room.reuseWords;
    return c.json({ lookups, purposes, reasons });
  });
  app.post('/reuse/search', scoped('reuse:read'), (c) => search(c, room));
  app.post('/reuse', scoped('reuse:write'), (c) => take(c, room));
  app.post('/reuse/refusals', scoped('reuse:write'), (c) => refuse(c, room));
  app.post('/reuse/:id/withdrawal', scoped('reuse:write'), async (c) => {
    const id = z.guid().safeParse(c.req.param('id'));
    const body = await readBody(c, withdrawBody);
    if (!id.success) throw new SohoaError('NOT_FOUND');
    // What clerks and other systems decided is not this one's to take back.
    const owner = agentOf(c);
    const done = await room.deps.reuse.takeBack(id.data, agentOf(c, body.operator), body.note, owner);
    return c.json({ id: id.data, repeated: !done });
  });
  return app;
}

/** Throws REQUEST_INVALID for a key that is not on the list, or one that must be explained and is not. */
function listed(path: string, key: string, words: Record<string, string>, explained: string | null): string {
  if (!Object.hasOwn(words, key)) {
    throw new RequestFault([{ path, message: `one of ${Object.keys(words).join(', ')}` }]);
  }
  if (key === OTHER && explained === '')
    throw new RequestFault([{ path: 'note', message: `needed with ${path} ${OTHER}` }]);
  return key;
}

async function search(c: WebContext, room: Room): Promise<Response> {
  const body = await readBody(c, searchBody);
  const purpose = listed('purpose', body.purpose, room.reuseWords.lookups, null);
  const agent = agentOf(c, body.operator);
  if (body.dossier_code !== undefined) {
    const dossier = await room.deps.existing.dossier(body.dossier_code);
    if (!dossier) throw new SohoaError('NOT_FOUND', { what: 'dossier' });
    const certain = dossier.citizenId !== null;
    const offers = certain ? await room.deps.existing.offers(dossier.citizenId!, dossier.code) : [];
    const shown = offers.map((one) => paperKey(one.paper));
    await reuseLookup(room, { agent, purpose, by: dossier.code, shown });
    return c.json({ certain, papers: offers.map((offer) => offerJson(offer, room)) });
  }
  const text = body.citizen_id ?? body.identifier ?? body.certificate_number ?? '';
  const asNumber = body.certificate_number === undefined ? {} : { by: 'number' as const };
  const found = await lookUp(room, { agent, purpose, text, personOf: '', ...asNumber });
  if (found.kind === 'person') {
    const dossiers = found.dossiers.map((one) => ({
      ...{ code: one.code, procedure_code: one.procedureCode, unit: one.unit },
      ...{ received: one.received, resolved: one.resolved },
    }));
    return c.json({ certain: true, dossiers, papers: found.papers.map((one) => paperJson(one, room)) });
  }
  const papers = found.kind === 'number' ? found.papers : [];
  return c.json({ certain: false, papers: papers.map((one) => ({ ...paperJson(one, room), ...holder(one) })) });
}

function offerJson(offer: ReuseOffer, room: Room): object {
  return { ...paperJson(offer, room), identity: offer.identity, in_dossier: offer.inDossier, decided: offer.decided };
}

/** Whose dossier a paper found by its number lies in: enough to compare, no whole identifier. */
function holder({ applicant, citizenId }: ExistingPaper): object {
  return { applicant, citizen_id_masked: maskedId(citizenId) };
}

function paperJson(one: ExistingPaper, room: Room): object {
  const { version } = one;
  return {
    paper: paperKey(one.paper),
    class: one.class,
    name: one.class ? CLASS_NAMES[one.class] : null,
    /** What a reuse of it counts as. */
    state: one.kind,
    DuocTaiSuDung: reusedFlag(one.kind),
    from_dossier: one.fromDossier,
    issued: one.issued,
    validity: validityOf(one, room.reuseWords, today()).state,
    names_person: one.namesPerson,
    reference: one.reference,
    ...(version
      ? {
          ...{ sha256: version.sha256, bytes: version.bytes, pages: version.pages, conformance: version.conformance },
          archived_at: one.archivedAt,
        }
      : { sha256: null }),
  };
}

async function take(c: WebContext, room: Room): Promise<Response> {
  const body = await readBody(c, takeBody);
  const purpose = listed('purpose', body.purpose, room.reuseWords.purposes, body.note);
  const { id, kind, repeated } = await room.deps.reuse.take({ ...about(c, body), purpose, sha256: body.sha256 });
  return c.json({ id, state: kind, DuocTaiSuDung: reusedFlag(kind), repeated }, repeated ? 200 : 201);
}

async function refuse(c: WebContext, room: Room): Promise<Response> {
  const body = await readBody(c, refuseBody);
  const reason = listed('reason', body.reason, room.reuseWords.reasons, body.note);
  const { id, repeated } = await room.deps.reuse.refuse({ ...about(c, body), reason });
  return c.json({ id, repeated }, repeated ? 200 : 201);
}

function about(c: WebContext, body: z.output<typeof paper>) {
  const key = idempotencyKey(c);
  return {
    dossier: body.dossier_code,
    paper: paperOf(body.paper),
    agent: agentOf(c, body.operator),
    note: body.note,
    ...(key === undefined ? {} : { key }),
  };
}
