import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectStore } from '../core/ports/object-store.ts';
import { dossierFiles, type DossierFiles } from './packages/dossier-files.ts';
import type { ExportedDocument, ExportedDossier, ExportedReuse } from './packages/exported.ts';
import { openFolderSink } from './packages/folder-sink.ts';
import { addObject, type PackageFile, type PackageSink } from './packages/package-sink.ts';
import { openZipSink } from './packages/zip-sink.ts';

export type { ExportedDocument, ExportedReuse } from './packages/exported.ts';

export interface ExportInput {
  dossier: ExportedDossier;
  documents: readonly ExportedDocument[];
  /** Papers taken from other dossiers; they follow the dossier's own. */
  reused?: readonly ExportedReuse[];
  objects: Pick<ObjectStore, 'stream'>;
  /** Folder the dossier's own folder, or ZIP file, is made in. */
  output: string;
  /** One ZIP file instead of a folder. */
  zip?: boolean;
}

/**
 * Writes a dossier's archive copies with `manifest.csv` and, last, `manifest.json`, so that a folder with a manifest is whole. Returns
 * the path of the folder or ZIP file. Every copy is compared with its recorded digest while it is written. Throws OBJECT_MISSING,
 * OBJECT_CORRUPT, STORE_ errors, and the file system's error when the package cannot be written.
 */
export async function exportDossier(input: ExportInput): Promise<string> {
  const files = dossierFiles(input.dossier, input.documents, input.reused ?? []);
  const folder = join(input.output, files.name);
  if (!input.zip) await rm(join(folder, 'manifest.json'), { force: true });
  const sink = await (input.zip ? openZipSink(`${folder}.zip`, files.name) : openFolderSink(folder, {}));
  try {
    await addDossierFiles(sink, input.objects, files, '');
    return await sink.finish();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** Adds the files and both manifests below `folder`, which is empty or ends with a slash. */
export async function addDossierFiles(
  sink: PackageSink,
  objects: Pick<ObjectStore, 'stream'>,
  { files, manifest, csv }: DossierFiles,
  folder: string,
): Promise<PackageFile[]> {
  const added: PackageFile[] = [];
  for (const { name, deposit } of files) added.push(await addObject(sink, objects, deposit, folder + name));
  added.push(await sink.add(`${folder}manifest.csv`, Buffer.from(csv)));
  added.push(await sink.add(`${folder}manifest.json`, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)));
  return added;
}
