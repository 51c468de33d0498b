import { makePage } from './make-page.ts';
import { CIVIL_STATUS } from './layouts/civil-status.ts';
import { OFFICE } from './layouts/office.ts';
import { ONE_STOP } from './layouts/one-stop.ts';
import { PROPERTY } from './layouts/property.ts';
import { REGISTERS } from './layouts/registers.ts';
import { TABLES } from './layouts/tables.ts';
import { readPaper } from './read-paper.ts';

const LAYOUTS = [...CIVIL_STATUS, ...ONE_STOP, ...PROPERTY, ...OFFICE, ...TABLES, ...REGISTERS];

describe.each([
  ['lines across the page', false],
  ['columns told apart', true],
])('%s', (_, apart) => {
  test.each(LAYOUTS)('$name', async ({ lines, people, born, issued, agency }) => {
    const paper = await readPaper([makePage(lines, { apart })]);
    const once = (pairs: (string | undefined)[][]) => [...new Set(pairs.map((pair) => pair.join(': ')))].sort();
    expect(once(paper.people())).toEqual(once(people));
    if (born !== undefined) expect(paper.values('birth_date').sort()).toEqual([...born].sort());
    if (issued !== undefined) expect(paper.values('issue_date')[0] ?? null).toBe(issued);
    if (agency !== undefined) expect(paper.values('agency')[0] ?? null).toBe(agency);
  });
});
