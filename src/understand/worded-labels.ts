import type { FieldKind } from '../core/field-kind.ts';
import type { LabelHit } from './find-labels.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { ownerBehind } from './name-owner.ts';
import { parseLabelled } from './number-shapes.ts';
import type { Line } from './page-view.ts';

/** What numbers are of, by the words that name it; what its number looks like tells which kind of the family it is. */
const FAMILIES: { words: string; kinds: FieldKind[]; numbered: boolean }[] = [
  {
    words:
      'can cuoc|cccd|cc|dinh danh|ddcn|dd ca nhan|chung minh|cmnd|cmt|cmtnd|gcmnd|giay cm|cm(?= so| thu)|(?<=so )cm|tuy than|nhan than|gttt|gt tuy than|ho chieu|passport' +
      '|giay to phap ly|(?:giay|so) thong hanh|personal id|id card|identity|travel document|ma cong dan|id no',
    kinds: ['citizen_id', 'passport_no', 'old_citizen_id'],
    numbered: false,
  },
  {
    words: 'bhxh|bao hiem xa hoi|so bao hiem|bhyt|bao hiem y te|social insurance|health insurance',
    kinds: ['social_insurance_no', 'health_insurance_no'],
    numbered: true,
  },
  { words: 'khai sinh|gks|birth certificate', kinds: ['birth_certificate_no'], numbered: true },
  { words: 'ket hon|dkkh|cnkh|gcnkh|marriage certificate', kinds: ['marriage_certificate_no'], numbered: true },
  { words: 'khai tu|chung tu|death certificate', kinds: ['death_extract_no'], numbered: true },
  {
    words: 'van bang|bang tot nghiep|bang|chung chi|diploma|degree|certificate|so hieu',
    kinds: ['document_no'],
    numbered: true,
  },
];
/** Things whose numbers are none of ours, or are read elsewhere: the nearest word decides. */
const OTHERS =
  'dien thoai|dt|sdt|di dong|tel|phone|fax|tai khoan|stk|ngan hang|quyen|trang|mau|bieu|quyet dinh|nghi dinh|thong tu|cong van|luat' +
  '|nghi quyet|ban an|bao tu|bien lai|hoa don|hop dong|bien ban|ho so|luu tru|benh an|y te(?! so)|ma ho|thua|to ban do|vao so|reg|giay phep' +
  '|gplx|lai xe|bien so|dang vien|don vi|hoc sinh|sinh vien|bao danh|thue|mst|kinh doanh|chung thuc|cong chung|tien|luong|so nha|khoa';
/** Words that may stand in such a label besides; anything else is a sentence. */
const FILLERS = new Set(
  (
    'so ma the giay to loai no number n code card cap ngay noi nam cua co la va hoac neu ghi ro du chu so cu moi hien tai duoc da truoc day ' +
    'gan chip dien tu pho thong viet quoc te hop le thay the khac tuong duong ban sao chinh trich luc dang ky theo mang nguoi con me cha bo vo chong tre em ' +
    'ca nhan cong dan yeu cau de nghi nop don khai lao dong huong benh dai dien ong ba anh chi hieu seri serial va tot nghiep personal identification id chi tiet nd ' +
    'nhan tham gia bao hiem xa hoi gcn chung nhan hien so chinh sua ghi chu voi duoc cap thu'
  ).split(' '),
);
/** Most characters of a label. */
const LONGEST = 70;
const ALL = new RegExp(`(?<![a-z])(?:${FAMILIES.map((f) => `(${f.words})`).join('|')}|(${OTHERS}))(?![a-z])`, 'g');
/** A number as papers print it, its letters before it. */
const NUMBER = /(?<![\p{L}\d/-])(?<!\d[.,])(?:\p{Lu}{1,4}[\s.-]?)?\d[\d .,/-]*[\d]/gu;
const SAYS_NUMBER = /(?<![a-z])(?:so|ma|no|number|code|n|seri|hieu)(?![a-z])/;

/** Words without which a label of a person's paper announces no number of nine digits, and no passport's. */
const NEEDED: Partial<Record<FieldKind, RegExp>> = {
  old_citizen_id: /cmnd|cmt|chung minh|\bcm\b|than|gttt|phap ly|id card|identity/,
  passport_no: /ho chieu|passport|than|gttt|phap ly|thong hanh|travel/,
};

/** A label that no list has: what its words say the number behind it, or in the cell beside or below, is of. */
interface Wording {
  family: (typeof FAMILIES)[number];
  /** Offset behind the word that says it. */
  end: number;
}

/**
 * Labels of numbers that are on no list: offices put the words for "number", for the paper it is of and for whose it is together as they
 * like ("Số ĐD cá nhân", "CCCD (số, ngày cấp, nơi cấp)", "Giấy CM số"). The nearest word for a paper decides, nothing but
 * such words may stand around it, and the number must have the shape of that paper's. `listed` are labels found by the lists,
 * which count before.
 */
