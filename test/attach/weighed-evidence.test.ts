import { attachDocument } from '../../src/attach/attach-document.ts';
import { attachOptions } from '../../src/attach/attach-options.ts';
import { POINTS } from '../../src/attach/points.ts';
import { ATTACH_FACTS } from '../../src/core/attach-score.ts';
import type { Field, UnderstoodDocument } from '../../src/core/document.ts';
import type { Dossier, Procedure } from '../../src/core/dossier.ts';
import type { DossierWithProcedure } from '../../src/core/ports/records.ts';
import { field, KNOWLEDGE, makeDocument, makeDossier, makeLookup, PROCEDURE } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const B = 'H08.27.35-261007-0108';
const HOA = { name: 'Nguyễn Thị Kim Hoa', id: '001185000021', born: '1985-03-04' };
const LAN = { name: 'Trần Thị Lan', id: '001190000777', born: '1990-01-02' };
const UNITS = [
  { code: 'H08.27', name: 'Ủy ban nhân dân tỉnh Lâm Hải', extra: {} },
  { code: 'H08.27.35', name: 'Ủy ban nhân dân xã Mẫu Lâm', extra: {} },
  { code: 'H08.27.36', name: 'Ủy ban nhân dân xã Mẫu Sơn', extra: {} },
];
const SINGLE: Procedure = { ...PROCEDURE, code: '1.004873', result: 'marital_status_certificate' };

const dossierOf = (code: string, who: typeof HOA, more: Partial<Dossier> = {}, procedure = PROCEDURE) => ({
  ...makeDossier(code, who.name, who.id, { procedureCode: procedure.code, ...more }),
  procedure,
});
const person = (who: typeof HOA, role = 'subject', source: Field['source'] = 'ocr') => [
  field('person_name', who.name, { role }),
  field('citizen_id', who.id, { role, source, confidence: 0.93 }),
];
const named = (who: typeof HOA) => [
  field('person_name', who.name, { role: 'subject' }),
  field('birth_date', who.born, { role: 'subject' }),
];
const dated = (date: string) => field('issue_date', date);
const code = (value: string) => field('dossier_code', value);

interface Desk {
  register?: DossierWithProcedure[];
  path?: string;
  station?: string;
  batch?: { opens: boolean; proved: boolean };
}

async function attach(fields: Field[], more: Partial<UnderstoodDocument> = {}, desk: Desk = {}) {
  const result = await attachDocument({
    document: makeDocument(fields, more, fields.map((f) => (f.kind === 'person_name' ? f.value : '')).join('\n')),
    lookup: makeLookup(desk.register ?? [dossierOf(A, HOA)], {
      units: UNITS,
      stations: { 'may-1': 'H08.27.35', 'may-tinh': 'H08.27', 'may-ben': 'H08.27.36' },
    }),
    scanPath: desk.path ?? 'may-1/SCAN_1.pdf',
    station: desk.station ?? 'may-1',
    batch: desk.batch ?? { opens: false, proved: false },
    knowledge: KNOWLEDGE,
  });
  const outcome = result.dossier
    ? `${result.dossier.how} ${result.dossier.code}`
    : result.reviewReasons.map((r) => r.code).join();
  return { ...result, outcome };
}
const factsOf = async (...input: Parameters<typeof attach>) =>
  (await attach(...input)).candidates[0]?.parts?.map((part) => part.fact);

test('every fact has points, and no code that is not decoded suffices by itself', () => {
  expect(Object.keys(POINTS).sort()).toEqual(Object.keys(ATTACH_FACTS).sort());
  const { neededPoints } = attachOptions.parse({});
  for (const fact of ['code-text', 'code-filename', 'code-separator-unsure', 'name-exact', 'id-decoded'] as const)
    expect(POINTS[fact]).toBeLessThan(neededPoints);
});

