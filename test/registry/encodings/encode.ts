import { fromTcvn3 } from '../../../src/registry/encodings/tcvn3.ts';

/** Small letters of the alphabet with all their tones, and the capitals without. */
export const SMALL = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';

const TCVN3 = new Map(
  Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0xa1 + i)).map((code) => [fromTcvn3(code), code]),
);

/** A text as TCVN3 bytes, as characters of the same numbers. */
export function toTcvn3(text: string): string {
  return text.replace(/[^\u0000-\u007f]/gu, (letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? '?');
}

const VNI_SINGLE: Record<string, string> = { ơ: 'ô', ư: 'ö', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' };
/** Marks in the order none, sắc, huyền, hỏi, ngã, nặng; without hat, with circumflex, with breve. */
const VNI_MARKS = ['\u0000ùøûõï', 'âáàåãä', 'êéèúüë'];
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** A text as VNI-Windows bytes, as characters of the same numbers. */
export function toVni(text: string): string {
  return text.replace(/[^\u0000-\u007f]/gu, (letter) => {
    const small = letter.toLowerCase();
    const coded = VNI_SINGLE[small] ?? vniPair(small);
    return small === letter ? coded : coded.toUpperCase();
  });
}

function vniPair(letter: string): string {
  const marked = letter.normalize('NFD');
  const tone = TONES.findIndex((one) => one !== '' && marked.includes(one));
  const bare = marked.replace(/[\u0301\u0300\u0309\u0303\u0323]/g, '').normalize('NFC');
  const base = VNI_SINGLE[bare] ?? bare.normalize('NFD')[0]!;
  const hat = bare.normalize('NFD').includes('\u0302') ? 1 : bare.normalize('NFD').includes('\u0306') ? 2 : 0;
  return base + VNI_MARKS[hat]![Math.max(0, tone)]!.replace('\u0000', '');
}

/** A text as Windows-1258 bytes, tones as combining marks, as characters of the same numbers. */
export function to1258(text: string): string {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(
    Array.from({ length: 0x80 }, (_, i) => [decoder.decode(Uint8Array.of(0x80 + i)), String.fromCharCode(0x80 + i)]),
  );
  return text.replace(/[^\u0000-\u007f]/gu, (letter) => {
    if (codes.has(letter)) return codes.get(letter)!;
    const [, , tone = ''] = /^(.*?)([\u0301\u0300\u0309\u0303\u0323])(.*)$/u.exec(letter.normalize('NFD')) ?? [];
    const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
    return (codes.get(base) ?? base) + codes.get(tone)!;
  });
}
