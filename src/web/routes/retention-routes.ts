import { Hono } from 'hono';
import { z } from 'zod';
import { documentClassSchema } from '../../core/document-class.ts';
import { SohoaError } from '../../core/errors.ts';
import type { DecisionState, DueFilter, RetentionSubject } from '../../core/ports/retention.ts';
import type { Piece } from '../../core/ports/work-lists.ts';
import { daysBefore, dueRules } from '../../core/retention-due.ts';
import { parseDay, today } from '../../registry/parse-day.ts';
import type { ReportTable } from '../../report/report-table.ts';
import {
  decisionsTable,
  retentionGroupsTable,
  retentionTable,
  type RetentionSettings,
} from '../../report/retention-table.ts';
import { wholeList } from '../../report/whole-list.ts';
import { optional } from '../report-query.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { sendReport } from '../send-report.ts';
import { renderPage } from '../views/layout.ts';
import { RETENTION_PATH, retentionView, type RetentionTab } from '../views/retention-view.ts';
import { CLASS_NAMES, obstacleWords } from '../words.ts';

/** Tabs with decisions, and in which states those are. */
const DECISION_TABS = {
  'cho-duyet': { states: ['proposed', 'approved'], title: 'Đề nghị hủy chưa xong' },
  'da-quyet': { states: ['done', 'standing', 'closed'], title: 'Quyết định về hạn bảo quản' },
} as const satisfies Record<string, { states: readonly DecisionState[]; title: string }>;
const SUBJECTS: Record<Exclude<RetentionTab, keyof typeof DECISION_TABS>, RetentionSubject> = {
  giay: 'document',
  goc: 'original',
};

const query = z.object({
  xem: z.enum(['giay', 'goc', 'cho-duyet', 'da-quyet']).default('giay'),
  loai: optional(documentClassSchema),
  trang: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
  xong: z.string().max(20).optional(),
  so: z.coerce.number().int().min(0).catch(0).default(0),
  'con-lai': z.coerce.number().int().min(0).catch(0).default(0),
});
export type RetentionQuery = z.output<typeof query>;

const ids = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) => (Array.isArray(sent) ? sent : [sent]))
  .pipe(z.array(z.string().min(1).max(300)).max(500));
const decisionIds = ids.pipe(z.array(z.guid()));
const reason = z.string().trim().min(5).max(1000);
const dueForm = z.object({
  xem: z.enum(['giay', 'goc']),
  chon: ids,
  'ly-do': z.string().max(2000).default(''),
  den: z.string().max(20).default(''),
});

/** /viec-can-lam/luu-tru: what is due for review, for administrators; two of them decide that something is destroyed. */
export function retentionRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.use(`${RETENTION_PATH}/*`, allow('manage-retention'));
  app.get(RETENTION_PATH, allow('manage-retention'), (c) => page(c, room, {}));
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`${RETENTION_PATH}.${format}`, allow('manage-retention'), async (c) =>
      sendReport(c, room, await wholeTable(query.parse(c.req.query()), room), format),
    );
  }
  app.post(`${RETENTION_PATH}/giu`, (c) => decide(c, room, 'giu'));
  app.post(`${RETENTION_PATH}/huy`, (c) => decide(c, room, 'huy'));
  app.post(`${RETENTION_PATH}/duyet`, (c) => approve(c, room));
  app.post(`${RETENTION_PATH}/rut`, async (c) => {
    const { chon } = await chosen(c);
    const withdrawn = await room.deps.retention.withdraw(chon, c.get('account').user);
    return done(c, 'cho-duyet', 'rut', withdrawn, chon.length - withdrawn);
  });
  app.post(`${RETENTION_PATH}/lam-tiep`, async (c) => {
    const left = await carryOut(await room.deps.retention.approved(500), room);
    return done(c, 'cho-duyet', 'lam-tiep', left.done, left.open);
  });
  return app;
}

function settingsOf(room: Room): RetentionSettings {
  return { ...room.deps.retentionRules, nameOf: (name) => CLASS_NAMES[name] };
}

function filterOf(tab: RetentionTab, room: Room): DueFilter {
  const { retention, originals } = room.deps.retentionRules;
  const now = today();
  return {
    subject: tab === 'goc' ? 'original' : 'document',
    rules: dueRules(retention, now),
    originalsFinished: originals.keepDays === null ? null : daysBefore(originals.keepDays, now),
    today: now,
  };
}

