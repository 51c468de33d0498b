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
  expect(part('old_citizen_id', 'mentioned')).toEqual({ part: 'office', date: 'impossible' });
});
