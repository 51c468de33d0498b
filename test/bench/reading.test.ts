import { parse } from 'csv-parse/sync';
import { DOCUMENT_CLASSES } from '../../src/core/document-class.ts';
import { FIELD_KINDS } from '../../src/core/field-kind.ts';
import { FONT_SETS, OTHER_FONTS, planFonts } from '../../bench/reading/fonts/plan-fonts.ts';
import { CONDITIONS } from '../../bench/reading/plan/conditions.ts';
import { pagesOf, planCorpus, type CorpusScan } from '../../bench/reading/plan/corpus-plan.ts';
import { isNobodys } from '../../bench/reading/plan/identifiers.ts';
import { chanceOf } from '../../bench/reading/plan/random.ts';
import { registerFiles } from '../../bench/reading/plan/registers.ts';
import { chooseScans } from '../../bench/reading/options.ts';
import { childMs } from '../../bench/reading/peers/tools.ts';
import { proseOf } from '../../bench/reading/prose/grammar.ts';
import { WORDS } from '../../bench/reading/prose/words.ts';
import { TEMPLATES } from '../../bench/reading/templates/all.ts';
import { PARTS, ROUNDS, type Round } from '../../bench/reading/templates/template.ts';
import { PLACES } from '../../bench/reading/plan/places.ts';
import { taxCheckDigit } from '../../src/understand/business-number.ts';

const { scans, dossiers } = planCorpus();

/** Marked values of a paper's HTML: kind and value. */
function valuesOf(scan: CorpusScan): [kind: string, value: string][] {
  const html = scan.documents.flatMap(({ paper }) => paper.pages).join('');
  return [...html.matchAll(/data-kind="([^"]*)" data-value="([^"]*)"/g)].map((match) => [
    match[1] ?? '',
    match[2] ?? '',
  ]);
}

const classesOf = (some: readonly CorpusScan[]): string[] =>
  some.flatMap((scan) => scan.documents.map(({ paper }) => paper.class));

describe('the corpus of the reading bench', () => {
  test('is the same every time', () => {
    // The seals of one process are counted on: their ids say nothing.
    const plain = (plan: unknown): string => JSON.stringify(plan).replace(/seal\d+/g, 'seal');
    expect(plain(planCorpus())).toBe(plain({ scans, dossiers }));
  });

  test('has at least 150 pages, and no file twice', () => {
    expect(pagesOf(scans)).toBeGreaterThanOrEqual(150);
    expect(new Set(scans.map((scan) => scan.path)).size).toBe(scans.length);
  });

  test('holds every class at least twice', () => {
    const classes = classesOf(scans);
    for (const one of DOCUMENT_CLASSES)
      expect([one, classes.filter((other) => other === one).length >= 2]).toEqual([one, true]);
  });

  test('holds every condition, 200 and 300 dpi, in both halves', () => {
    for (const heldOut of [false, true]) {
      const half = scans.filter((scan) => scan.heldOut === heldOut);
      const tags = new Set(half.flatMap((scan) => scan.conditions));
      for (const tag of [...CONDITIONS, '200dpi', '300dpi', 'prose', 'table', 'italic', 'small', 'two-column'])
        expect([heldOut, tag, tags.has(tag)]).toEqual([heldOut, tag, true]);
    }
  });

  test('holds out at least a quarter of the layouts, which share no words with the others', () => {
    const held = TEMPLATES.filter(({ part }) => part === 'held-out');
    expect(held.length * 4).toBeGreaterThanOrEqual(TEMPLATES.length);
    expect(scans.filter((scan) => scan.heldOut).length * 4).toBeGreaterThanOrEqual(scans.length);
    const say = (round: Round): Set<string> => {
      const prose = proseOf(WORDS[round], chanceOf('words'), PLACES[0] as (typeof PLACES)[0]);
      return new Set(Array.from({ length: 60 }, () => prose.sentence().slice(0, 24)));
    };
    // Opened rounds may share a vocabulary: rules may know them all.
    const rounds = ROUNDS.filter((round, i) => ROUNDS.findIndex((other) => WORDS[other] === WORDS[round]) === i);
    expect(rounds).toContain('held-out');
    const said = rounds.flatMap((round) => [...say(round)]);
    expect(new Set(said).size).toBe(said.length);
  });

  test('holds out every class, and layouts, places and people that no other part has', () => {
    expect(new Set(classesOf(scans.filter((scan) => scan.heldOut)))).toEqual(new Set(DOCUMENT_CLASSES));
    const facts = PARTS.flatMap((part) => {
      const own = scans.filter((scan) => scan.part === part);
      const named = own.flatMap(valuesOf).filter(([kind]) => kind === 'citizen_id');
      return [
        ...new Set([
          ...own.map(({ template }) => template),
          ...own.map(({ path }) => path.split('/')[0]),
          ...named.map(String),
        ]),
      ];
    });
    expect(new Set(facts).size).toBe(facts.length);
  });

  test('names identifiers of every kind that a paper can have', () => {
    const kinds = new Set(scans.flatMap((scan) => valuesOf(scan).map(([kind]) => kind)));
    // A result's code stands on electronic results only, which are not scanned.
    expect(FIELD_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['result_code']);
  });

  test('prints no identifier that could be somebody’s', () => {
    const values = scans.flatMap(valuesOf);
    expect(values.filter(([kind, value]) => !isNobodys(kind, value))).toEqual([]);
    const taxes = values.filter(([kind]) => kind === 'tax_code');
    expect(taxes.length).toBeGreaterThan(0);
    for (const [, value] of taxes) expect(taxCheckDigit(value)).toBe(true);
  });

  test('knows the dossier of every paper that has one, and only there names it for sure', () => {
    const codes = new Set(dossiers.map((dossier) => dossier.code));
    expect(codes.size).toBe(dossiers.length);
    const decidable = scans.filter((scan) => scan.documents.some(({ dossier }) => dossier !== null));
    for (const scan of decidable) for (const { dossier } of scan.documents) expect(codes.has(dossier ?? '')).toBe(true);
    for (const scan of scans.filter((one) => ['ambiguous', 'namesake', 'unknown', 'office'].includes(one.how)))
      expect(scan.documents.map(({ dossier }) => dossier)).toEqual([null]);
    const ways = new Set(scans.map((scan) => scan.how));
    expect([...ways].sort()).toEqual([
      'ambiguous',
      'barcode',
      'filename',
      'homonym',
      'namesake',
      'office',
      'person',
      'printed',
      'separator',
      'unknown',
    ]);
  });

  test('gives the undecidable papers something to be mistaken for', () => {
    const registered = (scan: CorpusScan): typeof dossiers => {
      const ids = new Set(
        valuesOf(scan)
          .filter(([kind]) => kind === 'citizen_id' || kind === 'person_name')
          .map(([, value]) => value),
      );
      return dossiers.filter((dossier) => ids.has(dossier.applicant.id) || ids.has(dossier.applicant.name));
    };
    for (const scan of scans.filter((one) => one.how === 'ambiguous'))
      expect([scan.path, registered(scan).length]).toEqual([scan.path, 2]);
    for (const scan of scans.filter((one) => one.how === 'namesake'))
      expect([scan.path, registered(scan).length]).toEqual([scan.path, 1]);
    for (const scan of scans.filter((one) => one.how === 'unknown'))
      expect([scan.path, registered(scan).length]).toEqual([scan.path, 0]);
  });

  test('writes registers that can be read', () => {
    const rows = parse(registerFiles(dossiers)['dossiers.csv'] ?? '', { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row['dossier_code'])).toEqual(dossiers.map((dossier) => dossier.code));
    expect(rows.every((row) => /^\d{4}-\d{2}-\d{2}$/.test(row['received'] ?? ''))).toBe(true);
  });
});

