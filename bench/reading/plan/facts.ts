import type { Person } from '../../../samples/make/people.ts';
import type { Prose } from '../prose/grammar.ts';
import type { Dossier } from './dossiers.ts';
import type { Place } from './places.ts';
import type { Chance } from './random.ts';

/** Everything a template needs to fill one paper. */
export interface Facts {
  chance: Chance;
  place: Place;
  /** Whom the paper is about: the register knows this person, or nobody of it. */
  main: Person;
  /** Other people on the paper, the first of the other sex; the register knows none of them. */
  others: [Person, Person, Person];
  /** Date of the paper, dd/mm/yyyy. */
  date: string;
  /** Dossier of the paper, for templates that always print its code. */
  dossier: Dossier | null;
  /** A code to print where the template has a place for one. */
  printedCode: string | null;
  prose: Prose;
  /** Several pages of text, or one. */
  long: boolean;
  /** Name of an official or a relative. */
  name(sex?: 'Nam' | 'Nữ'): string;
  /** A running number of the office. */
  number: number;
}
