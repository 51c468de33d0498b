import type { Person } from '../../../samples/make/people.ts';
import { proseOf } from '../prose/grammar.ts';
import { WORDS } from '../prose/words.ts';
import type { Round, Template } from '../templates/template.ts';
import { daysLater, DossierBook, type Dossier } from './dossiers.ts';
import type { Facts } from './facts.ts';
import { inventName, inventPerson } from './people.ts';
import { PLACES, type Place } from './places.ts';
import { PROCEDURES, procedureOf } from './procedures.ts';
import { chanceOf, type Chance } from './random.ts';

/**
 * What the register knows of a paper's person, and so which dossier is right:
 * person = one open dossier that fits; printed, filename = its code stands on the paper or in the file's name;
 * homonym = another applicant bears the same name, the id tells them apart, where the paper states it;
 * ambiguous = two dossiers of one person that both fit; namesake = only an applicant of the same name with another id;
 * unknown = nobody. The last three belong to no dossier (truth null).
 */
export type CaseKind = 'person' | 'printed' | 'filename' | 'homonym' | 'ambiguous' | 'namesake' | 'unknown';

/** A paper's facts with the right answer. */
export interface Case {
  facts: Omit<Facts, 'long'>;
  /** Code of the dossier the paper belongs to; null = none, or a clerk must say. */
  truth: string | null;
  /** File name without extension where the name says something. */
  fileName: string | null;
}

/** Procedures whose applicants bring papers that are nobody's result. */
const BRING = ['2.000815', '1.004222', '1.001776'];

/** Invents people and opens their dossiers, so that every paper has a known right answer. */
export class CaseMaker {
  readonly book = new DossierBook();
  private readonly names = new Set<string>();
  private number = 10;

  person(chance: Chance, place: Place, like?: Person, sex?: Person['sex']): Person {
    return inventPerson(chance, place, this.names, like, sex);
  }

  placeFor(template: Template, chance: Chance): Place {
    return chance.pick(PLACES.filter((place) => place.round === template.round));
  }

  /** Facts of one paper; a dossier is opened for its person as the kind of case says. */
  make(template: Template, chance: Chance, kind: CaseKind | 'barcode' | 'office'): Case {
    const place = this.placeFor(template, chance);
    const main = this.person(chance, place);
    const dossier = this.openFor(template, chance, place, main, kind);
    const known = ['person', 'printed', 'filename', 'homonym', 'barcode'].includes(kind);
    const printed = kind === 'printed' && dossier ? dossier.code : null;
    return {
      facts: this.facts(template, chance, place, main, dossier, printed),
      truth: known && dossier ? dossier.code : null,
      fileName: kind === 'filename' && dossier ? `${dossier.code}.${chance.whole(1, 9)}` : null,
    };
  }

  /** Facts of a paper in a dossier that is there already. */
  facts(
    template: Template,
    chance: Chance,
    place: Place,
    main: Person,
    dossier: Dossier | null,
    printed: string | null,
  ) {
    this.number += chance.whole(1, 4);
    const result = dossier !== null && dossier.procedure.result === template.class;
    const date = dossier
      ? result
        ? (dossier.resolved ?? dossier.received)
        : dossier.received
      : daysLater('01/09/2026', chance.whole(3, 70));
    return {
      chance,
      place,
      main,
      others: [
        this.person(chance, place, undefined, main.sex === 'Nam' ? 'Nữ' : 'Nam'),
        this.person(chance, place),
        this.person(chance, place),
      ] as [Person, Person, Person],
      date,
      dossier,
      printedCode: printed,
      prose: proseOf(WORDS[template.round], chance, place),
      name: (sex: 'Nam' | 'Nữ' = chance.pick(['Nam', 'Nữ'] as const)) => inventName(chance, place.round, sex),
      number: this.number,
    };
  }

  private openFor(
    template: Template,
    chance: Chance,
    place: Place,
    main: Person,
    kind: CaseKind | 'barcode' | 'office',
  ): Dossier | null {
    if (kind === 'office' || kind === 'unknown') return null;
    const own = procedureOf(template.class);
    const procedure = own?.code ?? chance.pick(BRING);
    const resolved = own !== undefined;
    // A namesake's dossier stays with the namesake: the paper is of somebody the register does not know.
    if (kind === 'namesake') {
      this.book.open(chance, place, this.person(chance, place, main), procedure, resolved);
      return null;
    }
    const dossier = this.book.open(chance, place, main, procedure, resolved);
    if (kind === 'homonym') this.book.open(chance, place, this.person(chance, place, main), procedure, resolved);
    if (kind === 'ambiguous')
      this.book.dossiers.push({
        ...dossier,
        code: dossier.code.replace(/\d{4}$/, (digits) => String((Number(digits) + 4111) % 10_000).padStart(4, '0')),
      });
    return dossier;
  }

  /** Dossiers without a paper at the places of some rounds, so that looking one up means something. */
  fillRegister(rounds: readonly Round[], count: number, seed: string): void {
    const chance = chanceOf(seed);
    const places = PLACES.filter(({ round }) => rounds.includes(round));
    for (let i = 0; i < count; i += 1) {
      const place = chance.pick(places);
      this.book.open(chance, place, this.person(chance, place), chance.pick(PROCEDURES).code, chance.next() < 0.6);
    }
  }
}
