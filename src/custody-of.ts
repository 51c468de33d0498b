import { join } from 'node:path';
import type { Stores } from './app.ts';
import type { Custody } from './archive/custody/custody.ts';
import { repairObject } from './archive/custody/repair-object.ts';
import { asSohoaError } from './core/errors.ts';

/** The parts of custody work on these stores. */
export function custodyOf({ store, objects, replica, folders }: Stores, stopped: () => boolean = () => false): Custody {
  return {
    records: store.custody,
    objects,
    replica: replica && (() => replica.open()),
    folder: join(folders.work, 'custody'),
    stopped,
  };
}

/** Looks at an object that could not be used, and restores it where that can be; what keeps it from doing so is logged. */
export function repairerOf(stores: Stores): (key: string) => Promise<void> {
  const custody = custodyOf(stores);
  return async (key) => {
    await repairObject(custody, key).catch((caught: unknown) => {
      const error = asSohoaError(caught);
      stores.log.warn({ code: error.code, ...error.detail }, 'a damaged object could not be looked at');
    });
  };
}
