import { join } from 'node:path';
import { OFFICES, writeOffice } from './write-office.ts';

/** `npm run samples:offices FOLDER [csv|xlsx]`: writes the register files of the five offices, a folder each. */
const [folder = 'data/offices', format = 'csv'] = process.argv.slice(2);
if (format !== 'csv' && format !== 'xlsx') throw new Error(`csv or xlsx, not ${format}`);
for (const [name, make] of Object.entries(OFFICES)) {
  for (const { kind, path } of await writeOffice(make(), join(folder, name), format)) console.log(`${kind}\t${path}`);
}
