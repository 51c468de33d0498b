import { doubtfulRegions } from '../../src/understand/doubtful-regions.ts';
import { viewPage } from '../../src/understand/page-view.ts';
import { makePage } from './make-page.ts';
import { birthCertificate, MOTTO } from './papers.ts';
import { knowledge } from './read-paper.ts';

const regionsOf = (lines: string[], confidence = 95) =>
  doubtfulRegions(viewPage(makePage(lines, { confidence }), 1), knowledge);

test('a page whose labels all have their values has none', () => {
  expect(regionsOf(birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm'))).toEqual([]);
});

test.each([
  ['Số định danh cá nhân: ............', 'citizen_id', 'digits', 'missing'],
  ['Số định danh cá nhân: 0521O121', 'citizen_id', 'digits', 'misshapen'],
  ['Số định danh cá nhân: 0521O1213', 'citizen_id', 'digits', 'check-failed'],
  ['Số định danh cá nhân: 097101213814', 'citizen_id', 'digits', 'check-failed'],
  ['Mã số thuế: 0100233489', 'tax_code', 'code', 'check-failed'],
  ['Mã số thuế: 097101213814', 'tax_code', 'code', 'check-failed'],
  ['Số CMND/CCCD/Hộ chiếu: 0521O12', 'old_citizen_id', 'digits', 'misshapen'],
  ['Ngày, tháng, năm sinh: 3l/O2/19', 'birth_date', 'any', 'misshapen'],
  ['Họ, chữ đệm, tên: Ngtyễn Vănn An', 'person_name', 'any', 'check-failed'],
] as const)('"%s" is asked again', (text, kind, characters, reason) => {
  const [region, ...rest] = regionsOf([...MOTTO, text]);
  expect(rest).toEqual([]);
  expect(region).toMatchObject({ kind, characters, reason });
});

test('digits of a sentence are asked again by themselves', () => {
  const page = makePage(['ông Mạc Gia Ân, căn cước số 0521012138146, cư trú tại xã Mẫu Lâm']);
  const [region, ...rest] = doubtfulRegions(viewPage(page, 1), knowledge);
  expect(rest).toEqual([]);
  expect(region).toMatchObject({ kind: 'citizen_id', characters: 'digits' });
  const next = page.words.find((word) => word.text === 'cư')!.box;
  expect(region!.box[0] + region!.box[2]).toBeLessThan(next[0]);
});

test('the box begins behind the label and encloses what was read, within the page', () => {
  const page = makePage(['Số định danh cá nhân: 0521O1213 Dân tộc: Kinh']);
  const [region] = doubtfulRegions(viewPage(page, 1), knowledge);
  const [x, y, width, height] = region!.box;
  const value = page.words.find((word) => word.text === '0521O1213')!.box;
  const next = page.words.find((word) => word.text === 'Dân')!.box;
  expect(x).toBeLessThanOrEqual(value[0]);
  expect(x).toBeGreaterThanOrEqual(page.words.find((word) => word.text === 'nhân:')!.box[0]);
  expect(x + width).toBeGreaterThanOrEqual(value[0] + value[2]);
  expect(x + width).toBeLessThan(next[0]);
  expect(y).toBeLessThan(value[1]);
  expect(y + height).toBeGreaterThan(value[1] + value[3]);
});

test("the paper's own number is asked again when it has no shape", () => {
  const head = (number: string) => regionsOf([`Số: ${number} || Phú Lâm, ngày 30 tháng 10 năm 2026`]);
  expect(head('54AUBND-XNTTHN')).toMatchObject([{ kind: 'document_no', reason: 'misshapen', characters: 'any' }]);
  expect(head('54/UBND-XNTTHN')).toEqual([]);
  expect(regionsOf(['Số: 54/UBND-XNTTHN'], 40)).toMatchObject([{ kind: 'document_no', reason: 'faint' }]);
  expect(head('41/2026')).toEqual([]);
});

test('a blank behind a label reaches to the edge of print', () => {
  const page = makePage(['Họ và tên: || Số CCCD: 052101213814', `@0.5 ${'x'.repeat(90)}`]);
  const [region] = doubtfulRegions(viewPage(page, 1), knowledge);
  expect(region).toMatchObject({ kind: 'person_name', reason: 'missing' });
  expect(region!.box[0] + region!.box[2]).toBeLessThanOrEqual(1350 + 20);
  expect(region!.box[2]).toBeGreaterThan(500);
});

test('values read with low confidence are asked again, words of a sentence and signatures are not', () => {
  expect(regionsOf(['Số CCCD: 052101213814'], 40)).toMatchObject([{ kind: 'citizen_id', reason: 'faint' }]);
  expect(regionsOf(['Khi đến mang theo căn cước công dân và hộ chiếu còn hạn'])).toEqual([]);
  expect(regionsOf(['@0.8 NGƯỜI NỘP HỒ SƠ || NGƯỜI TIẾP NHẬN HỒ SƠ'])).toEqual([]);
  expect(regionsOf(['Giấy tờ tùy thân: Thẻ căn cước số 052101213814'])).toEqual([]);
});

test('a row of boxes is asked to the edge of print or to what stands next: its last ones may be unread', () => {
  const rightOf = (value: string) => {
    const text = `Số định danh cá nhân: ${value}`;
    const page = makePage([text, 'Nơi thường trú: Số 12 đường Trần Hưng Đạo, phường Phú Lâm, tỉnh Bắc Hà']);
    const [region] = doubtfulRegions(viewPage(page, 1), knowledge);
    return { right: region!.box[0] + region!.box[2], edge: Math.max(...page.words.map(({ box }) => box[0] + box[2])) };
  };
  const boxes = rightOf('[9J[3][1][o][oJ[sJ[i]');
  expect(boxes.right).toBeGreaterThanOrEqual(boxes.edge);
  const next = rightOf('[9J[3][1][o][oJ |70| Dân tộc: Kinh');
  expect(next.right).toBeLessThan(0.72 * 2480);
  const bare = rightOf('0521O121');
  expect(bare.right).toBeLessThan(bare.edge);
});

describe("a health insurance card's number in boxes", () => {
  const card = (number: string, title = 'THẺ BẢO HIỂM Y TẾ') => [
    `>> ${title}`,
    `Mã số: ${number}`,
    'Ngày sinh: 09/02/1901',
  ];
  const numbersOf = (lines: string[]) => regionsOf(lines).filter(({ kind }) => kind === 'health_insurance_no');

  test('is asked from its label to its last group where the first boxes were not read', () => {
    const page = makePage(card('|22| [2] |32| 0000000123'));
    const [region] = doubtfulRegions(viewPage(page, 1), knowledge);
    expect(region).toMatchObject({ kind: 'health_insurance_no', characters: 'serial' });
    const [label, last] = ['số:', '0000000123'].map((text) => page.words.find((word) => word.text === text)!.box);
    expect(region!.box[0]).toBe(label![0] + label![2]);
    expect(region!.box[0] + region!.box[2]).toBeGreaterThan(last![0] + last![2]);
  });

  test('is not asked where it was read, or on another paper', () => {
    expect(numbersOf(card('[HT] [5] [00] 0000000123'))).toEqual([]);
    expect(numbersOf(card('[2] 0000000123', 'PHIẾU THU'))).toEqual([]);
  });
});

test('a label that was read as one word with its value stays where the place is read again', () => {
  const page = makePage(['[04].MãsốBHXH:[0][o][5|[8|[o][s]js|[4][5|[o|', 'Nơi ở: xã Phú Mỹ']);
  const [region] = doubtfulRegions(viewPage(page, 1), knowledge);
  expect(region).toMatchObject({ kind: 'social_insurance_no', glued: { text: '[04].MãsốBHXH:' } });
  const apart = makePage(['Mã số BHXH: 005808945', 'Nơi ở: xã Phú Mỹ']);
  expect(doubtfulRegions(viewPage(apart, 1), knowledge)[0]?.glued).toBeUndefined();
});

test('without boxes the label is no part of what is read again', () => {
  const page = makePage(['Sốđịnhdanh:05210121381', 'Nơi ở: xã Phú Mỹ']);
  const [word] = page.words;
  const [region] = doubtfulRegions(viewPage(page, 1), knowledge);
  expect(region!.glued!.text).toBe('Sốđịnhdanh:');
  expect(region!.box[0]).toBeGreaterThan(word!.box[0] + word!.box[2] / 4);
});

test('boxes that were not read stand beside their label, not in the line below', () => {
  const lines = ['Mã số BHXH:', '[05]. Họ và tên: MẠC GIA ÂN', 'Nơi ở: xã Phú Mỹ, tỉnh Bắc Hà, nước Việt Nam'];
  const page = makePage(lines);
  const region = regionsOf(lines).find(({ kind }) => kind === 'social_insurance_no')!;
  const [label, below] = [page.words[0]!.box, page.words.find(({ text }) => text === '[05].')!.box];
  expect(region.box[0]).toBeGreaterThan(label[0] + label[2]);
  expect(region.box[1]).toBeLessThan(label[1] + label[3]);
  expect(region.box[1] + region.box[3]).toBeLessThanOrEqual(below[1]);
  expect(region.box[2]).toBeGreaterThan(400);
});

test('digits before a number that was read in parts are perhaps of it', () => {
  const [region] = regionsOf(['Mã số định danh: 0. 9|5|0|0|110.0 7 4 0|8|', 'Nơi ở: xã Phú Mỹ']);
  expect(region).toMatchObject({ kind: 'citizen_id', reason: 'misshapen' });
});

test('a remark behind a label is no part of the place', () => {
  const page = makePage(['Số định danh (ghi bổ sung): 9095194905325']);
  const [region] = doubtfulRegions(viewPage(page, 1), knowledge);
  const remark = page.words.find(({ text }) => text === 'sung):')!.box;
  expect(region!.box[0]).toBeGreaterThanOrEqual(remark[0] + remark[2]);
});

test('a cell with a digit too many below the heading of a column is asked again', () => {
  const lines = ['Họ và tên |30| Số CMND |55| Nghề nghiệp', 'Mạc Gia Ân |30| 008057796 |55| Công nhân'];
  const wrong = [...lines, 'Lê Thị Gấm |30| 9004964039 |55| Học sinh'];
  expect(regionsOf(lines).filter(({ kind }) => kind === 'old_citizen_id')).toEqual([]);
  expect(regionsOf(wrong).filter(({ kind }) => kind === 'old_citizen_id')).toMatchObject([{ reason: 'misshapen' }]);
});
