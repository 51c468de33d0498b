import { LEGACY_ENCODINGS, type LegacyEncoding } from './legacy-encodings.ts';
import { isMarked, weighWord, type Weight } from './weigh-word.ts';

/** What each reading makes of a text; `own` counts words that are syllables in this reading and in no other. */
export type Tally<Reading extends string> = Record<Reading, { syllables: number; none: number; own: number }>;

export function emptyTally<Reading extends string>(readings: readonly Reading[]): Tally<Reading> {
  return Object.fromEntries(readings.map((name) => [name, { syllables: 0, none: 0, own: 0 }])) as Tally<Reading>;
}

/** Adds a word, given what each reading makes of it, to the tally. */
export function addWord<Reading extends string>(tally: Tally<Reading>, weights: Record<Reading, Weight>): void {
  const readings = Object.keys(weights) as Reading[];
  const good = readings.filter((name) => weights[name] === 'syllable');
  for (const name of readings) {
    if (weights[name] === 'syllable') tally[name].syllables += 1;
    if (weights[name] === 'none') tally[name].none += 1;
  }
  if (good.length === 1) tally[good[0]!].own += 1;
}

/** What an encoding makes of a word whose bytes are given as characters of the same numbers. */
export function weighAs(encoding: LegacyEncoding, bytes: string): Weight {
  return weighText(LEGACY_ENCODINGS[encoding].decode(bytes));
}

/** The worst of the words of a Unicode text, told apart by spaces and marks of typography. */
export function weighText(text: string): Weight {
  return text.split(/[\s\u2000-\u206f]+/u).reduce<Weight>((worst, word) => {
    if (!isMarked(word)) return worst;
    const weight = weighWord(word);
    return worst === 'none' || weight === 'none' ? 'none' : weight === 'letters' ? 'letters' : worst;
  }, 'syllable');
}

/**
 * Text of a legacy encoding as Unicode. What is no Vietnamese in it is marked as broken (U+FFFD) and refused with its row: a
 * letter that nobody can be sure of is worse than none.
 */
export function decodeSurely(encoding: LegacyEncoding, bytes: string): string {
  return bytes
    .split(/([^A-Za-z\u0080-\uffff]+)/)
    .map((word) => {
      if (!isMarked(word)) return word;
      const text = LEGACY_ENCODINGS[encoding].decode(word);
      return weighAs(encoding, word) === 'none' ? text.replace(/[\u0080-\uffff]/g, '\ufffd') : text;
    })
    .join('');
}
