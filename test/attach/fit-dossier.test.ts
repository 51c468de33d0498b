import { attachOptions } from '../../src/attach/attach-options.ts';
import { fitDossier } from '../../src/attach/fit-dossier.ts';
import { field, makeDocument, makeDossier } from './make-document.ts';

const dossier = makeDossier('H08.27.35-261005-0021', 'Mạc Gia Ân', '052001213814');
const part = (kind: 'citizen_id' | 'old_citizen_id', role: string, issued = '2017-03-14') =>
  fitDossier(
    makeDocument([field(kind, '000123456', { role }), field('issue_date', issued)], { class: 'other' }),
    dossier,
    attachOptions.parse({}),
  );

test('a paper of no known class that states its holder’s id, of twelve or nine digits, was brought along', () => {
  expect(part('old_citizen_id', 'subject')).toEqual({ part: 'component', date: 'silent' });
  expect(part('citizen_id', 'subject')).toEqual({ part: 'component', date: 'silent' });
});

test('one that only mentions an id was not, and its date has to be the dossier’s', () => {
  expect(part('old_citizen_id', 'mentioned')).toEqual({ part: 'office', date: 'early' });
});

test('what the desk writes of a dossier names its applicant and lies in its time; a notice is none of its papers', () => {
  expect(part('citizen_id', 'applicant', '2026-10-07')).toEqual({ part: 'form', date: 'fits' });
  expect(part('citizen_id', 'applicant', '2025-10-07')).toEqual({ part: 'form', date: 'early' });
  const fields = [field('citizen_id', '052001213814', { role: 'applicant' }), field('document_no', '1410/TB-PNN')];
  expect(fitDossier(makeDocument(fields, { class: 'other' }), dossier, attachOptions.parse({})).part).toBe('office');
});

test('a certified copy is no result, whatever day was read on it', () => {
  const paper = (text: string) =>
    fitDossier(
      makeDocument([field('issue_date', '2026-10-07')], { class: 'birth_certificate' }, text),
      dossier,
      attachOptions.parse({}),
    );
  expect(paper('GIẤY KHAI SINH')).toEqual({ part: 'result', date: 'fits' });
  expect(paper('GIẤY KHAI SINH\nCHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH')).toEqual({ part: 'component', date: 'silent' });
});

test('an older permit was brought along to be changed; an older decision too, if more than its class says so', () => {
  const of = (result: 'construction_permit' | 'decision') =>
    fitDossier(
      makeDocument([field('issue_date', '2014-05-24')], { class: result }),
      { ...dossier, procedure: { ...dossier.procedure!, result } },
      attachOptions.parse({}),
    );
  expect(of('construction_permit')).toEqual({ part: 'component', date: 'silent' });
  expect(of('decision')).toEqual({ part: 'component', date: 'early' });
});
