import type { Rates } from './rates.ts';
import type { Score } from './score.ts';

/** What a run cost. */
export interface Cost {
  wallMs: number;
  pages: number;
  peakRssBytes: number;
  stages: { stage: string; cpuMs: number; wallMs: number; count: number }[];
}

/** A share as a percentage. */
export function percent(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(2)} %`;
}

function degrees(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(2)}°`;
}

/** A table as aligned text, or as Markdown. */
export function table(header: string[], rows: string[][], markdown: boolean): string {
  if (markdown) return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((row) => (row[i] ?? '').length)));
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const COLUMNS: [string, (rates: Rates) => string][] = [
  ['CER', (r) => percent(r.cer)],
  ['CER without diacritics', (r) => percent(r.cerFolded)],
  ['CER in reading order', (r) => percent(r.cerOrdered)],
  ['WER', (r) => percent(r.wer)],
  ['WER without diacritics', (r) => percent(r.werFolded)],
  ['text read too much', (r) => percent(r.extraText)],
  ['identifiers: precision', (r) => percent(r.identifierPrecision)],
  ['identifiers: recall', (r) => percent(r.identifierRecall)],
  ['documents cut right', (r) => percent(r.cutRight)],
  ['class right', (r) => percent(r.classRight)],
  ['attached: precision', (r) => percent(r.attachPrecision)],
  ['attached: recall', (r) => percent(r.attachRecall)],
  ['wrong attachments', (r) => String(r.wrongAttachments)],
  ['status right', (r) => percent(r.statusRight)],
  ['turn right', (r) => percent(r.rotationRight)],
  ['split right', (r) => percent(r.splitRight)],
  ['blank right', (r) => percent(r.blankRight)],
  ['skew error, mean', (r) => degrees(r.skewErrorMean)],
  ['skew error, worst', (r) => degrees(r.skewErrorWorst)],
];

function costTable(cost: Cost, markdown: boolean): string {
  const perPage = (ms: number) => (ms / 1000 / Math.max(1, cost.pages)).toFixed(2);
  const rows = cost.stages.map((s) => [s.stage, perPage(s.cpuMs), perPage(s.wallMs), String(s.count)]);
  const cpu = cost.stages.reduce((sum, stage) => sum + stage.cpuMs, 0);
  rows.push(['all stages', perPage(cpu), '', '']);
  const minutes = cost.wallMs / 60_000;
  const facts = [
    ['pages', String(cost.pages)],
    ['pages per minute', (cost.pages / minutes).toFixed(1)],
    ['peak memory', `${Math.round(cost.peakRssBytes / 1e6)} MB`],
  ];
  return `${table(['speed', 'value'], facts, markdown)}\n\n${table(['stage', 'CPU s per page', 'wall s per page', 'runs'], rows, markdown)}`;
}

function faults(score: Score): string {
  const lines = [
    ...score.tally.attach.wrong.map(
      (w) => `WRONG ATTACHMENT ${w.scan} (${w.class}): ${w.got} by ${w.how}, should be ${w.expected ?? 'none'}`,
    ),
    ...score.tally.statusWrong.map((w) => `status ${w.scan}: ${w.got}, should be ${w.expected}`),
    ...score.tally.documents.classWrong.map((w) => `class ${w.scan}: ${w.got}, should be ${w.expected}`),
    ...score.unexpected.map((path) => `not in the truth: ${path}`),
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}

/** The whole report: quality of all, known and held-out scans, fields, conditions, cost, faults. */
export function report(score: Score, cost: Cost, markdown: boolean): string {
  const quality = COLUMNS.map(([name, show]) => [name, show(score.all), show(score.known), show(score.heldOut)]);
  const kinds = Object.entries(score.all.fields).sort(([a], [b]) => a.localeCompare(b));
  const fields = kinds.map(([kind, r]) => [kind, String(r.due), percent(r.precision), percent(r.recall)]);
  const conditions = Object.entries(score.conditions)
    .filter(([, r]) => r.cer !== null)
    .map(([tag, r]) => [
      tag,
      String(r.scans),
      percent(r.cer),
      percent(r.cerFolded),
      percent(r.identifierRecall),
      percent(r.classRight),
    ]);
  const worst = score.worst.slice(0, 5).map((entry) => [entry.scan, percent(entry.cer)]);
  return [
    table([`quality (${score.all.scans} scans)`, 'all', 'known layouts', 'held out'], quality, markdown),
    table(['field', 'due', 'precision', 'recall'], fields, markdown),
    table(
      ['condition', 'scans', 'CER', 'CER without diacritics', 'identifiers: recall', 'class right'],
      conditions,
      markdown,
    ),
    table(['hardest scans', 'CER'], worst, markdown),
    costTable(cost, markdown),
    faults(score),
  ].join('\n\n');
}
