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
      const reused = await store.existing.reusedIn(dossier.code);
      const folder = await exportDossier({ dossier, documents: found, reused, objects, output: options.output });
      const withheld = reused.filter(({ faults }) => faults.includes('person')).length;
      const also = reused.length > 0 ? `, ${reused.length - withheld} giấy tái sử dụng` : '';
      console.log(`${code}: ${found.length} giấy tờ${also} -> ${folder}`);
      if (withheld > 0)
        console.error(`${code}: ${withheld} giấy tái sử dụng không xuất vì không chắc là của người nộp.`);
    }
    return missing > 0 ? 1 : 0;
  });
}
