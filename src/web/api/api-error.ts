import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { asSohoaError, ERRORS, SohoaError } from '../../core/errors.ts';
import type { Room, WebContext } from '../room.ts';

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503;

/** A request whose body or address is not of the right form; `issues` say where. */
export class RequestFault extends SohoaError {
  readonly issues: readonly { path: string; message: string }[];

  constructor(issues: readonly { path: string; message: string }[], options?: { cause?: unknown }) {
    super('REQUEST_INVALID', {}, options);
    this.issues = issues;
  }
}

/** The issues of a schema, without the values that broke it. */
export function requestFault(error: z.ZodError): RequestFault {
  return new RequestFault(
    error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message })),
    { cause: error },
  );
}

/** The answer to a request of another system that failed: stable code, Vietnamese and English, and whether a retry helps. */
export function apiError(error: unknown, c: WebContext, room: Room): Response {
  const known = knownError(error);
  const status = statusOf(known);
  if (status >= 500) {
    room.deps.onError(known, { method: c.req.method, route: c.req.path.split('/').slice(0, 4).join('/') });
  }
  const { vi, en, retry } = ERRORS[known.code];
  const { seconds } = known.detail;
  if (status === 401) c.header('WWW-Authenticate', 'Bearer');
  if (typeof seconds === 'number') c.header('Retry-After', String(seconds));
  return c.json(
    {
      error: {
        ...{ code: known.code, vi, en, retry },
        ...(status < 500 && Object.keys(known.detail).length > 0 ? { detail: known.detail } : {}),
        ...(known instanceof RequestFault ? { issues: known.issues } : {}),
      },
    },
    status,
  );
}

function knownError(error: unknown): SohoaError {
  if (error instanceof z.ZodError) return requestFault(error);
  if (error instanceof HTTPException) {
    return error.status === 413 ? new SohoaError('REQUEST_TOO_LARGE') : new RequestFault([], { cause: error });
  }
  return asSohoaError(error);
}

function statusOf({ code }: SohoaError): Status {
  switch (code) {
    case 'TOKEN_REFUSED':
      return 401;
    case 'FORBIDDEN':
      return 403;
    case 'NOT_FOUND':
      return 404;
    case 'REQUEST_INVALID':
      return 400;
    case 'REQUEST_TOO_LARGE':
      return 413;
    case 'TOO_MANY_REQUESTS':
      return 429;
    case 'REQUEST_KEY_REUSED':
    case 'SCAN_AT_WORK':
      return 409;
    default:
      if (code.startsWith('REUSE_')) return 409;
      return code.startsWith('STORE_') || code.startsWith('DATABASE_') ? 503 : 500;
  }
}
