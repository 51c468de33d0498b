import type { Field } from '../core/document.ts';
import { foldVietnamese } from '../core/vietnamese.ts';
import { round } from './field-maker.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { isCapitals } from './settle-reading.ts';

const indexes = new WeakMap<Knowledge, Map<string, string[]>>();

/** Family names by their letters without marks, each in small letters. */
function namesByLetters(knowledge: Knowledge): Map<string, string[]> {
  let known = indexes.get(knowledge);
  if (!known) {
    known = Map.groupBy(
      knowledge.identifiers.familyNames.map((name) => name.toLowerCase()),
      foldVietnamese,
    );
    indexes.set(knowledge, known);
  }
  return known;
}

/** A name of two words may be the end of one that was cut: "Tố Nga" is no "Tô Nga". */
const FEWEST_WORDS = 3;
/** Share of its confidence that a name keeps whose family name was given its mark back. */
const REPAIRED = 0.95;

/**
 * "NGUYÊN VĂN AN", "PHAM THỊ BÉ", "THẤM ĐỨC THI": marks on capitals are the smallest print of a paper. Family names are a closed
 * list, so a first word that is on it only without its marks, and like one name alone, is that name with its mark misread. The field keeps
 * as `verbatim` what was read.
 */
export function repairFamilyNames(fields: readonly Field[], knowledge: Knowledge): Field[] {
  const known = namesByLetters(knowledge);
  return fields.map((field) => {
    if (field.kind !== 'person_name' || field.source !== 'ocr') return field;
    const words = field.value.split(' ');
    const first = words[0]!;
    if (words.length < FEWEST_WORDS) return field;
    const [name, other] = known.get(foldVietnamese(first)) ?? [];
    if (name === undefined || other !== undefined || name === first.toLowerCase()) return field;
    const family = isCapitals(first) ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1);
    const value = family + field.value.slice(first.length);
    return { ...field, value, confidence: round(REPAIRED * field.confidence) };
  });
}
