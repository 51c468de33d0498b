import { BOOK_NUMBERS } from './forms/book-numbers.ts';
import { CIVIL_STATUS } from './forms/civil-status.ts';
import { ONE_STOP } from './forms/one-stop.ts';
import { PEOPLE } from './forms/people.ts';
import { PEOPLE_OTHERWISE } from './forms/people-otherwise.ts';
import { PROPERTY } from './forms/property.ts';
import { REGISTERS } from './forms/registers.ts';
import { WRITTEN_NUMBERS } from './forms/written-numbers.ts';
import { makePage } from './make-page.ts';
import { readPaper } from './read-paper.ts';

const FORMS = [
  ...BOOK_NUMBERS,
  ...CIVIL_STATUS,
  ...REGISTERS,
  ...PROPERTY,
  ...ONE_STOP,
  ...PEOPLE,
  ...PEOPLE_OTHERWISE,
  ...WRITTEN_NUMBERS,
];
const DESCRIPTIONS = ['person_name', 'birth_date', 'issue_date', 'agency'];

describe.each([
  ['lines across the page', false],
  ['columns told apart', true],
])('%s', (_, apart) => {
  test.each(FORMS)('$name', async ({ lines, numbers, people }) => {
    const { fields, values } = await readPaper([makePage(lines, { apart })]);
    const found = fields.filter(({ kind }) => !DESCRIPTIONS.includes(kind));
    expect([...new Set(found.map(({ kind, value }) => `${kind} ${value}`))].sort()).toEqual([...numbers].sort());
    // Found by its label: an id that only looks like one proves less.
    expect(found.filter(({ checks }) => checks.includes('unlabelled'))).toEqual([]);
    if (people) expect([...new Set(values('person_name'))].sort()).toEqual([...people].sort());
  });
});