async function tableOf(asked: RetentionQuery, room: Room, piece: Piece | null): Promise<[ReportTable, number]> {
  const { retention } = room.deps;
  const ask = <Row>(list: (piece: Piece) => Promise<{ total: number; rows: Row[] }>) =>
    piece ? list(piece) : wholeList(list);
  if (asked.xem === 'giay' || asked.xem === 'goc') {
    const filter = { ...filterOf(asked.xem, room), ...(asked.loai ? { class: asked.loai } : {}) };
    const found = await ask((one) => retention.due(filter, one));
    return [retentionTable(found, SUBJECTS[asked.xem], settingsOf(room)), found.total];
  }
  const { states, title } = DECISION_TABS[asked.xem];
  const found = await ask((one) => retention.decisions({ states }, one));
  return [decisionsTable(title, found, settingsOf(room), obstacleWords), found.total];
}

async function wholeTable(asked: RetentionQuery, room: Room): Promise<ReportTable> {
  return (await tableOf(asked, room, null))[0];
}

interface Notes {
  error?: string;
  typed?: { reason: string; until: string };
}

async function page(c: WebContext, room: Room, notes: Notes, asked = query.parse(c.req.query())): Promise<Response> {
  const { options, accounts, retention } = room.deps;
  const { user, role } = c.get('account');
  const pageSize = options.pageSize;
  const [list, total] = await tableOf(asked, room, { limit: pageSize, offset: (asked.trang - 1) * pageSize });
  const isDue = asked.xem === 'giay' || asked.xem === 'goc';
  const groups = isDue
    ? retentionGroupsTable(
        await retention.dueGroups(filterOf(asked.xem, room)),
        SUBJECTS[asked.xem as 'giay'],
        settingsOf(room),
      )
    : null;
  await accounts.audit({ user, action: 'view-retention', subject: asked.xem });
  const body = retentionView({
    list,
    groups,
    total,
    pageSize,
    asked,
    user,
    role,
    notes,
    keepDays: room.deps.retentionRules.originals.keepDays,
  });
  return renderPage(c, room, { title: 'Hạn bảo quản', section: 'work', body });
}

/** Keeps longer, or proposes to destroy. What makes no sense comes back with what was typed. */
async function decide(c: WebContext, room: Room, what: 'giu' | 'huy'): Promise<Response> {
  const form = dueForm.parse(await c.req.parseBody({ all: true }));
  const { user } = c.get('account');
  const refuse = (error: string): Promise<Response> => {
    c.status(422);
    const notes = { error, typed: { reason: form['ly-do'], until: form.den } };
    return page(c, room, notes, query.parse({ xem: form.xem }));
  };
  if (form.chon.length === 0) return refuse('Chưa chọn mục nào.');
  const why = reason.safeParse(form['ly-do']);
  if (!why.success) return refuse('Hãy ghi lý do, ít nhất 5 chữ.');
  const filter = filterOf(form.xem, room);
  if (what === 'huy') {
    const { decided, left } = await room.deps.retention.propose(filter, form.chon, { reason: why.data, user });
    return done(c, form.xem, what, decided, left);
  }
  const until = parseDay(form.den);
  if (until === null || until <= today()) return refuse('Hãy ghi ngày giữ đến, sau hôm nay.');
  const { decided, left } = await room.deps.retention.keep(filter, form.chon, { reason: why.data, until, user });
  return done(c, form.xem, what, decided, left);
}

async function chosen(c: WebContext): Promise<{ chon: string[] }> {
  return z.object({ chon: decisionIds }).parse(await c.req.parseBody({ all: true }));
}

async function approve(c: WebContext, room: Room): Promise<Response> {
  const { chon } = await chosen(c);
  try {
    const approved = await room.deps.retention.approve(chon, c.get('account').user);
    const { done: finished, open } = await carryOut(approved, room);
    return done(c, 'cho-duyet', 'duyet', finished, open + chon.length - approved.length);
  } catch (error) {
    if (!(error instanceof SohoaError) || error.code !== 'RETENTION_SAME_PERSON') throw error;
    c.status(409);
    return page(
      c,
      room,
      { error: 'Có mục do chính bạn đề nghị. Một quản trị khác phải duyệt; chưa hủy gì.' },
      query.parse({ xem: 'cho-duyet' }),
    );
  }
}

/** One after the other; a store that refuses one does not keep the others from being carried out. */
async function carryOut(decisions: readonly string[], room: Room): Promise<{ done: number; open: number }> {
  let open = 0;
  for (const id of decisions) if ((await room.deps.destroy(id)) !== null) open += 1;
  return { done: decisions.length - open, open };
}

function done(c: WebContext, tab: RetentionTab, what: string, decided: number, left: number): Response {
  const told = new URLSearchParams({ xem: tab, xong: what, so: String(decided), 'con-lai': String(left) });
  return c.redirect(`${RETENTION_PATH}?${told}`, 303);
}
