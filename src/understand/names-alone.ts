import { hasFamilyName } from './family-names.ts';
import type { LabelHit } from './find-labels.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';
import { parseName } from './parse-name.ts';
import type { FoundName } from './parse-name.ts';

/** What is told of a person right below the name: birth or identity. */
const DATA = new RegExp(
  String.raw`^\W{0,3}(?:(?:da )?sinh (?:ngay|nam|vao)|sinh:|(?:ngay|nam) sinh|ngay,? thang,? nam sinh|date of birth|cccd|cmnd` +
    String.raw`|(?:so |the |ma so |ma )?(?:can cuoc|chung minh|dinh danh|cccd|cmnd)|giay to tuy than)`,
);
const HONORIFIC = /^\P{L}*(?:ông|bà|anh|chị|em)(?:\s?[/(]\s?(?:ông|bà))?/iu;
/** Words that a certificate names its holder behind: "... công nhận" / "Sơn Thị Ngân", "Cấp cho:" / "...". */
const LEADS =
  /(?<![a-z])(?:cong nhan|chung nhan|xac nhan|cap cho|trao cho|tang cho|cap bang cho|cho|(?:nha|dat|so huu|su dung) cua)\s?:?$/;

/**
 * Names that are all that stands in their column, over the birth or identity of who bears them, or under the end of the sentence
 * that names them: certificates and cells of contracts have no label there.
 */
export function namesAlone(view: PageView, line: Line, knowledge: Knowledge): LabelHit[] {
  const firsts = new Map(line.words.map(({ word, start }) => [word, start]));
  const found = view.segments.flatMap((segment) => {
    const from = firsts.get(segment.words[0]!.word);
    const name = from === undefined ? null : onlyName(segment.text, knowledge);
    if (from === undefined || !name) return [];
    const below = neighbour(view, segment, 1);
    const above = neighbour(view, segment, -1);
    if (!(below && DATA.test(below.folded)) && !(above && LEADS.test(above.folded.trimEnd()))) return [];
    return [hitAt(from + name.start, from + name.end)];
  });
  return found.length > 0 ? found : namesInCells(line, knowledge);
}

/** The same where recognition gave the rows of a cell as one line: "Vũ Bá Lộc" / "Sinh ngày: ..." / "CCCD: ...". */
function namesInCells(line: Line, knowledge: Knowledge): LabelHit[] {
  const starts = line.words.flatMap(({ word, start }, w) => {
    const before = line.words[w - 1]?.word.box;
    const isNewRow = !before || (word.box[1] > before[1] + 0.6 * before[3] && word.box[0] < before[0] + before[2]);
    return isNewRow || line.columns.includes(start) ? [start] : [];
  });
  if (starts.length < 2) return [];
  return starts.slice(0, -1).flatMap((from, r) => {
    const until = starts[r + 1]!;
    const name = DATA.test(line.folded.slice(until))
      ? onlyName(line.text.slice(from, until).trimEnd(), knowledge)
      : null;
    return name ? [hitAt(from + name.start, from + name.end)] : [];
  });
}

function hitAt(start: number, end: number): LabelHit {
  return { kind: 'person_name', role: null, start, end, alone: true };
}

/** The name that a text is, an honorific before it aside; null when it is or holds anything else. */
function onlyName(text: string, knowledge: Knowledge): FoundName | null {
  const name = parseName(text, knowledge.identifiers.notNames);
  if (!name || !name.spelt || !hasFamilyName(name.value, knowledge)) return null;
  const before = text.slice(0, name.start).replace(HONORIFIC, '');
  return /[\p{L}\d]/u.test(before + text.slice(name.end)) ? null : name;
}

/** The segment right below (1) or above (-1), overlapping in width, less than a line away. */
function neighbour(view: PageView, segment: Line, side: 1 | -1): Line | undefined {
  const [x, y, width, height] = segment.box;
  const near = view.segments.filter((other) => {
    const [ox, oy, owidth, oheight] = other.box;
    const gap = side === 1 ? oy - (y + height) : y - (oy + oheight);
    return other !== segment && gap > -0.3 * height && gap < 1.5 * height && ox < x + width && ox + owidth > x;
  });
  return side === 1 ? near[0] : near.at(-1);
}
