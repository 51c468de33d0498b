import { attachDocument } from '../../src/attach/attach-document.ts';
import { exactName } from '../../src/attach/compare-names.ts';
import type { Field, UnderstoodDocument } from '../../src/core/document.ts';
import type { DossierWithProcedure } from '../../src/core/ports/records.ts';
import { makeOffice, makePaper as makeOfficePaper, STATIONS, UNITS } from './busy-office.ts';
import { field, KNOWLEDGE, makeDocument, makeDossier, makeLookup } from './make-document.ts';
import { makeLargeRegister, makeStrangersPaper } from './strangers.ts';
import { generator, otherDigit, type Random } from './seeded-random.ts';

const FAMILIES = ['Nguyễn', 'Trần'];
const MIDDLES = ['Văn', 'Thị'];
// Brothers and sisters whose names fold together or lie one letter apart.
const GIVEN = ['Hùng', 'Hưng', 'Hứng', 'Hoa', 'Hòa', 'Hoà', 'An', 'Ân', 'Lan', 'Loan', 'Thanh', 'Thành'];

/** A busy day's register: running codes, sibling ids one digit apart, namesakes, several dossiers of one person. */
function makeRegister(random: Random): DossierWithProcedure[] {
  const people: { name: string; id: string }[] = [];
  for (let i = 0; i < 30; i++) {
    const name = `${random.pick(FAMILIES)} ${random.pick(MIDDLES)} ${random.pick(GIVEN)}`;
    people.push({ name, id: `0011${85 + random.below(3)}0000${String(random.below(40)).padStart(2, '0')}` });
  }
  return Array.from({ length: 60 }, (_, i) => {
    const who = random.pick(people);
    const day = 5 + random.below(3);
    const resolved = random.chance(0.5) ? `2026-10-${String(day + 3).padStart(2, '0')}` : null;
    return makeDossier(`H08.27.35-26100${day}-00${String(i).padStart(2, '0')}`, who.name, who.id, {
      received: `2026-10-0${day}`,
      resolved,
    });
  });
}

/** How the name comes off the paper: right, capitals, without marks, with one mark or letter wrong. */
function readName(random: Random, name: string): string {
  if (random.chance(0.3)) return name.toUpperCase();
  if (random.chance(0.15)) return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  if (random.chance(0.1)) return `${name.slice(0, name.lastIndexOf(' '))} ${random.pick(GIVEN)}`;
  return name;
}

/** A paper of the true dossier, read with the errors that recognition makes, in a batch that may be another's. */
function makePaper(
  random: Random,
  truth: DossierWithProcedure,
  all: DossierWithProcedure[],
): { document: UnderstoodDocument; path: string } {
  const fields: Field[] = [];
  const named = random.chance(0.85);
  const role = random.pick(['applicant', 'subject', 'mother']);
  if (named) {
    fields.push(field('person_name', readName(random, truth.applicant), { role }));
    if (random.chance(0.7)) {
      const misread = random.chance(0.2);
      const id = misread ? otherDigit(random, truth.citizenId!, 4) : truth.citizenId!;
      const decoded = !misread && random.chance(0.3);
      fields.push(
        field('citizen_id', id, {
          role,
          source: decoded ? 'qr' : 'ocr',
          confidence: decoded ? 0.99 : 0.75 + random.below(20) / 100,
        }),
      );
    }
    if (random.chance(0.3)) {
      const relative = random.pick(all);
      fields.push(
        field('person_name', relative.applicant, { role: 'father' }),
        field('citizen_id', relative.citizenId!, { role: 'father' }),
      );
    }
  }
  if (random.chance(0.4)) {
    // Printed codes are misread more often than they would be.
    fields.push(
      field('dossier_code', random.chance(0.5) ? truth.code : otherDigit(random, truth.code, 17), { confidence: 0.9 }),
    );
  }
  if (random.chance(0.2))
    fields.push(field('dossier_code', truth.code, { source: random.pick(['barcode', 'qr'] as const), confidence: 1 }));
  if (random.chance(0.7)) fields.push(field('issue_date', random.pick([truth.received, '2026-10-08', '2019-03-04'])));
  const batchTruth = random.chance(0.35);
  // A wrong batch happens when a receipt was forgotten. It shows only when the paper names its people and none of them is
  // the other dossier's applicant: a sheet of the same family or of a perfect namesake in the wrong pile nobody could tell.
  const batchOther = !batchTruth && named && random.chance(0.3);
  const onPaper = new Set([truth.citizenId, ...fields.filter((f) => f.kind === 'citizen_id').map((f) => f.value)]);
  const namesOnPaper = fields.filter((f) => f.kind === 'person_name').map((f) => f.value);
  const strangers = all.filter(
    (d) => !onPaper.has(d.citizenId) && !namesOnPaper.some((name) => exactName(name, d.applicant)),
  );
  const batch = batchTruth ? truth.code : batchOther ? random.pick(strangers).code : null;
  const misreadBatch = batch !== null && random.chance(0.3);
  const text = fields
    .filter((f) => f.kind === 'person_name')
    .map((f) => `Họ và tên: ${f.value}`)
    .join('\n');
  const document = makeDocument(
    fields,
    {
      class: random.pick(['application_form', 'birth_certificate', 'decision']),
      batchDossierCode:
        batch === null
          ? null
          : misreadBatch
            ? { code: otherDigit(random, batch, 17), source: 'ocr', confidence: 0.86 }
            : { code: batch, source: random.pick(['barcode', 'qr']), confidence: 1 },
    },
    text,
  );
  const typed = random.chance(0.15)
    ? `${random.chance(0.7) ? truth.code : otherDigit(random, truth.code, 17)}_KQ.pdf`
    : 'SCAN_0001.pdf';
  return { document, path: `may-1/${typed}` };
}

