import type { ArchiveStore } from '../../core/ports/archive-store.ts';
import type { CustodyRecords } from '../../core/ports/custody.ts';

/** What the custody of stored objects needs. */
export interface Custody {
  records: CustodyRecords;
  objects: ArchiveStore;
  /** Opens the second store, or gives the open one. Throws the STORE_ errors while it is away; null: none is configured. */
  replica: (() => Promise<ArchiveStore>) | null;
  /** Folder for bytes on their way between the stores; made when missing. */
  folder: string;
  /** True when the program stops: a pass ends after the object at hand. */
  stopped: () => boolean;
}

/** Name and version of the part that did it, for events. */
export const AGENTS = { verify: 'verify@2', copy: 'replicate@1', restore: 'restore@1', lock: 'lock@1' } as const;
