import type { UnderstoodDocument } from '../../src/core/document.ts';
import type { DocumentClass } from '../../src/core/document-class.ts';
import type { Procedure, Unit } from '../../src/core/dossier.ts';
import type { DossierWithProcedure } from '../../src/core/ports/records.ts';
import { exactName } from '../../src/attach/compare-names.ts';
import { field, makeDocument, makeDossier } from './make-document.ts';
import type { Random } from './seeded-random.ts';
import { otherDigit } from './seeded-random.ts';

const procedure = (code: string, result: DocumentClass | null): Procedure => ({
  code,
  name: code,
  field: '',
  result,
  mode: 'full',
  extra: {},
});
const PROCEDURES = [
  procedure('1.001193', 'birth_certificate'),
  procedure('1.004873', 'marital_status_certificate'),
  procedure('1.001612', 'household_business_certificate'),
  procedure('1.001776', 'decision'),
  procedure('2.000884', 'power_of_attorney'),
  procedure('1.004222', null),
];
export const UNITS: Unit[] = [
  { code: 'H08.27.35', name: 'Ủy ban nhân dân xã Mẫu Lâm', extra: {} },
  { code: 'H08.27.36', name: 'Ủy ban nhân dân xã Mẫu Sơn', extra: {} },
];
export const STATIONS = { 'may-1': 'H08.27.35' };

interface Citizen {
  name: string;
  id: string;
  born: string;
}

const FAMILIES = ['Nguyễn', 'Trần', 'Lê'];
const MIDDLES = ['Văn', 'Thị', 'Thị Kim'];
const GIVEN = ['Hùng', 'Hưng', 'Hoa', 'Hòa', 'Lan', 'Loan', 'Thanh', 'Thành', 'Trâm', 'Sơ', 'Lạc', 'Cẩm'];

function makeCitizen(random: Random): Citizen {
  const year = 1960 + random.below(40);
  const sex = random.below(2);
  const digits = String(random.below(1_000_000)).padStart(6, '0');
  return {
    name: `${random.pick(FAMILIES)} ${random.pick(MIDDLES)} ${random.pick(GIVEN)}`,
    id: `052${sex}${year % 100}${digits}`.replace(/^(\d{4})(\d)(\d{6})$/, '$10$2$3'),
    born: `${year}-0${1 + random.below(9)}-1${random.below(10)}`,
  };
}

/** Citizens with namesakes, brothers and twins: same family, same birth date, a name one mark or letter apart. */
function makeCitizens(random: Random): Citizen[] {
  const people = Array.from({ length: 30 }, () => makeCitizen(random));
  const twins = people.slice(0, 8).map((one): Citizen => {
    const given = one.name.slice(one.name.lastIndexOf(' ') + 1);
    const near: Record<string, string> = { Hùng: 'Hưng', Hoa: 'Hòa', Lan: 'Loan', Thanh: 'Thành' };
    const other = near[given] ?? Object.keys(near).find((key) => near[key] === given) ?? 'Hoa';
    const id = one.id.slice(0, 6) + String(random.below(1_000_000)).padStart(6, '0');
    return { ...one, name: one.name.slice(0, one.name.lastIndexOf(' ') + 1) + other, id };
  });
  const namesakes = people.slice(8, 14).map((one) => ({ ...makeCitizen(random), name: one.name }));
  // Nobody could be nearer: the same name and birth date, and an id one digit apart.
  const doubles = people.slice(14, 18).map((one) => ({ ...one, id: otherDigit(random, one.id, 6) }));
  return [...people, ...twins, ...namesakes, ...doubles];
}

export interface Office {
  register: DossierWithProcedure[];
  bornOf: Map<string, string>;
}

