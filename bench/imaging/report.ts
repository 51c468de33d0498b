import { isMet, type Figure } from './score/figures.ts';
import type { Outcome } from './score/outcome.ts';

function shown({ value, unit }: Figure): string {
  if (value === null) return '—';
  const digits = unit === '°' ? 3 : unit === 's' ? 2 : unit === '%' ? 1 : 0;
  return `${value.toFixed(digits)}${unit ? ` ${unit}` : ''}`;
}

function aim(figure: Figure): string {
  if (!figure.target) return '';
  return `${figure.target.at === 'most' ? '≤' : '≥'} ${figure.target.value}${figure.unit ? ` ${figure.unit}` : ''}`;
}

const verdict = (figure: Figure | undefined): string => {
  const met = figure ? isMet(figure) : null;
  return met === null ? '' : met ? 'met' : 'NOT MET';
};

/** One table: the figure over all sides, its target, and the same over the held-out half. */
export function table(all: readonly Figure[], heldOut: readonly Figure[], markdown: boolean): string {
  const other = new Map(heldOut.map((figure) => [figure.name, figure]));
  const rows = all.map((figure) => {
    const held = other.get(figure.name);
    return [
      figure.name,
      shown(figure),
      aim(figure),
      verdict(figure),
      held ? shown(held) : '',
      verdict(held),
      String(figure.of),
    ];
  });
  const head = ['figure', 'all', 'target', '', 'held out', '', 'of'];
  const lines = [head, ...rows];
  const widths = head.map((_, c) => Math.max(...lines.map((row) => [...row[c]!].length)));
  const pad = (cell: string, c: number) => cell + ' '.repeat(widths[c]! - [...cell].length);
  if (!markdown) return lines.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
  const line = (row: string[]) => `| ${row.map(pad).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** One line for each side that did not come out right. */
export function misses(outcomes: readonly Outcome[]): string {
  const rows = outcomes.filter((outcome) => outcome.verdict !== 'right' || outcome.wrongTurn !== null);
  return rows
    .map((row) => {
      const turn = row.wrongTurn === null ? '' : ` [turned wrongly to ${row.wrongTurn}]`;
      return `${row.verdict.padEnd(6)} ${row.id}: expected ${row.expected}, got ${row.got}${turn} (${row.shows})`;
    })
    .join('\n');
}
