import { Hono } from 'hono';
import { SohoaError } from '../../core/errors.ts';
import type { Room, WebEnv } from '../room.ts';

/** /tai-nguyen/*: style sheet, fonts and scripts. Their addresses change with their content. */
export function assetRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/tai-nguyen/:name', (c) => {
    const asset = room.assets.get(c.req.param('name'));
    if (!asset) throw new SohoaError('NOT_FOUND');
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('ETag', asset.etag);
    c.header('Content-Type', asset.mediaType);
    return c.req.header('if-none-match') === asset.etag ? c.body(null, 304) : c.body(asset.bytes);
  });
  return app;
}
