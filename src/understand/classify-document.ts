import type { DocumentClass } from '../core/document-class.ts';
import { findDossierCodes } from '../core/dossier-code.ts';
import { parseOwnNumber } from './document-number.ts';
import { findPhrase } from './find-phrase.ts';
import { findTitles } from './find-titles.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { ClassKnowledge, Knowledge, Phrase } from './knowledge-schema.ts';
import { ownNumberPlaces } from './own-number-line.ts';
import type { PageView } from './page-view.ts';
import { parseCitizenQr } from './parse-citizen-qr.ts';
import { readMrz } from './parse-mrz.ts';

export interface Classification {
  class: DocumentClass;
  /** 0..1, from the strength of the best class and its lead over the second. */
  confidence: number;
  /** Points of every class that has any, best first. */
  scores: { class: DocumentClass; points: number }[];
}

/** Points below which nothing is named. */
const LEAST = 2;

/**
 * Class of a document by scored phrases, position and letters: a title counts only where titles stand, phrases anywhere
 * are hints. Nothing fits: `other`, unsure.
 */
export function classifyDocument(views: readonly PageView[], knowledge: Knowledge): Classification {
  const first = views.find((v) => !v.page.blank) ?? views[0];
  if (!first) return { class: 'other', confidence: 0, scores: [] };
  const titles = bestTitles(first, knowledge);
  const types = numberTypes(first, knowledge);
  const signals = signalsOf(views);
  const scores = knowledge.documents.classes
    .map((known) => ({ class: known.class, points: points(known, views, first, titles, types, signals) }))
    .filter((s) => s.points > 0)
    .sort((a, b) => b.points - a.points);
  const best = scores[0];
  if (!best || best.points < LEAST) return { class: 'other', confidence: best ? 0.4 : 0.5, scores };
  return { class: best.class, confidence: confidenceOf(best.points, scores[1]?.points ?? 0), scores };
}

/** A title alone (6) gives 0.94; half the lead costs nothing, a tie four tenths. */
function confidenceOf(best: number, second: number): number {
  const strength = 1 - 2 ** (-best / 1.5);
  const lead = (best - second) / best;
  return Math.min(0.99, strength * Math.min(1, 0.6 + 0.8 * lead));
}

function bestTitles(view: PageView, knowledge: Knowledge): Map<DocumentClass, number> {
  const best = new Map<DocumentClass, { plus: number; minus: number }>();
  for (const hit of findTitles(view, knowledge)) {
    const sum = best.get(hit.class) ?? { plus: 0, minus: 0 };
    if (hit.phrase.negative) sum.minus = Math.max(sum.minus, hit.weight);
    else sum.plus = Math.max(sum.plus, hit.weight);
    best.set(hit.class, sum);
  }
  return new Map([...best].map(([name, sum]) => [name, sum.plus - sum.minus]));
}

function points(
  known: ClassKnowledge,
  views: readonly PageView[],
  first: PageView,
  titles: Map<DocumentClass, number>,
  types: Set<string>,
  signals: Set<string>,
): number {
  let sum = titles.get(known.class) ?? 0;
  for (const phrase of known.phrases) {
    if (phrase.where === 'title') continue;
    const weight = seen(phrase, views, first);
    sum += phrase.negative ? -weight : weight;
  }
  for (const { type, weight } of known.numberTypes) if (types.has(type)) sum += weight;
  for (const { signal, weight } of known.signals) if (signals.has(signal)) sum += weight;
  return sum;
}

/** Weight of a phrase, less for wrong letters; 0 when it is not there. */
function seen(phrase: Phrase, views: readonly PageView[], first: PageView): number {
  const folded = foldSameLength(phrase.text);
  const pages = phrase.where === 'top' ? [first] : views;
  let best = 0;
  for (const view of pages) {
    for (const line of view.lines) {
      if (phrase.where === 'top' && line.top > 0.5) continue;
      if (phrase.where === 'bottom' && line.top < 0.5) continue;
      const hit = findPhrase(line.folded, folded);
      if (hit) best = Math.max(best, phrase.weight * (1 - (2 * hit.errors) / folded.length));
      if (hit?.errors === 0) return best;
    }
  }
  return best;
}

/** Types in the paper's own number; '' for a number without a known type, as official letters have. */
function numberTypes(first: PageView, knowledge: Knowledge): Set<string> {
  const known = new Set(knowledge.identifiers.typeAbbreviations);
  const types = new Set<string>();
  for (const place of ownNumberPlaces(first)) {
    const number = parseOwnNumber(place.line.text.slice(place.start));
    if (!number) continue;
    const [head = ''] = number.symbol;
    if (known.has(head)) types.add(head);
    else if (number.symbol.includes('XNTTHN')) types.add('XNTTHN');
    else types.add('');
  }
  return types;
}

function signalsOf(views: readonly PageView[]): Set<string> {
  const signals = new Set<string>();
  for (const view of views) {
    for (const code of view.page.barcodes) {
      if (parseCitizenQr(code.text)) signals.add('citizen-qr');
      if (findDossierCodes(code.text).length > 0) signals.add('dossier-code');
    }
    if (readMrz(view.lines)) signals.add('mrz');
  }
  return signals;
}
