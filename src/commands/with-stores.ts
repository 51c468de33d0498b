import type { Logger } from 'pino';
import { openStores, type Stores } from '../app.ts';
import { loadConfig } from '../config.ts';

/** Opens the stores for one command and closes them whatever happens. */
export async function withStores(
  options: { data?: string },
  log: Logger,
  work: (stores: Stores) => Promise<number>,
): Promise<number> {
  const stores = await openStores(loadConfig(process.env, { data: options.data }), log);
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}
