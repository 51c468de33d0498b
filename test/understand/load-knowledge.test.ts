import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_CLASSES } from '../../src/core/document-class.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';

const shipped = join(import.meta.dirname, '../../config');

test('the shipped files know every class and 63 provinces', async () => {
  const knowledge = await loadKnowledge(shipped);
  expect(knowledge.documents.classes.map((c) => c.class).sort()).toEqual([...DOCUMENT_CLASSES].sort());
  expect(Object.keys(knowledge.provinces)).toHaveLength(63);
});

test('all faults of all files are told at once, with file and path', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'knowledge-'));
  try {
    for (const file of ['document-classes.json', 'identifiers.json']) await cp(join(shipped, file), join(dir, file));
    await writeFile(join(dir, 'citizen-id-provinces.json'), '{ "01": "Hà Nội" }');
    const classes = JSON.parse(await readFile(join(shipped, 'document-classes.json'), 'utf8'));
    classes.classes[0].phrases[0].weight = 'heavy';
    classes.classes.push(classes.classes[1]);
    await writeFile(join(dir, 'document-classes.json'), JSON.stringify(classes));
    await writeFile(join(dir, 'identifiers.json'), '{ broken');
    const error = await loadKnowledge(dir).catch((e: unknown) => e);
    const faults = String((error as { detail: { faults: string } }).detail.faults);
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
    expect(faults).toMatch(/document-classes\.json classes\.0\.phrases\.0\.weight/);
    expect(faults).toMatch(/identifiers\.json/);
    expect(faults).toMatch(/citizen-id-provinces\.json 01/);
  } finally {
    await rm(dir, { recursive: true });
  }
});
