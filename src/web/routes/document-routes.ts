import { Hono } from 'hono';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';
import type { DocumentDetail } from '../../core/ports/queries.ts';
import { downloadName } from '../download-name.ts';
import { may } from '../permissions.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { sendObject } from '../send-object.ts';
import { documentView } from '../views/document-view.ts';
import { destroyedView } from '../views/destroyed-view.ts';
import { renderPage } from '../views/layout.ts';

/** Messages after a clerk's decision; the address carries only the key. */
const DONE = {
  'gan-ho-so': 'Đã gắn giấy tờ vào hồ sơ.',
  'doi-loai': 'Đã đổi loại giấy tờ.',
  'khong-ho-so': 'Đã ghi nhận: giấy tờ này không thuộc hồ sơ nào.',
} as const;
export type DoneKey = keyof typeof DONE;

const querySchema = z.object({
  trang: z.coerce.number().int().min(1).catch(1),
  xong: z.string().optional(),
});

/** What the page says besides the document: a decision that was made, or one that could not be. */
export interface DocumentNotes {
  done?: string;
  error?: string;
  /** The dossier code as typed, when it was refused. */
  typed?: string;
}

/** /giay-to/:id with its pictures and its archive copy. Every view and download is audited. */
export function documentRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/giay-to/:id', allow('see-papers'), async (c) => {
    const document = await documentOf(c.req.param('id'), room);
    const key = c.req.query('xong') ?? '';
    const done = Object.hasOwn(DONE, key) ? DONE[key as DoneKey] : undefined;
    return documentPage(c, room, document, { done });
  });
  app.get('/giay-to/:id/trang/:page{[0-9]+\\.jpg}', allow('see-papers'), (c) => picture(c, room));
  app.get('/giay-to/:id/ban-luu.pdf', allow('see-papers'), (c) => archiveCopy(c, room));
  return app;
}

/** The document of an address. Throws NOT_FOUND. */
export async function documentOf(id: string | undefined, room: Room): Promise<DocumentDetail> {
  const parsed = z.guid().safeParse(id);
  const document = parsed.success ? await room.deps.views.document(parsed.data) : null;
  if (!document) throw new SohoaError('NOT_FOUND');
  return document;
}

/** The page of a document, audited. */
export async function documentPage(
  c: WebContext,
  room: Room,
  document: DocumentDetail,
  notes: DocumentNotes = {},
): Promise<Response> {
  const { user, role } = c.get('account');
  await room.deps.accounts.audit({ user, action: 'view-document', subject: document.id });
  if (document.destroyedAt) {
    const end = await room.deps.retention.endOf(document.id);
    return renderPage(c, room, {
      title: 'Giấy tờ đã hủy',
      section: 'search',
      body: destroyedView(document, end, room.format),
    });
  }
  const { trang } = querySchema.parse(c.req.query());
  const page = document.pages.find((one) => one.number === trang) ?? document.pages[0];
  const dossier = document.dossier ? await room.deps.views.dossier(document.dossier.code) : null;
  const reviews = may(role, 'review');
  const looked = reviews ? await Promise.all(document.candidates.map(({ code }) => room.deps.views.dossier(code))) : [];
  const candidateDossiers = looked.filter((one) => one !== null);
  const reusers = await room.deps.existing.reusersOf(document.id);
  const { format } = room;
  const body = documentView({ document, page, dossier, notes, candidateDossiers, reusers, reviews, format });
  const section = document.status === 'review' ? 'review' : 'search';
  return renderPage(c, room, { title: 'Giấy tờ', section, body, scripts: ['paper'] });
}

/** Throws NOT_FOUND, also for one that was destroyed: nothing of it can be shown. */
async function keptDocument(c: WebContext, room: Room): Promise<DocumentDetail> {
  const document = await documentOf(c.req.param('id'), room);
  if (document.destroyedAt) throw new SohoaError('NOT_FOUND');
  return document;
}

async function picture(c: WebContext, room: Room): Promise<Response> {
  const document = await keptDocument(c, room);
  const number = Number.parseInt(c.req.param('page') ?? '', 10);
  const page = document.pages.find((one) => one.number === number);
  if (!page) throw new SohoaError('NOT_FOUND');
  const subject = `${document.id}#${number}`;
  await room.deps.accounts.audit({ user: c.get('account').user, action: 'view-page', subject });
  // The key is made of the picture's digest, so it names the content.
  return sendObject(c, room.deps.objects, { key: page.previewKey, etag: page.previewKey, mediaType: 'image/jpeg' });
}

async function archiveCopy(c: WebContext, room: Room): Promise<Response> {
  const document = await keptDocument(c, room);
  const download = c.req.query('tai') === '1';
  const action = download ? 'download-document' : 'view-pdf';
  await room.deps.accounts.audit({ user: c.get('account').user, action, subject: document.id });
  const { key, sha256, bytes } = document.archive;
  const disposition = { inline: !download, fileName: downloadName(document) };
  return sendObject(c, room.deps.objects, {
    key,
    etag: sha256,
    mediaType: 'application/pdf',
    expected: { sha256, bytes },
    disposition,
  });
}
