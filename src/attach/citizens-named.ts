import { foldVietnamese, normaliseVietnamese } from '../core/vietnamese.ts';

/**
 * A word of address and the name behind it: "ông Trịnh Khắc Sâm", "cháu Lò Minh Khôi", "Kính gửi: Bà MAI DIỆU YÊN NHI". Behind a word with a
 * capital "Anh" and "Em" are words of a name.
 */
const ADDRESSED =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|anh|[Cc]hị|[Cc]háu|em|(?<!\p{Lu}\p{L}*\s)(?:Anh|Em)|[Ll]iệt s[ĩỹ]|ÔNG|BÀ)\s?(?:\((?:bà|ông)\)|\/\s?[Bb]à)?\s?:?\s(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,6})/gu;
/** Who does something in office is told by it: "liên hệ bà A", "đồng chí ông B", "ông C - công chức địa chính". */
const IN_OFFICE_BEFORE = /(?:lien he|gap|phan cong|giao cho|dong chi)\s$/;
const IN_OFFICE_BEHIND =
  /^\s?[,(–-]?\s?(?:chu tich|pho|truong|giam doc|cong chuc|vien chuc|can bo|chuyen vien|dien thoai|sdt|dt|so dien thoai)(?![a-z])/;
/** Who gets a copy, and who signs, stand behind it. */
const END = /^Nơi nhận\b/mu;

/** Citizens whom a text addresses or tells of with a word of address, each once; who only acts in office is none. */
export function citizensNamed(text: string): string[] {
  const clean = normaliseVietnamese(text).split(END)[0]!.replace(/\s+/g, ' ');
  const named = [...clean.matchAll(ADDRESSED)].flatMap((match) => {
    const before = foldVietnamese(clean.slice(Math.max(0, match.index - 20), match.index));
    const behind = foldVietnamese(clean.slice(match.index + match[0].length, match.index + match[0].length + 30));
    return IN_OFFICE_BEFORE.test(before) || IN_OFFICE_BEHIND.test(behind) ? [] : [match[1]!];
  });
  return [...new Map(named.map((name) => [foldVietnamese(name), name])).values()];
}
