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
/** What both say of a paper whose rule has a rival: a clerk looks. */
const RIVALLED = 0.85;
/** A class that rules contradict is proposed, never settled: this is below every sensible limit for asking a clerk. */
const PROPOSED = 0.6;
/**
 * A guess that is at least so sure makes a sure rule that says otherwise a clerk's question: of 12 such papers on layouts that neither
 * had seen 8 were as the rule said, and none of those with less sure guesses was wrong.
 */
const SURE_GUESS = 0.65;
/** A rule less sure than this has a rival nearly as strong: a guess that says the same read the same words and proves nothing. */
const HAS_RIVAL = 0.7;

/** What rules say: whether their phrases name the class, or no phrase fits and `other` is all that is left. */
export interface RuledClass extends Weighed {
  named: boolean;
}

/**
 * The class by rules and by learning. A sure rule (confidence >= `sure`) stands whatever was learnt; a sure guess against it only
 * makes it a clerk's question. Below, agreement makes surer; where rules name nothing, what was learnt counts by itself; where they
 * name something else, the surer of the two is proposed to a clerk.
 */
export function weighClass({ named, ...rule }: RuledClass, learnt: LearntGuess | null, sure: number): Weighed {
  if (!learnt || learnt.confidence < WORTH_HEARING) return rule;
  if (rule.confidence >= sure) {
    const isDoubted = learnt.class !== rule.class && learnt.confidence >= SURE_GUESS;
    return isDoubted ? { class: rule.class, confidence: PROPOSED } : rule;
  }
  if (learnt.class === rule.class) {
    const together = 1 - (1 - rule.confidence) * (1 - learnt.confidence);
    const most = named && rule.confidence < HAS_RIVAL ? RIVALLED : MOST_TOGETHER;
    return { class: rule.class, confidence: Math.max(rule.confidence, Math.min(most, together)) };
  }
  if (!named) return learnt;
  const best = learnt.confidence > rule.confidence ? learnt : rule;
  return { class: best.class, confidence: Math.min(PROPOSED, best.confidence) };
}
