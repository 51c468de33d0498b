import { loadReuseWords, validityOf } from '../../src/registry/reuse-words.ts';

const words = loadReuseWords();

test('the lists have the reasons an office gives, and a way out of each that asks for words', () => {
  expect(Object.values(words.reasons)).toEqual(
    expect.arrayContaining([
      ...['Hết hiệu lực', 'Thông tin đã thay đổi', 'Ảnh không đọc được', 'Công dân nộp bản mới'],
      ...['Pháp luật đòi bản chính', 'Không đúng người'],
    ]),
  );
  expect(words.reasons).toHaveProperty('other');
  expect(words.purposes).toHaveProperty('other');
});

test.each([
  ['marital_status_certificate', '2026-05-29', '2026-11-29', 'in-force'],
  ['marital_status_certificate', '2026-05-28', '2026-11-29', 'expired'],
  // Six months from the end of August end with February.
  ['marital_status_certificate', '2026-08-31', '2027-02-28', 'in-force'],
  ['marital_status_certificate', '2026-08-31', '2027-03-01', 'expired'],
  ['marital_status_certificate', null, '2026-11-29', 'unknown'],
  ['marital_status_certificate', 'mùa hè', '2026-11-29', 'unknown'],
  ['household_book', '2026-11-01', '2026-11-29', 'expired'],
  ['birth_certificate', null, '2026-11-29', 'in-force'],
  [null, '2026-11-01', '2026-11-29', 'unknown'],
] as const)('%s issued on %s is %3$s on %2$s', (name, issued, today, state) => {
  expect(validityOf({ class: name, issued }, words, today).state).toBe(state);
});

test('a list that is no list is refused with what is wrong', () => {
  expect(() => loadReuseWords('package.json')).toThrow('CONFIG_INVALID');
  expect(() => loadReuseWords('config/does-not-exist.json')).toThrow('CONFIG_INVALID');
});
