import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does `work`, and again after `delayMs`, twice that, and so on (a random tenth to a half added, so that workers do not
 * return together), at most `attempts` times, while `again` says that the error may pass. Throws the last error.
 */
export async function retrying<Value>(
  work: () => Promise<Value>,
  options: { attempts: number; delayMs: number; again: (error: unknown) => boolean },
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= options.attempts || !options.again(error)) throw error;
      await wait(options.delayMs * 2 ** (attempt - 1) * (1.1 + Math.random() * 0.4));
    }
  }
}
