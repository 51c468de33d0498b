import { readPaper } from './read-paper.ts';

const paper = (...lines: string[]) =>
  readPaper(['>> VĂN BẢN XÁC NHẬN THÔNG TIN HỘ TỊCH', '', 'Ủy ban nhân dân xã Mẫu Lâm xác nhận:', ...lines]);

describe('an entry of a civil register that another paper tells of', () => {
  test('has its number behind the act, also in the line below', async () => {
    const { values } = await paper(
      '1. Đã đăng ký khai sinh tại Ủy ban nhân dân xã Mẫu Lâm, số đăng ký',
      '111/1996;',
      '2. Đã đăng ký kết hôn ngày 12/5/2019, số 14/2019;',
    );
    expect(values('birth_certificate_no')).toEqual(['111/1996']);
    expect(values('marriage_certificate_no')).toEqual(['14/2019']);
  });

  test('has no number of another paper, of another sentence or of an office', async () => {
    const { values } = await paper(
      '1. Đã đăng ký kết hôn, sau đó ly hôn theo Bản án số 14/2019;',
      '2. Đã đăng ký khai sinh. Hồ sơ số 15/2019;',
      '3. Đã đăng ký khai tử theo đề nghị số 16/2019/ĐN-UBND;',
    );
    expect(values('marriage_certificate_no')).toEqual([]);
    expect(values('birth_certificate_no')).toEqual([]);
    expect(values('death_extract_no')).toEqual([]);
  });
});
