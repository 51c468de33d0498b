import { Hono } from 'hono';
import { booksTable } from '../../report/books-table.ts';
import { wholeList } from '../../report/whole-list.ts';
import { allow } from '../room.ts';
import type { Room, WebEnv } from '../room.ts';
import { sendReport } from '../send-report.ts';
import { booksView } from '../views/books-view.ts';
import { renderPage } from '../views/layout.ts';
import { readBooksQuery, type BooksQuery } from '../work-query.ts';

/** /viec-can-lam/so-ho-tich: old civil-status books page by page. */
export function bookRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const filterOf = (query: BooksQuery) => (query['don-vi'] ? { unit: query['don-vi'].toUpperCase() } : {});
  app.get('/viec-can-lam/so-ho-tich', allow('see-work'), async (c) => {
    const query = readBooksQuery(c.req.query());
    const pageSize = room.deps.options.pageSize;
    const piece = { limit: pageSize, offset: (query.trang - 1) * pageSize };
    const found = await room.deps.work.books(filterOf(query), piece);
    const { role } = c.get('account');
    const body = booksView(booksTable(found), query, { total: found.total, pageSize, role });
    return renderPage(c, room, { title: 'Sổ hộ tịch cũ', section: 'work', body });
  });
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/viec-can-lam/so-ho-tich.${format}`, allow('see-reports'), async (c) => {
      const filter = filterOf(readBooksQuery(c.req.query()));
      const found = await wholeList((piece) => room.deps.work.books(filter, piece));
      return sendReport(c, room, booksTable(found), format);
    });
  }
  return app;
}