describe('codes of two sources', () => {
  const behind = (source: 'barcode' | 'ocr', confidence: number) => ({
    batchDossierCode: { code: A, source, confidence },
  });
  const typed = { path: `may-1/${A}.pdf` };

  test('print and file name that agree attach a paper that names nobody, one alone does not', async () => {
    expect((await attach([code(A)], {}, typed)).outcome).toBe(`text ${A}`);
    expect((await attach([code(A)])).outcome).toBe('DOSSIER_WEAK');
    expect((await attach([], {}, typed)).outcome).toBe('DOSSIER_WEAK');
  });

  test('a file name proves the reading of a separator, not a pile that is doubted', async () => {
    expect((await attach([], behind('ocr', 0.86), typed)).outcome).toBe(`separator ${A}`);
    expect((await attach([], behind('barcode', 0.5), typed)).outcome).toBe('DOSSIER_WEAK');
  });

  test("a separator's own sheet does not agree with itself", async () => {
    const opens = { batch: { opens: true, proved: false } };
    expect((await attach([code(A)], behind('ocr', 0.86), opens)).outcome).toBe('DOSSIER_WEAK');
    expect((await attach([code(A)], behind('ocr', 0.86))).outcome).toBe(`separator ${A}`);
  });

  test('behind a receipt that was attached surely a silent paper follows, a stranger does not', async () => {
    const proved = { batch: { opens: false, proved: true } };
    expect((await attach([], behind('ocr', 0.86))).outcome).toBe('DOSSIER_WEAK');
    expect((await attach([], behind('ocr', 0.86), proved)).outcome).toBe(`separator ${A}`);
    expect((await attach(person(LAN), behind('ocr', 0.86), proved)).outcome).toBe('DOSSIER_PERSON_MISMATCH');
  });
});

describe('a file name that contradicts the paper', () => {
  const typed = { path: `may-1/${A}.pdf` };
  test.each([
    ['date', [dated('2026-01-02')], 'application_form'],
    ['result of another procedure', [], 'construction_permit'],
  ] as const)('%s', async (_, more, cls) => {
    expect((await attach([...person(HOA), ...more], { class: cls }, typed)).outcome).toBe('DOSSIER_WEAK');
  });

  test('procedure code of the catalogue; one that no catalogue has is misread', async () => {
    const register = [dossierOf(A, HOA), dossierOf(B, LAN, {}, SINGLE)];
    const on = (procedure: string) =>
      attach([...person(HOA), field('procedure_code', procedure)], {}, { ...typed, register });
    expect((await on('1.004873')).outcome).toBe('DOSSIER_WEAK');
    expect((await on('1.009999')).outcome).toBe(`filename ${A}`);
    expect((await on('1.001193.000.00.00.H08')).dossier?.score?.parts).toContainEqual({
      fact: 'procedure-same',
      points: POINTS['procedure-same'],
    });
  });

  test("left over from the same citizen's dossier that expects the paper no more", async () => {
    const register = [dossierOf(A, HOA), dossierOf(B, HOA, { received: '2026-10-07' }, SINGLE)];
    const paper = [...person(HOA), dated('2026-10-08')];
    expect((await attach(paper, {}, { ...typed, register })).outcome).toBe('DOSSIER_AMBIGUOUS');
    const result = { class: 'birth_certificate' } as const;
    expect((await attach(paper, result, { ...typed, register })).outcome).toBe(`filename ${A}`);
  });
});

