import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { asSohoaError, ERRORS, SohoaError } from '../../core/errors.ts';
import type { ErrorCode } from '../../core/errors.ts';
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

const STATUSES: Partial<Record<ErrorCode, Status>> = {
  TOKEN_REFUSED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  REQUEST_INVALID: 400,
  REQUEST_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  REQUEST_KEY_REUSED: 409,
  SCAN_AT_WORK: 409,
  REUSE_UNAVAILABLE: 409,
  REUSE_CHANGED: 409,
  REUSE_OTHER_PERSON: 409,
  REUSE_TAKEN: 409,
};

function statusOf({ code }: SohoaError): Status {
  return STATUSES[code] ?? (code.startsWith('STORE_') || code.startsWith('DATABASE_') ? 503 : 500);
}
