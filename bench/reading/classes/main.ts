import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES_FILE, markOf, MODEL_FILE } from '../../../src/understand/learnt/class-seeds.ts';
import { trainClasses } from '../../../src/understand/learnt/train-classes.ts';
import { classExamples } from './examples.ts';

/** Writes what the program knows about classes before a clerk corrects one: texts, and the model learnt from them. */
const CONFIG = join(import.meta.dirname, '../../../config');
const examples = await classExamples();
const model = trainClasses(examples);
await writeFile(join(CONFIG, EXAMPLES_FILE), `${JSON.stringify(examples, null, 1)}\n`);
await writeFile(join(CONFIG, MODEL_FILE), `${JSON.stringify({ of: markOf(examples), model })}\n`);
console.log(`${examples.length} examples of ${model.classes.length} classes, ${model.buckets.length} buckets`);
