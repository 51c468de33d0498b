import { findDossierCodes } from '../../src/core/dossier-code.ts';

const codes = (text: string) => findDossierCodes(text).map(({ code }) => code);

test('the dots of a form may lead to a code', () => {
  expect(codes('Mã số hồ sơ: ...H64.22.06-260916-0139')).toEqual(['H64.22.06-260916-0139']);
  expect(codes('Mã hồ sơ .000.00.16.H61-201123-0007.')).toEqual(['000.00.16.H61-201123-0007']);
});

test('the end of a longer code is none', () => {
  expect(codes('01.H61-201123-0007')).toEqual([]);
  expect(codes('AH61-201123-0007')).toEqual([]);
});
