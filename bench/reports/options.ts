import { parseArgs } from 'node:util';

export const HELP = `npm run bench:reports -- [options]

Draws registers and papers from fixed seeds into a database (1,000,000 dossiers with 5,000,000 papers into PostgreSQL: the
server at DATABASE_URL, else Debian's, else the product's own; 100,000 with 500,000 into the product's own) and prints how long
pages and reports take over them, and the plan of the slowest statement. Then imports registers of real size with the product's
importer and prints rows a second and memory.

  --only a,b         of: big, embedded, import
  --dossiers N       of the big database (1000000); a paper's number is five times as high
  --embedded N       dossiers of the product's own database (100000)
  --csv N            rows of the CSV file that is imported (1000000)
  --xlsx N           rows of the XLSX file (200000)
  --repeats N        how often each question is asked warm (7)
  --question TEXT    only questions whose name contains it
  --keep DIR         keeps the databases in DIR and uses them again when they hold the same plan
  --json FILE        every figure, with the slowest statements and their plans
  --markdown         the tables as Markdown

The exit code is 0 even where a target is not met: figures are told, not asserted. Run it on an idle machine. A database at
DATABASE_URL must be empty and its account the server's owner.`;

export const PARTS = ['big', 'embedded', 'import'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  help: boolean;
  wants(part: Part): boolean;
  dossiers: number;
  embedded: number;
  csv: number;
  xlsx: number;
  repeats: number;
  question: string;
  keep: string | null;
  json: string | null;
  markdown: boolean;
}

/** Throws RangeError for a part that does not exist or a number that is none. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', default: false },
      only: { type: 'string' },
      dossiers: { type: 'string', default: '1000000' },
      embedded: { type: 'string', default: '100000' },
      csv: { type: 'string', default: '1000000' },
      xlsx: { type: 'string', default: '200000' },
      repeats: { type: 'string', default: '7' },
      question: { type: 'string', default: '' },
      keep: { type: 'string' },
      json: { type: 'string' },
      markdown: { type: 'boolean', default: false },
    },
  });
  const parts = values.only?.split(',') ?? [...PARTS];
  const unknown = parts.filter((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown.length > 0) throw new RangeError(`no such part: ${unknown.join(', ')}`);
  const number = (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`not a number of rows: ${text}`);
    return value;
  };
  return {
    help: values.help,
    wants: (part) => parts.includes(part),
    dossiers: number(values.dossiers),
    embedded: number(values.embedded),
    csv: number(values.csv),
    xlsx: number(values.xlsx),
    repeats: number(values.repeats),
    question: values.question,
    keep: values.keep ?? null,
    json: values.json ?? null,
    markdown: values.markdown,
  };
}
