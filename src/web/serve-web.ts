import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { WebEnv } from './room.ts';

/** How long running requests may go on after `close`; live pages never end by themselves. */
const CLOSE_MS = 1000;

/**
 * Serves the web room. `url` is the address to show to people (127.0.0.1 in place of 0.0.0.0). Throws the system's
 * error when the port is taken.
 */
export async function serveWeb(
  app: Hono<WebEnv>,
  { host, port }: { host: string; port: number },
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The web server has no network address.');
  const anywhere = host === '0.0.0.0' || host === '::';
  const shown = anywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${address.port}`,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}
