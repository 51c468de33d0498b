import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardSide } from '../card-kit.ts';
import { EMBLEM, FINGER, homeOf, NATION, pt, TINOS } from '../card-parts.ts';
import { codeAt, copyStamp } from '../held-a-parts.ts';
import { bornOf, idOf, issued, nameOf, paper, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

export const OPENED_7_CARDS_FORMER = inPart('opened-7', [
  {
    // The card of twelve digits of 2013, front above back on half a sheet.
    id: 'card-twelve-digits-half-sheet',
    class: 'citizen_id_card',
    tags: ['card', 'small'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const since = dayOf(f, 9, 2013);
      const [street, commune, province] = homeOf(who);
      const front = [
        at(4, 3, EMBLEM),
        at(24, 3, `<b>${NATION}</b><br>Độc lập - Tự do - Hạnh phúc`, pt(6, 'text-align:center;line-height:1.3')),
        at(25, 9.6, '<b style="color:#3a6b35">GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.6)),
        at(30, 14.6, `Số <b style="font-size:12pt;color:#a4242f">${idOf(who, 'subject')}</b>`, pt(8)),
        at(3.4, 16.4, BUST),
        at(26, 20.6, 'Họ và tên khai sinh', pt(7)),
        at(26, 23.8, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8.4)),
        at(26, 28, 'Họ và tên gọi khác', pt(7)),
        at(26, 32, `Ngày, tháng, năm sinh &ensp; ${bornOf(who, 'subject')}`, pt(7.2)),
        at(26, 35.8, `Giới tính &ensp; ${who.sex} &ensp; Dân tộc &ensp; Kinh`, pt(7.2)),
        at(26, 39.6, `Quê quán &ensp; ${commune},`, pt(7)),
        at(26, 42.8, province, pt(7)),
        at(3.4, 46, `Nơi thường trú &ensp; ${street}, ${commune}`, pt(6.2)),
        at(3.4, 49.2, province, pt(6.2)),
      ].join('');
      const back = [
        at(4, 4, `Họ và tên cha &ensp; ${f.name('Nam')}`, pt(7.2)),
        at(4, 8, `Họ và tên mẹ &ensp; ${f.name('Nữ')}`, pt(7.2)),
        at(4, 14, FINGER),
        at(4, 31, FINGER),
        at(20, 18, 'Ngón trỏ trái', pt(5)),
        at(20, 36, 'Ngón trỏ phải', pt(5)),
        at(38, 13, 'Đặc điểm nhận dạng', pt(6.8)),
        at(38, 16.6, f.chance.pick(['Sẹo chấm cách 1cm dưới', 'Nốt ruồi cách 2cm trên']), pt(6.8)),
        at(38, 19.8, 'trước đuôi lông mày trái', pt(6.8)),
        at(
          44,
          25.4,
          issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm ${since.slice(6)}`),
          pt(7),
        ),
        at(
          38,
          29,
          `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ', 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ</b>`,
          pt(5.4, 'text-align:center'),
        ),
        at(50, 46, `<b>${f.name('Nam')}</b>`, pt(7)),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(28, 26, '#e1ead8', TINOS, front) + cardSide(30, 92, '#e1ead8', TINOS, back) + codeAt(f, 28, 156)],
        'a5',
      );
    },
  },
  {
    // The green card of nine digits of the eighties, filled by hand.
    id: 'card-nine-digits-1988-handwritten',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'italic'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const since = dayOf(f, 5, 1988);
      const [street, commune, province] = homeOf(who);
      const ink = (text: string, size = 7.6) => `<i style="font-size:${size}pt;color:#223a80">${text}</i>`;
      const front = [
        at(26, 2.8, `${NATION}<br>Độc lập - Tự do - Hạnh phúc`, pt(6, 'text-align:center;line-height:1.3')),
        at(28, 9, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9)),
        at(38, 13.6, `Số: ${field('old_citizen_id', old, old, 'subject')}`, pt(11, 'font-weight:700')),
        at(4, 16, BUST),
        at(27, 20, `Họ và tên: ${ink(nameOf(who, 'subject', upper(who.name)))}`, pt(7.2)),
        at(27, 24.6, 'Bí danh:', pt(7.2)),
        at(27, 29.2, `Sinh ngày: ${ink(bornOf(who, 'subject', who.born.replaceAll('/', '-')))}`, pt(7.2)),
        at(27, 33.8, `Nguyên quán: ${ink(commune)}`, pt(7.2)),
        at(27, 38, ink(province), pt(7.2)),
        at(27, 42.2, `Nơi thường trú: ${ink(street, 6.6)}`, pt(7.2)),
        at(27, 46.4, ink(`${commune}, ${province}`, 6.4), pt(7.2)),
      ].join('');
      const back = [
        at(4, 3.4, `Dân tộc: ${ink('Kinh')} &emsp; Tôn giáo: ${ink(f.chance.pick(['Không', 'Phật']))}`, pt(7.2)),
        at(4, 9, FINGER),
        at(4, 27, FINGER),
        at(21, 9, 'Dấu vết riêng<br>và dị hình', pt(6.6)),
        at(21, 16, ink(f.chance.pick(['Nốt ruồi C. 2cm', 'Sẹo thẳng C. 1cm'])), pt(7)),
        at(21, 19.6, ink('dưới mép phải'), pt(7)),
        at(
          48,
          18,
          issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm 19${since.slice(8)}`),
          pt(6.8),
        ),
        at(
          46,
          22,
          `TRƯỞNG TY ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, 'CÔNG AN')}<br>TỈNH ${upper(f.place.province)}`,
          pt(6, 'text-align:center'),
        ),
        at(52, 44, f.name('Nam'), pt(7)),
      ].join('');
      return paper('citizen_id_card', [
        cardSide(60, 40, '#dfe9da', TINOS, front) + cardSide(60, 105, '#dfe9da', TINOS, back) + codeAt(f, 60, 168),
      ]);
    },
  },
  {
    // The last kind of nine digits, printed by machine in 2010; a certified copy.
    id: 'card-nine-digits-2010-certified',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'stamp'],
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const since = dayOf(f, 10, 2010);
      const [street, commune, province] = homeOf(who);
      const front = [
        at(25, 3, `${NATION}<br>Độc lập - Tự do - Hạnh phúc`, pt(6.2, 'text-align:center;line-height:1.3')),
        at(25, 9.2, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.8)),
        at(38, 14, `SỐ <b>${field('old_citizen_id', old, old, 'subject')}</b>`, pt(11)),
        at(3.6, 16.4, BUST),
        at(26, 20.2, `Họ tên: <b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(7.6)),
        at(26, 26.6, `Sinh ngày: <b>${bornOf(who, 'subject', who.born.replaceAll('/', '-'))}</b>`, pt(7.8)),
        at(26, 31.6, `Nguyên quán: ${commune}`, pt(7.4)),
        at(26, 35.4, province, pt(7.4)),
        at(26, 40, `Nơi ĐKHK thường trú: ${street}`, pt(6.6)),
        at(26, 43.8, `${commune}, ${province}`, pt(6.8)),
      ].join('');
      const back = [
        at(4, 3.4, 'Dân tộc: <b>Kinh</b> &emsp;&emsp; Tôn giáo: <b>Không</b>', pt(7.4)),
        at(4, 8.6, FINGER),
        at(4, 26.6, FINGER),
        at(4.6, 24, 'Ngón trỏ trái', pt(4.8)),
        at(4.6, 42, 'Ngón trỏ phải', pt(4.8)),
        at(34, 9, '<b>DẤU VẾT RIÊNG VÀ DỊ HÌNH</b>', pt(6.6)),
        at(34, 13, f.chance.pick(['Sẹo chấm c.1,5cm trên sau đuôi', 'Nốt ruồi c.0,5cm dưới sau đuôi']), pt(6.8)),
        at(34, 16.4, 'mắt phải', pt(6.8)),
        at(
          42,
          22.6,
          issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm ${since.slice(6)}`),
          pt(7),
        ),
        at(
          40,
          26.4,
          `<b>GIÁM ĐỐC ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, 'CA TỈNH')}</b>`,
          pt(6.8),
        ),
        at(44, 45, `<b>${f.name('Nam')}</b>`, pt(7)),
      ].join('');
      return paper('citizen_id_card', [
        cardSide(58, 24, '#f6f6f6', TINOS, front) +
          cardSide(58, 88, '#f6f6f6', TINOS, back) +
          copyStamp(f, 100, 160, '#b3242b', '02/2026') +
          codeAt(f, 30, 160),
      ]);
    },
  },
]);
