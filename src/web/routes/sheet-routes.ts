import { Hono } from 'hono';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';
import { SPLIT_RANGE, type SheetChange } from '../../core/sheet-decision.ts';
import { allow } from '../room.ts';
import type { Room, WebEnv } from '../room.ts';

const sheetParam = z.coerce.number().int().min(1).max(100_000);
const turnForm = z.object({ do: z.enum(['90', '180', '270']) });
const splitForm = z.object({
  cho: z.coerce
    .number()
    .min(SPLIT_RANGE.least * 100)
    .max(SPLIT_RANGE.most * 100),
});

/** What a clerk may ask of one side, by the last word of the address. */
const CHANGES: Record<string, (form: unknown) => SheetChange | null> = {
  xoay: (form) => ({ kind: 'turn', degrees: Number(turnForm.parse(form).do) as 90 | 180 | 270 }),
  tach: (form) => ({ kind: 'split', at: splitForm.parse(form).cho / 100 }),
  gop: () => ({ kind: 'join' }),
  'giu-nguyen': () => ({ kind: 'as-scanned' }),
  'de-may-lam': () => null,
};

/**
 * POST /ban-quet/:id/to/:sheet/:change: a clerk turns, splits or joins a side; its scan is then processed again, and the
 * page of the scan shows how that goes. Throws NOT_FOUND and SCAN_AT_WORK.
 */
export function sheetRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.post('/ban-quet/:id/to/:sheet/:change', allow('review'), async (c) => {
    const id = z.guid().safeParse(c.req.param('id'));
    const change = CHANGES[c.req.param('change')];
    if (!id.success || !change) throw new SohoaError('NOT_FOUND');
    const sheet = sheetParam.parse(c.req.param('sheet'));
    const wish = change(await c.req.parseBody());
    await room.deps.review.decideSheet(id.data, sheet, wish, c.get('account').user);
    await room.deps.redo(id.data);
    return c.redirect(`/ban-quet/${id.data}`, 303);
  });
  return app;
}
