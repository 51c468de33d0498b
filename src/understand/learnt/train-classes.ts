import type { ClassExample, ClassModel } from '../../core/class-model.ts';
import { MODEL_BUCKETS } from '../../core/class-model.ts';
import type { DocumentClass } from '../../core/document-class.ts';
import { softmax } from './softmax.ts';
import { textBuckets } from './text-buckets.ts';

/** Times each example is looked at. */
const ROUNDS = 40;
/** First step along the gradient, and how strongly weights are pulled back to 0. */
const STEP = 0.5;
const DECAY = 1e-4;
/** Parts that are left out in turn to measure how sure a model may be. */
const FOLDS = 5;
/** Fewer examples tell little about that: what the program comes with was measured on layouts it was not made of. */
const ENOUGH_FOR_FOLDS = 100;
const MODEST = 0.5;
const TEMPERATURES = [0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1, 1.4, 2, 2.8];

interface Row {
  buckets: number[];
  label: number;
}

/**
 * Learns classes from documents whose class is known: multinomial logistic regression (softmax) on the presence of words,
 * by AdaGrad (Duchi, Hazan, Singer 2011). Every class weighs the same, however many examples it has. The same examples in
 * the same order give the same model. Takes seconds for thousands of documents: call it in a worker thread.
 * Throws RangeError without two classes.
 */
export function trainClasses(examples: readonly ClassExample[]): ClassModel {
  const classes = [...new Set(examples.map((example) => example.class))].sort();
  if (classes.length < 2) throw new RangeError('two classes at least are needed to tell them apart');
  const rows = examples.map(({ class: name, pages }) => ({
    buckets: textBuckets(pages),
    label: classes.indexOf(name),
  }));
  const { weights, bias } = descend(rows, classes.length);
  return pack(classes, rows, weights, bias, temperatureOf(rows, classes.length));
}

interface Trained {
  /** One weight for each bucket and class, bucket by bucket. */
  weights: Float64Array;
  bias: Float64Array;
}

function descend(rows: readonly Row[], classes: number): Trained {
  const weights = new Float64Array(MODEL_BUCKETS * classes);
  const bias = new Float64Array(classes);
  const steps = new Float64Array(weights.length).fill(1e-3);
  const counts = new Array<number>(classes).fill(0);
  for (const row of rows) counts[row.label]! += 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { buckets, label } of rows) {
      const chances = softmax(scoresOf(buckets, weights, bias, classes));
      const share = rows.length / (classes * counts[label]!);
      // Long papers have more words, not more to say.
      const pull = share / Math.sqrt(Math.max(1, buckets.length));
      for (let c = 0; c < classes; c++) {
        const error = (chances[c]! - (c === label ? 1 : 0)) * pull;
        bias[c]! -= 0.01 * error;
        for (const bucket of buckets) {
          const at = bucket * classes + c;
          const gradient = error + DECAY * weights[at]!;
          steps[at]! += gradient * gradient;
          weights[at]! -= (STEP * gradient) / Math.sqrt(steps[at]!);
        }
      }
    }
  }
  return { weights, bias };
}

function scoresOf(buckets: readonly number[], weights: Float64Array, bias: Float64Array, classes: number): number[] {
  const scores = [...bias];
  const scale = 1 / Math.sqrt(Math.max(1, buckets.length));
  for (const bucket of buckets) {
    for (let c = 0; c < classes; c++) scores[c]! += weights[bucket * classes + c]! * scale;
  }
  return scores;
}

/** The temperature with which documents left out of training are told best (C. Guo et al., On calibration, 2017). */
function temperatureOf(rows: readonly Row[], classes: number): number {
  if (rows.length < ENOUGH_FOR_FOLDS) return MODEST;
  const seen: { scores: number[]; label: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { weights, bias } = descend(
      rows.filter((_, i) => i % FOLDS !== fold),
      classes,
    );
    for (const [i, { buckets, label }] of rows.entries()) {
      if (i % FOLDS === fold) seen.push({ scores: scoresOf(buckets, weights, bias, classes), label });
    }
  }
  const loss = (temperature: number): number =>
    seen.reduce((sum, { scores, label }) => {
      return sum - Math.log(Math.max(1e-9, softmax(scores.map((score) => score / temperature))[label]!));
    }, 0);
  return TEMPERATURES.toSorted((a, b) => loss(a) - loss(b))[0]!;
}

function pack(
  classes: readonly DocumentClass[],
  rows: readonly Row[],
  weights: Float64Array,
  bias: Float64Array,
  temperature: number,
): ClassModel {
  const buckets = [...new Set(rows.flatMap((row) => row.buckets))].sort((a, b) => a - b);
  return {
    format: 1,
    classes: classes.map((name, c) => ({
      class: name,
      examples: rows.filter((row) => row.label === c).length,
      bias: bias[c]!,
    })),
    buckets,
    // Three decimals tell classes apart as well and take a third of the room.
    weights: buckets.map((bucket) =>
      classes.map((_, c) => Math.round(weights[bucket * classes.length + c]! * 1e3) / 1e3),
    ),
    temperature,
  };
}
