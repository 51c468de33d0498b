import type { Place } from '../plan/places.ts';
import type { Chance } from '../plan/random.ts';

/** What a sentence can be filled with. */
export interface Slots {
  chance: Chance;
  place: Place;
  /** 1.204 */
  number(from: number, to: number): string;
  /** 87,3 % */
  percent(): string;
  /** ngày 05 tháng 11 năm 2026 */
  day(): string;
  /** 05/11/2026 */
  shortDay(): string;
  /** tháng 10 năm 2026 */
  month(): string;
  /** A law or decree with number and date. */
  law(): string;
  field(): string;
  office(): string;
  hamlet(): string;
  money(): string;
}

/** One sentence, written when asked. */
export type Sentence = (s: Slots) => string;

/** The words of one part of the corpus; no two parts share a sentence. */
export interface Vocabulary {
  laws: string[];
  fields: string[];
  offices: string[];
  grounds: Sentence[];
  sentences: Sentence[];
  items: Sentence[];
  headings: string[];
  /** What a decision, letter, report or plan is about. */
  subjects: Sentence[];
  tasks: Sentence[];
  /** Label of a row of a table of figures. */
  rows: string[];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Whole numbers as offices write them: 12.040 */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

export interface Prose {
  slots: Slots;
  ground(): string;
  sentence(): string;
  /** A paragraph of `count` sentences. */
  paragraph(count: number): string;
  item(): string;
  heading(): string;
  subject(): string;
  task(): string;
  row(): string;
}

/** Sentences of a vocabulary in an order of their own; none comes back before the list is used up. */
export function proseOf(words: Vocabulary, chance: Chance, place: Place): Prose {
  const day = () =>
    [two(chance.whole(1, 28)), two(chance.whole(1, 10)), chance.pick(['2024', '2025', '2026'])] as const;
  const slots: Slots = {
    chance,
    place,
    number: (from, to) => grouped(chance.whole(from, to)),
    percent: () => `${chance.whole(41, 99)},${chance.whole(0, 99)} %`,
    day: () => `ngày ${day()[0]} tháng ${day()[1]} năm ${day()[2]}`,
    shortDay: () => day().join('/'),
    month: () => `tháng ${two(chance.whole(1, 10))} năm 2026`,
    law: () => chance.pick(words.laws),
    field: () => chance.pick(words.fields),
    office: () => chance.pick(words.offices),
    hamlet: () => chance.pick(place.hamlets),
    money: () => `${grouped(chance.whole(2, 980) * 500_000)} đồng`,
  };
  const deck = (list: readonly Sentence[]): (() => string) => {
    let rest: Sentence[] = [];
    return () => {
      if (rest.length === 0) rest = chance.some(list, list.length);
      return (rest.pop() as Sentence)(slots);
    };
  };
  const sentence = deck(words.sentences);
  const heading = deck(words.headings.map((text) => () => text));
  const row = deck(words.rows.map((text) => () => text));
  return {
    slots,
    ground: deck(words.grounds),
    sentence,
    paragraph: (count) => Array.from({ length: count }, sentence).join(' '),
    item: deck(words.items),
    heading,
    subject: deck(words.subjects),
    task: deck(words.tasks),
    row,
  };
}
