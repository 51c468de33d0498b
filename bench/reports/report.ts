import type { ImportRun } from './import-runs.ts';
import type { Run } from './run.ts';
import type { Timing } from './measure.ts';

/** ms that an answer may take warm. */
export const TARGET_MS = 1000;

const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;

function lay(lines: string[][], markdown: boolean): string {
  const widths = lines[0]!.map((_, c) => Math.max(...lines.map((row) => [...row[c]!].length)));
  const pad = (cell: string, c: number) => cell + ' '.repeat(widths[c]! - [...cell].length);
  if (!markdown) return lines.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
  const line = (row: string[]) => `| ${row.map(pad).join(' | ')} |`;
  const [head, ...rows] = lines;
  return [line(head!), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** One line for each group of questions, the slowest of it. */
export function groupTable(run: Run, markdown: boolean): string {
  const groups = Map.groupBy(run.timings, (timing) => timing.group);
  const rows = [...groups].map(([group, timings]) => {
    const slowest = timings.reduce((most, one) => (one.median > most.median ? one : most));
    const named = timings.length > 1 ? `${group} (slowest of ${timings.length}: ${slowest.name})` : group;
    return [named, ...figures(slowest), slowest.median <= TARGET_MS ? 'met' : 'NOT MET'];
  });
  return lay([['question', 'median', 'worst', 'first time', 'processor', '≤ 1 s'], ...rows], markdown);
}

/** One line for each question. */
export function questionTable(run: Run): string {
  const rows = run.timings.map((timing) => [timing.name, ...figures(timing), timing.error ?? '']);
  return lay([['question', 'median', 'worst', 'first time', 'processor', ''], ...rows], false);
}

function figures(timing: Timing): string[] {
  return [ms(timing.median), ms(timing.worst), ms(timing.cold), timing.cpu === null ? '' : ms(timing.cpu)];
}

/** What was measured, in one line. */
export function headline(run: Run): string {
  const count = (value: number): string => value.toLocaleString('en');
  const { plan, loading } = run;
  const loaded = loading === null ? 'loaded before' : `loaded in ${Math.round(loading)} s`;
  return `${run.server}: ${count(plan.dossiers)} dossiers, ${count(plan.documents)} papers, ${loaded}`;
}

/** One line for each import. Memory is the importing program's; the server's is another's. */
export function importTable(runs: readonly ImportRun[], markdown: boolean): string {
  const rows = runs.map((run) => [
    `${run.what} (${run.rows.toLocaleString('en')} rows, ${Math.round(run.fileMb)} MB)`,
    `${Math.round(run.rows / run.seconds).toLocaleString('en')} rows/s`,
    `${run.seconds.toFixed(0)} s`,
    `${run.cpuSeconds.toFixed(0)} s`,
    `${Math.round(run.peakMb)} MB`,
    `${run.inserted.toLocaleString('en')} / ${run.updated} / ${run.unchanged.toLocaleString('en')} / ${run.rejected}`,
  ]);
  const head = ['import', 'rate', 'took', 'processor', 'most memory', 'new / changed / unchanged / refused'];
  return lay([head, ...rows], markdown);
}
