import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Stores } from '../app.ts';
import { exportDossier, type ExportInput } from '../archive/export-dossier.ts';
import { bagDossier } from '../archive/packages/bag-dossier.ts';
import { packageRoot } from '../package-root.ts';
import { today } from '../registry/parse-day.ts';
import { CLASS_NAMES } from '../web/words.ts';
import { withStores } from './with-stores.ts';

export interface ExportFlags {
  data?: string;
  output: string;
  zip?: boolean;
  bag?: boolean;
}

/**
 * `sohoa export DOSSIER…`: one folder or ZIP file a dossier, archive copies named as the portals expect, with a manifest; with `--bag` a
 * BagIt bag for another archive.
 */
export function exportDossiers(codes: string[], options: ExportFlags, log: Logger): Promise<number> {
  return withStores(options, log, async (stores) => {
    let missing = 0;
    for (const code of codes) {
      const input = await exportInput(stores, code, options);
      if (!input) {
        console.error(`Không có hồ sơ ${code}`);
        missing += 1;
        continue;
      }
      const path = options.bag ? await exportBag(stores, code, input) : await exportDossier(input);
      const { documents, reused = [] } = input;
      const withheld = reused.filter(({ faults }) => faults.includes('person')).length;
      const also = reused.length > 0 ? `, ${reused.length - withheld} giấy tái sử dụng` : '';
      console.log(`${code}: ${documents.length} giấy tờ${also} -> ${path}`);
      if (withheld > 0)
        console.error(`${code}: ${withheld} giấy tái sử dụng không xuất vì không chắc là của người nộp.`);
    }
    return missing > 0 ? 1 : 0;
  });
}

/** Null when there is no such dossier. All its papers, however many; destroyed ones have no file to hand out. */
async function exportInput(
  { store, objects }: Stores,
  code: string,
  { output, zip = false }: ExportFlags,
): Promise<ExportInput | null> {
  const dossier = await store.views.dossier(code);
  if (!dossier) return null;
  // Not those of the dossier's page, which lists the newest only.
  const facts = await store.packages.facts(code);
  const documents = await Promise.all((facts?.documents ?? []).map(({ id }) => store.views.document(id)));
  const told = await store.existing.dossier(dossier.code);
  return {
    dossier: {
      ...dossier,
      ...(told ? { channel: told.channel, result: told.result } : {}),
      components: await store.packages.componentCodes(dossier.procedureCode),
      titleOf: (name) => CLASS_NAMES[name],
    },
    documents: documents.filter((document) => document !== null).filter(({ destroyedAt }) => !destroyedAt),
    reused: await store.existing.reusedIn(dossier.code),
    objects,
    output,
    zip,
  };
}

async function exportBag({ store }: Stores, code: string, input: ExportInput): Promise<string> {
  const facts = (await store.packages.facts(code)) ?? undefined;
  if (!facts) throw new Error('the dossier went away');
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  // One set of papers: those of the facts, whatever was archived meanwhile.
  const found = await Promise.all(facts.documents.map(({ id }) => store.views.document(id)));
  const documents = found.filter((document) => document !== null);
  const path = await bagDossier({ ...input, documents, facts, software: `Sohoa ${version}`, today: today() });
  const withheld = facts.scans.filter(({ original }) => original.held === 'withheld').length;
  if (withheld > 0)
    console.error(
      `${code}: ${withheld} bản quét gốc không kèm theo vì có giấy của hồ sơ khác; gói ghi mã băm của chúng.`,
    );
  return path;
}
