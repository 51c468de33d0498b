import { Hono } from 'hono';
import { allow } from '../room.ts';
import type { Room, WebEnv } from '../room.ts';
import { archiveView } from '../views/archive-view.ts';
import { renderPage } from '../views/layout.ts';

/** Alarms on one page; more than these are one disaster, not many tasks. */
const ALARMS = 100;

/** /kho-luu-tru: how what is archived fares, for the administrator. */
export function archiveRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/kho-luu-tru', allow('see-archive'), async (c) => {
    const { custody, objects, replicaPlace, views } = room.deps;
    const counter = await views.changeCounter();
    const [alarms, findings, figures] = await Promise.all([
      custody.alarms(ALARMS),
      custody.findings(),
      custody.figures(),
    ]);
    const page = { counter, alarms, findings, figures, store: objects.name, replicaPlace, format: room.format };
    return renderPage(c, room, {
      title: 'Kho lưu trữ',
      section: 'archive',
      body: archiveView(page),
      scripts: ['live'],
    });
  });
  return app;
}
