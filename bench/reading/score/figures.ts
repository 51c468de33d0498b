import { ratesOf, type Rates } from '../../rates.ts';
import { sumTallies } from '../../tally.ts';
import { calibration } from './calibration.ts';
import { isEasyProse, isPhone, type Outcome } from './outcome.ts';

export interface Target {
  at: 'most' | 'least';
  value: number;
}

/** A figure over the whole corpus, its tuned papers, the opened of these and the held-out ones; shares 0..1 unless `unit` is empty. */
export interface Figure {
  name: string;
  unit: '%' | '';
  target: Target | null;
  all: number | null;
  tuned: number | null;
  opened: number | null;
  heldOut: number | null;
}

/** Whether a figure reaches its target; null where there is none or nothing was counted. */
export function isMet(value: number | null, target: Target | null): boolean | null {
  if (value === null || target === null) return null;
  return target.at === 'most' ? value <= target.value : value >= target.value;
}

/** Rates of the outcomes that a test picks. */
export function ratesWhere(outcomes: readonly Outcome[], wanted: (outcome: Outcome) => boolean): Rates {
  return ratesOf(sumTallies(outcomes.filter(wanted).map((outcome) => outcome.tally)));
}

type Measure = (outcomes: readonly Outcome[]) => number | null;

function measured(
  name: string,
  measure: Measure,
  target: Target | null,
  outcomes: readonly Outcome[],
  unit: Figure['unit'] = '%',
): Figure {
  const of = (wanted: (outcome: Outcome) => boolean): number | null => measure(outcomes.filter(wanted));
  return {
    name,
    unit,
    target,
    all: measure(outcomes),
    tuned: of(({ plan }) => !plan.heldOut),
    opened: of(({ plan }) => plan.part === 'opened'),
    heldOut: of(({ plan }) => plan.heldOut),
  };
}

const isScanned = (outcome: Outcome): boolean => !isPhone(outcome);
const most = (value: number): Target => ({ at: 'most', value });
const least = (value: number): Target => ({ at: 'least', value });

/** Every figure of the targets, then those that explain them. */
export function figuresOf(outcomes: readonly Outcome[]): Figure[] {
  const figure = (
    name: string,
    wanted: (o: Outcome) => boolean,
    of: (r: Rates) => number | null,
    target: Target | null = null,
    unit: Figure['unit'] = '%',
  ) => measured(name, (some) => of(ratesWhere(some, wanted)), target, outcomes, unit);
  const every = (): boolean => true;
  return [
    figure('CER, prose, clean and flatbed', isEasyProse, (r) => r.cer, most(0.005)),
    figure('CER, all scanned', isScanned, (r) => r.cer, most(0.015)),
    figure('CER, phone', isPhone, (r) => r.cer, most(0.03)),
    figure('CER without diacritics, all scanned', isScanned, (r) => r.cerFolded),
    figure('CER without diacritics, phone', isPhone, (r) => r.cerFolded),
    figure('CER in reading order, all scanned', isScanned, (r) => r.cerOrdered),
    figure('WER, all scanned', isScanned, (r) => r.wer),
    figure('WER without diacritics, all scanned', isScanned, (r) => r.werFolded),
    figure('WER, phone', isPhone, (r) => r.wer),
    figure('text read too much, all scanned', isScanned, (r) => r.extraText),
    figure('identifiers: precision', every, (r) => r.identifierPrecision, least(0.995)),
    figure('identifiers: exact recall, scanned', isScanned, (r) => r.identifierRecall, least(0.98)),
    figure('identifiers: exact recall, phone', isPhone, (r) => r.identifierRecall, least(0.95)),
    figure('class right', every, (r) => r.classRight, least(0.99)),
    measured('class right where confidence ≥ 0.9', (some) => calibration(some).sure, least(0.99), outcomes),
    figure('documents cut right', every, (r) => r.cutRight),
    figure('wrong attachments', every, (r) => r.wrongAttachments, most(0), ''),
    figure('attached: precision', every, (r) => r.attachPrecision),
    figure('attached: recall of what is decidable', every, (r) => r.attachRecall, least(0.95)),
  ];
}

/** Points the held-out part is behind the tuned one; the target is one point at most. */
export function gapsOf(figures: readonly Figure[]): Figure[] {
  const compared = [
    'CER, all scanned',
    'identifiers: exact recall, scanned',
    'class right',
    'attached: recall of what is decidable',
  ];
  return figures
    .filter((figure) => compared.includes(figure.name))
    .map((figure) => {
      const gap = figure.tuned === null || figure.heldOut === null ? null : figure.tuned - figure.heldOut;
      const behind = gap === null ? null : figure.target?.at === 'most' ? -gap : gap;
      return {
        name: `held out behind tuned: ${figure.name}`,
        unit: '%',
        target: most(0.01),
        all: behind,
        tuned: null,
        opened: null,
        heldOut: null,
      };
    });
}
