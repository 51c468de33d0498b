import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { invalid, LIMITS, take, type PackageSource } from './package-source.ts';

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/**
 * A ZIP file with a bag in it, at its top or in the one folder there. Nothing is unpacked: files are read as they are asked for. Refused
 * are encrypted files, links, names that lead out, a name twice, and sizes that only a bomb states. Throws PACKAGE_INVALID.
 */
export async function openZipSource(path: string): Promise<PackageSource> {
  const zip = await openPromise(path, {
    ...{ autoClose: false, lazyEntries: true, strictFileNames: true, validateEntrySizes: true },
  }).catch((error: unknown) => {
    throw invalid('no ZIP file', error);
  });
  try {
    const entries = await entriesOf(zip);
    const top = topOf([...entries.keys()]);
    const files = new Map<string, number>();
    const seen = new Set<string>();
    const byName = new Map<string, Entry>();
    for (const [name, entry] of entries) {
      const below = name.slice(top.length);
      take(files, seen, below, entry.uncompressedSize);
      byName.set(below, entry);
    }
    return {
      files,
      async open(name) {
        const entry = byName.get(name);
        if (!entry) throw invalid('no such file');
        return whole(await zip.openReadStreamPromise(entry));
      },
      async close() {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let [packed, bytes] = [0, 0];
  try {
    for await (const entry of zip.eachEntry()) {
      const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
      if (entry.fileName.endsWith('/') && (type === 0 || type === FOLDER)) continue;
      if (type !== 0 && type !== REGULAR) throw invalid('a link or special file');
      if (entry.isEncrypted() || !entry.canDecodeFileData()) throw invalid('encrypted, or packed in an unknown way');
      if (entries.has(entry.fileName)) throw invalid('a name twice');
      entries.set(entry.fileName, entry);
      packed += entry.compressedSize;
      bytes += entry.uncompressedSize;
      if (entries.size > LIMITS.files) throw invalid('too many files');
    }
  } catch (error) {
    throw error instanceof Error && error.name === 'SohoaError' ? error : invalid('a broken ZIP file', error);
  }
  // Files that share their packed bytes unpack to any size.
  if (packed > zip.fileSize) throw invalid('files overlap');
  if (bytes > LIMITS.bytes) throw invalid('too large');
  if (bytes > Math.max(LIMITS.smallBytes, zip.fileSize * LIMITS.ratio)) throw invalid('packed too well');
  return entries;
}

/** The folder, with its slash, that bagit.txt lies in; empty for the top. */
function topOf(names: readonly string[]): string {
  const found = names.filter((name) => /^([^/]+\/)?bagit\.txt$/.test(name));
  const top = found.length === 1 ? found[0]!.slice(0, -'bagit.txt'.length) : null;
  if (top === null || names.some((name) => !name.startsWith(top))) throw invalid('no bag');
  return top;
}

async function* whole(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw invalid('a broken ZIP file', error);
  }
}
