import { foldVietnamese } from '../core/vietnamese.ts';
import type { Knowledge } from './knowledge-schema.ts';

const indexes = new WeakMap<Knowledge, Set<string>>();

/**
 * Whether a name begins with one of the language's family names (họ), marks aside. They are a closed list of some two hundred,
 * those of the Tày, Mường, Khmer, Chăm, Ê Đê and Hoa with them. A doubt, never a refusal: some peoples have none.
 */
export function hasFamilyName(name: string, knowledge: Knowledge): boolean {
  let known = indexes.get(knowledge);
  if (!known) {
    known = new Set(knowledge.identifiers.familyNames.map(foldVietnamese));
    indexes.set(knowledge, known);
  }
  return known.has(foldVietnamese(name.split(' ')[0] ?? ''));
}
