import type { PageView } from './page-view.ts';

const SEX = /gioi\s?tinh\s?(?:\/\s?sex)?\W{0,6}(nam|nu)\b/g;

/** The sex printed on a paper that tells it once ("Giới tính: Nữ"); null when it tells none, or of several people. */
export function readSex(views: readonly PageView[]): 'male' | 'female' | null {
  const found = views.flatMap((view) => view.lines.flatMap((line) => [...line.folded.matchAll(SEX)].map((m) => m[1])));
  if (found.length !== 1) return null;
  return found[0] === 'nam' ? 'male' : 'female';
}
