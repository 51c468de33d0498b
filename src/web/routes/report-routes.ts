import { Hono } from 'hono';
import type { Room, WebEnv } from '../room.ts';
export function reportRoutes(_room: Room): Hono<WebEnv> {
  return new Hono<WebEnv>();
}
