import type { Logger } from 'pino';
import { exportDossier } from '../archive/export-dossier.ts';
import { withStores } from './with-stores.ts';

/** `sohoa export DOSSIER…`: one folder a dossier, archive copies named as the portals expect, with a manifest. */
export function exportDossiers(
  codes: string[],
  options: { data?: string; output: string },
  log: Logger,
): Promise<number> {
  return withStores(options, log, async ({ store, objects }) => {
    let missing = 0;
    for (const code of codes) {
      const dossier = await store.views.dossier(code);
      if (!dossier) {
        console.error(`Không có hồ sơ ${code}`);
        missing += 1;
        continue;
      }
      const documents = await Promise.all(dossier.documents.map((hit) => store.views.document(hit.documentId)));
      const found = documents.filter((document) => document !== null);
      const folder = await exportDossier({ dossier, documents: found, objects, output: options.output });
      console.log(`${code}: ${found.length} giấy tờ -> ${folder}`);
    }
    return missing > 0 ? 1 : 0;
  });
}
