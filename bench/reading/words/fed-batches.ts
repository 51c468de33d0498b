import { createHash } from 'node:crypto';
import type { Paper } from '../../../samples/make/html.ts';
import { CaseMaker } from '../plan/cases.ts';
import { procedureOf } from '../plan/procedures.ts';
import { chanceOf, type Chance } from '../plan/random.ts';
import { MORE, TEMPLATES, type MoreSet } from '../templates/all.ts';
import type { Template } from '../templates/template.ts';

/** A paper as it was fed, with the code that a receipt bears in its bars. */
export interface FedPaper {
  template: Template;
  paper: Paper;
  code: string | null;
}

/** Papers of one office that went through the feeder one behind the other, each with all its pages. */
export interface FedBatch {
  name: string;
  /** Made of layouts whose misses nobody looks at. */
  aside: boolean;
  papers: FedPaper[];
}

/** Every third layout by the digest of its name: rules are not written on what is found there. */
export function isAside(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;
}

/** How often every layout is fed, about. */
const ROUNDS = 2;
const PROCEDURE = '1.004222';

/**
 * Batches of three to eight papers of all layouts that are not held out: of one dossier or of two, with a receipt before them or
 * none; two of a kind and of one person may follow upon each other.
 */
export function fedBatches(): FedBatch[] {
  const sets = Object.keys(MORE) as MoreSet[];
  const known = [...TEMPLATES.filter(({ part }) => part !== 'held-out'), ...sets.flatMap((set) => MORE[set])];
  return [false, true].flatMap((aside) => {
    const layouts = known.filter(({ id }) => isAside(id) === aside);
    return batchesOfLayouts(layouts, aside);
  });
}

function batchesOfLayouts(layouts: readonly Template[], aside: boolean): FedBatch[] {
  const receipts = layouts.filter((layout) => layout.class === 'receipt');
  const others = layouts.filter((layout) => layout.class !== 'receipt');
  const chance = chanceOf(`fed ${aside ? 'aside' : 'known'}`);
  const maker = new CaseMaker();
  const deck = Array.from({ length: ROUNDS }, () => chance.some(others, others.length)).flat();
  const batches: FedBatch[] = [];
  while (deck.length > 0) {
    const name = `${aside ? 'ASIDE' : 'FED'}_${batches.length + 1}`;
    const own = chanceOf(name);
    const taken = deck.splice(0, own.whole(3, 6));
    batches.push({ name, aside, papers: fill(taken, others, receipts, own, maker) });
  }
  return batches;
}

function fill(
  taken: readonly Template[],
  others: readonly Template[],
  receipts: readonly Template[],
  chance: Chance,
  maker: CaseMaker,
): FedPaper[] {
  const place = maker.placeFor(taken[0]!, chance);
  const second = taken.length > 3 && chance.next() < 0.5 ? Math.ceil(taken.length / 2) : taken.length;
  const papers: FedPaper[] = [];
  for (const part of [taken.slice(0, second), taken.slice(second)]) {
    if (part.length === 0) continue;
    const main = maker.person(chance, place);
    const dossier = maker.book.open(chance, place, main, procedureOf(part[0]!.class)?.code ?? PROCEDURE, false);
    const add = (template: Template, code: string | null): void => {
      const facts = maker.facts(template, chance, place, main, dossier, null);
      papers.push({ template, paper: template.draw({ ...facts, long: chance.next() < 0.5 }), code });
    };
    if (chance.next() < 0.6) add(chance.pick(receipts), chance.next() < 0.85 ? dossier.code : null);
    for (const template of part) {
      add(template, null);
      const alike = others.filter((other) => other.class === template.class);
      if (papers.length < 8 && chance.next() < 0.15) add(chance.pick(alike), null);
    }
  }
  return papers;
}
