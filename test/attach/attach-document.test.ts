import { needsReview } from '../../src/core/notices.ts';
import { attachDocument } from '../../src/attach/attach-document.ts';
import type { UnderstoodDocument } from '../../src/core/document.ts';
import { field, KNOWLEDGE, makeDocument, makeDossier, makeLookup } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const B = 'H08.27.35-261007-0008';
const HOA = { name: 'Nguyễn Thị Hoa', id: '001190000021' };
const LAN = { name: 'Trần Thị Lan', id: '001190000777' };
const lookup = makeLookup([
  makeDossier(A, HOA.name, HOA.id),
  makeDossier(B, LAN.name, LAN.id, { received: '2026-10-07' }),
]);

const person = (who: { name: string; id: string }, role = 'applicant') => [
  field('person_name', who.name, { role }),
  field('citizen_id', who.id, { role, confidence: 0.93 }),
];
const code = (value: string, source: 'barcode' | 'qr' | 'ocr' | 'filename' = 'ocr') =>
  field('dossier_code', value, { source, confidence: source === 'ocr' ? 0.9 : 1 });

async function attach(document: UnderstoodDocument, scanPath = 'may-1/SCAN_1.pdf', in_ = lookup) {
  const result = await attachDocument({
    document,
    lookup: in_,
    scanPath,
    station: 'may-1',
    batch: { opens: false, proved: false },
    knowledge: KNOWLEDGE,
  });
  return {
    ...result,
    outcome: result.dossier
      ? `${result.dossier.how} ${result.dossier.code}`
      : result.reviewReasons.map((r) => r.code).join(),
  };
}

describe('a paper of no known class', () => {
  const other = (role: string) =>
    makeDocument([...person(HOA, role), field('issue_date', '2026-10-06')], { class: 'other' });

  test('about one person by id goes to the open dossier, as other papers brought along', async () => {
    expect((await attach(other('subject'))).outcome).toBe(`person ${A}`);
    const resolved = makeLookup([makeDossier(A, HOA.name, HOA.id, { resolved: '2026-10-06' })]);
    expect((await attach(other('subject'), undefined, resolved)).outcome).toBe('DOSSIER_WEAK');
  });

  test('that only mentions the applicant, or has no id, does not', async () => {
    expect((await attach(other('mentioned'))).outcome).toBe('DOSSIER_WEAK');
    const named = makeDocument([field('person_name', HOA.name, { role: 'subject' })], { class: 'other' });
    expect((await attach(named)).outcome).toBe('DOSSIER_WEAK');
  });
});

describe('a paper of no known class that was brought along', () => {
  const old = (role: string, ...more: ReturnType<typeof field>[]) =>
    makeDocument([field('person_name', HOA.name, { role }), field('issue_date', '2013-07-27'), ...more], {
      class: 'other',
    });

  test('goes by the code in its file name to its holder, however old it is, where it is about one person', async () => {
    expect((await attach(old('subject'), `${A}.pdf`)).outcome).toBe(`filename ${A}`);
    expect((await attach(old('mentioned'), `${A}.pdf`)).outcome).toBe(`filename ${A}`);
    const another = field('person_name', 'Lò Thị Ánh Mai', { role: 'mentioned' });
    expect((await attach(old('mentioned', another), `${A}.pdf`)).outcome).toBe('DOSSIER_WEAK');
    expect((await attach(old('subject', field('document_no', '14/TB-UBND')), `${A}.pdf`)).outcome).toBe('DOSSIER_WEAK');
  });

  test('of a household goes to its head, whose id stands among those of the members, and to no member', async () => {
    const household = (head: string, id: string) =>
      makeDocument(
        [
          field('person_name', head, { role: 'owner' }),
          field('person_name', HOA.name, { role: 'relative' }),
          field('citizen_id', id, { role: 'relative' }),
          field('issue_date', '2026-10-06'),
        ],
        { class: 'other' },
      );
    expect((await attach(household(HOA.name, HOA.id))).outcome).toBe(`person ${A}`);
    expect((await attach(household('Lò Thị Ánh Mai', HOA.id))).outcome).toBe('DOSSIER_WEAK');
    expect((await attach(household(HOA.name, '001090999999'))).outcome).not.toBe(`person ${A}`);
  });
});

