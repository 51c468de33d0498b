import { foldSameLength } from './fold-same-length.ts';
import { isWordCharacter } from './find-phrase.ts';
import { placeOf } from './page-view.ts';
import type { PageView } from './page-view.ts';

export interface SettledReading {
  /** As printed at the place that was read best, in that place's capitals. */
  text: string;
  /** Places of the paper where the same letters stand, tone marks aside. */
  places: number;
  /** Share (0..1) of what the places weigh that reads exactly so, capitals aside. */
  agreement: number;
}

/** Marks on capitals are smaller and misread more often. */
const CAPITALS_WEIGH = 0.6;
/** Most places looked at. */
const MOST_PLACES = 30;

/**
 * The same words at all places of a paper, which may differ in tone and vowel marks ("MẪU", "Mâu"): the reading given counts
 * unless others outweigh it, each place by its words' confidence. Nothing is made up: only what was read somewhere is returned. Null when
 * the words stand nowhere.
 */
export function settleReading(text: string, views: readonly PageView[]): SettledReading | null {
  const letters = foldSameLength(text).replace(/[^a-z\d]/g, '');
  if (letters === '') return null;
  // Spaces are lost and added more often than letters.
  const pattern = new RegExp([...letters].join('\\s?'), 'g');
  const readings = new Map<string, { weight: number; places: number; best: { text: string; weight: number } }>();
  let places = 0;
  let sum = 0;
  for (const view of views) {
    for (const line of view.lines) {
      for (const match of line.folded.matchAll(pattern)) {
        const [at, end] = [match.index, match.index + match[0].length];
        if (isWordCharacter(line.folded, at - 1) || isWordCharacter(line.folded, end)) continue;
        const printed = line.text.slice(at, end);
        const weight = placeOf(line, at, end).confidence ** 2 * (isCapitals(printed) ? CAPITALS_WEIGH : 1) + 0.01;
        const key = printed.toLowerCase();
        const known = readings.get(key) ?? { weight: 0, places: 0, best: { text: printed, weight: 0 } };
        const best = weight > known.best.weight ? { text: printed, weight } : known.best;
        readings.set(key, { weight: known.weight + weight, places: known.places + 1, best });
        sum += weight;
        if (++places >= MOST_PLACES) break;
      }
    }
  }
  const own = readings.get(text.toLowerCase());
  const most = [...readings.values()].sort((a, b) => b.weight - a.weight)[0];
  if (!most) return null;
  // Recognition leans to common words, so one other place proves nothing: two must outweigh it by far.
  const settled = own && (most.places < 2 || most.weight < 2 * own.weight) ? own : most;
  return { text: settled === own ? text : settled.best.text, places, agreement: settled.weight / sum };
}

/** True when a text has capitals only. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
