import { readPaper } from './read-paper.ts';

const read = async (name: string): Promise<string[]> =>
  (await readPaper(['>> ĐƠN ĐỀ NGHỊ', `Họ và tên: ${name}`, 'Ngày sinh: 13/01/1904'])).values('person_name');

test.each(['Phó Hữu Tuệ', 'PHÓ THỊ TRÚC THUẬN', 'Phó Văn Mười'])('%s is called so', async (name) => {
  expect(await read(name)).toEqual([name]);
});

test.each(['Phó Chủ tịch', 'PHÓ CHỦ TỊCH', 'PHÓ GIAM ĐÓC', 'Phó Trưởng Công An', 'PHÓ TRƯỞNG PHÒNG', 'Phó Văn Phòng'])(
  '%s is an office',
  async (office) => {
    expect(await read(office)).toEqual([]);
  },
);
