import { field } from '../../../../samples/make/html.ts';
import { at, BUST, cardSide } from '../card-kit.ts';
import { pt } from '../card-parts.ts';
import { codeAt } from '../held-a-parts.ts';
import { bornOf, idOf, issued, nameOf, paper, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { askew, bareHome, leafAt } from '../eighth/b-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_TRAVEL = inPart('held-out', [
  {
    // The laissez-passer booklet of people who live at the border: a page with the picture, handwritten.
    id: 'border-pass-booklet-page',
    class: 'other',
    tags: ['card', 'small', 'italic', 'personal'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const since = dayOf(f, 4, 2024);
      const [street, commune, province] = bareHome(who);
      const pen = (value: string) => `<i style="color:#243c86">${value}</i>`;
      const inside = [
        at(6, 4, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc', pt(7.4)),
        at(24, 13, '<b style="color:#8a2430">GIẤY THÔNG HÀNH BIÊN GIỚI</b>', pt(11)),
        at(32, 18.6, `Số: ${field('document_no', `TH ${f.chance.digits(6)}`)}`, pt(9)),
        at(6, 26, BUST.replace('width:20mm', 'width:24mm')),
        at(34, 26, `Họ và tên: ${pen(nameOf(who, 'subject', upper(who.name)))}`, pt(8.4)),
        at(34, 31.4, `Sinh ngày: ${pen(bornOf(who, 'subject'))} &ensp; Giới tính: ${pen(who.sex)}`, pt(8.4)),
        at(34, 36.8, `Số CCCD: ${pen(idOf(who, 'subject'))}`, pt(8.4)),
        at(34, 42.2, `Nơi thường trú: ${pen(street)}`, pt(8)),
        at(34, 47.6, pen(`${commune}, ${province}`), pt(8)),
        at(34, 53, `Nghề nghiệp: ${pen(f.chance.pick(['Làm nương', 'Buôn bán', 'Lái xe']))}`, pt(8.4)),
        at(6, 61, 'Giấy này có giá trị đến ngày 20/04/2025, mỗi lần qua lại không quá 07 ngày.', pt(7)),
        at(58, 67, `<i>${province}, ${issued(since)}</i>`, pt(7.4)),
        at(60, 71, `<b>ĐỒN TRƯỞNG<br>${field('agency', `ĐỒN BIÊN PHÒNG ${upper(commune)}`)}</b>`, pt(7.4)),
        at(66, 90, `<b>Trung tá ${f.name('Nam')}</b>`, pt(7.6)),
      ].join('');
      return paper('other', [leafAt([16, 30, 116, 98], '#f3ead8', "'Tinos'", inside) + codeAt(f, 16, 134)], 'a5');
    },
  },
  {
    // The plastic driving licence, both sides under each other, the classes with their dates at the back.
    id: 'driving-licence-2019-both-sides',
    class: 'other',
    tags: ['card', 'table', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const since = dayOf(f, 2, 2019);
      const [street, commune, province] = bareHome(who);
      const front = [
        at(3.4, 3, 'BỘ GTVT<br>MOT', pt(6.2, 'text-align:center;font-weight:700')),
        at(
          22,
          2.8,
          '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc',
          pt(6, 'text-align:center'),
        ),
        at(23, 9, '<b style="color:#b02030">GIẤY PHÉP LÁI XE / DRIVER’S LICENSE</b>', pt(7.6)),
        at(30, 13, `<b style="color:#b02030">Số/No: ${field('document_no', `00${f.chance.digits(10)}`)}</b>`, pt(8.4)),
        at(3.4, 15, BUST),
        at(26, 18, 'Họ tên/Full name:', pt(6.2)),
        at(26, 20.8, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(7.8)),
        at(26, 25, `Ngày sinh/Date of Birth: <b>${bornOf(who, 'subject')}</b>`, pt(6.8)),
        at(26, 28.8, 'Quốc tịch/Nationality: <b>VIỆT NAM</b>', pt(6.8)),
        at(26, 32.4, `Nơi cư trú/Address: ${street}`, pt(6)),
        at(26, 35.4, `${commune}, ${province}`, pt(6)),
        at(
          46,
          39,
          `<i>${province}, ${issued(since, `ngày/date ${since.slice(0, 2)} tháng/month ${since.slice(3, 5)} năm/year ${since.slice(6)}`)}</i>`,
          pt(3.8),
        ),
        at(42, 41.4, `<b>GIÁM ĐỐC</b> ${field('agency', `SỞ GTVT TỈNH ${upper(f.place.province)}`)}`, pt(5.6)),
        at(3.4, 43.4, 'Hạng/Class: <b style="color:#b02030;font-size:10pt">B2</b>', pt(6.8)),
        at(3.4, 48.6, `Có giá trị đến/Expires: ${since.slice(0, 6)}2029`, pt(5.4)),
        at(52, 49.4, `<b>${f.name('Nam')}</b>`, pt(5.8)),
      ].join('');
      const line = (y: number, code: string, vn: string, from: string) =>
        at(4, y, `<b>${code}</b>`, pt(7)) + at(14, y, vn, pt(6)) + at(64, y, from, pt(6.4));
      const back = [
        at(6, 3, 'CÁC LOẠI XE CƠ GIỚI ĐƯỜNG BỘ ĐƯỢC ĐIỀU KHIỂN', pt(6.4, 'font-weight:700')),
        at(6, 6.4, 'CLASSIFICATION OF MOTOR VEHICLES', pt(5)),
        at(64, 10, 'Ngày trúng tuyển<br>Beginning date', pt(4.6)),
        line(16, 'A1', 'Xe mô tô hai bánh từ 50 đến dưới 175 cm³', '14/06/2008'),
        line(22, 'B2', 'Ô tô đến 9 chỗ, ô tô tải dưới 3.500 kg', since),
        line(28, 'C', 'Ô tô tải từ 3.500 kg trở lên', '---'),
        line(34, 'D', 'Ô tô từ 10 đến 30 chỗ', '---'),
      ].join('');
      return paper(
        'other',
        [
          askew(24, 24, 1.2, cardSide(0, 0, '#fbf3d6', "'Arimo'", front)) +
            askew(26, 92, -1.4, cardSide(0, 0, '#fbf3d6', "'Arimo'", back)) +
            codeAt(f, 24, 160),
        ],
        'a5',
      );
    },
  },
]);