export function wordedLabels(line: Line, listed: readonly LabelHit[], knowledge: Knowledge): LabelHit[] {
  return line.columns.flatMap((from, c) => {
    const until = line.columns[c + 1] ?? line.text.length;
    const own = listed.filter((hit) => hit.start >= from && hit.end <= until);
    return [...beforeNumbers(line, from, until, own, knowledge), ...wholeColumn(line, from, until, own, knowledge)];
  });
}

function beforeNumbers(
  line: Line,
  from: number,
  until: number,
  listed: readonly LabelHit[],
  knowledge: Knowledge,
): LabelHit[] {
  const hits: LabelHit[] = [];
  let last = from;
  for (const match of line.text.slice(from, until).matchAll(NUMBER)) {
    const lead = Math.max(last, from + match.index - LONGEST);
    last = from + match.index + match[0].length;
    // Capitals before the digits are the number's own or the label's last ones: "B 1234567", "Chứng minh ND 001234567".
    for (const at of new Set([from + match.index, from + match.index + match[0].search(/\d/)])) {
      const wording = wordingOf(line.folded.slice(lead, at));
      const kind = wording && kindOf(kindsIn(wording, line.folded.slice(lead, at)), line.text.slice(at, until));
      const before = listed.findLast((hit) => hit.end <= at && hit.start >= lead);
      if (at <= from || !wording || !kind || (before && readsItself(line.text.slice(before.end, until), before)))
        continue;
      hits.push({ kind, role: ownerOf(line, lead + wording.end, at, knowledge), start: at - 1, end: at });
      break;
    }
  }
  return hits;
}

/** True for a listed label of a number with its number behind it. */
function readsItself(text: string, { kind }: LabelHit): boolean {
  return kind !== 'section' && kind !== 'nothing' && parseLabelled(kind, text)?.plausible === true;
}

/** A heading or the left cell of a row: all of its column is such a label. */
function wholeColumn(
  line: Line,
  from: number,
  until: number,
  listed: readonly LabelHit[],
  knowledge: Knowledge,
): LabelHit[] {
  const text = line.text.slice(from, until).trimEnd();
  if (text.length > LONGEST || /\d{3}/.test(text) || listed.some((hit) => hit.kind !== 'nothing')) return [];
  const wording = wordingOf(line.folded.slice(from, from + text.length));
  if (!wording || !SAYS_NUMBER.test(line.folded.slice(from, until))) return [];
  // The label of nine digits reads twelve as well.
  const kind = kindsIn(wording, line.folded.slice(from, from + text.length)).at(-1)!;
  const end = from + text.length;
  return [{ kind, role: ownerOf(line, from + wording.end, end, knowledge), start: from, end }];
}

/** The family that the last word for a paper in a label names; null when it is another's, or the text is a sentence. */
function wordingOf(folded: string): Wording | null {
  const last = [...folded.matchAll(ALL)].at(-1);
  const family = FAMILIES.find((_, f) => last?.[f + 1] !== undefined);
  if (!last || !family) return null;
  const before = folded.slice(0, last.index);
  // A book lists what schools hand out: "Số vào sổ gốc cấp bằng" is none of the diploma's numbers.
  if (family.kinds[0] === 'document_no' && /(?<![a-z])(?:vao so|so goc)(?![a-z])/.test(folded)) return null;
  const behind = folded.slice(last.index + last[0].length);
  const words = behind.match(/[a-z]+/g) ?? [];
  if (!words.every((word) => FILLERS.has(word))) return null;
  if (/(?<![a-z])(?:ngay|thang|nam|den|tu)\W*$/.test(behind) && !/[:)]\s*$/.test(behind)) return null;
  if (family.numbered && !SAYS_NUMBER.test(`${before.slice(-20)} ${behind}`)) return null;
  return { family, end: last.index + last[0].length };
}

function kindsIn({ family }: Wording, label: string): FieldKind[] {
  return family.kinds.filter((kind) => NEEDED[kind]?.test(label) ?? true);
}

function kindOf(kinds: readonly FieldKind[], text: string): FieldKind | null {
  for (const kind of kinds) {
    const found = parseLabelled(kind, text);
    // A diploma's number in a book's form says too little without a label of a list.
    const bare = kind === 'document_no' && /^[\d/]*\/[\d/]*$/.test(found?.value ?? '');
    if (found && !bare && found.start <= 1 && found.plausible && found.repairs === 0) return kind;
  }
  return null;
}

/** "... của mẹ:": whose number it is; null when the label does not say. */
function ownerOf(line: Line, from: number, until: number, knowledge: Knowledge): string | null {
  const owner = ownerBehind(line, from, knowledge);
  if (!owner || owner.end > until || /^\s?(?:ca nhan|con)$/.test(line.folded.slice(from, owner.end))) return null;
  return owner.role;
}
