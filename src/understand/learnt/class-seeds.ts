import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { classExampleSchema, classModelSchema, type ClassExample, type ClassModel } from '../../core/class-model.ts';
import { SohoaError } from '../../core/errors.ts';
import { sha256 } from '../../core/fixity.ts';

export const EXAMPLES_FILE = 'class-examples.json';
export const MODEL_FILE = 'class-model.json';

/** What is known about classes before any clerk corrected one. */
export interface ClassSeeds {
  /** Texts of invented papers. */
  examples: ClassExample[];
  /** Says which examples these are. */
  mark: string;
  /** Learnt from them when the program was made: learning hundreds of texts would hold up the first start. */
  model: ClassModel;
}

const modelFileSchema = z.object({ of: z.string(), model: classModelSchema });

export function markOf(examples: readonly ClassExample[]): string {
  return sha256(JSON.stringify(examples)).slice(0, 16);
}

/** Reads what the program comes with. Throws CONFIG_INVALID, also where the model was learnt from other examples. */
export async function loadClassSeeds(configDir: string): Promise<ClassSeeds> {
  const examples = await readChecked(configDir, EXAMPLES_FILE, z.array(classExampleSchema));
  const { of, model } = await readChecked(configDir, MODEL_FILE, modelFileSchema);
  const mark = markOf(examples);
  if (of !== mark) throw invalid(MODEL_FILE, `it was not learnt from ${EXAMPLES_FILE}`);
  return { examples, mark, model };
}

function invalid(file: string, reason: string, cause?: unknown): SohoaError {
  return new SohoaError('CONFIG_INVALID', { count: 1, faults: `${file}: ${reason}` }, { cause });
}

async function readChecked<T>(configDir: string, file: string, schema: z.ZodType<T>): Promise<T> {
  let told: unknown;
  try {
    told = JSON.parse(await readFile(join(configDir, file), 'utf8'));
  } catch (error) {
    throw invalid(file, error instanceof Error ? error.message : String(error), error);
  }
  const read = schema.safeParse(told);
  if (!read.success) throw invalid(file, read.error.message);
  return read.data;
}
