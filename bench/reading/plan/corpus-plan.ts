import { seal, type Paper } from '../../../samples/make/html.ts';
import { dateInWords, isoDate } from '../../../samples/make/people.ts';
import type { PlannedScan, PlannedSide } from '../../../samples/make/plan.ts';
import { MORE, TEMPLATES, type MoreSet } from '../templates/all.ts';
import { sealOf } from '../templates/kit.ts';
import { ROUNDS, type Part, type Round, type Template } from '../templates/template.ts';
import { batchesOf } from './batches.ts';
import { CaseMaker, type CaseKind } from './cases.ts';
import { deliver, type Condition, type Delivery } from './conditions.ts';
import type { Dossier } from './dossiers.ts';
import type { Facts } from './facts.ts';
import { chanceOf } from './random.ts';

/** How a paper reaches its dossier, case by case; see cases.ts. */
const KINDS: CaseKind[] = [
  'person',
  'printed',
  'unknown',
  'person',
  'filename',
  'ambiguous',
  'person',
  'namesake',
  'homonym',
];

/** Rounds of one drawing: what is drawn later comes behind all of what was there before, whose files stay as they are. */
const DRAWINGS: { rounds: Round[]; fill: number; seed: string }[] = [
  { rounds: ['tuned', 'opened-1', 'opened-2'], fill: 60, seed: 'register' },
  { rounds: ['opened-3'], fill: 25, seed: 'register 3' },
  { rounds: ['opened-4'], fill: 40, seed: 'register 4' },
  { rounds: ['opened-6'], fill: 50, seed: 'register 5' },
  { rounds: ['opened-5'], fill: 25, seed: 'register 6' },
  { rounds: ['opened-7'], fill: 60, seed: 'register 7' },
  { rounds: ['opened-8'], fill: 40, seed: 'register 8' },
  { rounds: ['opened-9'], fill: 60, seed: 'register 9' },
  { rounds: ['opened-10'], fill: 30, seed: 'register 11' },
  { rounds: ['held-out'], fill: 60, seed: 'register 10' },
];

/** How a development layout is drawn: every one in turn as an office delivers it. */
const MORE_CONDITIONS: Condition[] = ['clean', 'flatbed', 'feeder', 'phone'];

/** Classes of office papers, which belong to no dossier unless they are about one person. */
const OFFICE = new Set(['official_letter', 'report', 'other', 'civil_register', 'decision']);

/** One planned file with what the bench groups it by. */
export interface CorpusScan extends PlannedScan {
  template: string;
  part: Part;
  round: Round;
  condition: Condition | 'batch';
  tags: string[];
  /** How the paper can be attached. */
  how: CaseKind | 'barcode' | 'separator' | 'office';
}

export interface CorpusPlan {
  scans: CorpusScan[];
  dossiers: Dossier[];
}

/** Decisions about one person. */
function isPersonal({ id, tags }: Template): boolean {
  return ['decision-benefit', 'decision-person'].includes(id) || tags.includes('personal');
}

const two = (n: number): string => String(n).padStart(2, '0');

function fontTag(paper: Paper): string {
  return paper.font ? `font:${paper.font.replaceAll("'", '')}` : 'font:Tinos';
}

/** A seal of the office and one for incoming papers right over the text, as desks press them where there is room or none. */
function stampOver(paper: Paper, f: Facts): Paper {
  const [first, ...rest] = paper.pages;
  const wide = paper.size.endsWith('Landscape') ? 210 : 150;
  const low = paper.size.startsWith('a5') ? 60 : 120;
  const one = seal(
    20 + f.chance.whole(0, wide - 60),
    40 + f.chance.whole(0, low),
    sealOf(f),
    'ĐÃ THU LỆ PHÍ',
    f.chance.whole(-30, 30),
    0.75,
    40,
  );
  const incoming = `<svg class="over" style="left:${f.chance.whole(20, wide - 60)}mm;top:${30 + f.chance.whole(0, low)}mm;width:52mm;transform:rotate(${f.chance.whole(-6, 6)}deg)" viewBox="0 0 156 72"><g fill="none" stroke="#c2252f" stroke-width="2"><rect x="2" y="2" width="152" height="68"/><path d="M2 28H154"/></g><g fill="#c2252f" font-size="15" font-weight="700"><text x="78" y="21" text-anchor="middle">CÔNG VĂN ĐẾN</text><text x="8" y="46">Số: ......................</text><text x="8" y="63">Ngày: ..................</text></g></svg>`;
  return { ...paper, pages: [`${first ?? ''}${one}${incoming}`, ...rest] };
}

