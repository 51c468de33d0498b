import type { DocumentClass } from '../core/document-class.ts';
import { findDossierCodes } from '../core/dossier-code.ts';
import { classConfidence, LEAST_POINTS } from './class-confidence.ts';
import { parseOwnNumber } from './document-number.ts';
import { findPhrase } from './find-phrase.ts';
import { findTitles, hasUnknownTitle } from './find-titles.ts';
import type { TitleHit } from './find-titles.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { ClassKnowledge, Knowledge, Phrase } from './knowledge-schema.ts';
import { ownNumberPlaces, wordedNumberPlaces } from './own-number-line.ts';
import type { Line, PageView } from './page-view.ts';
import { parseCitizenQr } from './parse-citizen-qr.ts';
import { readMrz } from './parse-mrz.ts';
import { findSqueezed, squeezeText } from './squeezed-text.ts';

export interface Classification {
  class: DocumentClass;
  /** Whether phrases name it, or none fits and `other` is all that is left. */
  named: boolean;
  /** 0..1, measured for the points of the best class and its lead over the second. */
  confidence: number;
  /** Points of every class that has any, best first. */
  scores: { class: DocumentClass; points: number }[];
}

/**
 * Class of a document by scored phrases, position and letters: a title counts only where titles stand, phrases anywhere
 * are hints. Nothing fits: `other`, unsure.
 */
export function classifyDocument(views: readonly PageView[], knowledge: Knowledge): Classification {
  const first = views.find((v) => !v.page.blank) ?? views[0];
  if (!first) return { class: 'other', named: false, confidence: 0, scores: [] };
  const titles = bestTitles(first, knowledge);
  const types = numberTypes(first, knowledge);
  const signals = signalsOf(views);
  if (hasUnknownTitle(first, knowledge)) signals.add('unknown-title');
  const scores = knowledge.documents.classes
    .map((known) => ({ class: known.class, points: points(known, views, first, titles, types, signals) }))
    .filter((s) => s.points > 0)
    .sort((a, b) => b.points - a.points);
  const best = scores[0];
  const confidence = classConfidence(best?.points ?? 0, scores[1]?.points ?? 0);
  const named = best !== undefined && best.points >= LEAST_POINTS;
  return { class: named ? best.class : 'other', named, confidence, scores };
}

function bestTitles(view: PageView, knowledge: Knowledge): Map<DocumentClass, number> {
  const best = new Map<DocumentClass, { plus: number; minus: number }>();
  const hits = findTitles(view, knowledge);
  for (const hit of hits) {
    if (isClause(hit, hits)) continue;
    const sum = best.get(hit.class) ?? { plus: 0, minus: 0 };
    if (hit.phrase.negative) sum.minus = Math.max(sum.minus, hit.weight);
    else sum.plus = Math.max(sum.plus, hit.weight);
    best.set(hit.class, sum);
  }
  return new Map([...best].map(([name, sum]) => [name, sum.plus - sum.minus]));
}

/**
 * "QUYẾT ĐỊNH:" below "GIẤY PHÉP BÁN LẺ ..." says what follows, not what the paper is: licences are worded as decisions are (forms of
 * NĐ 67/2013, NĐ 105/2017). A name of a paper has no colon.
 */
function isClause({ class: own, line }: TitleHit, hits: readonly TitleHit[]): boolean {
  if (!/:\s*$/.test(line.text)) return false;
  return hits.some((other) => other.class !== own && !other.phrase.negative && other.line.top < line.top);
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
  // Letters have no name of their kind (NĐ 30/2020, art. 7): what is headed by one is another paper.
  if (known.untitled) sum -= Math.max(0, ...titles.values());
  const hints = { plus: 0, minus: 0 };
  for (const phrase of known.phrases) {
    if (phrase.where === 'title') continue;
    hints[phrase.negative ? 'minus' : 'plus'] += seen(phrase, views, first);
  }
  sum += (isNamedOther(known.class, titles) ? Math.min(MOST_HINTS, hints.plus) : hints.plus) - hints.minus;
  for (const { type, weight } of known.numberTypes) if (types.has(type)) sum += weight;
  for (const { signal, weight, negative } of known.signals) if (signals.has(signal)) sum += negative ? -weight : weight;
  return sum;
}

/** Points of a title that says by itself what a paper is, and most that hints are worth on a paper that bears one of another class. */
const [CLEAR_TITLE, MOST_HINTS] = [5, 2];

/**
 * True where a title names another class and none names this one. Whom a paper is for and what its writer promises stand on papers of
 * many kinds; what it is called decides: "BẢN CAM KẾT" with "Kính gửi" and "Tôi xin cam đoan" is no application.
 */
function isNamedOther(own: DocumentClass, titles: Map<DocumentClass, number>): boolean {
  return (titles.get(own) ?? 0) <= 0 && [...titles.values()].some((weight) => weight >= CLEAR_TITLE);
}

