import { MOTTO } from './papers.ts';
import { readPaper } from './read-paper.ts';

const HEAD = ['Họ và tên chủ hộ: Mạc Gia Ân; sinh ngày 02/03/1901', 'Số định danh cá nhân: 052001213814'];
const people = async (...lines: string[]) => (await readPaper([...MOTTO, '>> GIẤY ĐỀ NGHỊ', '', ...lines])).people();

test('the head of a household applies where nobody else does', async () => {
  expect(await people(...HEAD)).toEqual([['Mạc Gia Ân', 'applicant']]);
});

test('who applies is the applicant, and a head without identity may be anybody', async () => {
  const applicant = ['Họ và tên người yêu cầu: Vũ Bá Lộc', 'Số định danh cá nhân: 052001213999'];
  expect(await people(...applicant, ...HEAD)).toEqual([
    ['Vũ Bá Lộc', 'applicant'],
    ['Mạc Gia Ân', 'head'],
  ]);
  // The name of who applies was not read, the identity was.
  expect(await people('Số định danh cá nhân: 052001213999', ...HEAD)).toEqual([['Mạc Gia Ân', 'head']]);
  expect(await people('Họ và tên chủ hộ: Mạc Gia Ân')).toEqual([['Mạc Gia Ân', 'head']]);
});
