import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import type { WebContext } from '../room.ts';
import { RequestFault, requestFault } from './api-error.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The JSON body by a schema. Throws REQUEST_INVALID with the places that are wrong. */
export async function readBody<Schema extends z.ZodType>(c: WebContext, schema: Schema): Promise<z.output<Schema>> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new RequestFault([{ path: '', message: 'Content-Type must be application/json' }]);
  }
  const parsed = schema.safeParse(await json(c));
  if (!parsed.success) throw requestFault(parsed.error);
  return parsed.data;
}

async function json(c: WebContext): Promise<unknown> {
  const bytes = Buffer.from(await c.req.arrayBuffer());
  // Bytes that are no UTF-8 are refused: what replaces them would be stored as if it had been sent.
  if (!isUtf8(bytes)) throw notJson();
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw notJson(cause);
    throw cause;
  }
}

/** Without the parser's message: that quotes the body, which may name a person. */
function notJson(cause?: unknown): RequestFault {
  return new RequestFault([{ path: '', message: 'the body is not JSON in UTF-8' }], { cause });
}

/** The header `Idempotency-Key`; undefined when it was not sent. Throws REQUEST_INVALID for one that cannot be a key. */
export function idempotencyKey(c: WebContext): string | undefined {
  const key = c.req.header('idempotency-key');
  if (key !== undefined && !KEY.test(key)) {
    throw new RequestFault([{ path: 'Idempotency-Key', message: '1 to 200 visible ASCII characters' }]);
  }
  return key;
}