function sidesOf(template: Template, paper: Paper): PlannedSide[] | undefined {
  if (template.spreads)
    return template.spreads.map(([left, right]) => ({
      show: [
        [0, left],
        [0, right],
      ],
    }));
  return paper.pages.length > 1 ? paper.pages.map((_, page) => ({ show: [[0, page]] })) : undefined;
}

/** Conditions of one template's draws: prose is drawn clean and on the glass, everything in turn in the others. */
function conditionsOf(template: Template, index: number): Condition[] {
  const hard: Condition[] = ['feeder', 'g4', 'photocopy', 'stamped', 'faded'];
  const turn = (by: number): Condition => hard[(index + by) % hard.length] as Condition;
  if (template.spreads) return ['flatbed', turn(0)];
  if (template.tags.includes('prose')) return ['clean', 'flatbed', turn(0), index % 2 ? 'phone' : turn(2)];
  const easy: Condition = index % 2 ? 'clean' : 'flatbed';
  return [easy, turn(0), 'phone'];
}

/**
 * The files of a template: forms in one of three conditions, in turn, prose in two of four: so the corpus can still be run, and
 * a quarter of it is unseen.
 */
function filesOf(template: Template, index: number, maker: CaseMaker): CorpusScan[] {
  const all = conditionsOf(template, index).map((condition, copy): [number, Condition] => [copy, condition]);
  // Twice the number of the layout, so that no kind of case is left out: those go by it too.
  const turn = (index * 2) % 3;
  const isDelivered = (copy: number): boolean => (all.length === 3 ? copy === turn : copy % 2 === index % 2);
  const draws = all.filter(([copy]) => template.part === 'tuned' || isDelivered(copy));
  // The first layouts were delivered in every condition once: they still are drawn so, or all later numbers and names would be others.
  return draws.flatMap(([copy, condition]) => {
    const file = draw(template, index, copy, condition, maker);
    return isDelivered(copy) ? [file] : [];
  });
}

/** What a citizen is registered for once (Luật Hộ tịch 2014, art. 3): no second such paper of the same person is about. */
const ONCE = new Set(['birth_certificate', 'marriage_certificate', 'death_extract']);

/**
 * False where no code leads to the dossier and what the delivered pages tell is not enough for a clerk's program either (decision 4):
 * a paper issued before its resolved dossier began, or whose date stands on a page that was not delivered, which may have been brought
 * along to any (proof of the person is no proof of the dossier); a form of years before, written for another file; a notice, which is no paper that a citizen brings; and one without
 * the id beside a namesake's dossier, or of a kind that any procedure asks for (a health card): name and year of birth tell no holder.
 */
function isDecidable(
  kind: CorpusScan['how'],
  template: Template,
  { pages }: Paper,
  { main, dossier, date }: Facts,
): boolean {
  const html = pages.join('');
  const isCoded = kind === 'printed' && html.includes('data-kind="dossier_code"');
  if (isCoded || !['person', 'homonym', 'printed'].includes(kind)) return true;
  const issued = /data-kind="issue_date" data-value="([^"]+)"/.exec(html)?.[1];
  if (dossier?.resolved) {
    const isDated = issued !== undefined || [date, dateInWords(date)].some((day) => html.includes(day));
    if (!isDated && !ONCE.has(template.class)) return false;
    if (issued !== undefined && issued < isoDate(dossier.received)) return false;
  }
  if (template.class === 'application_form' && dossier && issued !== undefined && isYearsBefore(issued, dossier))
    return false;
  if (/data-kind="document_no" data-value="[^"/]*\/TB-/.test(html)) return false;
  const hasId = html.includes(`data-kind="citizen_id" data-value="${main.id}"`);
  return hasId || (kind !== 'homonym' && template.class !== 'other');
}

