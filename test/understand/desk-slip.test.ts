import { readPaper } from './read-paper.ts';

const slip = async (heading: string, ...lines: string[]) => {
  const paper = await readPaper([`>> ${heading}`, '', ...lines]);
  return paper.of('citizen_id').map((f) => f.role);
};
const TOLD = 'Tên hồ sơ: Đăng ký biến động đất đai của ông Mạc Gia Ân - CCCD 052001213814';

test('a slip of the desk that names one person is about his dossier', async () => {
  expect(await slip('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', TOLD)).toEqual(['applicant']);
});

test('one that names two tells of neither, and another paper of nobody it only mentions', async () => {
  const other = 'Người liên quan: bà Vũ Thị Út - CCCD 001102213814';
  expect(await slip('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', TOLD, other)).not.toContain('applicant');
  expect(await slip('BIÊN BẢN HỌP', TOLD)).not.toContain('applicant');
});

test('what it asks for is told in other headings as well', async () => {
  expect(await slip('YÊU CẦU BỔ SUNG HỒ SƠ', TOLD)).toEqual(['applicant']);
  expect(await slip('VĂN BẢN YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', TOLD)).toEqual(['applicant']);
  expect(await slip('YÊU CẦU BỔ SUNG NHÂN SỰ', TOLD)).not.toContain('applicant');
});
