import { attachTo } from './attach-to.ts';
import { field, makeDossier } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const B = 'H08.27.35-261007-0108';
const HOA = { name: 'Khương Thị Dạ', id: '001190000021' };
const LOC = { name: 'Vũ Bá Lộc', id: '001088000999' };
const hoas = makeDossier(A, HOA.name, HOA.id);
const closed = { received: '2025-02-03', resolved: '2025-02-06' };
const issued = (day = '2016-02-24') => field('issue_date', day);
const named = (role: string, value = HOA.name) => field('person_name', value, { role });
const person = ({ name, id }: { name: string; id: string }, role: string) => [
  named(role, name),
  field('citizen_id', id, { role, confidence: 0.93 }),
];
const born = (day = '1990-03-02') => field('birth_date', day, { role: 'applicant' });
const typed = { path: `may-1/${A}.pdf` };

describe('a form of years before', () => {
  const form = [...person(HOA, 'applicant'), issued()];

  test('is the clerk’s, however well its person is proved: the file it was written for need not be in the register', async () => {
    expect(await attachTo([hoas], form)).toBe('DOSSIER_WEAK');
    expect(await attachTo([makeDossier(A, HOA.name, HOA.id, { resolved: '2026-10-08' })], form)).toBe('DOSSIER_WEAK');
    expect(await attachTo([hoas], [...person(HOA, 'applicant'), issued('2026-03-02')])).toBe('DOSSIER_WEAK');
    expect(await attachTo([hoas], [named('applicant'), born(), issued()])).toBe('DOSSIER_WEAK');
  });

  test('is the clerk’s where the citizen has had another dossier, open or not, for it may be of that one', async () => {
    expect(await attachTo([hoas, makeDossier(B, HOA.name, HOA.id, closed)], form)).toBe('DOSSIER_WEAK');
    expect(await attachTo([hoas, makeDossier(B, HOA.name, HOA.id)], form)).toBe('DOSSIER_AMBIGUOUS');
  });

  test.each(['witness', 'official', 'mother', 'neighbour', 'declarant'])(
    'of somebody else leads to no dossier of the %s on it',
    async (role) => {
      const others = [named('applicant', LOC.name), field('old_citizen_id', '000123456', { role: 'applicant' })];
      expect(await attachTo([hoas], [...others, ...person(HOA, role), issued()])).toBe('DOSSIER_WEAK');
    },
  );

  test.each(['wife', 'husband', 'owner', 'subject', 'taker'])(
    'that states somebody else beside who applies is of neither by itself: %s',
    async (role) => {
      const couple = [...person(HOA, 'applicant'), ...person(LOC, role), issued()];
      expect(await attachTo([hoas], couple)).toBe('DOSSIER_WEAK');
      expect(await attachTo([makeDossier(A, LOC.name, LOC.id)], couple)).toBe('DOSSIER_WEAK');
    },
  );

  test('goes with its dossier’s code to the applicant, proved by id or by name and year of birth, not to a bare name', async () => {
    expect(await attachTo([hoas], form, {}, typed)).toBe(`filename ${A}`);
    expect(await attachTo([hoas], [...form, field('dossier_code', A)])).toBe(`text ${A}`);
    const byName = [named('applicant'), born(), issued()];
    expect(await attachTo([hoas], byName, {}, typed)).toBe(`filename ${A}`);
    expect(await attachTo([hoas], [named('applicant'), issued()], {}, typed)).toBe('DOSSIER_WEAK');
    const seller = [...person(LOC, 'applicant'), ...person(HOA, 'giver'), issued()];
    expect(await attachTo([hoas], seller, {}, typed)).toBe('DOSSIER_WEAK');
  });

  test('behind a name left over from another dossier of the citizen’s stays the clerk’s', async () => {
    const two = [hoas, makeDossier(B, HOA.name, HOA.id)];
    expect(await attachTo(two, form, {}, typed)).toBe('DOSSIER_AMBIGUOUS');
  });
});
