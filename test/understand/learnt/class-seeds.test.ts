import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classExamples } from '../../../bench/reading/classes/examples.ts';
import { PLACES } from '../../../bench/reading/plan/places.ts';
import { DOCUMENT_CLASSES } from '../../../src/core/document-class.ts';
import { askModel } from '../../../src/understand/learnt/ask-model.ts';
import { EXAMPLES_FILE, loadClassSeeds, MODEL_FILE } from '../../../src/understand/learnt/class-seeds.ts';

const CONFIG = join(import.meta.dirname, '../../../config');

test('the program comes with examples of every class and a model that tells them', async () => {
  const { examples, model } = await loadClassSeeds(CONFIG);
  expect(model.classes.map(({ class: name }) => name)).toEqual([...DOCUMENT_CLASSES].sort());
  const told = examples.filter(({ class: name, pages }) => askModel(model, pages)?.class === name);
  expect(told.length / examples.length).toBeGreaterThan(0.97);
});

test('the examples are those that are drawn today, and none is of a layout that is held out', async () => {
  const { examples } = await loadClassSeeds(CONFIG);
  expect(examples).toEqual(await classExamples());
  const places = PLACES.filter(({ round }) => round === 'held-out').map(({ name }) => name.toLowerCase());
  const text = examples
    .flatMap(({ pages }) => pages)
    .join('\n')
    .toLowerCase();
  expect(places.filter((name) => text.includes(name))).toEqual([]);
});

describe('files that do not fit', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'class-seeds-'));
    for (const name of [EXAMPLES_FILE, MODEL_FILE]) await cp(join(CONFIG, name), join(folder, name));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('a model learnt from other examples is refused', async () => {
    const path = join(folder, EXAMPLES_FILE);
    const examples = JSON.parse(await readFile(path, 'utf8')) as unknown[];
    await writeFile(path, JSON.stringify(examples.slice(1)));
    await expect(loadClassSeeds(folder)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  test('a file that is no list of examples is refused', async () => {
    await writeFile(join(folder, EXAMPLES_FILE), '{}');
    await expect(loadClassSeeds(folder)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    await writeFile(join(folder, EXAMPLES_FILE), '[');
    await expect(loadClassSeeds(folder)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});
