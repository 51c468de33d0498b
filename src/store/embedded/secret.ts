import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';

export const SECRET_FILE = 'sohoa-secret.json';
/** The server's superuser and the owner of our database; local to the folder. */
export const SERVER_USER = 'sohoa';

/** The generated password of a data folder; lies in it, readable by the folder's owner only. */
export const secretSchema = z.object({ password: z.string().min(20) });

/** Throws DATABASE_NOT_OURS when the folder is not one that Sohoa made, or belongs to another account. */
export async function readPassword(dataDir: string): Promise<string> {
  const text = await readFile(join(dataDir, SECRET_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = `cannot read ${SECRET_FILE} of the folder (${error.code ?? error.message})`;
    throw new SohoaError('DATABASE_NOT_OURS', { reason, folder: dataDir }, { cause: error });
  });
  return secretSchema.parse(JSON.parse(text)).password;
}
