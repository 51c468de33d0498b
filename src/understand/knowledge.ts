import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { SohoaError } from '../core/errors.ts';
import { withCarriedTitles } from './carried-titles.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { documentClassesSchema, identifiersSchema, provincesSchema } from './knowledge-schema.ts';

export type { Knowledge } from './knowledge-schema.ts';

/**
 * Reads document classes, identifiers and citizen-id provinces from `configDir`.
 * Throws CONFIG_INVALID naming every fault of all three files at once: `file path: what is wrong`, one a line.
 */
export async function loadKnowledge(configDir: string): Promise<Knowledge> {
  const faults: string[] = [];
  const [documents, identifiers, provinces] = await Promise.all([
    readJson(configDir, 'document-classes.json', documentClassesSchema, faults),
    readJson(configDir, 'identifiers.json', identifiersSchema, faults),
    readJson(configDir, 'citizen-id-provinces.json', provincesSchema, faults),
  ]);
  if (documents) faults.push(...duplicateClasses(documents.classes.map((c) => c.class)), ...unknownCarriers(documents));
  if (faults.length > 0 || !documents || !identifiers || !provinces) {
    throw new SohoaError('CONFIG_INVALID', { count: faults.length, faults: faults.join('\n') });
  }
  return { documents: withCarriedTitles(documents), identifiers, provinces };
}

async function readJson<Schema extends z.ZodType>(
  dir: string,
  file: string,
  schema: Schema,
  faults: string[],
): Promise<z.output<Schema> | null> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(dir, file), 'utf8'));
  } catch (error) {
    faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(`${file} ${issue.path.join('.') || '(root)'}: ${issue.message}`);
  return null;
}

function duplicateClasses(names: string[]): string[] {
  return names
    .filter((name, i) => names.indexOf(name) !== i)
    .map((name) => `document-classes.json classes: ${name} is listed twice`);
}

function unknownCarriers({ classes, titleCarriers }: Knowledge['documents']): string[] {
  return classes
    .flatMap(({ phrases }) => phrases)
    .filter(({ carrier }) => carrier !== null && titleCarriers[carrier] === undefined)
    .map(({ text, carrier }) => `document-classes.json titleCarriers: ${carrier} of ${text} is not there`);
}
