import { Hono } from 'hono';
import { z } from 'zod';
import { ERRORS, SohoaError } from '../../core/errors.ts';
import type { ReuseDossier } from '../../core/ports/reuse.ts';
import { paperKey, paperOf } from '../../core/reuse.ts';
import { today } from '../../registry/parse-day.ts';
import { OTHER } from '../../registry/reuse-words.ts';
import { lookUp, reuseLookup } from '../reuse-lookup.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { renderPage } from '../views/layout.ts';
import { reuseStartView, type Found } from '../views/reuse-start-view.ts';
import { reuseView } from '../views/reuse-view.ts';

const note = z.string().trim().max(500).default('');
const paperForm = z.object({ giay: z.string().max(700), bam: z.string().max(64).default(''), 'ghi-chu': note });
const DOUBTFUL_SHOWN = 50;
const SAY_WHY = 'Đã chọn “Khác”: hãy ghi rõ vào ô ghi chú rồi gửi lại.';

/**
 * /tai-su-dung and what a clerk decides about papers that exist. Each decision is a post that ends in a redirect; one that
 * cannot be made shows the papers again with the reason.
 */
export function reuseRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const reuse = allow('reuse');
  app.get('/tai-su-dung', reuse, (c) => startPage(c, room, null));
  app.post('/tai-su-dung', reuse, (c) => search(c, room));
  app.get('/ho-so/:code/tai-su-dung', reuse, async (c) => offersPage(c, room, await dossierOf(c, room)));
  app.post('/ho-so/:code/lay-giay', reuse, (c) => take(c, room));
  app.post('/ho-so/:code/khong-lay', reuse, (c) => refuse(c, room));
  app.post('/tai-su-dung/:id/rut-lai', reuse, async (c) => {
    const id = z.guid().safeParse(c.req.param('id'));
    const form = z.object({ 'ghi-chu': note }).parse(await c.req.parseBody());
    if (!id.success) throw new SohoaError('NOT_FOUND');
    // Asked before: what is taken back is no longer among what stands.
    const reused = await room.deps.existing.reuse(id.data);
    await room.deps.reuse.takeBack(id.data, c.get('account').user, form['ghi-chu']);
    return c.redirect(reused ? `/ho-so/${encodeURIComponent(reused.dossier)}?xong=rut-lai` : '/tai-su-dung', 303);
  });
  return app;
}

async function dossierOf(c: WebContext, room: Room): Promise<ReuseDossier> {
  const dossier = await room.deps.existing.dossier(c.req.param('code') ?? '');
  if (!dossier) throw new SohoaError('NOT_FOUND');
  return dossier;
}

async function offersPage(
  c: WebContext,
  room: Room,
  dossier: ReuseDossier,
  error: string | null = null,
): Promise<Response> {
  const { existing } = room.deps;
  const offers = dossier.citizenId === null ? [] : await existing.offers(dossier.citizenId, dossier.code);
  const reused = await existing.reusedIn(dossier.code);
  const shown = offers.map((offer) => paperKey(offer.paper));
  await reuseLookup(room, { agent: c.get('account').user, purpose: 'dossier', by: dossier.code, shown });
  const { reuseWords: words, format } = room;
  const body = reuseView({ dossier, offers, reused, words, today: today(), error, format });
  return renderPage(c, room, { title: `Giấy tờ đã có · ${dossier.code}`, section: 'reuse', body });
}

async function take(c: WebContext, room: Room): Promise<Response> {
  const dossier = await dossierOf(c, room);
  const form = paperForm.extend({ 'muc-dich': keyOf(room.reuseWords.purposes) }).parse(await c.req.parseBody());
  const sha256 = form.bam === '' ? null : form.bam;
  return decide(c, room, dossier, form['muc-dich'] === OTHER && form['ghi-chu'] === '', async (agent) => {
    const about = { dossier: dossier.code, paper: paperOf(form.giay), agent, note: form['ghi-chu'] };
    await room.deps.reuse.take({ ...about, sha256, purpose: form['muc-dich'] });
    return c.redirect(`/ho-so/${encodeURIComponent(dossier.code)}?xong=lay-giay`, 303);
  });
}

async function refuse(c: WebContext, room: Room): Promise<Response> {
  const dossier = await dossierOf(c, room);
  const form = paperForm.extend({ 'ly-do': keyOf(room.reuseWords.reasons) }).parse(await c.req.parseBody());
  return decide(c, room, dossier, form['ly-do'] === OTHER && form['ghi-chu'] === '', async (agent) => {
    const about = { dossier: dossier.code, paper: paperOf(form.giay), agent, note: form['ghi-chu'] };
    await room.deps.reuse.refuse({ ...about, reason: form['ly-do'] });
    return c.redirect(`/ho-so/${encodeURIComponent(dossier.code)}/tai-su-dung`, 303);
  });
}

/** A key of one of the short lists. */
function keyOf(words: Record<string, string>) {
  return z.string().refine((key) => Object.hasOwn(words, key));
}

async function decide(
  c: WebContext,
  room: Room,
  dossier: ReuseDossier,
  lacksNote: boolean,
  work: (agent: string) => Promise<Response>,
): Promise<Response> {
  if (lacksNote) {
    c.status(422);
    return offersPage(c, room, dossier, SAY_WHY);
  }
  try {
    return await work(c.get('account').user);
  } catch (error) {
    if (!(error instanceof SohoaError) || !/^(REUSE_|SCAN_AT_WORK)/.test(error.code)) throw error;
    c.status(409);
    return offersPage(c, room, dossier, ERRORS[error.code].vi);
  }
}

const searchForm = z.object({
  tim: z.string().trim().max(200).default(''),
  'nguoi-cua': z.string().trim().max(100).default(''),
});

async function search(c: WebContext, room: Room): Promise<Response> {
  const body = await c.req.parseBody();
  const purpose = keyOf(room.reuseWords.lookups).parse(body['muc-dich']);
  const form = searchForm.parse(body);
  const dossier = form.tim === '' ? null : await room.deps.existing.dossier(form.tim.toUpperCase().replace(/\s+/g, ''));
  if (dossier) return c.redirect(`/ho-so/${encodeURIComponent(dossier.code)}/tai-su-dung`, 303);
  const found = await lookUp(room, {
    agent: c.get('account').user,
    purpose,
    text: form.tim,
    personOf: form['nguoi-cua'],
  });
  return startPage(c, room, found, purpose);
}

async function startPage(c: WebContext, room: Room, found: Found | null, lookup = ''): Promise<Response> {
  const doubtful = await room.deps.existing.doubtful({ limit: DOUBTFUL_SHOWN, offset: 0 });
  const { reuseWords: words, format } = room;
  const body = reuseStartView({ found, lookup, doubtful, words, today: today(), format });
  return renderPage(c, room, { title: 'Tái sử dụng giấy tờ', section: 'reuse', body });
}
