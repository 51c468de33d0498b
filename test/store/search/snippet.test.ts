import { snippet } from '../../../src/store/search/snippet.ts';

const shown = (text: string, ...marks: string[][]) =>
  snippet(text, marks, []).replaceAll('\u0001', '[').replaceAll('\u0002', ']');

const HEAD = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM. CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. Độc lập - Tự do - Hạnh phúc. ';
const FILLER = 'Nơi cư trú: Thôn Bến Gỗ, xã Mẫu Lâm, tỉnh Lâm Hải. '.repeat(4);

test('the stretch with most of the words asked is shown, not the first that has one of them', () => {
  const text = `${HEAD}${FILLER}Đề nghị cấp bản sao trích lục.`;
  expect(shown(text, ['ban'], ['sao'])).toContain('cấp [bản] [sao] trích lục.');
  expect(shown(text, ['ban'])).toMatch(/^ỦY \[BAN\] NHÂN/);
});

test('marks cover whole letters, however their diacritics are written', () => {
  const text = 'Họ và tên: Đỗ Quỳnh Hương, nữ';
  expect(shown(text, ['do'], ['quynh'], ['huong'])).toBe('Họ và tên: [Đỗ] [Quỳnh] [Hương], nữ');
  const decomposed = text.normalize('NFD');
  expect(shown(decomposed, ['huong'])).toBe(decomposed.replace('Hương'.normalize('NFD'), (word) => `[${word}]`));
});

test('a text without a match is cut between two words and says that it goes on', () => {
  const cut = shown(HEAD + FILLER, ['khongco']);
  expect(cut).toMatch(/ …$/);
  const kept = cut.slice(0, -' …'.length);
  expect((HEAD + FILLER).startsWith(`${kept} `)).toBe(true);
  expect(shown('ngắn', ['khongco'])).toBe('ngắn');
});
