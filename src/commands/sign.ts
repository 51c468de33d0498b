import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { exportUnsigned, SIGNING_LIST } from '../archive/hand-off/export-unsigned.ts';
import { importSigned, type ImportOutcome, type RefusalReason } from '../import-signed.ts';
import { startPageWorkers } from '../page-workers.ts';
import { noticeText } from '../core/notices.ts';
import { withStores } from './with-stores.ts';

/** Why a file is refused, for whoever signed it. */
const REASONS: Record<RefusalReason, string> = {
  'no-match': 'không khớp bản lưu nào / matches no archive copy',
  'not-signed': 'chưa có chữ ký số / is not signed',
  'bad-signature': 'chữ ký số không hợp lệ / the signature does not hold',
  'not-whole': 'chữ ký số không bao trùm cả tệp / the signature does not cover the whole file',
  'signed-already': 'giấy tờ này đã có bản ký khác / the document has another signed copy',
  'too-large': 'tệp quá lớn / the file is too large',
  unreadable: 'không đọc được tệp / the file cannot be read',
  'objects-twice': 'tệp bị sửa nhiều lần hoặc nén đối tượng / the file was changed more than once or packs its objects',
  pages: 'số trang khác bản lưu / other pages than the archive copy',
  content: 'nội dung trang khác bản lưu / the pages show something else than the archive copy',
  notes: 'có ghi chú ngoài chữ ký / notes other than signatures were added',
  document: 'có phần thêm ngoài chữ ký / something other than signatures was added',
};

/** Documents written at once; the rest come with the next call, after these have been signed. */
const AT_ONCE = 1000;

/** `sohoa sign export FOLDER [DOSSIER…]`: unsigned archive copies for signing outside. */
export function signExport(
  folder: string,
  dossiers: string[],
  options: { data?: string },
  log: Logger,
): Promise<number> {
  return withStores(options, log, async ({ store, objects }) => {
    const ids = dossiers.length > 0 ? [] : await store.signedCopies.unsignedDocuments(AT_ONCE);
    let missing = 0;
    for (const code of dossiers) {
      const dossier = await store.views.dossier(code);
      if (dossier) ids.push(...dossier.documents.map(({ documentId }) => documentId));
      else {
        missing += 1;
        console.error(`Không có hồ sơ ${code}`);
      }
    }
    const found = (await Promise.all(ids.map((id) => store.views.document(id)))).filter((one) => one !== null);
    const unsigned = found.filter(({ signatures }) => signatures === undefined);
    await exportUnsigned(unsigned, objects, folder);
    console.log(`${unsigned.length} bản lưu chưa ký -> ${folder} (danh sách: ${SIGNING_LIST})`);
    return missing > 0 ? 1 : 0;
  });
}

/** `sohoa sign import FOLDER`: takes back what was signed; exit code 1 when a file was refused. */
export function signImport(folder: string, options: { data?: string }, log: Logger): Promise<number> {
  return withStores(options, log, async ({ config, store, objects }) => {
    const workers = startPageWorkers(1, () => log.warn('a worker thread was lost'));
    const parts = {
      workers,
      objects,
      records: { ...store.signedCopies, recordObject: store.scans.recordObject },
      document: (id: string) => store.views.document(id),
      trustedFolder: config.archive.trustedFolder ?? null,
    };
    const counts = { imported: 0, known: 0, refused: 0 };
    try {
      const names = (await readdir(folder)).filter((name) => /\.pdf$/i.test(name)).sort();
      for (const name of names) {
        const path = join(folder, name);
        const outcome = await importSigned(parts, path, (await stat(path)).size);
        counts[outcome.state] += 1;
        console.log(`${name}: ${words(outcome)}`);
      }
    } finally {
      await workers.close();
    }
    console.log(`Đã nhập ${counts.imported}, đã có ${counts.known}, không nhận ${counts.refused}.`);
    return counts.refused > 0 ? 1 : 0;
  });
}

function words(outcome: ImportOutcome): string {
  if (outcome.state === 'imported') return 'đã nhập bản ký / imported';
  if (outcome.state === 'known') return 'đã nhập từ trước / imported before';
  const more = outcome.detail ? ` (${outcome.detail}: ${noticeText(outcome.detail, {})})` : '';
  return `KHÔNG NHẬN: ${REASONS[outcome.reason]}${more}`;
}
