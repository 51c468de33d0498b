import { foldSameLength } from './fold-same-length.ts';
import { rejoinSyllable } from './rejoin-syllable.ts';
import { splitSyllables } from './split-syllables.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

export interface FoundName {
  value: string;
  start: number;
  end: number;
  /** True when every word has the shape of a Vietnamese syllable. */
  spelt: boolean;
}

interface NameWord {
  text: string;
  start: number;
  end: number;
}

const HONORIFIC = /^(?:ông|bà|anh|chị|em|cháu|cụ)(?:\s*[/(]\s*(?:ông|bà)\s*\)?)?$/i;
const MOST_WORDS = 7;
/** Labels that may stand so close behind a name that their first word reads as its last: "Âu Tiến Quỳ Quan hệ với chủ hộ". */
const NEXT_LABEL = new RegExp(
  `^(?:${[
    'quan hệ|mối quan|bí danh|bút danh|tên (?:gọi|thường|khác)|giới tính|dân tộc|tôn giáo|quốc tịch|quê quán|nguyên quán|nghề nghiệp|chức (?:vụ|danh)|địa chỉ|điện thoại|trình độ',
    'nơi (?:sinh|ở|cư|thường|tạm|làm|công|đăng)|chỗ ở|thường trú|tạm trú|(?:ngày|năm) sinh|ngày,? tháng|sinh (?:ngày|năm)|đơn vị|cơ quan',
    'số (?:định|căn|cccd|cmnd|giấy|điện|đt|thẻ|sổ|hộ|bhxh|bảo|báo)|mã (?:số|định)|giấy (?:tờ|cmnd|chứng|phép)|căn cước|chứng minh|hộ (?:khẩu|chiếu)',
  ].join('|')})$`,
  'iu',
);
/** Labels of one word: "Trần Văn Bé CCCD: 052..."; "Trần Văn Sinh: Trưởng thôn" is called so. */
const ASKS = /^(?:cccd|cmnd|đt|sđt|tuổi|email)$/iu;
/** "Trương Bích Ái Nam/Nữ: Nữ", "Trương Bích Ái Nam (Nữ)": a form's question behind the name. */
const SEX_ASKED = /^(?:nam\s?[/,(]\s?nữ|nữ\s?[/,(]\s?nam)(?!\p{L})/iu;
/** "Phó Chủ tịch", "PHÓ GIÁM ĐỐC": a deputy in office, without marks as they may be misread; else Phó is a family name, "Phó Hữu Tuệ". */
const DEPUTY =
  /^pho (?:(?:chu(?: tich| nhiem)?|bi(?: thu)?|van(?: phong)?|cong(?: an| chung)?|tu(?: lenh)?|dai(?: dien)?|tien(?: si)?)$|(?:chu (?:tich|nhiem)|bi thu|van phong|cong (?:an|chung)|tu lenh|dai dien|tien si|giam|truong|chanh|hieu|cuc|tong|phong|ban|chi|vien|thu|doi|don|to|thon|vu|thong|tram|khoa|hoi|quan|bo|uy|giao)(?: |$))/;
/** "Mạc Gia Ân Phó Chủ tịch": what somebody is in office stands right behind the name, its last word in small letters; names have none. */
const OFFICE_BEHIND =
  /^(?:Phó\s)?(?:Chủ\s(?:tịch|nhiệm|tọa)|Ủy\sviên|Uỷ\sviên|Bí\sthư|Giám\sđốc|Trưởng\s\p{Ll}+|Hiệu\strưởng|Thư\ský|Tổ\strưởng|Đội\strưởng|Chi\scục|Cán\sbộ|Công\schức|Kế\stoán|Thẩm\sphán|Kiểm\ssát|Hội\sthẩm|Chuyên\sviên)(?!\p{L})/u;
/** "1. Tạ Thị Cẩm Xuân": the first of several. */
const ITEM = /^\d{1,2}[.)]$/;
const SPECK = /[.'`‘’*~_-]/;

/**
 * The person's name that begins a text: two to seven words, each with a capital first letter. Ends at punctuation, fill dots, a
 * digit, a word in small letters, and where the case changes ("NGUYỄN VĂN AN Giới tính"). `notNames` are beginnings, in
 * small letters, that no name has. Null when no such run begins within the first words.
 */
export function parseName(text: string, notNames: readonly string[] = []): FoundName | null {
  const words = rejoined(nameWords(text.slice(0, 300))).flatMap(cutWord);
  if (words.length < 2 || words.length > MOST_WORDS || words.every((w) => w.text.length < 2)) return null;
  const value = words.map((w) => w.text).join(' ');
  if (notNames.some((no) => `${value.toLowerCase()} `.startsWith(`${no} `))) return null;
  if (DEPUTY.test(foldSameLength(value))) return null;
  const spelt = words.every((w) => isVietnameseSyllable(w.text));
  return { value, start: words[0]!.start, end: words.at(-1)!.end, spelt };
}

/** Words of which recognition made two out of one, as one. */
function rejoined(words: readonly NameWord[]): NameWord[] {
  const whole: NameWord[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    const text = before ? rejoinSyllable(before.text, word.text) : null;
    if (before && text !== null) whole[whole.length - 1] = { text, start: before.start, end: word.end };
    else whole.push(word);
  }
  return whole;
}

function cutWord(word: NameWord): NameWord[] {
  const parts = splitSyllables(word.text);
  // Offsets are those of the word as it was read.
  return parts.map((text) => ({ ...word, text }));
}

function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const token of text.matchAll(/\S+/g)) {
    const lead = /^[^\p{L}\d]*/u.exec(token[0])![0].length;
    const body = /^[\p{L}'’]+/u.exec(token[0].slice(lead))?.[0] ?? '';
    const rest = token[0].slice(lead + body.length);
    if (body === '') {
      if (words.length > 0 || (/\d/.test(token[0]) && !ITEM.test(token[0]))) break;
      continue;
    }
    if (words.length === 0 && HONORIFIC.test(body) && !/^[.,;]/.test(rest)) continue;
    // A name has two words: a speck between its first two does not end it.
    const speck = words.length === 1 && lead === 1 && SPECK.test(token[0].charAt(0));
    if (words.length > 0 && lead > 0 && !speck) break;
    if (words.length > 1 && NEXT_LABEL.test(`${words.at(-1)!.text} ${body}`)) return words.slice(0, -1);
    if (words.length > 1 && OFFICE_BEHIND.test(text.slice(token.index + lead))) break;
    if (words.length > 1 && SEX_ASKED.test(text.slice(token.index + lead))) break;
    if (!startsWithCapital(body) || changesCase(words, body)) break;
    if (words.length > 1 && rest.startsWith(':') && ASKS.test(body)) break;
    words.push({ text: body, start: token.index + lead, end: token.index + lead + body.length });
    if (rest !== '' && !(words.length === 1 && rest.length === 1 && SPECK.test(rest))) break;
    if (words.length > MOST_WORDS) return [];
  }
  return words;
}

/** True when the words so far are set in capitals and this one is not, or the other way round. */
function changesCase(words: readonly NameWord[], word: string): boolean {
  const tellers = words.filter((w) => w.text.length > 1);
  if (tellers.length === 0 || word.length < 2) return false;
  const capitals = tellers.every((w) => isCapitals(w.text));
  return capitals !== isCapitals(word) && (capitals || tellers.length > 1);
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
