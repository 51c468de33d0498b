import { comparable, scoreText } from '../../bench/text-score.ts';

describe('scoreText', () => {
  test('a perfect reading has no edits', () => {
    const text = 'CỘNG HÒA XÃ HỘI\nĐộc lập - Tự do';
    const tally = scoreText(text, text);
    expect(tally).toMatchObject({ edits: 0, wordEdits: 0, foldedEdits: 0, orderedEdits: 0, extraChars: 0, words: 9 });
  });

  test('block order does not count, reading order does', () => {
    const tally = scoreText('Số: 12/UBND\nMẫu Lâm, ngày 09', 'Mẫu Lâm, ngày 09\nSố: 12/UBND');
    expect(tally.edits).toBe(0);
    expect(tally.orderedEdits).toBeGreaterThan(10);
  });

  test('cells joined in one row still match', () => {
    expect(scoreText('1\nHộ tịch\n412', '1 Hộ tịch 412').edits).toBe(0);
  });

  test('a lost tone is an error with diacritics only', () => {
    const tally = scoreText('Trần Đông', 'Tran Đông');
    expect(tally).toMatchObject({ edits: 1, wordEdits: 1, foldedEdits: 0, foldedWordEdits: 0 });
  });

  test('an unread page costs everything', () => {
    const tally = scoreText('Giấy khai sinh', '');
    expect(tally).toMatchObject({ chars: 14, edits: 14, wordEdits: 3, orderedEdits: 14 });
  });

  test('a repeated line must be read twice', () => {
    expect(scoreText('CHỦ TỊCH\nCHỦ TỊCH', 'CHỦ TỊCH').edits).toBe(8);
  });

  test('a line read whole keeps its place when its words stand across two other lines as well', () => {
    const page = 'hồ sơ đất đai nộp\ntrực tuyến tăng so\nđất đai nộp trực tuyến tăng';
    expect(scoreText(page, page)).toMatchObject({ edits: 0, wordEdits: 0, foldedEdits: 0, extraChars: 0 });
  });

  test('what nobody printed is counted apart', () => {
    const tally = scoreText('Điều 1', 'Điều 1 ★ỦY');
    expect(tally).toMatchObject({ edits: 0, extraChars: 3 });
  });

  test('quotes, dashes and spaces are not errors', () => {
    expect(comparable('“A” –\u00a0 b')).toBe('"A" - b');
  });
});
