/** Imports one register of dossiers as `sohoa import` does and prints what it took, as JSON. For import-runs.ts. */
import { importRegister } from '../../src/registry/import-register.ts';
import { openStore } from '../../src/store/open-store.ts';

const [databaseUrl = '', file = ''] = process.argv.slice(2);
const store = await openStore({ databaseUrl });
const begun = performance.now();
const { inserted, updated, unchanged, rejected } = await importRegister('dossiers', file, store.registers);
const seconds = (performance.now() - begun) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
await store.close();
console.log(
  JSON.stringify({
    ...{ inserted, updated, unchanged, rejected: rejected.length, seconds },
    ...{ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMb: maxRSS / 1024 },
  }),
);
