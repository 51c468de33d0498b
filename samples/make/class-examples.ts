import type { ClassExample } from '../../src/core/class-model.ts';
import type { Truth } from './truth-schema.ts';

/**
 * Texts of the drawn papers with their class, for the classifier to start from: only layouts that rules were written on,
 * so that the others go on telling how it does on papers it has not seen; each text once.
 */
export function classExamples(truth: Truth): ClassExample[] {
  const examples = truth.scans
    .filter((scan) => !scan.heldOut && scan.duplicateOf === null)
    .flatMap((scan) => scan.documents)
    .map((document) => ({
      class: document.class,
      pages: document.pages.map((page) => page.text).filter((text) => text !== ''),
    }))
    .filter((example) => example.pages.length > 0);
  return examples.filter(
    (example, at) => examples.findIndex((other) => other.pages.join('\n') === example.pages.join('\n')) === at,
  );
}