describe('persons', () => {
  const card = { class: 'citizen_id_card' } as const;
  const old = dated('2021-06-18');

  test("a card goes to its holder's only open dossier, not to one resolved, nor to one of two", async () => {
    expect((await attach([...person(HOA, 'subject', 'qr'), old], card)).outcome).toBe(`person ${A}`);
    const resolved = { register: [dossierOf(A, HOA, { received: '2021-06-10', resolved: '2021-06-20' })] };
    expect((await attach([...person(HOA, 'subject', 'qr'), old], card, resolved)).outcome).toBe('DOSSIER_WEAK');
    const two = { register: [dossierOf(A, HOA), dossierOf(B, HOA, {}, SINGLE)] };
    const ambiguous = await attach([...person(HOA, 'subject', 'qr'), old], card, two);
    expect(ambiguous.outcome).toBe('DOSSIER_AMBIGUOUS');
    expect(ambiguous.candidates.map((c) => c.score)).toEqual([0.5, 0.5]);
  });

  test('of two parties the one whose dossier ends in this contract; a dossier resolved before holds none', async () => {
    const contract: Procedure = { ...PROCEDURE, code: '2.001035', result: 'certified_contract' };
    const register = (resolved: string | null) => [
      dossierOf(A, HOA, { received: '2026-10-20', resolved: '2026-10-21' }, contract),
      dossierOf(B, LAN, { received: '2026-10-01', resolved }),
    ];
    const paper = [...person(HOA, 'giver'), ...person(LAN, 'taker'), dated('2026-10-21')];
    const cls = { class: 'certified_contract' } as const;
    expect((await attach(paper, cls, { register: register('2026-10-20') })).outcome).toBe(`person ${A}`);
    expect((await attach(paper, cls, { register: register(null) })).outcome).toBe('DOSSIER_AMBIGUOUS');
  });

  test('name, year of birth in the id, result, date and offices together attach; each missing one does not', async () => {
    const agency = field('agency', 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM');
    const whole = [...named(HOA), dated('2026-10-08'), agency];
    const cls = { class: 'birth_certificate' } as const;
    expect((await attach(whole, cls)).outcome).toBe(`person ${A}`);
    for (const kind of ['birth_date', 'issue_date', 'agency'] as const)
      expect(
        (
          await attach(
            whole.filter((f) => f.kind !== kind),
            cls,
          )
        ).outcome,
      ).toBe('DOSSIER_WEAK');
    expect((await attach(whole, cls, { station: 'may-ben' })).outcome).toBe('DOSSIER_WEAK');
    expect((await attach([...named({ ...HOA, born: '1986-03-04' }), ...whole.slice(2)], cls)).outcome).toBe(
      'DOSSIER_WEAK',
    );
  });

  test('beside the id the name may stand anywhere in the text, whole', async () => {
    const id = person(HOA)[1]!;
    const read = (text: string) =>
      attachDocument({
        document: makeDocument([id, dated('2026-10-08')], {}, text),
        lookup: makeLookup([dossierOf(A, HOA)]),
        scanPath: 'may-1/SCAN_1.pdf',
        station: 'may-1',
        batch: { opens: false, proved: false },
        knowledge: KNOWLEDGE,
      });
    expect((await read('Tôi là Nguyễn Thị Kim Hoa, đề nghị')).dossier?.code).toBe(A);
    expect((await read('Tôi là Nguyễn Thị Kim Hoa Mai, đề nghị')).dossier).toBeNull();
  });

  test('a name is no proof where the register has one like it', async () => {
    const paper = [...named(HOA), dated('2026-10-08'), field('agency', 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM')];
    for (const name of ['Nguyễn Thị Kim Hòa', 'Nguyễn Thị Kim Hoan', 'Nguyễn Thị Kim Ho', 'Nguyễn Thị Kim Hoa']) {
      const other = dossierOf(B, { ...HOA, name, id: '052190000888' });
      const { outcome } = await attach(paper, { class: 'birth_certificate' }, { register: [dossierOf(A, HOA), other] });
      expect(outcome).toBe('DOSSIER_AMBIGUOUS');
    }
  });

  const single = { class: 'marital_status_certificate' as const };
  const resolved = dossierOf(A, HOA, { received: '2026-10-05', resolved: '2026-10-08' }, SINGLE);
  const misread = (name: string) => [
    field('person_name', name, { role: 'subject' }),
    field('citizen_id', HOA.id, { role: 'subject', confidence: 0.93 }),
    dated('2026-10-08'),
  ];

  test('an id read well bears a name with another mark or space, not another letter, nor beside a sister', async () => {
    const desk = { register: [resolved] };
    expect((await attach(misread('Nguyễn Thị Kim Hóa'), single, desk)).outcome).toBe(`person ${A}`);
    expect((await attach(misread('NGUYỄN THỊKIM HOA'), single, desk)).outcome).toBe(`person ${A}`);
    expect((await attach(misread('Nguyễn Thị Kim Hoan'), single, desk)).outcome).toBe('DOSSIER_WEAK');
    const sister = dossierOf(
      B,
      { ...HOA, name: 'Nguyễn Thị Kim Hoan', id: '001187555555' },
      { resolved: '2026-09-01' },
    );
    const two = { register: [resolved, sister] };
    expect((await attach(misread('Nguyễn Thị Kim Hóa'), single, two)).outcome).toBe('DOSSIER_AMBIGUOUS');
  });

  test('an id that agrees, though read badly or told of nobody, never speaks against its holder', async () => {
    const faint = field('citizen_id', HOA.id, { role: 'mentioned', confidence: 0.58 });
    const paper = [...named(HOA), faint, dated('2026-10-08')];
    expect((await attach(paper, single, { register: [resolved] })).outcome).toBe(`person ${A}`);
    // The owner's id in the code of an office's paper has no role.
    const owners = field('citizen_id', HOA.id, { source: 'qr', confidence: 0.97 });
    expect((await attach([...named(HOA), owners, dated('2026-10-08')], single, { register: [resolved] })).outcome).toBe(
      `person ${A}`,
    );
    const fathers = field('citizen_id', HOA.id, { role: 'father', confidence: 0.93 });
    expect(
      (await attach([...named(HOA), fathers, dated('2026-10-08')], single, { register: [resolved] })).outcome,
    ).toBe('DOSSIER_WEAK');
  });

  test('an older certificate of the kind its dossier ends in is brought along, to an open one only', async () => {
    const open = dossierOf(A, HOA, {}, SINGLE);
    const paper = [...person(HOA), dated('2019-03-04')];
    expect((await attach(paper, single, { register: [open] })).outcome).toBe(`person ${A}`);
    expect((await attach(paper, single, { register: [resolved] })).outcome).toBe('DOSSIER_WEAK');
    expect((await attach([...person(HOA), dated('2026-09-20')], single, { register: [open] })).outcome).toBe(
      'DOSSIER_WEAK',
    );
    // 2016 may be 2026 misread: then it is the result of the open dossier, dated before its end.
    expect((await attach([...person(HOA), dated('2016-10-08')], single, { register: [open] })).outcome).toBe(
      'DOSSIER_WEAK',
    );
  });

  test('an id found without a label is proof beside the whole name, unless a namesake is in the register', async () => {
    const bare = field('citizen_id', HOA.id, { role: 'applicant', confidence: 0.6, checks: ['unlabelled'] });
    const paper = [...named(HOA), bare, dated('2026-10-08')];
    expect((await attach(paper, {}, { register: [dossierOf(A, HOA)] })).outcome).toBe(`person ${A}`);
    const namesake = dossierOf(B, { ...HOA, id: '052191774423' });
    expect((await attach(paper, {}, { register: [dossierOf(A, HOA), namesake] })).outcome).toBe('DOSSIER_AMBIGUOUS');
  });

  test('a recognised id is doubted beside a namesake whose id a reading could take for it', async () => {
    const paper = [...person(HOA), dated('2026-10-08')];
    const beside = (id: string) => ({ register: [dossierOf(A, HOA), dossierOf(B, { ...HOA, id })] });
    expect((await attach(paper, {}, beside('001185000027'))).outcome).toBe('DOSSIER_WEAK');
    expect((await attach(paper, {}, beside('052191774423'))).outcome).toBe(`person ${A}`);
  });
});

describe('units', () => {
  const paper = [...person(HOA), dated('2026-10-08')];

  test('the own unit speaks for a dossier, a neighbour against it, one above or below says nothing', async () => {
    expect(await factsOf(paper)).toContain('station-same');
    expect(await factsOf(paper, {}, { station: 'may-ben' })).toContain('station-other');
    const above = await factsOf(paper, {}, { station: 'may-tinh' });
    expect(above).not.toContain('station-same');
    expect(above).not.toContain('station-other');
  });

  test('a result issued by a neighbour is doubted, a paper brought along from there is not', async () => {
    const issued = [...paper, field('agency', 'ỦY BAN NHÂN DÂN XÃ MẪU SƠN')];
    expect(await factsOf(issued, { class: 'birth_certificate' })).toContain('agency-other');
    expect(await factsOf(issued, { class: 'marriage_certificate' })).not.toContain('agency-other');
  });
});

test('the score, its parts and the next best dossier come with the attachment', async () => {
  const register = [dossierOf(A, HOA), dossierOf(B, LAN)];
  const result = await attach(
    [code(A), ...person(HOA), ...person(LAN, 'mother'), dated('2026-10-08')],
    {},
    { register },
  );
  const score = result.dossier!.score!;
  expect(score.points).toBe(score.parts.reduce((sum, part) => sum + part.points, 0));
  expect(score.parts.map((part) => part.fact)).toEqual(
    expect.arrayContaining(['code-text', 'id-read', 'name-confirms', 'form', 'date-fits']),
  );
  expect(score.runnerUp).toMatchObject({ code: B, points: result.candidates[1]!.points });
  expect(score.points - score.runnerUp!.points).toBeGreaterThanOrEqual(attachOptions.parse({}).leadPoints);
  expect(result.candidates.map((c) => c.code)).toEqual([A, B]);
});
