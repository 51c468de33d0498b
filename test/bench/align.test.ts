import { editDistance, findLine } from '../../bench/align.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['Nguyễn', 'Nguyên', 1],
  ])('%s to %s is %i', (a, b, edits) => expect(editDistance([...a], [...b])).toBe(edits));
});

describe('findLine', () => {
  test('finds a line inside a longer text with its errors', () => {
    const text = 'TT 1 Hộ tích 412 405';
    const match = findLine([...'Hộ tịch'], [...text]);
    expect(text.slice(match.start, match.end)).toBe('Hộ tích');
    expect(match.edits).toBe(1);
  });

  test('costs the whole line when nothing is like it', () => {
    expect(findLine([...'xyz'], [...'......'])).toEqual({ start: 0, end: 0, edits: 3 });
  });
});
