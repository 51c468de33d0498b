import type { HttpBindings } from '@hono/node-server';
import type { Room, WebContext } from './room.ts';

/** The visitor's address; behind a trusted proxy the one the proxy saw, which is the last it wrote. */
export function visitorAddress(c: WebContext, room: Room): string {
  const forwarded = room.deps.options.trustProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  const bindings = c.env as Partial<HttpBindings> | undefined;
  return forwarded || bindings?.incoming?.socket.remoteAddress || 'unknown';
}
