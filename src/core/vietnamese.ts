/**
 * Unicode rules for Vietnamese text, in one place so that search, phrases and matching all agree.
 */

/**
 * Text in the one form Sohoa stores: NFC, the Icelandic Ð (U+00D0, seen in offices' papers) as the Vietnamese
 * Đ (U+0110), no-break spaces as spaces. Nothing else is changed.
 */
export function normaliseVietnamese(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ')
    .replace(/[\u00A0\u202F\u2007]/g, ' ');
}

/**
 * The form used to compare: lower case, no diacritics, đ as d. "Nguyễn Đức" and "nguyen duc" fold to the same text.
 * The length may differ from the input's.
 */
export function foldVietnamese(text: string): string {
  return normaliseVietnamese(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

/** Folded words of a text, in order: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return foldVietnamese(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
