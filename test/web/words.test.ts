import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_SOURCES } from '../../src/core/field-kind.ts';
import { checkWords, personWord } from '../../src/web/words.ts';

const identifiers = readFileSync(join(import.meta.dirname, '..', '..', 'config', 'identifiers.json'), 'utf8');
const roles = [...new Set([...identifiers.matchAll(/"role":\s*"([^"]+)"/g)].map((match) => match[1] ?? ''))];

test('every role the papers know has a Vietnamese word', () => {
  expect(roles.length).toBeGreaterThan(5);
  expect(roles.filter((role) => personWord(role) === role)).toEqual([]);
});

test('sources that agree are worded, each once', () => {
  const checks = FIELD_SOURCES.filter((source) => source !== 'manual').map((source) => `agrees-with-${source}`);
  const { passed } = checkWords([...checks, ...checks]);
  expect(passed).toHaveLength(checks.length);
  expect(passed.filter((word) => word.startsWith('agrees'))).toEqual([]);
});

test('every check that the rules name is worded: no clerk reads a code', () => {
  const room = join(import.meta.dirname, '..', '..', 'src', 'understand');
  const sources = readdirSync(room)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(room, name), 'utf8'));
  const lists = sources.flatMap((text) => [...text.matchAll(/checks(?:: | = |\.push\(|\.includes\()\[?([^\]);]*)/g)]);
  const checks = [
    ...new Set(lists.flatMap((match) => [...match[1]!.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map((m) => m[1]!))),
  ];
  expect(checks).toEqual(expect.arrayContaining(['second-place', 'closed-list', 'readings-differ', 'birth-year']));
  const { passed, care } = checkWords(checks);
  expect([...passed, ...care].filter((word) => checks.includes(word))).toEqual([]);
});