describe('codes of the paper', () => {
  test('a barcode in the register attaches, also a silent paper', async () => {
    expect((await attach(makeDocument([code(A, 'barcode')]))).dossier).toMatchObject({
      code: A,
      how: 'barcode',
      confidence: 1,
    });
  });

  test('a barcode attaches although a parent is named, not when the id of its subject is another citizen', async () => {
    expect((await attach(makeDocument([code(A, 'barcode'), ...person(LAN, 'mother')]))).outcome).toBe(`barcode ${A}`);
    expect((await attach(makeDocument([code(A, 'barcode'), ...person(LAN, 'subject')]))).outcome).toBe(
      'DOSSIER_PERSON_MISMATCH',
    );
  });

  test('the register may write a code in other letter case than the paper', async () => {
    const anyCase = { ...lookup, byCode: (text: string) => lookup.byCode(text.toUpperCase()) };
    const result = await attach(makeDocument([code(A.toLowerCase(), 'barcode'), code(A)]), undefined, anyCase);
    expect(result.outcome).toBe(`barcode ${A}`);
  });

  test('an unsure class does not stop a barcode and stays a review reason', async () => {
    const result = await attach(
      makeDocument([code(A, 'qr')], { reviewReasons: [{ code: 'CLASS_UNSURE', detail: {} }] }),
    );
    expect(result.outcome).toBe(`qr ${A}`);
    expect(result.reviewReasons.map((r) => r.code)).toEqual(['CLASS_UNSURE']);
  });

  test('a code that is not in the register waits, with the near one as a candidate', async () => {
    const result = await attach(makeDocument([code('H08.27.35-261005-0027'), ...person(HOA)]));
    expect(result.outcome).toBe('DOSSIER_UNKNOWN');
    expect(result.candidates[0]?.code).toBe(A);
    expect(result.candidates[0]?.why).toMatch(/\.$/);
  });

  test('two codes of the register are a conflict whatever their sources', async () => {
    expect((await attach(makeDocument([code(A, 'barcode'), code(B, 'barcode')]))).outcome).toBe('DOSSIER_CONFLICT');
    expect((await attach(makeDocument([code(A, 'barcode')]), `may-1/${B}_KQ.pdf`)).outcome).toBe('DOSSIER_CONFLICT');
  });

  test('a printed code needs the applicant on the paper', async () => {
    expect((await attach(makeDocument([code(A), ...person(HOA)]))).outcome).toBe(`text ${A}`);
    expect((await attach(makeDocument([code(A)]))).outcome).toBe('DOSSIER_WEAK');
    expect((await attach(makeDocument([code(A), ...person(LAN)]))).outcome).toBe('DOSSIER_PERSON_MISMATCH');
  });

  test("the applicant's name anywhere in the text confirms, as part of a longer name it does not", async () => {
    const among = makeDocument(
      [code(A), field('person_name', 'Lê Thị Mai', { role: 'subject' })],
      {},
      'Người đi khai: Nguyễn Thị Hoa',
    );
    expect((await attach(among)).outcome).toBe(`text ${A}`);
    const longer = makeDocument(
      [code(A), field('person_name', 'Lê Thị Mai', { role: 'subject' })],
      {},
      'Bà Nguyễn Thị Hoa Mai',
    );
    expect((await attach(longer)).outcome).toBe('DOSSIER_PERSON_MISMATCH');
  });

  test('a file name counts as a printed code', async () => {
    expect((await attach(makeDocument(person(HOA)), `may-1/${A}_KQ.pdf`)).outcome).toBe(`filename ${A}`);
    expect((await attach(makeDocument(person(LAN)), `may-1/${A}.01.pdf`)).outcome).toBe('DOSSIER_PERSON_MISMATCH');
  });

  test("a result's code leads to its dossier", async () => {
    const result = field('result_code', `${A}-KQ1`, { source: 'qr', confidence: 1 });
    expect((await attach(makeDocument([result]))).outcome).toBe(`qr ${A}`);
  });
});

describe('separators', () => {
  const behind = (source: 'barcode' | 'ocr', confidence: number) => ({
    batchDossierCode: { code: A, source, confidence },
  });

  test('a silent or agreeing paper follows a decoded separator', async () => {
    expect((await attach(makeDocument([], behind('barcode', 1)))).outcome).toBe(`separator ${A}`);
    expect((await attach(makeDocument(person(HOA), behind('barcode', 1)))).outcome).toBe(`separator ${A}`);
  });

  test('a paper of somebody else, of a brother or of a namesake does not', async () => {
    expect((await attach(makeDocument(person(LAN), behind('barcode', 1)))).outcome).toBe('DOSSIER_PERSON_MISMATCH');
    const sister = { name: 'Nguyễn Thị Hòa', id: '001190000022' };
    expect((await attach(makeDocument([person(sister)[0]!], behind('barcode', 1)))).outcome).toBe(
      'DOSSIER_PERSON_MISMATCH',
    );
    const namesake = { name: HOA.name, id: '079185004455' };
    expect((await attach(makeDocument(person(namesake), behind('barcode', 1)))).outcome).toBe(
      'DOSSIER_PERSON_MISMATCH',
    );
  });

  test("a child's certificate follows when the mother is the applicant", async () => {
    const child = [field('person_name', 'Lê Văn Tí', { role: 'subject' }), ...person(HOA, 'mother')];
    expect((await attach(makeDocument(child, { ...behind('barcode', 1), class: 'birth_certificate' }))).outcome).toBe(
      `separator ${A}`,
    );
  });

  test('a recognised or doubtful separator needs the person too', async () => {
    expect((await attach(makeDocument([], behind('ocr', 0.86)))).outcome).toBe('DOSSIER_WEAK');
    expect((await attach(makeDocument([], behind('barcode', 0.5)))).outcome).toBe('DOSSIER_WEAK');
    expect((await attach(makeDocument(person(HOA), behind('ocr', 0.86)))).outcome).toBe(`separator ${A}`);
  });
});

