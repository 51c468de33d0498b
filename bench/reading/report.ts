import type { OneShotResult } from '../../src/one-shot.ts';
import { DESCRIPTIONS } from '../rates.ts';
import { percent, table } from '../tables.ts';
import { calibration } from './score/calibration.ts';
import { bySource, wrongFields } from './score/faults.ts';
import { figuresOf, gapsOf, isMet, ratesWhere, type Figure } from './score/figures.ts';
import { isPhone, type Outcome } from './score/outcome.ts';
import { sumTallies } from '../tally.ts';

function shown(value: number | null, unit: Figure['unit']): string {
  return unit === '%' ? percent(value) : value === null ? '–' : String(Number(value.toFixed(2)));
}

function aim({ target, unit }: Figure): string {
  if (!target) return '';
  return `${target.at === 'most' ? '≤' : '≥'} ${unit === '%' ? `${Number((target.value * 100).toFixed(2))} %` : target.value}`;
}

function verdict(figure: Figure): string {
  const met = isMet(figure.all, figure.target);
  return met === null ? '' : met ? 'met' : 'NOT MET';
}

/** The figures with their targets, tuned (the opened layouts of it once more) beside held out. */
export function figureTable(figures: readonly Figure[], markdown: boolean): string {
  const rows = figures.map((f) => [
    f.name,
    shown(f.all, f.unit),
    aim(f),
    verdict(f),
    shown(f.tuned, f.unit),
    shown(f.opened, f.unit),
    shown(f.heldOut, f.unit),
  ]);
  return table(['figure', 'all', 'target', '', 'tuned', 'opened', 'held out'], rows, markdown);
}

function conditionTable(outcomes: readonly Outcome[], markdown: boolean): string {
  const tags = [...new Set(outcomes.flatMap((o) => [o.condition, ...o.plan.tags]))];
  const conditions = [...new Set(outcomes.map((o) => o.condition))];
  const ordered = [...conditions, ...tags.filter((tag) => !conditions.includes(tag)).sort()];
  const rows = ordered.map((tag) => {
    const has = (o: Outcome): boolean => o.condition === tag || o.plan.tags.includes(tag);
    const [all, held] = [ratesWhere(outcomes, has), ratesWhere(outcomes, (o) => has(o) && o.plan.heldOut)];
    const cells = [
      all.cer,
      held.cer,
      all.cerFolded,
      all.wer,
      all.werFolded,
      all.identifierPrecision,
      all.identifierRecall,
      all.classRight,
    ];
    return [tag, String(all.scans), ...cells.map(percent)];
  });
  const head = [
    'condition',
    'scans',
    'CER',
    'held out',
    'CER w/o diacritics',
    'WER',
    'WER w/o diacritics',
    'id. precision',
    'id. recall',
    'class right',
  ];
  return table(head, rows, markdown);
}

function kindTable(outcomes: readonly Outcome[], markdown: boolean): string {
  const [scanned, phone, held] = [
    ratesWhere(outcomes, (o) => !isPhone(o)),
    ratesWhere(outcomes, isPhone),
    ratesWhere(outcomes, (o) => o.plan.heldOut),
  ];
  const kinds = [...new Set([...Object.keys(scanned.fields), ...Object.keys(phone.fields)])].sort();
  const rows = kinds.map((kind) => {
    const cells = [scanned, phone, held].flatMap((rates) => {
      const field = rates.fields[kind];
      return [String(field?.due ?? 0), percent(field?.precision ?? null), percent(field?.recall ?? null)];
    });
    return [DESCRIPTIONS.has(kind) ? `(${kind})` : kind, ...cells];
  });
  return table(
    [
      'field',
      'due, scanned',
      'precision',
      'recall',
      'due, phone',
      'precision',
      'recall',
      'due, held out',
      'precision',
      'recall',
    ],
    rows,
    markdown,
  );
}

function sourceTable(outcomes: readonly Outcome[], markdown: boolean): string {
  const due = sumTallies(outcomes.map((o) => o.tally)).fields;
  const total = Object.entries(due).reduce(
    (sum, [kind, counts]) => sum + (DESCRIPTIONS.has(kind) ? 0 : counts.right + counts.missed),
    0,
  );
  const rows = Object.entries(bySource(outcomes, (kind) => !DESCRIPTIONS.has(kind))).map(
    ([source, { right, wrong }]) => [
      source,
      String(right + wrong),
      percent(right / (right + wrong)),
      percent(right / Math.max(1, total)),
    ],
  );
  return table(['identifiers by source', 'read', 'precision', 'share of all due'], rows, markdown);
}

