import { Hono } from 'hono';
import { z } from 'zod';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { archiveView, SEEN_PATH } from '../views/archive-view.ts';
import { renderPage } from '../views/layout.ts';

/** Alarms on one page; more than these are one disaster, not many tasks. */
const ALARMS = 100;

const query = z.object({ 'da-xem': z.coerce.number().int().min(0).optional().catch(undefined) });
const seenForm = z.object({
  chon: z
    .union([z.string(), z.array(z.string())])
    .transform((sent) => (Array.isArray(sent) ? sent : [sent]))
    .pipe(z.array(z.string().min(1).max(300)).max(ALARMS)),
  'ghi-chu': z.string().trim().min(5).max(1000),
});

/** /kho-luu-tru: how what is archived fares, for the administrator, who says there which alarms were seen. */
export function archiveRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/kho-luu-tru', allow('see-archive'), (c) => {
    const taken = query.parse(c.req.query())['da-xem'];
    if (taken === undefined) return page(c, room, null);
    return page(c, room, {
      tone: 'good',
      text: `Đã ghi nhận ${taken} bản lưu. Báo động tự hết khi bản lưu đọc lại đúng.`,
    });
  });
  app.post(SEEN_PATH, allow('see-archive'), async (c) => {
    const sent = seenForm.safeParse(await c.req.parseBody({ all: true }));
    if (!sent.success)
      return page(c, room, {
        tone: 'attention',
        text: 'Hãy chọn bản lưu và ghi chú ít nhất 5 ký tự. Chưa ghi nhận gì.',
      });
    const { chon, 'ghi-chu': note } = sent.data;
    const taken = await room.deps.custody.acknowledge(chon, c.get('account').user, note);
    return c.redirect(`/kho-luu-tru?da-xem=${taken}`, 303);
  });
  return app;
}

async function page(c: WebContext, room: Room, note: Parameters<typeof archiveView>[0]['note']): Promise<Response> {
  const { custody, objects, replicaPlace, views } = room.deps;
  const counter = await views.changeCounter();
  const [alarms, damage, findings, figures] = await Promise.all([
    custody.alarms(ALARMS),
    custody.damageCount(),
    custody.findings(),
    custody.figures(),
  ]);
  const { format } = room;
  const shown = { counter, alarms, damage, findings, figures, store: objects.name, replicaPlace, note, format };
  return renderPage(c, room, {
    title: 'Kho lưu trữ',
    section: 'archive',
    body: archiveView(shown),
    scripts: ['live'],
  });
}
