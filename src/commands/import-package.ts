import { userInfo } from 'node:os';
import type { Logger } from 'pino';
import type { BagProblem } from '../archive/packages/check-bag.ts';
import { importPackage, type PackageOutcome } from '../archive/packages/import-package.ts';
import type { ConflictReason } from '../core/ports/packages.ts';
import { withStores } from './with-stores.ts';

const PROBLEMS: Record<BagProblem['problem'], string> = {
  missing: 'thiếu / missing',
  unlisted: 'không có trong danh sách của gói / not listed by the package',
  changed: 'khác mã băm / digest differs',
  malformed: 'sai dạng / malformed',
};

const CONFLICTS: Record<ConflictReason, string> = {
  'dossier-unknown':
    'hồ sơ chưa có trong danh sách ở đây, hãy nhập danh sách hồ sơ trước / the register has no such dossier',
  'dossier-differs': 'hồ sơ ở đây có thông tin khác / the dossier is known with other facts',
  'document-differs': 'giấy tờ đã có với thông tin khác / the document is known with other facts',
  'scan-differs': 'bản quét đã có với thông tin khác / the scan is known with other facts',
  'place-taken': 'chỗ của giấy tờ trong bản quét đã có giấy tờ khác / another document stands in its place',
  destroyed: 'giấy tờ đã hủy ở đây theo quyết định / the document was destroyed here by a decision',
};

/** `sohoa import-package PACKAGE…`: exit code 1 when a package was not taken whole. */
export function importPackages(paths: string[], options: { data?: string }, log: Logger): Promise<number> {
  return withStores(options, log, async ({ store, objects }) => {
    const user = `command:${userInfo().username}`;
    let refused = 0;
    for (const path of paths) {
      const outcome = await importPackage({ records: store.packages, objects, user }, path);
      if (outcome.state !== 'taken') refused += 1;
      for (const line of linesOf(path, outcome)) console.log(line);
    }
    return refused > 0 ? 1 : 0;
  });
}

function linesOf(path: string, outcome: PackageOutcome): string[] {
  if (outcome.state === 'taken') {
    return [`${path}: hồ sơ ${outcome.dossier}: đã nhập ${outcome.taken} giấy tờ, đã có từ trước ${outcome.known}.`];
  }
  const rows =
    outcome.state === 'invalid'
      ? outcome.problems.map(({ file, problem }) => `  ${file}: ${PROBLEMS[problem]}`)
      : outcome.conflicts.map(({ reason, about, facts }) => {
          const names = facts.length > 0 ? ` (${facts.join(', ')})` : '';
          return `  ${about ?? outcome.dossier}: ${CONFLICTS[reason]}${names}`;
        });
  return [`${path}: KHÔNG NHẬP, chưa ghi gì:`, ...rows];
}
