import { IDS, lastAlternative } from './alternatives.ts';
import type { LabelHit } from './find-labels.ts';
import type { LabelsOfPage } from './labels-of-page.ts';
import type { Line } from './page-view.ts';

/** A label and where its value ends. */
interface WholeLabel {
  hit: LabelHit;
  end: number;
}

/**
 * The label whose value stands up to `next`, the beginning of the next one, with what forms put between a label and its one
 * value: alternatives ("CMND/CCCD/Hộ chiếu"), day and place of issue, the book of an entry.
 */
export function wholeLabel(line: Line, hit: LabelHit, next: number, labels: LabelsOfPage): WholeLabel {
  return withIssue(line, lastAlternative(line, hit, behindBook(line, hit, next, labels), labels), labels);
}

/** Numbers of entries in books: "Giấy chứng nhận kết hôn số: 07 Quyển số: 01/1990" is one number. */
const ENTRIES: readonly LabelHit['kind'][] = ['birth_certificate_no', 'marriage_certificate_no', 'death_extract_no'];

/** Offset at which the value of a label ends: the next label's, behind the book that an entry's number is told with. */
function behindBook(line: Line, { kind, end }: LabelHit, next: number, labels: LabelsOfPage): number {
  const own = /^[\s:.]{0,8}\d{1,5}[\s,;–—-]{1,4}$/.test(line.text.slice(end, next));
  if (!ENTRIES.includes(kind) || !own || !/^quyen/.test(line.folded.slice(next))) return next;
  return labels.on(line).find((hit) => hit.start > next)?.start ?? line.text.length;
}

/** What forms ask for together with a number, before the one place for it all. */
const WITH_ISSUE = /^[\s,;(–-]*(?:(?:so|ngay|noi|cap|va|thang|nam|co quan|tai)[\s,;:()–-]*)+$/;

/** "CCCD/CMND, ngày cấp, nơi cấp" in a cell: a label up to the end of its column. */
function withIssue(line: Line, last: WholeLabel, labels: LabelsOfPage): WholeLabel {
  const { hit } = last;
  const column = line.columns.find((at) => at > hit.start) ?? line.text.length;
  if (!IDS.some((id) => id === hit.kind) || !WITH_ISSUE.test(line.folded.slice(hit.end, column))) return last;
  const end = labels.on(line).find((other) => other.start >= column)?.start ?? line.text.length;
  return { hit: { ...hit, end: column }, end };
}
