import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectStore } from '../../core/ports/object-store.ts';
import type { DocumentDetail } from '../../core/ports/queries.ts';
import { safeName } from '../../core/dossier-file-name.ts';
import { openFolderSink } from '../packages/folder-sink.ts';
import { addObject } from '../packages/package-sink.ts';

/** Name of the list beside the files. */
export const SIGNING_LIST = 'ky-so.json';

export type UnsignedDocument = Pick<DocumentDetail, 'id' | 'class' | 'dossier' | 'pages' | 'archive'>;

/**
 * Writes unsigned archive copies into a folder for signing outside, and the list of them last. Each is compared with its recorded
 * digest while it is written; the same again writes the same. Throws OBJECT_MISSING, OBJECT_CORRUPT, STORE_ errors, and the
 * file system's error.
 */
export async function exportUnsigned(
  documents: readonly UnsignedDocument[],
  objects: Pick<ObjectStore, 'stream'>,
  folder: string,
): Promise<void> {
  const sink = await openFolderSink(folder, { shared: true });
  const files: object[] = [];
  for (const { id, class: kind, dossier, pages, archive } of documents) {
    const file = `${dossier ? `${safeName(dossier.code)}.` : ''}${id}.pdf`;
    await addObject(sink, objects, archive, file);
    files.push({
      ...{ file, documentId: id, class: kind, dossier: dossier?.code ?? null, pages: pages.length },
      ...{ bytes: archive.bytes, sha256: archive.sha256, conformance: archive.conformance },
    });
  }
  const list = join(folder, SIGNING_LIST);
  await writeFile(`${list}.tmp`, `${JSON.stringify({ format: 'sohoa-signing', version: 1, files }, null, 2)}\n`);
  await rename(`${list}.tmp`, list);
}
