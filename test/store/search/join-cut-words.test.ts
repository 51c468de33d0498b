import { foldedText } from '../../../src/store/search/folded-text.ts';
import { joinCutWords } from '../../../src/store/search/join-cut-words.ts';

test.each([
  ['Đồng chí thườ-\nng trực Ủy ban', 'Đồng chí thường\n trực Ủy ban'],
  ['giấy chứng nh-\nận, bản chính', 'giấy chứng nhận\n, bản chính'],
])('a syllable cut at the end of a line is whole', (text, whole) => {
  expect(joinCutWords(text)).toBe(whole);
});

test.each([
  ['two syllables of one term', 'nước Cộng hòa xã-\nhội chủ nghĩa'],
  ['a number with its office', 'Số: 14/QĐ-\nubnd'],
  ['letters that make no syllable', 'theo Luật Tổ ch-\nxyz'],
  ['a dash between words', 'Văn hóa -\nxã hội'],
  ['a name that begins anew', 'ông Nguy-\nỄn'],
  ['the next block', 'thườ-\n\nng trực'],
])('%s stay as they are', (_, text) => {
  expect(joinCutWords(text)).toBe(text);
});

test('search finds it', () => {
  expect(foldedText('Đồng chí thườ-\nng trực Ủy ban', '')).toContain(' thuong truc ');
});
