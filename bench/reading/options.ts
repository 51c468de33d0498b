import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { FONT_SETS, type FontSet } from './fonts/plan-fonts.ts';
import type { CorpusScan } from './plan/corpus-plan.ts';
import { MORE, type MoreSet } from './templates/all.ts';
import { PARTS, ROUNDS, type Part, type Round } from './templates/template.ts';

export const HELP = `npm run bench:reading -- [options]

Draws papers of every document class with known text, fields and dossiers from fixed seeds (people and places are invented,
identifiers belong to nobody), delivers them as scanners, copiers and phones do, runs the whole product on them, PDF/A
written, and prints how well and how fast they were read. A quarter of the layouts, with other words, are held out;
others, which once were, have been opened and count as tuned.

  --half HALF       tuned | opened | held-out; opened layouts are a part of the tuned half, the only one that rules may be
                    written against
  --round ROUND     tuned | opened-1 | ... | held-out: layouts that were drawn together
  --fonts SET       build | prove: instead of the corpus, some tuned layouts in fonts it has nothing of; rules may be
                    written against the first set only
  --more SET        first | second | third | fourth | fifth | sixth | seventh: further layouts that rules are developed
                    on, with a register of their own
  --words           the rules alone, on the papers' own words and places: seconds instead of minutes, nothing is drawn
  --only TEXT       only scans whose path, template, class, condition or tag contains it, for example g4 or receipt-a5
  --limit N         at most N scans, spread over the whole list
  --list            the worst scans of the tuned half and every wrong field of it: kind, expected, got, source
  --data DATA       embedded | system: the npm package's language data (default), or that of an installed tesseract
  --cost            a second, serial run that tells the CPU time of each stage
  --peers           also runs ocrmypdf (with Vietnamese data, when installed) and prints the ratios
  --peer-pages N    pages the peers and we are compared on (default 24)
  --json FILE       figures, faults and the result (default bench/results/reading.json)
  --keep DIR        copies the chosen scans with their registers and truth.json there
  --markdown        tables as Markdown
  --draw            only draws what is not there yet

Files are kept in the system's temporary folder; one is drawn again when its plan or the code that draws changes; drawing needs Chromium.
--list never shows held-out scans, unless --half held-out asks for them: after that they are held out no longer.
The exit code is 0 even where a target is not met: figures are told, not asserted. Run it on an idle machine for speed.`;

const DATA = ['embedded', 'system'] as const;

export interface Options {
  help: boolean;
  half: Part | null;
  round: Round | null;
  fonts: FontSet | null;
  more: MoreSet | null;
  words: boolean;
  only: string;
  limit: number;
  list: boolean;
  data: (typeof DATA)[number];
  cost: boolean;
  peers: boolean;
  peerPages: number;
  json: string;
  keep: string | null;
  markdown: boolean;
  draw: boolean;
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new RangeError(`--${name} is one of: ${known.join(', ')}`);
  return found;
}

function count(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`--${name} is a whole number from 1`);
  return number;
}

/** Throws RangeError for a value that does not exist. */
export function readOptions(args: string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args,
    options: {
      help: flag,
      half: { type: 'string' },
      round: { type: 'string' },
      fonts: { type: 'string' },
      more: { type: 'string' },
      words: flag,
      only: { type: 'string', default: '' },
      limit: { type: 'string', default: '100000' },
      list: flag,
      data: { type: 'string', default: 'embedded' },
      cost: flag,
      peers: flag,
      'peer-pages': { type: 'string', default: '24' },
      json: { type: 'string', default: join(import.meta.dirname, '../results/reading.json') },
      keep: { type: 'string' },
      markdown: flag,
      draw: flag,
    },
  });
  return {
    ...values,
    half: values.half === undefined ? null : oneOf('half', values.half, PARTS),
    round: values.round === undefined ? null : oneOf('round', values.round, ROUNDS),
    fonts: values.fonts === undefined ? null : oneOf('fonts', values.fonts, FONT_SETS),
    more: values.more === undefined ? null : oneOf('more', values.more, Object.keys(MORE) as MoreSet[]),
    limit: count('limit', values.limit),
    data: oneOf('data', values.data, DATA),
    peerPages: count('peer-pages', values['peer-pages']),
    keep: values.keep ?? null,
  };
}

/** The scans that the options ask for, in the corpus's order. */
export function chooseScans(
  scans: readonly CorpusScan[],
  options: Pick<Options, 'half' | 'round' | 'only' | 'limit'>,
): CorpusScan[] {
  const wanted = scans.filter((scan) => {
    const texts = [
      scan.path,
      scan.template,
      scan.condition,
      ...scan.conditions,
      ...scan.documents.map(({ paper }) => paper.class),
    ];
    return (
      (options.round === null || scan.round === options.round) &&
      (options.half === null || scan.part === options.half || (options.half === 'tuned' && scan.part === 'opened')) &&
      texts.some((text) => text.includes(options.only))
    );
  });
  if (wanted.length <= options.limit) return wanted;
  return Array.from(
    { length: options.limit },
    (_, i) => wanted[Math.floor((i * wanted.length) / options.limit)] as CorpusScan,
  );
}
