import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { classExampleSchema, type ClassExample } from '../../core/class-model.ts';
import { SohoaError } from '../../core/errors.ts';
import type { Knowledge } from '../knowledge-schema.ts';

const FILE = 'class-examples.json';

/**
 * What is known about classes before any clerk corrected one: texts of invented papers in `configDir`, and the phrases of
 * the rules, one example a class. Throws CONFIG_INVALID.
 */
export async function loadSeedExamples(configDir: string, knowledge: Knowledge): Promise<ClassExample[]> {
  const read = z.array(classExampleSchema).safeParse(await readJson(join(configDir, FILE)));
  if (!read.success) throw new SohoaError('CONFIG_INVALID', { count: 1, faults: `${FILE}: ${read.error.message}` });
  const phrases = knowledge.documents.classes.flatMap((known): ClassExample[] => {
    const texts = known.phrases.filter((phrase) => !phrase.negative).map((phrase) => phrase.text);
    return texts.length === 0 ? [] : [{ class: known.class, pages: [texts.join('\n')] }];
  });
  return [...read.data, ...phrases];
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SohoaError('CONFIG_INVALID', { count: 1, faults: `${FILE}: ${reason}` }, { cause: error });
  }
}
