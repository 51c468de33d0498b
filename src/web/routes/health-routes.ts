import { Hono } from 'hono';
import type { Room, WebEnv } from '../room.ts';
import type { SystemStatus } from '../system-status.ts';

const PATIENCE_MS = 5000;

/** /suc-khoe: whether the service can work, for a container's health check. Tells nothing about papers or people. */
export function healthRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/suc-khoe', async (c) => {
    c.header('Cache-Control', 'no-store');
    const status = await ask(room);
    if (!status) return c.json({ status: 'down' }, 503);
    const { intake, pausedBecause, stuckFiles, objectStore, damage, database, version } = status;
    const well = objectStore === 'ok' && database === 'ok';
    const paused = pausedBecause ? { pausedBecause: pausedBecause.code } : {};
    const stuck = stuckFiles.length > 0 ? { stuckFiles: stuckFiles.length } : {};
    const damaged = damage && damage.damaged > 0 ? { damagedObjects: damage.damaged } : {};
    return c.json(
      { status: well ? 'ok' : 'down', intake, ...paused, ...stuck, ...damaged, objectStore, database, version },
      well ? 200 : 503,
    );
  });
  return app;
}

/** The status, or null when it cannot be told in time: not answering is an answer too. */
async function ask(room: Room): Promise<SystemStatus | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const status = room.deps.status().catch(() => null);
  return Promise.race([status, late]).finally(() => clearTimeout(timer));
}