/** More than a year before the dossier was received. */
function isYearsBefore(issued: string, { received }: Dossier): boolean {
  return Date.parse(issued) < Date.parse(isoDate(received)) - 365 * 86_400_000;
}

function draw(template: Template, index: number, copy: number, condition: Condition, maker: CaseMaker): CorpusScan {
  const seed = `${template.id}#${copy}`;
  const chance = chanceOf(seed);
  const office = OFFICE.has(template.class) && !isPersonal(template);
  const kind = office
    ? 'office'
    : template.class === 'receipt'
      ? 'barcode'
      : (KINDS[(index * 2 + copy) % KINDS.length] as CaseKind);
  const made = maker.make(template, chance, kind);
  const facts: Facts = {
    ...made.facts,
    long: condition !== 'phone' && (condition === 'clean' || (condition === 'flatbed' && index % 2 === 0)),
  };
  const drawn = template.draw(facts);
  const whole = condition === 'stamped' ? stampOver(drawn, facts) : drawn;
  // A photograph shows one page: what else the paper has is not delivered.
  const paper = condition === 'phone' ? { ...whole, pages: whole.pages.slice(0, 1) } : whole;
  // A half sheet across, too, is photographed across: a sheet keeps its proportions.
  const isAcross = template.landscape === true || paper.size.endsWith('Landscape');
  const delivery: Delivery = deliver(condition, chance, template.coloured ?? false, isAcross);
  const name =
    made.fileName ??
    `${condition === 'phone' ? 'IMG' : chance.pick(['SCAN', 'QUET', 'DOC'])}_${two(index)}${copy}${chance.digits(2)}`;
  const tags = [
    ...template.tags,
    fontTag(paper),
    ...(condition === 'phone' ? [] : [`${delivery.dpi}dpi`]),
    delivery.tone,
  ];
  const scan: CorpusScan = {
    path: `${facts.place.slug}/${name}.${delivery.extension}`,
    shows: `${template.id}, ${condition}, ${kind}`,
    template: template.id,
    condition,
    tags,
    how: kind,
    conditions: [condition, ...tags],
    part: template.part,
    round: template.round,
    heldOut: template.part === 'held-out',
    status: 'archived',
    tolerated: ['review'],
    documents: [{ paper, dossier: isDecidable(kind, template, paper, facts) ? made.truth : null }],
    flaws: delivery.flaws,
    container: delivery.container,
  };
  const sides = sidesOf(template, paper);
  if (sides) scan.sides = sides;
  return scan;
}

/** Every scan of the corpus with its register, always the same. */
export function planCorpus(): CorpusPlan {
  const maker = new CaseMaker();
  const scans = DRAWINGS.flatMap(({ rounds, fill, seed }) => {
    const papers = TEMPLATES.flatMap((template, index) =>
      rounds.includes(template.round) ? filesOf(template, index, maker) : [],
    );
    papers.push(...batchesOf(rounds, TEMPLATES, maker));
    maker.fillRegister(rounds, fill, seed);
    return papers;
  });
  const paths = new Set(scans.map((scan) => scan.path));
  if (paths.size !== scans.length) throw new Error('two scans of one name');
  return { scans, dossiers: maker.book.dossiers };
}

/** Scans of layouts that rules are developed on, each several times, with a register of their own. */
export function planMore(set: MoreSet): CorpusPlan {
  const maker = new CaseMaker();
  const scans = MORE[set].flatMap((template, index) =>
    MORE_CONDITIONS.map((condition, copy) => draw(template, index, copy, condition, maker)),
  );
  maker.fillRegister(ROUNDS.slice(0, 3), 60, 'register');
  return { scans, dossiers: maker.book.dossiers };
}

/** Pages of a plan: sides of the delivered files show them one or two at a time. */
export function pagesOf(scans: readonly PlannedScan[]): number {
  return scans.reduce(
    (sum, scan) => sum + scan.documents.reduce((pages, { paper }) => pages + paper.pages.length, 0),
    0,
  );
}
