import type { DocumentClass } from '../../src/core/document-class.ts';
import { attachTo } from './attach-to.ts';
import { field, makeDossier, PROCEDURE } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const B = 'H08.27.35-261007-0108';
const HOA = { name: 'Nguyễn Thị Hoa', id: '001190000021' };
const register = [makeDossier(A, HOA.name, HOA.id)];
const typed = { path: `may-1/${A}.pdf` };

const name = (role = 'subject', value = HOA.name) => field('person_name', value, { role });
const id = (role = 'subject', value = HOA.id) => field('citizen_id', value, { role, confidence: 0.93 });
const born = (value = '1990-03-02') => field('birth_date', value, { role: 'subject' });
const issued = (day = '2009-05-12') => field('issue_date', day);
const of = (cls: DocumentClass) => ({ class: cls });

describe('a paper from long before its dossier', () => {
  const notice = field('document_no', '14/TB-CCT');

  test.each(['decision', 'report', 'official_letter'] as const)(
    'goes by its code to its applicant, proved by id, or by name and year of birth: %s',
    async (cls) => {
      expect(await attachTo(register, [name(), id(), issued()], of(cls), typed)).toBe(`filename ${A}`);
      expect(await attachTo(register, [name(), born(), issued()], of(cls), typed)).toBe(`filename ${A}`);
      const printed = [name(), born(), issued(), field('dossier_code', A)];
      expect(await attachTo(register, printed, of(cls))).toBe(`text ${A}`);
    },
  );

  test('a notice too, though nobody says who the citizen is on it, by id', async () => {
    const paper = [name('mentioned'), notice, issued()];
    expect(await attachTo(register, [...paper, id('mentioned')], of('other'), typed)).toBe(`filename ${A}`);
    expect(await attachTo(register, paper, of('other'), typed)).toBe('DOSSIER_WEAK');
  });

  test('what a citizen paid long ago too, but not by the id alone', async () => {
    const paid = [name('applicant'), id('applicant'), issued()];
    expect(await attachTo(register, paid, of('other'), typed)).toBe(`filename ${A}`);
    expect(await attachTo(register, paid, of('other'))).toBe('DOSSIER_WEAK');
  });

  test('does not by a code and a bare name, nor where the applicant is a witness', async () => {
    expect(await attachTo(register, [name(), issued()], of('decision'), typed)).toBe('DOSSIER_WEAK');
    const aside = [name('subject', 'Lò Thị Mai'), name('witness'), id('witness'), issued()];
    expect(await attachTo(register, aside, of('decision'), typed)).toBe('DOSSIER_WEAK');
  });

  test('of a namesake behind a file name left over goes nowhere', async () => {
    expect(await attachTo(register, [name(), born('1971-03-02'), issued()], of('decision'), typed)).toBe(
      'DOSSIER_PERSON_MISMATCH',
    );
    const two = [...register, makeDossier(B, HOA.name, '052190345678')];
    expect(await attachTo(two, [name(), born(), issued()], of('decision'), typed)).toBe('DOSSIER_AMBIGUOUS');
    const another = [name(), id('subject', '052190345678'), issued()];
    expect(await attachTo(two, another, of('decision'), typed)).toBe('DOSSIER_PERSON_MISMATCH');
  });

  test('is no form of it, and nothing is dated after it', async () => {
    // Not even by its code: the dossier it was written for should be in the register.
    const form = [name('applicant'), id('applicant'), issued('2026-03-12')];
    expect(await attachTo(register, form, {}, typed)).toBe('DOSSIER_WEAK');
    const resolved = [makeDossier(A, HOA.name, HOA.id, { resolved: '2026-10-08' })];
    expect(await attachTo(resolved, [name(), id(), issued('2026-11-20')], of('decision'), typed)).toBe('DOSSIER_WEAK');
  });
});

describe('an older decision without a code', () => {
  const decision = of('decision');
  const welfare = { ...PROCEDURE, result: 'decision' as const };

  test('goes by id to the one open dossier of whom it is about, whatever that ends in', async () => {
    expect(await attachTo(register, [name(), id(), issued()], decision)).toBe(`person ${A}`);
    const ends = [{ ...makeDossier(A, HOA.name, HOA.id), procedure: welfare }];
    expect(await attachTo(ends, [name(), id(), issued()], decision)).toBe(`person ${A}`);
    const resolved = [makeDossier(A, HOA.name, HOA.id, { resolved: '2026-10-08' })];
    expect(await attachTo(resolved, [name(), id(), issued()], decision)).toBe('DOSSIER_WEAK');
    const two = [...register, makeDossier(B, HOA.name, HOA.id)];
    expect(await attachTo(two, [name(), id(), issued()], decision)).toBe('DOSSIER_AMBIGUOUS');
  });

  test('does not by name and year of birth, nor where it is about others, too', async () => {
    const nine = field('old_citizen_id', '000123456', { role: 'subject' });
    expect(await attachTo(register, [name(), nine, born(), issued()], decision)).toBe('DOSSIER_WEAK');
    expect(await attachTo(register, [name(), id(), name('subject', 'Lò Thị Mai'), issued()], decision)).toBe(
      'DOSSIER_WEAK',
    );
    const ids = [name(), id(), id('subject', '001190000555'), issued()];
    expect(await attachTo(register, ids, decision)).toBe('DOSSIER_WEAK');
    const mentioned = [name(), id(), id('mentioned', '001190000555'), issued()];
    expect(await attachTo(register, mentioned, decision)).toBe('DOSSIER_WEAK');
  });

  test('nor where one misread digit of the year would make it the dossier’s own, or it is not a year old', async () => {
    expect(await attachTo(register, [name(), id(), issued('2016-10-08')], decision)).toBe('DOSSIER_WEAK');
    expect(await attachTo(register, [name(), id(), issued('2026-03-08')], decision)).toBe('DOSSIER_WEAK');
  });
});
