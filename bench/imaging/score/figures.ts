import type { Half, Kind } from '../plan.ts';
import type { Outcome } from './outcome.ts';

/** One line of the table. */
export interface Figure {
  name: string;
  /** Null where nothing was drawn of the kind. */
  value: number | null;
  unit: '°' | '%' | '' | 's' | 'MB';
  /** What the issue asks for; null for a figure that is only told. */
  target: { at: 'most' | 'least'; value: number } | null;
  /** How many sides it speaks of. */
  of: number;
}

export function isMet({ value, target }: Figure): boolean | null {
  if (value === null || !target) return null;
  return target.at === 'most' ? value <= target.value : value >= target.value;
}

/** The smallest value that at least `share` of the values do not exceed; null without values. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

const most = (value: number) => ({ at: 'most' as const, value });
const least = (value: number) => ({ at: 'least' as const, value });

/** The figures over the outcomes of all halves or one. */
export function figuresOf(all: readonly Outcome[], half: Half | null): Figure[] {
  const outcomes = half ? all.filter((outcome) => outcome.half === half) : all;
  const of = (...kinds: Kind[]) => outcomes.filter((outcome) => kinds.includes(outcome.kind));
  const count = (rows: readonly Outcome[], verdict: Outcome['verdict']) =>
    rows.filter((row) => row.verdict === verdict).length;
  const share = (name: string, rows: readonly Outcome[], target: Figure['target']): Figure => ({
    name,
    value: rows.length ? (100 * count(rows, 'right')) / rows.length : null,
    unit: '%',
    target,
    of: rows.length,
  });
  const number = (name: string, rows: readonly Outcome[], value: number, target: Figure['target']): Figure => ({
    name,
    value: rows.length ? value : null,
    unit: '',
    target,
    of: rows.length,
  });
  const skew = of('skew');
  const errors = skew.flatMap((row) => row.error ?? []);
  const angle = (name: string, at: number, target: number): Figure => ({
    name,
    value: quantile(errors, at),
    unit: '°',
    target: most(target),
    of: errors.length,
  });
  const straight = of('straight');
  const turn = of('turn');
  const others = outcomes.filter((row) => row.kind !== 'turn');
  const photos = of('photo', 'photo-cut');
  const asked = of('photo-quality').filter((row) => row.expected !== 'no complaint');
  const sharp = of('photo-quality').filter((row) => row.expected === 'no complaint');
  return [
    angle('skew error, half of the pages at most', 0.5, 0.05),
    angle('skew error, 95 % of the pages at most', 0.95, 0.1),
    angle('skew error, largest', 1, 0.3),
    number('skew not measured', skew, count(skew, 'unsure'), null),
    number('straight pages changed', straight, straight.length - count(straight, 'right'), most(0)),
    share('turn right', turn, least(99.5)),
    number('turn confidently wrong', turn, count(turn, 'wrong'), most(0)),
    number('other sides turned wrongly', others, others.filter((row) => row.wrongTurn !== null).length, most(0)),
    share('spreads split within 1 % of the fold', of('spread'), least(100)),
    number('spreads split elsewhere', of('spread'), count(of('spread'), 'wrong'), most(0)),
    number('single sheets split', of('one-sheet'), count(of('one-sheet'), 'wrong'), most(0)),
    share('booklets in order', of('booklet'), least(100)),
    share('photographs: corners within 1 %', of('photo'), least(95)),
    number('photographs confidently wrong', photos, count(photos, 'wrong'), most(0)),
    number(
      'cut photographs told',
      of('photo-cut'),
      of('photo-cut').filter((row) => row.got.endsWith(', said so')).length,
      null,
    ),
    share('unreadable photographs asked for again', asked, null),
    number('sharp photographs asked for again', sharp, count(sharp, 'wrong'), null),
    number('inked sides called blank', of('ink'), count(of('ink'), 'wrong'), most(0)),
    share('blank sides found', of('blank'), least(98)),
  ].filter((figure) => figure.value !== null);
}
