import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Stores } from '../app.ts';
import { carryOutDestruction } from '../archive/carry-out-destruction.ts';
import { documentClassSchema } from '../core/document-class.ts';
import type { DueFilter } from '../core/ports/retention.ts';
import { daysBefore, dueRules } from '../core/retention-due.ts';
import { parseDay, today } from '../registry/parse-day.ts';
import { renderCsv } from '../report/render-csv.ts';
import { renderTable } from '../report/render-table.ts';
import type { ReportTable } from '../report/report-table.ts';
import { decisionsTable, retentionGroupsTable, retentionTable } from '../report/retention-table.ts';
import { wholeList } from '../report/whole-list.ts';
import { CLASS_NAMES, obstacleWords } from '../web/words.ts';
import { removeEverywhere } from '../remove-everywhere.ts';
import type { Run } from './program.ts';
import { withStores } from './with-stores.ts';

const flags = z.object({
  data: z.string().optional(),
  list: z.enum(['due', 'originals', 'open', 'decided']),
  on: z
    .string()
    .optional()
    .transform((text) => (text === undefined ? today() : parseDay(text)))
    .refine((day) => day !== null, 'không phải ngày'),
  class: documentClassSchema.optional(),
  summary: z.boolean().optional(),
  format: z.enum(['table', 'csv']),
  output: z.string().optional(),
  resume: z.boolean().optional(),
});
type Flags = z.output<typeof flags>;

/** `sohoa retention`: what is due for review. Decisions are made by two administrators on the page, never by a command. */
export function addRetentionCommand(program: Command, run: Run, log: Logger): void {
  program
    .command('retention')
    .description('Giấy tờ và bản quét gốc đến hạn xem xét; quyết định giữ hay hủy làm trên trang web')
    .option('--data <dir>', 'thư mục dữ liệu')
    .option('--list <what>', 'due | originals | open | decided', 'due')
    .option('--on <date>', 'đến hạn vào ngày này; mặc định hôm nay')
    .option('--class <class>', 'chỉ loại giấy tờ này')
    .option('--summary', 'chỉ số lượng theo loại')
    .option('--format <format>', 'table | csv', 'table')
    .option('--output <file>', 'ghi ra tệp thay vì màn hình')
    .option('--resume', 'làm tiếp các quyết định hủy đã duyệt mà kho chưa cho hủy')
    .action(run((options: Record<string, unknown>) => retention(options, log)));
}

function retention(options: Record<string, unknown>, log: Logger): Promise<number> {
  const parsed = flags.safeParse(options);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) console.error(`--${path.join('.')}: ${message}`);
    return Promise.resolve(1);
  }
  const asked = parsed.data;
  return withStores({ ...(asked.data ? { data: asked.data } : {}) }, log, async (stores) => {
    if (asked.resume) return resume(stores);
    const table = await tableOf(stores, asked);
    const text = asked.format === 'csv' ? renderCsv(table) : `${renderTable(table)}\n`;
    if (asked.output) {
      await writeFile(asked.output, text, { mode: 0o600 });
      console.log(`Đã ghi ${asked.output}`);
    } else process.stdout.write(text);
    return 0;
  });
}

async function tableOf({ store, config }: Stores, asked: Flags): Promise<ReportTable> {
  const { retention: rules, originals } = config.archive;
  const settings = { retention: rules, originals, nameOf: (name: keyof typeof CLASS_NAMES) => CLASS_NAMES[name] };
  if (asked.list === 'open' || asked.list === 'decided') {
    const states =
      asked.list === 'open' ? (['proposed', 'approved'] as const) : (['done', 'standing', 'closed'] as const);
    const found = await wholeList((piece) => store.retention.decisions({ states }, piece));
    return decisionsTable('Quyết định về hạn bảo quản', found, settings, obstacleWords);
  }
  const subject = asked.list === 'due' ? 'document' : 'original';
  const on = asked.on ?? today();
  const filter: DueFilter = {
    subject,
    rules: dueRules(rules, on),
    originalsFinished: originals.keepDays === null ? null : daysBefore(originals.keepDays, on),
    today: on,
  };
  if (asked.summary) return retentionGroupsTable(await store.retention.dueGroups(filter), subject, settings);
  const narrowed = { ...filter, ...(asked.class ? { class: asked.class } : {}) };
  return retentionTable(await wholeList((piece) => store.retention.due(narrowed, piece)), subject, settings);
}

/** Only decisions that two administrators made. */
async function resume(stores: Stores): Promise<number> {
  const { store } = stores;
  const parts = { records: store.retention, objects: removeEverywhere(stores), now: () => new Date() };
  let open = 0;
  const approved = await store.retention.approved(10_000);
  for (const id of approved) {
    const obstacle = await carryOutDestruction(parts, id);
    if (obstacle === null) continue;
    open += 1;
    console.error(`${id}: ${obstacleWords(obstacle.code, obstacle.detail)}`);
  }
  console.log(`Đã hủy xong ${approved.length - open} quyết định, còn ${open}.`);
  return open > 0 ? 1 : 0;
}
