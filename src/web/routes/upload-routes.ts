import { Hono } from 'hono';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { safeFileName } from '../safe-file-name.ts';

const uploadQuery = z.object({ tram: z.string().min(1).max(200), ten: z.string().min(1).max(500) });

/**
 * POST /tai-len?tram=…&ten=… with the file as body (application/octet-stream, which no foreign form can send). One file
 * a request, streamed; answers JSON because only our script calls it.
 */
export function uploadRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.post('/tai-len', allow('upload'), (c) => receive(c, room));
  return app;
}

async function receive(c: WebContext, room: Room): Promise<Response> {
  if (c.req.header('content-type') !== 'application/octet-stream') throw new SohoaError('SCAN_UNSUPPORTED');
  const { tram, ten } = uploadQuery.parse(c.req.query());
  const fileName = safeFileName(ten);
  const { views, options, upload, accounts } = room.deps;
  const known = tram === options.uploadStation || (await views.stations()).some((station) => station.name === tram);
  if (!known) throw new SohoaError('NOT_FOUND');
  const limit = options.uploadLimitMb * 1e6;
  if (Number(c.req.header('content-length') ?? 0) > limit) throw new SohoaError('SCAN_TOO_LARGE', { limit });
  const body = c.req.raw.body;
  if (!body) throw new SohoaError('SCAN_EMPTY');
  await upload(tram, fileName, limited(body, limit));
  await accounts.audit({ user: c.get('account').user, action: 'upload', subject: `${tram}/${fileName}` });
  return c.json({ message: 'Đã nhận tệp.', code: null }, 201);
}

/** The chunks, until they exceed `limit` bytes. Throws SCAN_TOO_LARGE, and SCAN_EMPTY when nothing came. */
async function* limited(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > limit) throw new SohoaError('SCAN_TOO_LARGE', { limit });
    yield chunk;
  }
  if (bytes === 0) throw new SohoaError('SCAN_EMPTY');
}
