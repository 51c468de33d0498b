import { isSyllable } from '../../src/core/vietnamese-syllable.ts';

test.each(
  [
    'Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc',
    'SỔ ĐĂNG KÝ KẾT HÔN QUYỂN SỐ',
    'nghiêng khuya quỳnh quýt giếng gì giữ thuở khuỷu xoong quét yêu ước ngoằn uyên hoặc',
    'ở à',
  ].map((words) => [words]),
)('words of Vietnamese are syllables: %s', (words) => {
  const all = words.split(' ');
  expect(all.filter((word) => !isSyllable(word))).toEqual([]);
  expect(all.filter((word) => !isSyllable(word.normalize('NFD')))).toEqual([]);
});

test('a syllable without the tone its ending needs is one: recognisers lose tones', () => {
  expect(isSyllable('thưc')).toBe(true);
});

test.each([
  ['upside down', 'uouL NVHN NÿHN uou ono unp AVHM on8u'],
  ['capitals within', 'nGày tÊn'],
  ['two tones', 'hộ́'],
  ['other languages and abbreviations', 'street Facebook UBND QĐ Pham-Van'],
  ['no vowel, no letters', 'ng 12 -'],
])('what is no word of Vietnamese is none: %s', (_, words) => {
  expect(words.split(' ').filter(isSyllable)).toEqual([]);
});

test('nothing is no syllable', () => {
  expect(isSyllable('')).toBe(false);
});
