import type { Stores } from './app.ts';
import type { ObjectStore } from './core/ports/object-store.ts';

/**
 * Removing an object for good means every place it lies in: the main store, whose lock has the first word, then the copy in the second
 * store, then damaged bytes that custody kept aside. Throws the STORE_ errors of each; asked again it goes on.
 */
export function removeEverywhere({ store, objects, replica }: Stores): Pick<ObjectStore, 'remove'> {
  return {
    async remove(key) {
      await objects.remove(key);
      if (replica) await (await replica.open()).remove(key);
      for (const { detail } of await store.custody.objectEvents(key)) {
        // Elsewhere than in a bucket with versions, where removing takes them all, they have keys of their own.
        if (typeof detail.kept === 'string' && detail.kept.startsWith('damaged/')) await objects.remove(detail.kept);
      }
    },
  };
}
