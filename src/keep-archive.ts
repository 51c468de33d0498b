import { setTimeout as sleep } from 'node:timers/promises';
import type { Stores } from './app.ts';
import { copyObjects } from './archive/custody/copy-objects.ts';
import type { Custody } from './archive/custody/custody.ts';
import { lockObjects } from './archive/custody/lock-objects.ts';
import { verifyObjects } from './archive/custody/verify-objects.ts';
import { asSohoaError } from './core/errors.ts';
import { noticeText } from './core/notices.ts';
import type { StoreAbilities } from './core/ports/archive-store.ts';
import type { FindingPlace, StoreFinding } from './core/ports/custody.ts';
import { custodyOf } from './custody-of.ts';
import { nightToRead } from './night-to-read.ts';
import { abilityFindings } from './store-findings.ts';

const MB = 1_000_000;
/** How long an object at hand may take to end when the program stops, ms. */
const STOP_MS = 10_000;
/** After a store refused a lock it is asked again this much later, ms: it is a setting that a person must change. */
const LOCK_AGAIN_MS = 600_000;

/**
 * Keeps what is archived: tries at start what the store really does, copies to the second store, locks, and reads a share again
 * each night. Each of these that fails is told and tried again; none of them stops intake. The returned function ends it
 * after the object at hand.
 */
export function keepArchive(stores: Stores): () => Promise<void> {
  const keeper = new Keeper(stores);
  const timer = setInterval(() => keeper.turn(), stores.config.storage.everySeconds * 1000);
  keeper.turn();
  return async () => {
    clearInterval(timer);
    await keeper.stop();
  };
}

class Keeper {
  private readonly stores: Stores;
  private readonly custody: Custody;
  private abilities: StoreAbilities | null = null;
  private lockAfter = '';
  private lockNotBefore = 0;
  private lastNight: string | null = null;
  private stopping = false;
  private running: Promise<void> | null = null;
  /** What was told last of each place, so that the log tells it once. */
  private readonly told = new Map<FindingPlace, string>();

  constructor(stores: Stores) {
    this.stores = stores;
    this.custody = custodyOf(stores, () => this.stopping);
  }

  /** One turn of all there is to do; left out while the turn before is still at it. */
  turn(): void {
    this.running ??= this.work()
      .catch((error: unknown) => this.warn('the archive could not be looked after', error))
      .finally(() => {
        this.running = null;
      });
  }

  /** What is cut off after a while was only begun: it is found due again at the next start. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.race([this.running, sleep(STOP_MS, undefined, { ref: false })]);
  }

  private async work(): Promise<void> {
    for (const part of [() => this.probe(), () => this.copy(), () => this.lock(), () => this.verify()]) {
      if (!this.stopping) await part();
    }
  }

  private async probe(): Promise<void> {
    if (this.abilities) return;
    const { lock } = this.stores.config.storage;
    try {
      this.abilities = await this.stores.objects.probe(lock.mode === 'off' ? 'governance' : lock.mode);
    } catch (error) {
      await this.tell('store', [{ code: 'STORE_NOT_PROBED', detail: { answer: asSohoaError(error).code } }]);
      return;
    }
    this.stores.log.info({ store: this.stores.objects.name, ...this.abilities }, 'object store tried');
    await this.tell('store', abilityFindings(this.abilities, lock.mode !== 'off'));
    await this.tell('replica', this.custody.replica ? [] : [{ code: 'REPLICA_NONE', detail: {} }]);
  }

  private async copy(): Promise<void> {
    if (!this.custody.replica) return;
    try {
      const { copied } = await copyObjects(this.custody);
      if (copied > 0) this.stores.log.info({ copied }, 'copied to the second store');
      await this.tell('copying', []);
    } catch (error) {
      await this.tell('copying', [{ code: 'REPLICA_DOWN', detail: { answer: asSohoaError(error).code } }]);
    }
  }

  private async lock(): Promise<void> {
    const { archive, storage } = this.stores.config;
    const { mode } = storage.lock;
    if (mode === 'off' || this.abilities?.lock !== 'held' || Date.now() < this.lockNotBefore) return;
    try {
      const options = { lock: { ...storage.lock, mode }, retention: archive.retention };
      const { after, locked, refused } = await lockObjects(this.custody, options, this.lockAfter);
      this.lockAfter = after;
      if (refused !== null) this.lockNotBefore = Date.now() + LOCK_AGAIN_MS;
      if (locked > 0) this.stores.log.info({ locked }, 'objects locked');
      await this.tell('locking', refused === null ? [] : [failing(refused)]);
    } catch (error) {
      await this.tell('locking', [failing(asSohoaError(error).code)]);
    }
  }

  private async verify(): Promise<void> {
    const { storage, web } = this.stores.config;
    const night = nightToRead(new Date(), storage.fixity.atHour, web.timeZone);
    if (night === null || night === this.lastNight) return;
    try {
      const options = { budgetBytes: storage.fixity.budgetMb * MB, night };
      const sum = await verifyObjects(this.custody, options, (problem) =>
        this.stores.log.error({ ...problem }, 'a stored object is damaged'),
      );
      this.lastNight = night;
      if (sum) this.stores.log.info({ ...sum }, 'share of the archive read again');
    } catch (error) {
      this.warn('the night’s share was not read to its end', error);
    }
  }

  private async tell(place: FindingPlace, findings: StoreFinding[]): Promise<void> {
    const text = JSON.stringify(findings);
    if (this.told.get(place) === text) return;
    await this.stores.store.custody.setFindings(place, findings);
    this.told.set(place, text);
    for (const { code, detail } of findings) this.stores.log.warn({ code, ...detail }, noticeText(code, detail));
  }

  private warn(text: string, caught: unknown): void {
    const error = asSohoaError(caught);
    this.stores.log.warn({ code: error.code, ...error.detail }, text);
  }
}

function failing(answer: string): StoreFinding {
  return { code: 'STORE_LOCK_FAILING', detail: { answer } };
}
