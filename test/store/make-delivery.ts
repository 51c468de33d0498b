import type { IntakeRecords } from '../../src/core/ports/records.ts';
import { sha256 } from '../../src/core/fixity.ts';

type Delivery = Parameters<IntakeRecords['recordDelivery']>[0];

let made = 0;

/** A delivery nobody made before; `more` and `file` change it. */
export function makeDelivery(more: Partial<Delivery> = {}, file: Partial<Delivery['file']> = {}): Delivery {
  made++;
  const digest = more.sha256 ?? sha256(`scan ${process.pid} ${made} ${Math.random()}`);
  const relativePath = `may-quet-1/SCAN_${made}.pdf`;
  return {
    source: 'watch',
    file: {
      path: `/inbox/${relativePath}`,
      relativePath,
      station: 'may-quet-1',
      size: 1234,
      mtimeMs: 1_700_000_000_000,
      ...file,
    },
    sha256: digest,
    mediaType: 'application/pdf',
    originalKey: `originals/${digest.slice(0, 2)}/${digest}.pdf`,
    error: null,
    findings: [],
    ...more,
  };
}
