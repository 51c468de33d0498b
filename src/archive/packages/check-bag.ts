import { SohoaError } from '../../core/errors.ts';
import { DATA } from './bag-dossier.ts';
import { isPackageName, Measured } from './package-sink.ts';
import { invalid, type PackageSource } from './package-source.ts';

/** What is wrong with one file of a bag. */
export interface BagProblem {
  file: string;
  problem: 'missing' | 'unlisted' | 'changed' | 'malformed';
}

export interface CheckedBag {
  problems: BagProblem[];
  /** Digest of each payload file, by its name. */
  payload: ReadonlyMap<string, string>;
  /** SHA-256 of manifest-sha256.txt: names the whole payload. */
  sha256: string;
}

const MANIFEST = 'manifest-sha256.txt';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';
/** bytes; lists and short texts only */
const LARGEST_TAG = 32 * 1024 * 1024;

/**
 * Checks a bag (RFC 8493) with SHA-256 manifests: whole, nothing more than it lists, every digest, streamed. A bag that fetches files
 * from elsewhere is refused. Throws PACKAGE_INVALID for what is no bag at all.
 */
export async function checkBag(source: PackageSource): Promise<CheckedBag> {
  const declaration = await textOf(source, 'bagit.txt');
  if (!/^BagIt-Version: (1\.0|0\.97)\r?\nTag-File-Character-Encoding: UTF-8\s*$/.test(declaration))
    throw invalid('no bag');
  if (source.files.has('fetch.txt')) throw invalid('files to be fetched');
  const problems: BagProblem[] = [];
  const payload = listOf(await textOf(source, MANIFEST), MANIFEST, problems);
  const tags = listOf(await textOf(source, TAG_MANIFEST), TAG_MANIFEST, problems);
  for (const file of payload.keys()) if (!file.startsWith(DATA)) problems.push({ file, problem: 'malformed' });
  for (const file of tags.keys()) if (file.startsWith(DATA)) problems.push({ file, problem: 'malformed' });
  for (const file of source.files.keys()) {
    if (file === TAG_MANIFEST) continue;
    if (!(file.startsWith(DATA) ? payload : tags).has(file)) problems.push({ file, problem: 'unlisted' });
  }
  for (const [file, sha256] of [...tags, ...payload]) {
    if (!source.files.has(file)) problems.push({ file, problem: 'missing' });
    else if ((await digestOf(source, file)) !== sha256) problems.push({ file, problem: 'changed' });
  }
  return { problems, payload, sha256: tags.get(MANIFEST) ?? '' };
}

/** A text file of the package, whole. Throws PACKAGE_INVALID when it is missing, too large or not UTF-8. */
export async function textOf(source: PackageSource, name: string, largest = LARGEST_TAG): Promise<string> {
  if ((source.files.get(name) ?? Infinity) > largest) throw invalid(`${name} is missing or too large`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of await source.open(name)) {
    bytes += chunk.length;
    if (bytes > largest) throw invalid(`${name} is too large`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw invalid(`${name} is no UTF-8`, error);
  }
}

function listOf(text: string, name: string, problems: BagProblem[]): Map<string, string> {
  const list = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const [, sha256, file] = /^([0-9a-fA-F]{64})[ \t]+\*?(\S.*)$/.exec(line) ?? [];
    if (sha256 === undefined || file === undefined || !isPackageName(file) || list.has(file)) {
      problems.push({ file: name, problem: 'malformed' });
    } else list.set(file, sha256.toLowerCase());
  }
  return list;
}

async function digestOf(source: PackageSource, name: string): Promise<string | null> {
  const measured = new Measured();
  try {
    for await (const _ of measured.of(await source.open(name))) void _;
  } catch (error) {
    // A damaged file of a ZIP is one that differs; the rest is still told.
    if (error instanceof SohoaError && error.code === 'PACKAGE_INVALID') return null;
    throw error;
  }
  return measured.sum().sha256;
}
