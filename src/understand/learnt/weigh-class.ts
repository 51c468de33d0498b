import type { DocumentClass } from '../../core/document-class.ts';
import type { LearntGuess } from './ask-model.ts';

interface Weighed {
  class: DocumentClass;
  /** 0..1 */
  confidence: number;
}

/** A guess below this says nothing. */
const WORTH_HEARING = 0.5;
/** What rules and learning say together is never surer than this: both read the same words. */
const MOST_TOGETHER = 0.97;
/** A class that rules contradict is proposed, never settled: this is below every sensible limit for asking a clerk. */
const PROPOSED = 0.6;

/**
 * The class by rules and by learning. A sure rule (confidence >= `sure`) stands whatever was learnt. Below, agreement makes
 * surer; where rules name nothing (`other`), what was learnt counts by itself; where they name something else, the surer
 * of the two is proposed to a clerk.
 */
export function weighClass(rule: Weighed, learnt: LearntGuess | null, sure: number): Weighed {
  if (rule.confidence >= sure || !learnt || learnt.confidence < WORTH_HEARING) return rule;
  if (learnt.class === rule.class) {
    const together = 1 - (1 - rule.confidence) * (1 - learnt.confidence);
    return { class: rule.class, confidence: Math.max(rule.confidence, Math.min(MOST_TOGETHER, together)) };
  }
  if (rule.class === 'other') return learnt;
  const best = learnt.confidence > rule.confidence ? learnt : rule;
  return { class: best.class, confidence: Math.min(PROPOSED, best.confidence) };
}
