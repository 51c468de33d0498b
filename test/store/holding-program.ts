// A program of its own for the tests: opens the store, records one scan, takes its job and holds it until killed.
// Arguments: data folder, role. Prints one JSON line when it holds the job.
import { openStore } from '../../src/store/open-store.ts';
import { makeDelivery } from './make-delivery.ts';

const [dataDir, role] = process.argv.slice(2);
const store = await openStore({
  dataDir: dataDir!,
  role: role === 'command' ? 'command' : 'service',
  queue: { pollSeconds: 0.5 },
});
const { scan } = await store.intake.recordDelivery(makeDelivery());
await store.queue.work(
  async (scanId) => {
    process.stdout.write(`${JSON.stringify({ holding: scanId, recorded: scan.id })}\n`);
    await new Promise(() => undefined);
  },
  { concurrency: 1, onDead: () => Promise.resolve() },
);