/** A commune's register with a neighbour's dossiers in it, some resolved years ago, several of one citizen. */
export function makeOffice(random: Random): Office {
  const people = makeCitizens(random);
  const register = Array.from({ length: 90 }, (_, i) => {
    const who = random.pick(people);
    const old = random.chance(0.2);
    const day = 1 + random.below(9);
    const received = old ? `2023-03-0${day}` : `2026-10-0${day}`;
    const resolved = old ? `2023-03-1${day}` : random.chance(0.4) ? `2026-10-1${day}` : null;
    const unit = random.chance(0.15) ? UNITS[1]!.code : UNITS[0]!.code;
    const of = random.pick(PROCEDURES);
    const code = `${unit}-${received.slice(2).replaceAll('-', '')}-${String(random.below(40)).padStart(4, '0')}`;
    // Few registers state birth dates.
    const extra: Record<string, string> = random.chance(0.2) ? { birth_date: who.born } : {};
    const more = { received, resolved, unit, procedureCode: of.code, extra };
    return {
      ...makeDossier(`${code.slice(0, -2)}${String(i).padStart(2, '0')}`, who.name, who.id, more),
      procedure: of,
    };
  });
  return { register, bornOf: new Map(people.map((one) => [one.id, one.born])) };
}

export interface Paper {
  document: UnderstoodDocument;
  path: string;
  batch: { opens: boolean; proved: boolean };
  truth: DossierWithProcedure;
}

/** A paper of `truth` as it comes off the desk: read with errors, perhaps in a wrong pile or under a name left over. */
export function makePaper(random: Random, truth: DossierWithProcedure, office: Office): Paper {
  const cls = paperClass(random, truth);
  const fields: UnderstoodDocument['fields'] = [];
  const role = random.pick(['applicant', 'subject', 'owner']);
  const named = random.chance(0.9);
  if (named) addPerson(random, fields, truth, role, office);
  if (random.chance(0.25)) addRelative(random, fields, random.pick(office.register));
  addHead(random, fields, truth, cls, office);
  if (random.chance(0.2)) {
    const code = random.chance(0.6) ? truth.code : otherDigit(random, truth.code, 10);
    fields.push(field('dossier_code', code, { confidence: 0.9 }));
  }
  const strangers = office.register.filter((d) => !isNamed(fields, d));
  const wrongPile = named && random.chance(0.1);
  const pile = wrongPile ? random.pick(strangers).code : random.chance(0.25) ? truth.code : null;
  const read = random.pick(['ocr', 'barcode', 'qr'] as const);
  const misread = read === 'ocr' && random.chance(0.3);
  const text = fields.map((f) => (f.kind === 'person_name' ? `Họ và tên: ${f.value}` : '')).join('\n');
  const document = makeDocument(
    fields,
    {
      class: cls,
      batchDossierCode:
        pile === null
          ? null
          : {
              code: misread ? otherDigit(random, pile, 10) : pile,
              source: read,
              confidence: read === 'ocr' ? 0.86 : random.pick([1, 1, 0.5]),
            },
    },
    text,
  );
  // Whether the separator's own sheet proved its code: never a misread one, for its applicant stands on it.
  const batch = { opens: false, proved: pile !== null && !misread && read === 'ocr' && random.chance(0.5) };
  return { document, path: `may-1/${fileName(random, truth, office, fields)}`, batch, truth };
}

function paperClass(random: Random, truth: DossierWithProcedure): DocumentClass {
  if (truth.procedure?.result && random.chance(0.5)) return truth.procedure.result;
  return random.pick([
    'application_form',
    'citizen_id_card',
    'land_use_certificate',
    'decision',
    'report',
    'birth_certificate',
  ]);
}