describe('choosing scans', () => {
  const options = { half: null, round: null, only: '', limit: 100_000 };

  test('by half, by round, by text and by number', () => {
    expect(chooseScans(scans, options)).toHaveLength(scans.length);
    const [tuned, opened, held] = PARTS.map((half) => chooseScans(scans, { ...options, half }));
    expect(held!.every((scan) => scan.heldOut) && !tuned!.some((scan) => scan.heldOut)).toBe(true);
    expect(tuned!.length + held!.length).toBe(scans.length);
    expect(opened!.length > 0 && opened!.every((scan) => scan.part === 'opened' && tuned!.includes(scan))).toBe(true);
    expect(new Set(chooseScans(scans, { ...options, only: 'photocopy' }).map((scan) => scan.condition))).toEqual(
      new Set(['photocopy']),
    );
    const round = chooseScans(scans, { ...options, round: 'opened-5' });
    expect(new Set(round.map((scan) => scan.part))).toEqual(new Set(['opened']));
    expect(round.length).toBeLessThan(opened!.length);
    const few = chooseScans(scans, { ...options, limit: 10 });
    expect(few).toHaveLength(10);
    expect(new Set(few.map((scan) => scan.template)).size).toBeGreaterThan(8);
  });
});

test('the time of a shell’s children is the second line of times', () => {
  expect(childMs('0m0.010s 0m0.020s\n1m2.500s 0m0.500s\n')).toBe(63_000);
});

describe('papers in other fonts', () => {
  const sets = FONT_SETS.map((set) => ({ set, scans: planFonts(set).scans }));

  test('share no font between what rules are built on and what proves them, nor with the corpus', () => {
    const fontsOf = (some: readonly CorpusScan[]): Set<string> =>
      new Set(some.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith('font:'))));
    const [build, prove] = sets.map((one) => fontsOf(one.scans));
    const known = fontsOf(scans);
    expect([...build!].filter((font) => prove!.has(font) || known.has(font))).toEqual([]);
    expect([...prove!].filter((font) => known.has(font))).toEqual([]);
    expect(build!.size + prove!.size).toBe(OTHER_FONTS.length);
  });

  test('are of tuned layouts alone, and no file twice', () => {
    const all = sets.flatMap((one) => one.scans);
    const tuned = new Set(TEMPLATES.filter(({ part }) => part === 'tuned').map(({ id }) => id));
    expect(all.filter(({ template }) => !tuned.has(template))).toEqual([]);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  test('leave the corpus as it is', () => {
    const plain = (plan: unknown): string => JSON.stringify(plan).replace(/seal\d+/g, 'seal');
    for (const set of FONT_SETS) planFonts(set);
    expect(plain(planCorpus())).toBe(plain({ scans, dossiers }));
  });
});
