import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { at, BUST } from '../card-kit.ts';
import { EMBLEM, pt } from '../card-parts.ts';
import { oldIdOf } from '../civil-parts.ts';
import { codeAt } from '../held-a-parts.ts';
import { bornOf, idOf, issued, nameOf, paper, SANS, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import { leafAt, MRZ_FONT, notaryCopy, pairAt, passportMrz } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_TRAVEL = inPart('opened-8', [
  {
    // The green passport of 2005 to 2019: both pages of its opening on one sheet, the remarks above, the holder below.
    id: 'passport-2009-opening',
    class: 'other',
    tags: ['card', 'mrz', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [no, old] = [passportNo(f.chance), oldCitizenId(f.chance)];
      const [since, until] = ['15/07/2016', '15/07/2026'];
      const above = [
        at(12, 16, 'Hộ chiếu này có 48 trang<br><i>This passport contains 48 pages</i>', pt(8)),
        at(
          12,
          28,
          'Yêu cầu các nhà chức trách có thẩm quyền tạo điều kiện cho<br>người mang hộ chiếu được đi lại dễ dàng và giúp đỡ khi cần thiết.',
          pt(8),
        ),
        at(12, 44, 'Chữ ký của người mang hộ chiếu<br><i>Signature of bearer</i>', pt(7.4)),
      ].join('');
      const below = [
        at(4, 3, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>SOCIALIST REPUBLIC OF VIETNAM', pt(6.6)),
        at(96, 3, '<b>HỘ CHIẾU</b><br>PASSPORT', pt(8)),
        at(4, 13, BUST.replace('width:20mm', 'width:30mm')),
        pairAt(40, 11, 'Loại', 'Type', 'P', 8.6),
        pairAt(56, 11, 'Quốc gia', 'Country code', 'VNM', 8.6),
        pairAt(84, 11, 'Số hộ chiếu', 'Passport N°', `<b>${field('passport_no', no, no, 'subject')}</b>`, 10.6),
        pairAt(40, 19, 'Họ và tên', 'Full name', `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, 9),
        pairAt(40, 27, 'Quốc tịch', 'Nationality', 'VIỆT NAM / VIETNAMESE', 8),
        pairAt(40, 35, 'Ngày sinh', 'Date of birth', bornOf(who, 'subject'), 8.6),
        pairAt(84, 35, 'Nơi sinh', 'Place of birth', upper(f.place.province), 8),
        pairAt(40, 43, 'Giới tính', 'Sex', who.sex === 'Nam' ? 'NAM / M' : 'NỮ / F', 8.2),
        pairAt(84, 43, 'Số GCMND', 'ID card N°', oldIdOf(old, 'subject'), 8.6),
        pairAt(40, 51, 'Ngày cấp', 'Date of issue', issued(since, since), 8.6),
        pairAt(84, 51, 'Có giá trị đến', 'Date of expiry', until, 8.6),
        pairAt(40, 59, 'Nơi cấp', 'Place of issue', field('agency', 'Cục Quản lý xuất nhập cảnh'), 8.2),
        at(4, 72, passportMrz(who, no, until, old), MRZ_FONT),
      ].join('');
      return paper('other', [
        leafAt([40, 28, 126, 88], '#e9efe2', "'Tinos'", above) +
          leafAt([40, 116, 126, 88], '#e2ecdf', "'Tinos'", below) +
          codeAt(f, 40, 210),
      ]);
    },
  },
  {
    // The blue passport of 2022 with the place of birth added to it, a copy that a notary certified.
    id: 'passport-2023-blue-notary-copy',
    class: 'other',
    tags: ['card', 'mrz', 'small', 'sans', 'stamp', 'personal'],
    draw: (f) => {
      const who = f.main;
      const no = passportNo(f.chance);
      const [since, until] = ['09/02/2023', '09/02/2033'];
      const row = (y: number, vn: string, en: string, value: string) =>
        at(42, y, `${vn} / <i>${en}</i>`, pt(5.2)) + at(42, y + 2.3, `<b>${value}</b>`, pt(8.2));
      const second = (y: number, vn: string, en: string, value: string) =>
        at(88, y, `${vn} / <i>${en}</i>`, pt(5.2)) + at(88, y + 2.3, `<b>${value}</b>`, pt(7.8));
      const inside = [
        at(4, 3, EMBLEM),
        at(16, 3.4, '<b>HỘ CHIẾU - PASSPORT</b>', pt(8.4)),
        at(66, 3, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>SOCIALIST REPUBLIC OF VIET NAM', pt(5.6)),
        at(5, 15, BUST.replace('width:20mm', 'width:31mm')),
        row(10, 'Loại, mã số', 'Type, code', 'P &emsp; VNM'),
        second(10, 'Số hộ chiếu', 'Passport No', field('passport_no', no, no, 'subject')),
        row(17.4, 'Họ', 'Surname', upper(who.name.split(' ')[0] ?? '')),
        row(24.8, 'Họ, chữ đệm và tên', 'Full name', nameOf(who, 'subject', upper(who.name))),
        row(32.2, 'Ngày, tháng, năm sinh', 'Date of birth', bornOf(who, 'subject')),
        second(32.2, 'Giới tính', 'Sex', who.sex === 'Nam' ? 'NAM/M' : 'NỮ/F'),
        row(39.6, 'Nơi sinh', 'Place of birth', upper(f.place.province)),
        second(39.6, 'Quốc tịch', 'Nationality', 'VIỆT NAM'),
        row(47, 'Số ĐDCN/CMND', 'ID No', idOf(who, 'subject')),
        row(54.4, 'Ngày cấp', 'Date of issue', issued(since, since)),
        second(54.4, 'Có giá trị đến', 'Date of expiry', until),
        row(61.8, 'Cơ quan cấp', 'Authority', field('agency', 'Cục Quản lý xuất nhập cảnh')),
        at(4, 73, passportMrz(who, no, until, who.id), MRZ_FONT),
      ].join('');
      return paper(
        'other',
        [leafAt([26, 24, 126, 88], '#f4f4f4', SANS, inside) + notaryCopy(f, 104, 130) + codeAt(f, 26, 130)],
        'a4',
        SANS,
      );
    },
  },
]);
