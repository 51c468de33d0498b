import type { LabelHit } from './find-labels.ts';
import type { Line } from './page-view.ts';

/** What may stand between a label and the word of address behind it: "Tên người sử dụng đất: ... Ông". */
const BETWEEN = /^[\s:.…]*$/;
/** "Cấp cho", "Trợ cấp cho" lead to whom the paper is for, whatever he is on it: they call nobody anything. */
const LEADS = /(?<![a-z])(?:cho|doi voi)\s?$/;

/**
 * Role of the label that names a person, right behind which a word of address stands ("Tên người sử dụng đất: Ông ...", "Chủ hộ: Bà ..."):
 * it is no label of its own there. Null where none does, or none that calls him so.
 */
export function roleBefore(
  hits: readonly LabelHit[],
  { text, folded }: Pick<Line, 'text' | 'folded'>,
  start: number,
): string | null {
  const before = hits.findLast(({ kind, end }) => kind === 'person_name' && end <= start);
  if (before && LEADS.test(folded.slice(before.start, before.end))) return null;
  return before && BETWEEN.test(text.slice(before.end, start)) ? before.role : null;
}

/** The labels of a line, words of address with the role of the label right before them. */
export function withRoleBefore(hits: readonly LabelHit[], line: Line): LabelHit[] {
  return hits.map((hit) => {
    const role = hit.kind === 'person_name' && hit.role === null ? roleBefore(hits, line, hit.start) : null;
    return role === null ? hit : { ...hit, role };
  });
}
