import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { hasExternalServer, externalServer, ownServer } from '../store/test-servers.ts';
import type { TestServer } from '../store/test-servers.ts';
import { recordsContract } from './records.ts';

const suites: [string, typeof describe.skip, () => Promise<TestServer>][] = [
  ['own server', describe, ownServer],
  ['external server', hasExternalServer() ? describe : describe.skip, externalServer],
];

for (const [name, suite, make] of suites) {
  suite(`records on the ${name}`, () => {
    let server: TestServer;
    let store: Store;
    beforeAll(async () => {
      server = await make();
      store = await openStore(server.options);
    });
    afterAll(async () => {
      await store.close();
      await server.remove();
    });
    recordsContract(() => store);
  });
}