describe('persons', () => {
  const dated = (who: typeof HOA, date: string) => [...person(who), field('issue_date', date)];

  test('id, name, class and date together attach', async () => {
    const result = await attach(makeDocument(dated(HOA, '2026-10-05')));
    expect(result.dossier).toMatchObject({ code: A, how: 'person' });
    expect(result.dossier!.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test('without a fitting date, class or name a clerk decides', async () => {
    expect((await attach(makeDocument(person(HOA), { class: 'decision' }))).outcome).toBe('DOSSIER_WEAK');
    expect((await attach(makeDocument(dated(HOA, '2025-01-05')))).outcome).toBe('DOSSIER_WEAK');
    expect((await attach(makeDocument(dated(HOA, '2026-10-05'), { class: 'report' }))).outcome).toBe('DOSSIER_WEAK');
    const otherName = [
      field('person_name', 'Phạm Thị Cúc', { role: 'applicant' }),
      field('citizen_id', HOA.id, { role: 'applicant', source: 'qr', confidence: 0.99 }),
      field('issue_date', '2026-10-05'),
    ];
    expect((await attach(makeDocument(otherName))).outcome).toBe('DOSSIER_WEAK');
  });

  test('a form without a day goes to the only dossier of who signed it with an id, while it is open', async () => {
    const form = makeDocument(person(HOA));
    const at = async (...dossiers: ReturnType<typeof makeDossier>[]) =>
      (await attach(form, 'SCAN.pdf', makeLookup(dossiers))).outcome;
    const open = makeDossier(A, HOA.name, HOA.id);
    const before = { received: '2026-09-07', resolved: '2026-09-10' };
    expect(await at(open)).toBe(`person ${A}`);
    expect(await at(makeDossier(A, HOA.name, HOA.id, before))).toBe('DOSSIER_WEAK');
    // A form of the year before may come out of the drawer: of two dossiers a clerk chooses.
    expect(await at(open, makeDossier(B, HOA.name, HOA.id, before))).not.toBe(`person ${A}`);
    const named = makeDocument([field('person_name', HOA.name, { role: 'applicant' })]);
    expect((await attach(named)).outcome).toBe('DOSSIER_WEAK');
  });

  test('two dossiers of one person are always ambiguous', async () => {
    const two = makeLookup([
      makeDossier(A, HOA.name, HOA.id),
      makeDossier(B, HOA.name, HOA.id, { received: '2026-09-07', resolved: '2026-09-10' }),
    ]);
    const result = await attach(makeDocument(dated(HOA, '2026-10-05')), 'SCAN.pdf', two);
    expect(result.outcome).toBe('DOSSIER_AMBIGUOUS');
    expect(result.candidates.map((c) => c.code)).toEqual([A, B]);
  });

  test('a name alone gives candidates', async () => {
    const result = await attach(makeDocument([field('person_name', 'NGUYEN THI HOA', { role: 'subject' })]));
    expect(result.outcome).toBe('DOSSIER_WEAK');
    expect(result.candidates).toHaveLength(1);
  });

  test('nobody known: papers of citizens wait, office papers do not', async () => {
    expect((await attach(makeDocument(person({ name: 'Khương Thị Dạ', id: '038101657448' })))).outcome).toBe(
      'DOSSIER_NONE',
    );
    const report = await attach(
      makeDocument([field('person_name', 'Khương Thị Dạ', { role: 'mentioned' })], { class: 'report' }),
    );
    expect(report.outcome).toBe('OFFICE_PAPER');
    expect(needsReview(report.reviewReasons)).toBe(false);
    expect((await attach(makeDocument(person(LAN), { class: 'decision' }))).outcome).not.toBe('OFFICE_PAPER');
  });
});
