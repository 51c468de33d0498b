import { renderPdf } from '../report/print/render-pdf.ts';
import { renderCsv } from '../report/render-csv.ts';
import { renderXlsx } from '../report/render-xlsx.ts';
import type { ReportTable } from '../report/report-table.ts';
import { contentDisposition } from './download-name.ts';
import type { Room, WebContext } from './room.ts';

export type ReportFormat = 'csv' | 'xlsx' | 'pdf';

const MEDIA_TYPES: Record<ReportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/** A report as a file to keep; who took it is audited under `subject`, by default the report's title. */
export async function sendReport(
  c: WebContext,
  room: Room,
  table: ReportTable,
  format: ReportFormat,
  subject = `${table.title}.${format}`,
): Promise<Response> {
  await room.deps.accounts.audit({ user: c.get('account').user, action: 'download-report', subject });
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', MEDIA_TYPES[format]);
  c.header('Content-Disposition', contentDisposition(false, `${table.title}.${format}`));
  if (format === 'csv') return c.body(renderCsv(table));
  return c.body(new Uint8Array(format === 'xlsx' ? await renderXlsx(table) : await renderPdf(table)));
}