function calibrationTable(outcomes: readonly Outcome[], markdown: boolean): string {
  const rows = calibration(outcomes)
    .bands.filter((band) => band.documents > 0)
    .map((band) => [
      `${band.from}–${band.to}`,
      String(band.documents),
      percent(band.told),
      percent(band.right / band.documents),
    ]);
  return table(['class confidence', 'documents', 'told', 'right'], rows, markdown);
}

function attachTable(outcomes: readonly Outcome[], markdown: boolean): string {
  const rows = [...new Set(outcomes.map((o) => o.plan.how))].sort().map((how) => {
    const { attach } = sumTallies(outcomes.filter((o) => o.plan.how === how).map((o) => o.tally));
    return [how, String(attach.due), String(attach.attached), String(attach.right), String(attach.wrong.length)];
  });
  return table(['attaching by', 'due', 'attached', 'right', 'wrong'], rows, markdown);
}

/** Speed as the product runs; CPU by stage where a serial run was made. */
export function costTables(
  cost: Omit<OneShotResult, 'result'>,
  serial: Pick<OneShotResult, 'pages' | 'stages'> | null,
  markdown: boolean,
): string {
  const facts = [
    ['pages', String(cost.pages)],
    ['pages per minute', (cost.pages / (cost.wallMs / 60_000)).toFixed(1)],
    ['peak memory', `${Math.round(cost.peakRssBytes / 1e6)} MB`],
  ];
  const speed = table(['speed', 'value'], facts, markdown);
  if (!serial) return speed;
  const perPage = (ms: number) => (ms / 1000 / Math.max(1, serial.pages)).toFixed(2);
  const rows = serial.stages.map((stage) => [stage.stage, perPage(stage.cpuMs), String(stage.count)]);
  rows.push(['all stages', perPage(serial.stages.reduce((sum, stage) => sum + stage.cpuMs, 0)), '']);
  return `${speed}\n\n${table(['stage', 'CPU s per page', 'runs'], rows, markdown)}`;
}

/** All tables of quality. */
export function qualityTables(outcomes: readonly Outcome[], markdown: boolean): string {
  const figures = figuresOf(outcomes);
  return [
    figureTable([...figures, ...gapsOf(figures)], markdown),
    conditionTable(outcomes, markdown),
    kindTable(outcomes, markdown),
    sourceTable(outcomes, markdown),
    calibrationTable(outcomes, markdown),
    attachTable(outcomes, markdown),
  ].join('\n\n');
}

/** What rules alone decide: fields, classes, dossiers. */
export function fieldTables(outcomes: readonly Outcome[], markdown: boolean): string {
  const wanted = ['identifiers', 'class right', 'attach'];
  const figures = figuresOf(outcomes).filter(({ name }) => wanted.some((word) => name.includes(word)));
  return [figureTable(figures, markdown), kindTable(outcomes, markdown), attachTable(outcomes, markdown)].join('\n\n');
}

/** Papers that no dossier was found for though one was due, with what a clerk is asked. */
function notAttached({ documents, truth, plan }: Outcome): string[] {
  return documents
    .filter((pair) => pair.truth.dossier !== null && !pair.read?.dossier)
    .map(
      ({ read }) => `not attached ${truth.path} (${plan.shows}): ${read?.reviewReasons.map((r) => r.code).join(' ')}`,
    );
}

/** The worst scans, wrong classes, attachments and fields; give it the outcomes that may be looked at. */
export function faultList(outcomes: readonly Outcome[]): string {
  const text = (o: Outcome): number => o.tally.text.edits / Math.max(1, o.tally.text.chars);
  const worst = [...outcomes].sort((a, b) => text(b) - text(a)).slice(0, 20);
  const tally = sumTallies(outcomes.map((o) => o.tally));
  const shows = new Map(outcomes.map((o) => [o.truth.path, o.plan.shows]));
  return [
    ...worst.map((o) => `CER ${percent(text(o)).padStart(8)}  ${o.truth.path} (${o.plan.shows})`),
    ...tally.attach.wrong.map(
      (w) =>
        `WRONG ATTACHMENT ${w.scan} (${shows.get(w.scan)}): ${w.got} by ${w.how}, should be ${w.expected ?? 'none'}`,
    ),
    ...tally.documents.classWrong.map(
      (w) => `class ${w.scan} (${shows.get(w.scan)}): ${w.got}, should be ${w.expected}`,
    ),
    ...outcomes.flatMap(notAttached),
    ...wrongFields(outcomes).map(
      (w) =>
        `field ${w.scan} (${w.shows}): ${w.kind} expected ${w.expected ?? '–'}, got ${w.got ?? '–'}${w.source ? ` by ${w.source}` : ''}`,
    ),
  ].join('\n');
}