/** Phrases with fewer letters must stand as printed: "V/v" is not the "v.v." of a sentence. */
const LEAST_LETTERS = 5;

/** Weight of a phrase, less for wrong letters; 0 when it is not there. */
function seen(phrase: Phrase, views: readonly PageView[], first: PageView): number {
  const folded = foldSameLength(phrase.text);
  const squeezed = squeezeText(folded).text;
  const find = (line: Line) =>
    squeezed.length < LEAST_LETTERS
      ? findPhrase(line.folded, folded, 0)
      : findSqueezed(squeezeText(line.folded), squeezed);
  const pages = phrase.where === 'top' ? [first] : views;
  let best = 0;
  for (const view of pages) {
    for (const line of view.lines) {
      if (phrase.where === 'top' && line.top > 0.5) continue;
      if (phrase.where === 'bottom' && line.top < 0.5) continue;
      const hit = find(line);
      if (hit) best = Math.max(best, phrase.weight * (1 - (2 * hit.errors) / squeezed.length));
      if (hit?.errors === 0) return best;
    }
  }
  return best;
}

/**
 * Types in the paper's own number, also with lost marks ("QD"); '' for a number that begins with an office, as those of
 * official letters do (NĐ 30/2020, appendix I, item 3). Offices have three letters or more: a short unknown part is misread.
 */
function numberTypes(first: PageView, knowledge: Knowledge): Set<string> {
  const known = new Map(knowledge.identifiers.typeAbbreviations.map((type) => [foldSameLength(type), type]));
  const offices = new Set(knowledge.identifiers.officeAbbreviations);
  const types = new Set<string>();
  const own = ownNumberPlaces(first);
  for (const place of [...own, ...wordedNumberPlaces(first)]) {
    const number = parseOwnNumber(place.line.text.slice(place.start));
    if (!number) continue;
    // "26/QĐ.UB": a point for the hyphen, as until 1998.
    const head = number.symbol[0]!.split('.')[0]!;
    const type = known.get(foldSameLength(head)) ?? COMPOUND.find(({ symbol }) => symbol.test(head))?.type;
    if (number.symbol.includes('XNTTHN')) types.add('XNTTHN');
    else if (type !== undefined) types.add(type);
    else if (own.includes(place) && (head.length >= 3 || offices.has(head))) types.add('');
  }
  return types;
}

/**
 * Types with more letters: decisions of courts by instance and matter ("QĐST-HNGĐ", "QĐDS-ST"; forms of NQ 01/2017/NQ-HĐTP and
 * NQ 04/2018/NQ-HĐTP), annexes of permits ("PLGPXD").
 */
const COMPOUND = [
  { symbol: /^QĐ\p{Lu}/u, type: 'QĐ' },
  { symbol: /^\p{Lu}{1,3}GPXD$/u, type: 'GPXD' },
];

/** Line 1 of a passport's zone for machines (ICAO 9303 TD3), and line 2 where it states country and birth. */
const PASSPORT = /^\W{0,3}P[A-Z<‹«]VNM[A-Z]+[<‹«]|^\W{0,3}[A-Z]\d{7,8}\S{0,2}VNM\S{6,9}[MF<]\S{7}/;
/** An entry of a register begins with its number. */
const NUMBERED = /^\W{0,3}s[o0]\s?[:.]?\s?\d{1,4}(?!\d)/;

function signalsOf(views: readonly PageView[]): Set<string> {
  const signals = new Set<string>();
  for (const view of views) {
    for (const code of view.page.barcodes) {
      if (parseCitizenQr(code.text)) signals.add('citizen-qr');
      if (findDossierCodes(code.text).length > 0) signals.add('dossier-code');
    }
    if (readMrz(view.lines)) signals.add('mrz');
    if (view.lines.some((line) => PASSPORT.test(line.text.replaceAll(' ', '')))) signals.add('passport');
    if (isCountedUp(view)) signals.add('counted-entries');
    if (view.segments.filter((s) => NUMBERED.test(s.folded)).length >= 3) signals.add('numbered-entries');
  }
  return signals;
}

/** The number with its year that opens an entry: a certificate has one, a page of a register several. */
const ENTRY = /^\W{0,3}s[o0]\s?[:.]?\s?(\d{1,4})\s?\/\s?((?:19|20)\d{2})(?!\d)/;

/**
 * Two entries of a year, one below the other, whose numbers follow upon one another: entries of a register are numbered in the
 * order they are made in (Luật Hộ tịch 2014, art. 3). No certificate bears two numbers of its own.
 */
function isCountedUp(view: PageView): boolean {
  const entries = view.segments.flatMap(({ folded }) => {
    const [, number, year] = ENTRY.exec(folded) ?? [];
    return number && year ? [{ number: Number(number), year }] : [];
  });
  return entries.some((entry, i) => {
    const before = entries[i - 1];
    return before !== undefined && before.year === entry.year && before.number + 1 === entry.number;
  });
}
