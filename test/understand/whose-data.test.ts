import { readPaper } from './read-paper.ts';

const DATA = 'sinh ngày 03/02/1901, số định danh cá nhân 052001213814';

describe('who has died and who has lost something', () => {
  const roleIn = async (sentence: string) => {
    const paper = await readPaper(['>> BIÊN BẢN HỌP', '', `Ông Mạc Gia Ân, ${DATA}, cư trú tại Thôn Đồng.`, sentence]);
    return paper.people().find(([name]) => name === 'Mạc Gia Ân')?.[1];
  };

  test.each([
    'chết ngày 01/02/2020',
    'đã mất ngày 01/02/2020',
    'mất năm 2020',
    'mất tại nhà riêng',
    'mất, để lại thửa đất',
  ])('"%s" is of the dead', async (words) => {
    expect(await roleIn(`Người để lại là ông Mạc Gia Ân ${words}`)).toBe('deceased');
  });

  test.each([
    'mất thị lực cả hai mắt',
    'mất năng lực hành vi dân sự',
    'mất hộ chiếu trên đường về',
    'mất khả năng lao động',
  ])('"%s" is of the living', async (words) => {
    expect(await roleIn(`Qua kiểm tra, ông Mạc Gia Ân ${words}`)).not.toBe('deceased');
  });
});

describe('a table of relatives by its column, however it is set', () => {
  const MEMBERS = [
    '1 |13| Lê Thị Hoa |31| 02/02/1902 Nữ |49| 052102000123 |67| Vợ',
    '2 |13| Mạc Văn Lâm |31| 02/02/1922 Nam |49| 052022000123 |67| Con',
  ];
  const GLUED = ['TT |13| Họ, chữ đệm và tên Ngày sinh Giới tính Số định danh cá nhân Quan hệ với chủ hộ'];
  const TWO_LINES = [
    '|67| Quan hệ',
    'TT |13| Họ, chữ đệm và tên |31| Ngày sinh |49| Số định danh',
    '|49| cá nhân |67| với chủ hộ',
  ];

  test.each([
    ['headings close to each other', GLUED],
    ['a narrow heading over two lines', TWO_LINES],
  ])('%s', async (_, head) => {
    const paper = await readPaper([
      'CÔNG AN XÃ MẪU LÂM |55| Độc lập - Tự do - Hạnh phúc',
      '',
      '>> XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ',
      '',
      '1. Họ, chữ đệm và tên: MẠC GIA ÂN',
      '2. Số định danh cá nhân: 052001213814',
      '3. Họ, chữ đệm và tên chủ hộ: MẠC GIA ÂN',
      ...head,
      ...MEMBERS,
    ]);
    expect(paper.people()).toEqual([
      ['MẠC GIA ÂN', 'subject'],
      ['Lê Thị Hoa', 'relative'],
      ['Mạc Văn Lâm', 'relative'],
    ]);
    const own = paper.of('citizen_id').filter(({ role }) => role === 'subject');
    expect(own.map(({ value }) => value)).toEqual(['052001213814']);
  });
});

test.each(['Hy sinh ngày: 21/04/1972', 'Hi sinh ngày: 21/04/1972', 'Ngày hy sinh: 21/04/1972'])(
  'nobody is born on the day of "%s"',
  async (line) => {
    const paper = await readPaper(['>> GIẤY CHỨNG NHẬN', '>> GIA ĐÌNH LIỆT SĨ', '', 'Họ và tên: Mạc Gia Ân', line]);
    expect(paper.values('birth_date')).toEqual([]);
  },
);

test('somebody called Hy is born on the day behind his name', async () => {
  const paper = await readPaper([
    '>> GIẤY XÁC NHẬN',
    '',
    `Xác nhận ông Mạc Gia Hy sinh ngày 03/02/1901, cư trú tại Thôn Đồng`,
  ]);
  expect(paper.values('birth_date')).toEqual(['1901-02-03']);
});

test('who signs beside the list of recipients is no applicant', async () => {
  const paper = await readPaper([
    '>> GIẤY XÁC NHẬN',
    '',
    `Xác nhận ông Mạc Gia Ân, ${DATA}.`,
    'Nơi nhận: |55| TL. GIÁM ĐỐC',
    '- Người đề nghị; |55| TRƯỞNG PHÒNG QUẢN LÝ THU',
    '- Lưu: VT. |55| Vũ Bá Lộc',
  ]);
  expect(paper.values('person_name')).not.toContain('TRƯỞNG PHÒNG QUẢN LÝ THU');
});

test.each(['Đã đăng ký kết hôn với Lê Thị Hoa', 'Đã kết hôn với bà Lê Thị Hoa', 'Có đăng ký kết hôn với Lê Thị Hoa'])(
  'whom somebody was married to: "%s"',
  async (words) => {
    const paper = await readPaper([
      '>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
      '',
      'Họ, chữ đệm, tên: MẠC GIA ÂN',
      'Số định danh cá nhân: 052001213814',
      `Tình trạng hôn nhân: ${words} nhưng đã ly hôn theo Quyết định của Tòa án.`,
    ]);
    expect(paper.values('person_name')).toEqual(['MẠC GIA ÂN', 'Lê Thị Hoa']);
    expect(paper.of('person_name')[0]?.role).toBe('subject');
  },
);

test.each([
  'Cơ quan cấp / Authority |50| Cục Quản lý xuất nhập cảnh',
  'Cơ quan cấp/Place of issue |50| Cục Quản lý xuất nhập cảnh',
  'Cơ quan cấp / Authority: Cục Quản lý xuất nhập cảnh',
])('an office behind a label in two languages: "%s"', async (line) => {
  expect((await readPaper(['>> HỘ CHIẾU', line])).values('agency')).toEqual(['Cục Quản lý xuất nhập cảnh']);
});