function addPerson(
  random: Random,
  fields: UnderstoodDocument['fields'],
  truth: DossierWithProcedure,
  role: string,
  office: Office,
): void {
  const name = random.chance(0.2) ? truth.applicant.toUpperCase() : truth.applicant;
  // A mark lost or changed, or another letter: what comes out may be the twin's name.
  const cut = name.lastIndexOf(' ') + 1;
  const slips: Record<string, string> = {
    Thanh: 'Thành',
    Thành: 'Thanh',
    Cẩm: 'Cấm',
    Sơ: 'Số',
    Hùng: 'Hưng',
    Hưng: 'Hùng',
    Hoa: 'Hòa',
    Hòa: 'Hoa',
    Lan: 'Loan',
    Loan: 'Lan',
  };
  const slip = random.chance(0.1) ? (slips[name.slice(cut)] ?? name.slice(cut)) : name.slice(cut);
  fields.push(field('person_name', name.slice(0, cut) + slip, { role, confidence: 0.88 }));
  if (random.chance(0.5)) {
    const decoded = random.chance(0.3);
    const id = !decoded && random.chance(0.1) ? otherDigit(random, truth.citizenId!, 3) : truth.citizenId!;
    // Read badly, or found without its label, which tells of nobody.
    const faint = !decoded && random.chance(0.3);
    const confidence = decoded ? 0.99 : faint ? 0.58 : 0.92;
    const of = faint && random.chance(0.5) ? 'mentioned' : role;
    fields.push(field('citizen_id', id, { role: of, source: decoded ? 'qr' : 'ocr', confidence }));
  }
  if (random.chance(0.6)) {
    const born = office.bornOf.get(truth.citizenId!)!;
    fields.push(field('birth_date', random.chance(0.05) ? otherDigit(random, born, 2) : born, { role }));
  }
}

function addRelative(random: Random, fields: UnderstoodDocument['fields'], relative: DossierWithProcedure): void {
  const role = random.pick(['mother', 'father', 'witness', 'declarant']);
  fields.push(field('person_name', relative.applicant, { role }));
  if (random.chance(0.5)) fields.push(field('citizen_id', relative.citizenId!, { role, confidence: 0.92 }));
}

/** Date, agency and procedure code. */
function addHead(
  random: Random,
  fields: UnderstoodDocument['fields'],
  truth: DossierWithProcedure,
  cls: DocumentClass,
  office: Office,
): void {
  const result = cls === truth.procedure?.result;
  // An older certificate of the kind the dossier ends in, brought along to be changed; whose older dossier would have ended in
  // it as well nobody could tell from it.
  const older =
    result &&
    truth.resolved === null &&
    random.chance(0.3) &&
    !office.register.some((d) => d !== truth && d.citizenId === truth.citizenId);
  const broughtAlong = (!['application_form', 'decision', 'report'].includes(cls) && !result) || older;
  const end = truth.resolved ?? '2026-10-20';
  const date = broughtAlong
    ? random.pick(older ? ['2012-05-04', '2023-03-02'] : ['2012-05-04', '2023-03-02', truth.received])
    : random.pick([truth.received, end]);
  if (random.chance(0.85)) fields.push(field('issue_date', random.chance(0.04) ? otherDigit(random, date, 5) : date));
  const unit = UNITS.find((one) => one.code === truth.unit)!;
  if (random.chance(0.5)) fields.push(field('agency', unit.name.toUpperCase()));
  if (random.chance(0.15)) {
    // A code of another procedure, one the citizen has no dossier of: else the paper would say that it is that one's.
    const foreign = PROCEDURES.map((one) => one.code).filter(
      (one) => !office.register.some((d) => d.citizenId === truth.citizenId && d.procedureCode === one),
    );
    fields.push(
      field('procedure_code', foreign.length > 0 && random.chance(0.1) ? random.pick(foreign) : truth.procedureCode),
    );
  }
}

/**
 * Typed right, mistyped, or left over from the file before. Nobody could tell a name left over from another dossier of the
 * same citizen when that dossier expects the paper more than the true one does; such are not drawn.
 */
function fileName(
  random: Random,
  truth: DossierWithProcedure,
  { register }: Office,
  fields: UnderstoodDocument['fields'],
): string {
  if (random.chance(0.8)) return 'SCAN_0001.pdf';
  if (random.chance(0.5)) return `${truth.code}.pdf`;
  if (random.chance(0.5)) return `${otherDigit(random, truth.code, 10)}_KQ.pdf`;
  const others = register.filter((d) => d.citizenId !== truth.citizenId && !isNamed(fields, d));
  return `${random.pick(others).code}.pdf`;
}

/** The dossier's applicant stands on the paper, by id or with the very name: a pile or name of theirs looks right. */
function isNamed(fields: UnderstoodDocument['fields'], dossier: DossierWithProcedure): boolean {
  return fields.some((f) =>
    f.kind === 'citizen_id'
      ? f.value === dossier.citizenId
      : f.kind === 'person_name' && exactName(f.value, dossier.applicant),
  );
}
