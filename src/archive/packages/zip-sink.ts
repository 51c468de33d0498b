import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { PRIVATE_FILE, PRIVATE_FOLDER } from './folder-sink.ts';
import { assertPackageName, Measured, type PackageSink } from './package-sink.ts';

/** Pictures and PDF are packed already. */
const PACKED = /\.(pdf|jpe?g|png|tiff?)$/i;

/**
 * A package as a ZIP file (ZIP64 where it must be) with everything below the folder `top`. The file has its name when it is whole.
 * Throws the file system's error.
 */
export async function openZipSink(path: string, top: string): Promise<PackageSink> {
  assertPackageName(top);
  await mkdir(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
  const temporary = `${path}.tmp`;
  await rm(temporary, { force: true });
  const zip = new ZipFile();
  const target = createWriteStream(temporary, { flags: 'wx', mode: PRIVATE_FILE });
  const written = pipeline(zip.outputStream, target);
  // Whoever waits for a file or the end is told; nobody waiting is no reason to end the program.
  const failed = written.then(() => new Promise<never>(() => undefined));
  failed.catch(() => undefined);
  return {
    async add(name, content) {
      assertPackageName(name);
      const measured = new Measured();
      const source = Readable.from(measured.of(content), { objectMode: false });
      const read = new Promise<void>((resolve, reject) => source.once('end', resolve).once('error', reject));
      zip.addReadStreamLazy(
        `${top}/${name}`,
        { compress: !PACKED.test(name), mode: 0o100000 | PRIVATE_FILE, mtime: new Date() },
        (give) => give(null, source),
      );
      await Promise.race([read, failed]);
      return { name, ...measured.sum() };
    },
    async finish() {
      zip.end();
      await written;
      await rename(temporary, path);
      return path;
    },
    async abort() {
      target.destroy();
      await written.catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}
