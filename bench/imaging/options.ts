import { parseArgs } from 'node:util';
import { HALVES, KINDS, type Plan } from './plan.ts';
import { MOST_ROUNDS } from './plans.ts';

export const HELP = `npm run bench:imaging -- [options]

Draws sides with known truth from fixed seeds (the same everywhere: its fonts are npm packages), delivers them as scanners
and phones do, runs them through the product's own decode, orient and clean, and prints how well they came out.

  --kind a,b        only these kinds: ${KINDS.join(', ')}, cost, memory
  --half HALF       tuned | held-out; rules may be written against the tuned half only
  --id TEXT         only sides whose id contains it, for example skew-tuned-07
  --limit N         at most N sides of each kind and half
  --more N          N further rounds (1 to ${MOST_ROUNDS}) of spreads and whole sheets instead, from other seeds and with layouts
                    of their own: for whoever writes rules, in no published figure
  --list            one line for each side that did not come out right
  --json FILE       figures, every miss and every outcome
  --keep DIR        keeps what the product made of each side, one folder a side
  --contact-sheet FILE  only a dozen sides, shown before and after on one JPEG
  --markdown        the table as Markdown

Drawings are kept in the system's temporary folder and drawn again when their code changes.
Verdicts: right; unsure = left as scanned (a clerk looks); wrong = changed, cut or judged wrongly. The exit code is 0 even
where a target is not met: figures are told, not asserted. Run it on an idle machine for figures of cost.`;

export interface Options {
  help: boolean;
  wants(plan: Plan): boolean;
  measures(what: 'cost' | 'memory'): boolean;
  limit: number;
  /** Rounds of further spreads and whole sheets; 0 = the published sides. */
  more: number;
  list: boolean;
  json: string | null;
  keep: string | null;
  contactSheet: string | null;
  markdown: boolean;
}

/** Throws RangeError for a kind or a half that does not exist, or for too many rounds. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', default: false },
      kind: { type: 'string' },
      half: { type: 'string' },
      id: { type: 'string', default: '' },
      limit: { type: 'string', default: '1000' },
      more: { type: 'string', default: '0' },
      list: { type: 'boolean', default: false },
      json: { type: 'string' },
      keep: { type: 'string' },
      'contact-sheet': { type: 'string' },
      markdown: { type: 'boolean', default: false },
    },
  });
  const kinds = values.kind?.split(',') ?? null;
  const known = new Set<string>([...KINDS, 'cost', 'memory']);
  const unknown = kinds?.filter((kind) => !known.has(kind)) ?? [];
  if (unknown.length > 0) throw new RangeError(`no such kind: ${unknown.join(', ')}`);
  if (values.half && !(HALVES as readonly string[]).includes(values.half))
    throw new RangeError(`no such half: ${values.half}`);
  const more = Number(values.more);
  if (!(more >= 0 && more <= MOST_ROUNDS)) throw new RangeError(`--more takes 1 to ${MOST_ROUNDS}: ${values.more}`);
  const whole =
    more === 0 && !kinds && !values['contact-sheet'] && !values.id && !values.half && values.limit === '1000';
  // Cost is measured on sides of these kinds.
  const forCost = (plan: Plan): boolean =>
    (kinds?.includes('cost') ?? false) && ['skew', 'spread', 'one-sheet'].includes(plan.kind);
  return {
    help: values.help,
    wants: (plan) =>
      (!kinds || kinds.includes(plan.kind) || forCost(plan)) &&
      (!values.half || plan.half === values.half) &&
      plan.id.includes(values.id),
    measures: (what) => kinds?.includes(what) ?? whole,
    limit: Number(values.limit),
    more,
    list: values.list,
    json: values.json ?? null,
    keep: values.keep ?? null,
    contactSheet: values['contact-sheet'] ?? null,
    markdown: values.markdown,
  };
}
