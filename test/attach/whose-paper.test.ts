import { attachTo } from './attach-to.ts';
import { field, makeDossier } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const HOA = { name: 'Nguyễn Thị Hoa', id: '001190000021' };
const register = [makeDossier(A, HOA.name, HOA.id)];
const OTHER = { class: 'other' } as const;
const BIRTH = { class: 'birth_certificate' } as const;

const name = (value: string, role: string) => field('person_name', value, { role });
const id = (value: string, role: string) => field('citizen_id', value, { role, confidence: 0.93 });
const born = (value: string, role: string) => field('birth_date', value, { role });
const issued = field('issue_date', '2026-10-06');

describe('an id in the place of a parent', () => {
  const form = (...more: ReturnType<typeof field>[]) => [name(HOA.name, 'subject'), issued, ...more];

  test('is of whom the paper is about, where the register says so and the parent bears another name', async () => {
    const paper = form(born('1990-03-02', 'subject'), name('Lò Thị Mai', 'mother'), id(HOA.id, 'mother'));
    expect(await attachTo(register, paper, OTHER)).toBe(`person ${A}`);
    expect(await attachTo(register, paper, BIRTH)).toBe(`person ${A}`);
  });

  test('is the parent’s on the paper of a child, with a dossier of the parent’s own', async () => {
    const child = [name('Lò Minh Khôi', 'subject'), born('2021-03-02', 'subject'), issued];
    expect(await attachTo(register, [...child, name(HOA.name, 'mother'), id(HOA.id, 'mother')], BIRTH)).toBe(
      'DOSSIER_WEAK',
    );
    expect(await attachTo(register, [...child, id(HOA.id, 'mother')], OTHER, { text: HOA.name })).toBe('DOSSIER_WEAK');
  });

  test('is the parent’s where the child is named like the parent', async () => {
    const child = form(born('2021-03-02', 'subject'), name('Lò Thị Mai', 'mother'), id(HOA.id, 'mother'));
    expect(await attachTo(register, child, BIRTH)).toBe('DOSSIER_WEAK');
    const both = form(born('1990-03-02', 'subject'), name(HOA.name, 'mother'), id(HOA.id, 'mother'));
    expect(await attachTo(register, both, BIRTH)).toBe('DOSSIER_WEAK');
  });

  test('is nobody’s proof where the name was read with other marks', async () => {
    const paper = [name('Nguyễn Thị Hòa', 'subject'), issued, name('Lò Thị Mai', 'mother'), id(HOA.id, 'mother')];
    expect(await attachTo(register, paper, BIRTH)).toBe('DOSSIER_WEAK');
  });
});

test('an id read as the child’s whose holder stands there as mother leads to no dossier of hers', async () => {
  const child = [name('Lò Minh Khôi', 'subject'), id(HOA.id, 'subject'), issued];
  expect(await attachTo(register, [...child, name(HOA.name, 'mother')], BIRTH)).toBe('DOSSIER_WEAK');
});

test.each(['witness', 'declarant', 'official', 'neighbour'])('a paper is of no %s, id or not', async (role) => {
  const paper = [name('Lò Thị Mai', 'subject'), id('001190000555', 'subject'), issued];
  expect(await attachTo(register, [...paper, name(HOA.name, role), id(HOA.id, role)], OTHER)).toBe('DOSSIER_WEAK');
});

test('a paper of somebody unknown that mentions an applicant by id is not the applicant’s', async () => {
  const paper = [name('Lò Thị Mai', 'mentioned'), id('001190000555', 'mentioned'), issued];
  expect(await attachTo(register, [...paper, name(HOA.name, 'mentioned'), id(HOA.id, 'mentioned')], OTHER)).toBe(
    'DOSSIER_WEAK',
  );
});

describe('a paper of a household', () => {
  const household = (...more: ReturnType<typeof field>[]) => [
    name(HOA.name, 'head'),
    id(HOA.id, 'head'),
    name('Lò Minh Khôi', 'relative'),
    id('001212000777', 'relative'),
    issued,
    ...more,
  ];

  test('that is about nobody else is its head’s, proved by id', async () => {
    expect(await attachTo(register, household(), OTHER)).toBe(`person ${A}`);
    expect(await attachTo(register, [name(HOA.name, 'head'), issued], OTHER)).toBe('DOSSIER_WEAK');
  });

  test('is not the head’s where it is about somebody else, or nobody says whom it is about', async () => {
    expect(await attachTo(register, household(name('Lò Thị Mai', 'subject')), OTHER)).toBe('DOSSIER_WEAK');
    expect(await attachTo(register, household(name('Lò Thị Mai', 'mentioned')), OTHER)).toBe('DOSSIER_WEAK');
    expect(await attachTo(register, household(), { class: 'report' })).toBe('DOSSIER_WEAK');
  });

  test('is no member’s', async () => {
    const child = [makeDossier(A, 'Lò Minh Khôi', '001212000777')];
    expect(await attachTo(child, household(), OTHER)).toBe('DOSSIER_WEAK');
  });
});

describe('an id whose holder’s name was read without a middle word', () => {
  const THU = { name: 'Nguyễn Thị Thu Hoa', id: '001190000333' };
  const thus = makeDossier(A, THU.name, THU.id);
  const paper = (value: string) => [
    name(value, 'subject'),
    id(THU.id, 'subject'),
    issued,
    field('agency', 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM'),
  ];

  test('is still the holder’s; another given name, or one more word, is somebody else’s', async () => {
    expect(await attachTo([thus], paper('NGUYỄN HOA'), BIRTH)).toBe(`person ${A}`);
    expect(await attachTo([thus], paper('NGUYỄN THU HOA'), BIRTH)).toBe(`person ${A}`);
    for (const other of ['NGUYỄN THỊ THU', 'NGUYỄN HÒA', 'LÒ HOA', 'NGUYỄN ÁNH HOA', 'NGUYỄN THỊ THU HOA MAI'])
      expect(await attachTo([thus], paper(other), BIRTH)).toBe('DOSSIER_WEAK');
  });

  test('is the clerk’s choice where the register has somebody of the name as it was read', async () => {
    const other = makeDossier('H08.27.35-261007-0108', 'Nguyễn Hoa', '052190345678');
    expect(await attachTo([thus, other], paper('NGUYỄN HOA'), BIRTH)).toBe('DOSSIER_WEAK');
  });
});

test('the sex in the next cell is no part of a name in capitals', async () => {
  const paper = [id(HOA.id, 'subject'), issued];
  const [result] = [{ class: 'birth_certificate' as const }];
  expect(await attachTo(register, paper, result, { text: 'NGUYỄN THỊ HOA Nữ' })).toBe(`person ${A}`);
  expect(await attachTo(register, paper, result, { text: 'NGUYỄN THỊ HOA NAM' })).toBe('DOSSIER_WEAK');
});
