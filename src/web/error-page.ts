import { HTTPException } from 'hono/http-exception';
import { html } from 'hono/html';
import { z } from 'zod';
import { asSohoaError, ERRORS } from '../core/errors.ts';
import type { ErrorCode, SohoaError } from '../core/errors.ts';
import type { Room, WebContext } from './room.ts';
import { renderPage } from './views/layout.ts';

type Status = 400 | 403 | 404 | 409 | 413 | 422 | 500 | 503;

const TITLES: Record<Status, string> = {
  400: 'Yêu cầu không hợp lệ',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  409: 'Chưa làm được lúc này',
  413: 'Tệp quá lớn',
  422: 'Không nhận được tệp',
  500: 'Có lỗi xảy ra',
  503: 'Tạm thời chưa phục vụ được',
};

const FOREIGN_POST = 'Yêu cầu không đến từ trang của Sohoa nên đã bị chặn. Hãy mở lại trang và làm lại.';
const BAD_INPUT = 'Địa chỉ hoặc nội dung gửi lên không đúng dạng. Hãy quay lại và thử lại.';

interface Trouble {
  status: Status;
  text: string;
  code: ErrorCode | null;
}

/** The answer to a request that failed: the operator's text, never a stack trace or an inner message. */
export function errorPage(error: unknown, c: WebContext, room: Room): Response | Promise<Response> {
  const trouble = describe(error);
  if (trouble.status >= 500) {
    room.deps.onError(asSohoaError(error), { method: c.req.method, route: routeOf(c) });
  }
  c.status(trouble.status);
  if (c.req.header('accept')?.startsWith('application/json'))
    return c.json({ message: trouble.text, code: trouble.code });
  const body = html`
    <section class="card notice-page">
      <h1>${TITLES[trouble.status]}</h1>
      <p class="lead">${trouble.text}</p>
      ${trouble.code && trouble.status >= 500 ? html`<p class="muted">Mã lỗi để báo quản trị: <code>${trouble.code}</code></p>` : ''}
      <p><a class="button" href="/">Về trang Trạm quét</a></p>
    </section>
  `;
  return renderPage(c, room, { title: TITLES[trouble.status], body });
}

function describe(error: unknown): Trouble {
  if (error instanceof HTTPException) {
    if (error.status === 403) return { status: 403, text: FOREIGN_POST, code: null };
    if (error.status === 413) return { status: 413, text: ERRORS.SCAN_TOO_LARGE.vi, code: null };
    return { status: 400, text: BAD_INPUT, code: null };
  }
  if (error instanceof z.ZodError) return { status: 400, text: BAD_INPUT, code: null };
  const known = asSohoaError(error);
  return { status: statusOf(known), text: ERRORS[known.code].vi, code: known.code };
}

function statusOf(error: SohoaError): Status {
  if (error.code === 'NOT_FOUND') return 404;
  if (error.code === 'FORBIDDEN') return 403;
  if (
    ['SCAN_AT_WORK', 'ORIGINAL_GONE', 'RETENTION_SAME_PERSON'].includes(error.code) ||
    error.code.startsWith('REUSE_')
  )
    return 409;
  if (error.code === 'SCAN_TOO_LARGE' || error.code === 'REPORT_TOO_LONG') return 413;
  if (error.code.startsWith('SCAN_')) return 422;
  if (error.code.startsWith('STORE_') || error.code.startsWith('DATABASE_')) return 503;
  return 500;
}

/** The pattern of the route, not the address: an address may hold a searched name. */
function routeOf(c: WebContext): string {
  return c.req.path.split('/').slice(0, 2).join('/');
}
