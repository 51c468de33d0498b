import type { Collation } from '../../../src/core/collation.ts';
import type { PairingFacts, ScanFeed } from '../../../src/core/ports/records.ts';
import type { ScanRow } from '../../../src/core/scan.ts';
import type { Store } from '../../../src/store/store.ts';
import { makeDelivery } from '../../store/make-delivery.ts';
import { makeDocument } from '../../store/make-document.ts';

const WAIT_MS = 30 * 60_000;
let made = 0;

/** A station of its own for each test, so that no test meets what another left behind. */
interface Feeder {
  name: string;
  /** Records the station's next file, one minute after the one before. */
  feed(sides: number, more?: Parameters<typeof makeDelivery>[0], pairing?: Partial<PairingFacts>): Promise<ScanRow>;
}

/** Part of the records contract. */
export function pairing(getStore: () => Store): void {
  async function station(collation: Collation | null = { mode: 'two_files', backs: 'reversed' }): Promise<Feeder> {
    const name = `hai-mat-${(made += 1)}`;
    await getStore().registers.upsertStations([
      { name, title: name, unit: null, extra: {}, ...(collation ? { collation } : {}) },
    ]);
    let minute = 0;
    return {
      name,
      async feed(sides, more = {}, pairingMore = {}) {
        minute += 1;
        const path = `/inbox/${name}/${minute}.pdf`;
        const file = { station: name, relativePath: `${name}/${minute}.pdf`, path, mtimeMs: minute * 60_000 };
        const { file: changed, ...others } = more;
        const facts = { sides, waitMs: WAIT_MS, ...pairingMore };
        const delivery = makeDelivery({ pairing: facts, ...others }, { ...file, ...changed });
        return (await getStore().intake.recordDelivery(delivery)).scan;
      },
    };
  }
  const feedOf = (scan: ScanRow): Promise<ScanFeed> => getStore().collation.feedOf(scan.id);
  const reasonOf = async (scan: ScanRow): Promise<string | null> => {
    const feed = await feedOf(scan);
    return feed.mode === 'as-scanned' ? (feed.reason?.code ?? null) : feed.mode;
  };
  const viewOf = async (name: string) => (await getStore().views.stations()).find((one) => one.name === name)?.pairing;
  const expectPair = async (fronts: ScanRow, backs: ScanRow): Promise<void> => {
    expect(await feedOf(fronts)).toMatchObject({ mode: 'two_files', behind: { id: backs.id } });
    expect(await feedOf(backs)).toEqual({ mode: 'behind', fronts: fronts.id });
  };

  describe('fronts and backs in two files', () => {
    test('fronts wait, shown to the operator, and the next file is their backs; the two have one job', async () => {
      const { queue, views } = getStore();
      const before = (await queue.depth()).waiting;
      const at = await station({ mode: 'two_files', backs: 'same' });
      const fronts = await at.feed(4);
      expect((await views.scan(fronts.id))?.waitsForBacks).toBeInstanceOf(Date);
      expect(await viewOf(at.name)).toMatchObject({ waiting: { scanId: fronts.id }, stoppedSince: null });
      const backs = await at.feed(4);
      await expectPair(fronts, backs);
      expect(await feedOf(fronts)).toMatchObject({ backs: 'same' });
      expect(await viewOf(at.name)).toEqual({ waiting: null, stoppedSince: null });
      expect((await queue.depth()).waiting).toBe(before + 1);
      await queue.processScan(backs.id);
      expect((await queue.depth()).waiting).toBe(before + 1);
    });

    test('many pairs of stations that feed at the same time are never mixed', async () => {
      const feeders = await Promise.all(Array.from({ length: 4 }, () => station()));
      const fed = await Promise.all(
        feeders.map(async (at) => {
          const scans: ScanRow[] = [];
          for (let file = 0; file < 8; file += 1) scans.push(await at.feed(2));
          return scans;
        }),
      );
      for (const scans of fed) {
        for (let pair = 0; pair < scans.length; pair += 2) await expectPair(scans[pair]!, scans[pair + 1]!);
      }
    });

    test('other counts pair nothing; pairing then stops until a person says where the next pair begins', async () => {
      const at = await station();
      const [fronts, backs] = [await at.feed(4), await at.feed(3)];
      // Without the stop these two would be paired, though the first holds the backs of papers before.
      const [third, fourth] = [await at.feed(3), await at.feed(3)];
      const reason = { code: 'COLLATION_MISMATCH', detail: { count: '4 + 3' } };
      expect(await feedOf(fronts)).toEqual({ mode: 'as-scanned', reason });
      expect(await feedOf(backs)).toEqual({ mode: 'as-scanned', reason });
      expect([await reasonOf(third), await reasonOf(fourth)]).toEqual(['COLLATION_STOPPED', 'COLLATION_STOPPED']);
      expect((await viewOf(at.name))?.stoppedSince).toBeInstanceOf(Date);
      await getStore().collation.startPairing(at.name, 'op');
      const [again, behind] = [await at.feed(3), await at.feed(3)];
      await expectPair(again, behind);
      expect((await viewOf(at.name))?.stoppedSince).toBeNull();
    });

    test('a wait that ends leaves the fronts alone, and what comes late is no backs of anything', async () => {
      const at = await station();
      const fronts = await at.feed(2);
      expect(await reasonOf(fronts)).toBe('BACKS_MISSING'); // its job is taken when the wait is over
      const late = await at.feed(2);
      const next = await at.feed(2);
      expect([await reasonOf(fronts), await reasonOf(late), await reasonOf(next)]).toEqual([
        'BACKS_MISSING',
        'COLLATION_STOPPED',
        'COLLATION_STOPPED',
      ]);
    });

    test('a file that came, or was written, after the limit is not taken for backs although the fronts still wait', async () => {
      const written = await station();
      const fronts = await written.feed(2);
      const late = await written.feed(2, { file: { mtimeMs: 60_000 + WAIT_MS + 1 } as never });
      expect([await reasonOf(fronts), await reasonOf(late)]).toEqual(['BACKS_MISSING', 'COLLATION_STOPPED']);
      const came = await station();
      const first = await came.feed(2, {}, { waitMs: -1 });
      const second = await came.feed(2);
      expect([await reasonOf(first), await reasonOf(second)]).toEqual(['BACKS_MISSING', 'COLLATION_STOPPED']);
    });

    test('the same bytes once more pair nothing twice', async () => {
      const at = await station();
      const fronts = await at.feed(2);
      expect((await at.feed(2, { sha256: fronts.sha256 })).status).toBe('duplicate');
      const backs = await at.feed(2);
      expect((await at.feed(2, { sha256: backs.sha256 })).status).toBe('duplicate');
      await expectPair(fronts, backs);
      const [next, behind] = [await at.feed(2), await at.feed(2)];
      await expectPair(next, behind);
    });

    test('a copy of another scan while fronts wait may have been meant as their backs: nothing is paired', async () => {
      const at = await station();
      const [fronts, backs, waiting] = [await at.feed(2), await at.feed(2), await at.feed(2)];
      await at.feed(2, { sha256: backs.sha256 });
      const next = await at.feed(2);
      await expectPair(fronts, backs);
      expect([await reasonOf(waiting), await reasonOf(next)]).toEqual(['COLLATION_DOUBTED', 'COLLATION_STOPPED']);
    });

    test('a refused file, as fronts or as backs, stops pairing: what follows may belong to it', async () => {
      const error = { code: 'SCAN_DAMAGED', detail: {} } as const;
      const first = await station();
      await first.feed(0, { error });
      expect(await reasonOf(await first.feed(2))).toBe('COLLATION_STOPPED');
      const second = await station();
      const fronts = await second.feed(2);
      await second.feed(0, { error });
      expect([await reasonOf(fronts), await reasonOf(await second.feed(2))]).toEqual([
        'COLLATION_PARTED',
        'COLLATION_STOPPED',
      ]);
    });

    test('doubt about order, folder or completeness pairs nothing', async () => {
      const findings = [{ code: 'PAGES_MISSING', detail: { stated: 3, read: 2 } }];
      const doubts: Parameters<typeof makeDelivery>[0][] = [
        { file: { mtimeMs: 60_000 } as never },
        { file: { mtimeMs: 1 } as never },
        { file: { path: '/inbox/khac/2.pdf' } as never },
        { findings },
      ];
      for (const doubt of doubts) {
        const at = await station();
        const [fronts, backs] = [await at.feed(2), await at.feed(2, doubt)];
        expect([await reasonOf(fronts), await reasonOf(backs)]).toEqual(['COLLATION_DOUBTED', 'COLLATION_DOUBTED']);
      }
      const at = await station();
      expect(await reasonOf(await at.feed(2, { findings }))).toBe('COLLATION_DOUBTED');
      expect(await reasonOf(await at.feed(2))).toBe('COLLATION_STOPPED');
    });

    test('a file that overtook an older one is neither backs nor fronts of anything', async () => {
      const asBacks = await station();
      const fronts = await asBacks.feed(2);
      const backs = await asBacks.feed(2, {}, { overtakes: true });
      expect([await reasonOf(fronts), await reasonOf(backs)]).toEqual(['COLLATION_DOUBTED', 'COLLATION_DOUBTED']);
      const asFronts = await station();
      const first = await asFronts.feed(2, {}, { overtakes: true });
      const next = await asFronts.feed(2);
      expect([await reasonOf(first), await reasonOf(next)]).toEqual(['COLLATION_DOUBTED', 'COLLATION_STOPPED']);
    });

    test('the same delivery recorded by many programs at one moment is one half of one pair', async () => {
      const at = await station();
      const fronts = await at.feed(2);
      const file = {
        station: at.name,
        relativePath: `${at.name}/b.pdf`,
        path: `/inbox/${at.name}/b.pdf`,
        mtimeMs: 9e5,
      };
      const delivery = makeDelivery({ pairing: { sides: 2, waitMs: WAIT_MS } }, file);
      const all = await Promise.all(Array.from({ length: 6 }, () => getStore().intake.recordDelivery(delivery)));
      expect(new Set(all.map(({ scan }) => scan.id)).size).toBe(1);
      await expectPair(fronts, all[0]!.scan);
      expect(await viewOf(at.name)).toEqual({ waiting: null, stoppedSince: null });
    });

    test('in a folder walked once the file right behind the fronts is taken, whatever its time', async () => {
      const at = await station();
      const oneShot = (before: string | null) => [{ source: 'one-shot' }, { follows: before }] as const;
      const fronts = await at.feed(2, ...oneShot(null));
      const backs = await at.feed(
        2,
        { ...oneShot(null)[0], file: { mtimeMs: 0 } as never },
        { follows: `/inbox/${at.name}/1.pdf` },
      );
      await expectPair(fronts, backs);
      const third = await at.feed(2, ...oneShot(`/inbox/${at.name}/2.pdf`));
      // A file that was not there when the run before was stopped.
      const stranger = await at.feed(2, ...oneShot(`/inbox/${at.name}/2.pdf`));
      expect([await reasonOf(third), await reasonOf(stranger)]).toEqual(['COLLATION_DOUBTED', 'COLLATION_DOUBTED']);
      expect(await reasonOf(await at.feed(2, ...oneShot(null)))).toBe('COLLATION_STOPPED');
      await getStore().collation.endRun();
      const last = await at.feed(2, ...oneShot(null));
      await getStore().collation.endRun();
      expect(await reasonOf(last)).toBe('BACKS_MISSING');
    });

    test('the inbox and a one-shot run are never mixed', async () => {
      const at = await station();
      const watched = await at.feed(2);
      await at.feed(2, { source: 'one-shot' }, { follows: null });
      await expectPair(watched, await at.feed(2));
      await getStore().collation.endRun();
    });

    test('a pair that proves to be none is parted: both have a job and a reason, and pairing stops', async () => {
      const { collation, scans, queue } = getStore();
      const at = await station();
      const [fronts, backs] = [await at.feed(2), await at.feed(2)];
      const before = (await queue.depth()).waiting;
      const reason = { code: 'COLLATION_DOUBTED', detail: {} };
      await collation.part(fronts.id, reason);
      await collation.part(fronts.id, { code: 'COLLATION_PARTED', detail: {} });
      expect(await feedOf(fronts)).toEqual({ mode: 'as-scanned', reason });
      expect(await feedOf(backs)).toEqual({ mode: 'as-scanned', reason });
      expect((await queue.depth()).waiting).toBe(before + 1);
      expect((await scans.scan(backs.id))?.status).toBe('queued');
      expect(await reasonOf(await at.feed(2))).toBe('COLLATION_STOPPED');
    });

    test('fronts without backs go on at a person’s word, and the next file holds fronts', async () => {
      const { collation } = getStore();
      const at = await station();
      const single = await at.feed(2);
      expect(await collation.withoutBacks(at.name, 'op')).toBe(true);
      expect(await collation.withoutBacks(at.name, 'op')).toBe(false);
      expect(await feedOf(single)).toEqual({ mode: 'as-scanned', reason: null });
      await expectPair(await at.feed(2), await at.feed(2));
    });

    test('documents of a pair are those of the fronts; the backs are archived with them, without documents', async () => {
      const { scans, views } = getStore();
      const at = await station();
      const [fronts, backs] = [await at.feed(1), await at.feed(1)];
      const document = makeDocument(fronts.sha256, ['mặt trước', 'mặt sau']);
      document.pages[1] = { ...document.pages[1]!, sheet: 1, scan: backs.id };
      const finding = { code: 'PAGE_BLANK', detail: {}, sheet: 1 };
      const behind = { scanId: backs.id, findings: [finding] };
      await scans.finish(fronts.id, { status: 'archived', error: null, documents: [document], findings: [], behind });
      const [front, back] = [await views.scan(fronts.id), await views.scan(backs.id)];
      expect(front?.documents[0]?.pages.map((page) => [page.sheet, page.scan ?? null])).toEqual([
        [1, null],
        [1, { id: backs.id, path: backs.relativePath }],
      ]);
      expect(front?.collatedInto).toBeUndefined();
      expect(back).toMatchObject({
        status: 'archived',
        documents: [],
        findings: [finding],
        collatedInto: { id: fronts.id, path: fronts.relativePath },
      });
    });

    test('a clerk’s word about a side of the backs is kept with the backs, not with the side of that number in front', async () => {
      const { review, scans, views } = getStore();
      const at = await station();
      const [fronts, backs] = [await at.feed(1), await at.feed(1)];
      const document = makeDocument(fronts.sha256, ['mặt trước', 'mặt sau']);
      document.pages[1] = { ...document.pages[1]!, sheet: 1, scan: backs.id };
      const behind = { scanId: backs.id, findings: [] };
      await scans.finish(fronts.id, { status: 'archived', error: null, documents: [document], findings: [], behind });
      const turn = { kind: 'turn', degrees: 180 } as const;
      await review.decideSheet(backs.id, 1, turn, 'clerk');
      expect((await scans.sheetDecisions(fronts.id)).length).toBe(0);
      expect((await scans.sheetDecisions(backs.id)).length).toBe(1);
      const pages = (await views.scan(fronts.id))!.documents[0]!.pages;
      expect(pages.map(({ decided }) => decided !== null)).toEqual([false, true]);
      await scans.setStatus(fronts.id, 'working');
      await expect(review.decideSheet(backs.id, 1, turn, 'clerk')).rejects.toMatchObject({ code: 'SCAN_AT_WORK' });
    });
  });

  describe('how a station feeds', () => {
    test('a register that says nothing of it leaves what was set; the same rows again change nothing', async () => {
      const { collation, registers } = getStore();
      const at = await station({ mode: 'one_file', backs: 'same' });
      const row = { name: at.name, title: 'Khác', unit: null, extra: {} };
      expect(await registers.upsertStations([row])).toMatchObject({ updated: 1 });
      expect(await registers.upsertStations([row])).toMatchObject({ unchanged: 1 });
      expect(await feedOf(await at.feed(4))).toEqual({ mode: 'one_file', backs: 'same' });
      await collation.setCollation(at.name, { mode: 'none', backs: 'same' }, 'admin');
      expect(await feedOf(await at.feed(4))).toEqual({ mode: 'as-scanned', reason: null });
      const stated = { ...row, collation: { mode: 'two_files', backs: 'reversed' } as const };
      expect(await registers.upsertStations([stated])).toMatchObject({ updated: 1 });
      expect(await collation.pairsFiles(at.name)).toBe(true);
    });

    test('can be set for a station that stands in no register', async () => {
      const { collation, views } = getStore();
      const name = `khong-dang-ky-${(made += 1)}`;
      await collation.setCollation(name, { mode: 'one_file', backs: 'reversed' }, 'admin');
      const view = (await views.stations()).find((one) => one.name === name);
      expect(view).toMatchObject({ title: name, collation: { mode: 'one_file', backs: 'reversed' } });
      expect(view?.pairing).toBeUndefined();
    });
  });
}
