import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SohoaError } from '../../core/errors.ts';
import type { DocumentClass } from '../../core/document-class.ts';
import type { PackageFacts } from '../../core/package-facts.ts';
import { addDossierFiles, type ExportInput } from '../export-dossier.ts';
import { bagContents, objectsOfBag } from './bag-contents.ts';
import { dossierFiles } from './dossier-files.ts';
import { openFolderSink } from './folder-sink.ts';
import { metsFile } from './mets.ts';
import { addObject, type PackageFile, type PackageSink } from './package-sink.ts';
import { premisFile } from './premis.ts';
import { openZipSink } from './zip-sink.ts';

export interface BagInput extends ExportInput {
  facts: PackageFacts;
  /** Name and version of the program, for bag-info.txt. */
  software: string;
  /** The day it is made, `yyyy-mm-dd`. */
  today: string;
}

export const DATA = 'data/';
/** Where the recorded facts, the PREMIS and the METS lie below `data/`. */
export const RECORDS = 'metadata/records.json';
const PREMIS = 'metadata/premis.xml';
const METS = 'METS.xml';

/**
 * Writes a dossier as a BagIt bag (RFC 8493) with METS and PREMIS: archive copies under their portal names with the manifest, the scans
 * as delivered, texts and pictures of pages, and everything recorded of them, from which `import-package` makes the same records
 * elsewhere. Payload and its manifest depend on the facts only. Returns the path. Throws as `exportDossier` does, and PACKAGE_EXISTS
 * when the folder is there: a bag holds exactly what it lists.
 */
export async function bagDossier(input: BagInput): Promise<string> {
  const files = dossierFiles(input.dossier, input.documents, input.reused ?? []);
  const folder = join(input.output, files.name);
  if (!input.zip && (await exists(folder))) throw new SohoaError('PACKAGE_EXISTS', { folder: files.name });
  const sink = await (input.zip ? openZipSink(`${folder}.zip`, files.name) : openFolderSink(folder, { fresh: true }));
  try {
    const payload = await addDossierFiles(sink, input.objects, files, DATA);
    await addOwnObjects(sink, input, files.copies, payload);
    await addTags(sink, input, payload);
    return await sink.finish();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** What the bag holds besides the files of a plain export; told in `payload`. */
async function addOwnObjects(
  sink: PackageSink,
  { facts, objects, dossier }: BagInput,
  copies: ReadonlyMap<string, string>,
  payload: PackageFile[],
): Promise<void> {
  const contents = bagContents(facts, copies);
  const there = new Set(payload.map(({ name }) => name));
  for (const { name, deposit } of objectsOfBag(contents)) {
    if (name === null || there.has(DATA + name)) continue;
    payload.push(await addObject(sink, objects, deposit, DATA + name));
  }
  const add = async (name: string, bytes: Buffer): Promise<PackageFile> => {
    const file = await sink.add(DATA + name, bytes);
    payload.push(file);
    return { ...file, name };
  };
  const records = await add(RECORDS, Buffer.from(`${JSON.stringify(facts, null, 1)}\n`));
  const premis = await add(PREMIS, premisFile(facts, contents));
  const titleOf = (name: string): string => dossier.titleOf?.(name as DocumentClass) ?? name;
  await add(METS, metsFile(facts, contents, { premis, records, titleOf }));
}

/** The tag files, bagit.txt first and the manifest of them last. */
async function addTags(sink: PackageSink, input: BagInput, payload: readonly PackageFile[]): Promise<void> {
  const { facts, software, today } = input;
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const info = [
    ...[`Bagging-Date: ${today}`, `Bag-Software-Agent: ${software}`, `Payload-Oxum: ${bytes}.${payload.length}`],
    ...[`External-Identifier: ${oneLine(facts.dossier.code)}`, `Source-Organization: ${oneLine(facts.dossier.unit)}`],
  ];
  const tags: [string, string[]][] = [
    ['bagit.txt', ['BagIt-Version: 1.0', 'Tag-File-Character-Encoding: UTF-8']],
    ['bag-info.txt', info],
    ['manifest-sha256.txt', manifestLines(payload)],
  ];
  const written: PackageFile[] = [];
  for (const [name, lines] of tags) written.push(await sink.add(name, Buffer.from(`${lines.join('\n')}\n`)));
  await sink.add('tagmanifest-sha256.txt', Buffer.from(`${manifestLines(written).join('\n')}\n`));
}

/** Sorted, so that the order of writing is no part of what a bag is. Names have no `%`, CR or LF to be encoded. */
function manifestLines(files: readonly PackageFile[]): string[] {
  return files.map(({ sha256, name }) => `${sha256}  ${name}`).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
