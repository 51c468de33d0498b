import { foldVietnamese } from '../core/vietnamese.ts';

/**
 * Headings in capitals and labels before a colon as letterheads (Decree 30/2020, annex I), civil status, residence and one-stop
 * forms print them. A phrase has two words at least, and none is a part of a name.
 */
const HEADINGS = [
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Sổ đăng ký khai sinh',
  'Sổ đăng ký khai tử',
  'Sổ đăng ký kết hôn',
  'Giấy chứng nhận đăng ký',
  'Giấy chứng nhận kết hôn',
  'Giấy chứng nhận quyền sử dụng đất',
  'Giấy phép xây dựng',
  'Tiếp nhận hồ sơ và hẹn trả kết quả',
  'Tờ khai thay đổi thông tin cư trú',
  'Tờ khai đăng ký',
  'Trích lục khai sinh',
  'Trích lục khai tử',
  'Người nộp hồ sơ',
  'Người tiếp nhận hồ sơ',
  'Người kê khai',
  'Phó chủ tịch',
  'Kết quả đạt được',
].map(phraseOf);
const LABELS = [
  'Quyển số',
  'Nơi nhận',
  'Kính gửi',
  'Giới tính',
  'Dân tộc',
  'Quốc tịch',
  'Nơi sinh',
  'Nơi cư trú',
  'Nơi thường trú',
  'Địa chỉ',
  'Họ và tên',
  'Họ, chữ đệm, tên',
  'Ngày, tháng, năm sinh',
  'Số định danh cá nhân',
  'Mã hồ sơ',
  'Mã số thuế',
].map(phraseOf);

interface Phrase {
  words: string[];
  folded: string[];
}

function phraseOf(text: string): Phrase {
  const words = text.normalize('NFC').split(' ');
  return { words, folded: words.map(foldVietnamese) };
}

const isCapital = (word: string): boolean => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
/** A word without what stands behind it: the last one of a heading or label may end with a sign. */
const bare = (word: string): string => word.replace(/[.,:;]+$/, '');

/**
 * Words of one line with the marks of known headings and labels put right: recognisers take hỏi for sắc in print (SỐ ĐĂNG KÝ).
 * Only where every word of the phrase stands there, different in marks alone; a heading in capitals, a label with its colon.
 */
export function repairPhrases(words: readonly string[]): string[] {
  const repaired = [...words];
  for (let at = 0; at < words.length; at += 1) {
    const heading = HEADINGS.find((phrase) => stands(phrase, words, at, '') && inCapitals(phrase, words, at));
    const label = LABELS.find((phrase) => stands(phrase, words, at, ':') && !inCapitals(phrase, words, at));
    const phrase = heading ?? label;
    for (const [n, printed] of phrase?.words.entries() ?? []) {
      const read = words[at + n]!;
      const right = heading ? printed.toLocaleUpperCase('vi') : withFirst(printed, read);
      repaired[at + n] = n === phrase!.words.length - 1 ? right + read.slice(bare(read).length) : right;
    }
  }
  return repaired;
}

/** Small and capital first letters stay as they were read. */
function withFirst(printed: string, read: string): string {
  const [first = ''] = printed;
  const capital = /^\p{Lu}/u.test(read);
  return (capital ? first.toLocaleUpperCase('vi') : first.toLocaleLowerCase('vi')) + printed.slice(first.length);
}

function stands({ folded }: Phrase, words: readonly string[], at: number, end: string): boolean {
  return folded.every((word, n) => {
    const read = words[at + n];
    if (read === undefined) return false;
    const isLast = n === folded.length - 1;
    return foldVietnamese(isLast ? bare(read) : read) === word && (!isLast || read.endsWith(end));
  });
}

const inCapitals = ({ folded }: Phrase, words: readonly string[], at: number): boolean =>
  folded.every((_, n) => isCapital(words[at + n]!));