test('among siblings, namesakes and running codes no paper ever goes to another citizen by itself', async () => {
  let attached = 0;
  const wrong: string[] = [];
  for (let seed = 1; seed <= 25; seed++) {
    const random = generator(seed);
    const register = makeRegister(random);
    const lookup = makeLookup(register);
    for (let n = 0; n < 120; n++) {
      const truth = random.pick(register);
      const { document, path } = makePaper(random, truth, register);
      const result = await attachDocument({
        document,
        lookup,
        scanPath: path,
        station: 'may-1',
        batch: { opens: false, proved: false },
        knowledge: KNOWLEDGE,
      });
      if (result.dossier === null) continue;
      attached++;
      const to = register.find((d) => d.code === result.dossier!.code)!;
      if (to.code !== truth.code)
        wrong.push(
          `seed ${seed} paper ${n}: ${result.dossier.how} ${to.citizenId === truth.citizenId ? '(same citizen)' : ''} ${JSON.stringify({ truth: [truth.code, truth.applicant, truth.citizenId], to: [to.code, to.applicant, to.citizenId], batch: document.batchDossierCode, path, fields: document.fields.map((f) => [f.kind, f.value, f.role, f.source, f.confidence]) })}`,
        );
    }
  }
  expect(wrong).toEqual([]);
  // The rules must not be safe by never attaching.
  expect(attached).toBeGreaterThan(400);
});

test('twins, namesakes, wrong piles, names left over, other units and old dossiers: no paper goes to a wrong dossier', async () => {
  const wrong: string[] = [];
  let attached = 0;
  let papers = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const random = generator(1000 + seed);
    const office = makeOffice(random);
    const lookup = makeLookup(office.register, { units: UNITS, stations: STATIONS });
    for (let n = 0; n < 120; n++) {
      const truth = random.pick(office.register);
      const { document, path, batch } = makeOfficePaper(random, truth, office);
      const input = { document, lookup, scanPath: path, station: 'may-1', batch, knowledge: KNOWLEDGE };
      const { dossier } = await attachDocument(input);
      papers++;
      if (dossier) attached++;
      if (dossier && dossier.code !== truth.code)
        wrong.push(
          `seed ${seed} paper ${n}: ${JSON.stringify({ truth, dossier, path, batch: document.batchDossierCode, class: document.class, fields: document.fields.map((f) => [f.kind, f.value, f.role, f.source]) })}`,
        );
    }
  }
  expect(wrong).toEqual([]);
  // The rules must not be safe by never attaching.
  expect(attached / papers).toBeGreaterThan(0.15);
});

test('papers of citizens without a dossier, like an applicant in all but one thing, go to nobody', async () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 8; seed++) {
    const random = generator(3000 + seed);
    const { register, bornOf } = makeLargeRegister(random);
    const lookup = makeLookup(register, { units: UNITS, stations: STATIONS });
    for (let n = 0; n < 60; n++) {
      const like = random.pick(register);
      const { document, kind } = makeStrangersPaper(random, like, bornOf.get(like.citizenId!)!);
      const batch = { opens: false, proved: false };
      const input = {
        document,
        lookup,
        scanPath: 'may-1/SCAN_0001.pdf',
        station: 'may-1',
        batch,
        knowledge: KNOWLEDGE,
      };
      const { dossier } = await attachDocument(input);
      if (dossier) wrong.push(`seed ${seed} ${kind}: ${JSON.stringify({ like, dossier, fields: document.fields })}`);
    }
  }
  expect(wrong).toEqual([]);
});
