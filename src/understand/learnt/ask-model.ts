import type { ClassModel } from '../../core/class-model.ts';
import type { DocumentClass } from '../../core/document-class.ts';
import { softmax } from './softmax.ts';
import { textBuckets } from './text-buckets.ts';

export interface LearntGuess {
  class: DocumentClass;
  /** 0..1 */
  confidence: number;
}

/** Words of a document the model must know before it says anything: noise has words, too. */
const ENOUGH_KNOWN = 8;

const rowsByModel = new WeakMap<ClassModel, Map<number, number>>();

/** Which row of the weights a bucket has; thousands of buckets are looked through once a model. */
function rowsOf(model: ClassModel): Map<number, number> {
  const known = rowsByModel.get(model) ?? new Map(model.buckets.map((bucket, row) => [bucket, row]));
  rowsByModel.set(model, known);
  return known;
}

/**
 * What a document is by what was learnt from others; null when it has too few words the model knows. However sure the
 * scores are, a class with n examples is told with at most (n + 1) / (n + 2) (Laplace's rule of succession): a handful of
 * papers proves little about the next one.
 */
export function askModel(model: ClassModel, pages: readonly string[]): LearntGuess | null {
  const buckets = textBuckets(pages);
  const rowOf = rowsOf(model);
  const scores = model.classes.map((known) => known.bias);
  const scale = 1 / Math.sqrt(Math.max(1, buckets.length));
  let known = 0;
  for (const bucket of buckets) {
    const row = rowOf.get(bucket);
    if (row === undefined) continue;
    known += 1;
    const weights = model.weights[row]!;
    for (let c = 0; c < scores.length; c++) scores[c]! += (weights[c] ?? 0) * scale;
  }
  if (known < ENOUGH_KNOWN) return null;
  const chances = softmax(scores.map((score) => score / model.temperature));
  const best = chances.indexOf(Math.max(...chances));
  const { class: name, examples } = model.classes[best]!;
  return { class: name, confidence: Math.min(chances[best]!, (examples + 1) / (examples + 2)) };
}
