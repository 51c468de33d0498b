import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { externalServer, hasExternalServer, ownServer } from '../store/test-servers.ts';
import type { TestServer } from '../store/test-servers.ts';
import { jobQueueContract } from './job-queue.ts';

const suites: [string, typeof describe.skip, () => Promise<TestServer>][] = [
  ['own server', describe, ownServer],
  ['external server', hasExternalServer() ? describe : describe.skip, externalServer],
];

for (const [name, suite, make] of suites) {
  suite(`job queue on the ${name}`, () => {
    let server: TestServer;
    let keeper: Store;
    beforeAll(async () => {
      server = await make();
      // Keeps the server up between the tests, each of which opens its own program.
      keeper = await openStore({ ...server.options, role: 'command' });
    });
    afterAll(async () => {
      await keeper.close();
      await server.remove();
    });
    jobQueueContract(() => openStore({ ...server.options, role: 'command' }));
  });
}
