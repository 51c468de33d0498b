import { citizensNamed } from '../../src/attach/citizens-named.ts';

test.each([
  ['hồ sơ của ông Trịnh Khắc Sâm, căn cước số 002001840567', ['Trịnh Khắc Sâm']],
  ['Kính gửi: Bà MAI DIỆU YÊN NHI', ['MAI DIỆU YÊN NHI']],
  ['giới thiệu ông (bà): Lò Minh Khôi và ông/bà: Vũ Bá Lộc', ['Lò Minh Khôi', 'Vũ Bá Lộc']],
  ['con tôi là cháu Lò Minh\nKhôi, anh Vũ Bá Lộc', ['Lò Minh Khôi', 'Vũ Bá Lộc']],
  ['thân nhân của liệt sĩ Vũ Bá Lộc', ['Vũ Bá Lộc']],
])('"%s" tells of %j', (text, names) => {
  expect(citizensNamed(text)).toEqual(names);
});

test.each([
  'Liên hệ bà Lò Thị Mai để được hướng dẫn',
  'gặp ông Vũ Bá Lộc, công chức địa chính',
  'ông Vũ Bá Lộc - Chủ tịch',
  'Họ và tên: Lê Anh Thư Sinh ngày',
  'Như trên;\nNơi nhận:\n- Ông Vũ Bá Lộc;',
])('who acts in office, gets a copy or bears the word as a name is none: "%s"', (text) => {
  expect(citizensNamed(text)).toEqual([]);
});
