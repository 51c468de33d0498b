import { field, seal } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardSide } from '../card-kit.ts';
import { FINGER, homeOf, NATION, pt, TINOS } from '../card-parts.ts';
import { codeAt } from '../held-a-parts.ts';
import { bornOf, nameOf, paper, SANS, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { askew, bareHome, cardDay, penned } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_CARDS_FORMER = inPart('opened-9', [
  {
    // The first cards after 1976: all of it written by hand on dots.
    id: 'card-nine-1979-dotted-pen',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'italic'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const since = dayOf(f, 11, 1979);
      const [day, month, year] = who.born.split('/');
      const [street, commune, province] = bareHome(who);
      const dots = (x: number, y: number, label: string, value: string) =>
        at(x, y, `${label} <span style="border-bottom:0.2mm dotted #555">${penned(value)}&emsp;</span>`, pt(6.8));
      const front = [
        at(24, 3, `${NATION}<br>Độc lập – Tự do – Hạnh phúc`, pt(5.8, 'text-align:center;line-height:1.3')),
        at(26, 9, '<b>GIẤY CHỨNG-MINH NHÂN-DÂN</b>', pt(8.6)),
        at(36, 13.4, `Số ${field('old_citizen_id', old, old, 'subject')}`, pt(10.5, 'color:#1d3577;font-weight:700')),
        at(3.4, 17, BUST),
        dots(26, 19, 'Họ tên', nameOf(who, 'subject')),
        dots(26, 24, 'Bí danh', ''),
        dots(26, 29, 'Sinh', bornOf(who, 'subject', `ngày ${Number(day)} tháng ${Number(month)} năm ${year ?? ''}`)),
        dots(26, 34, 'Nguyên quán', `${commune}, ${province}`),
        dots(26, 39, 'Nơi thường trú', ''),
        dots(26, 43, '', street),
        dots(26, 47, '', `${commune}, ${province}`),
      ].join('');
      const back = [
        dots(4, 3, 'Dân tộc', 'Kinh'),
        dots(44, 3, 'Tôn giáo', 'Không'),
        at(4, 9, `<div style="transform:scale(1.1);transform-origin:0 0">${FINGER}</div>`),
        at(4, 27, 'Ngón trỏ trái', pt(5)),
        at(22, 9, `<div style="transform:scale(1.1);transform-origin:0 0">${FINGER}</div>`),
        at(22, 27, 'Ngón trỏ phải', pt(5)),
        at(4, 31, 'Dấu vết riêng hoặc dị hình', pt(6)),
        at(4, 34.6, penned(f.chance.pick(['Sẹo tròn ở dưới mép trái 1 phân', 'Nốt ruồi trên gò má phải'])), pt(6)),
        at(46, 12, cardDay(since), pt(6.6)),
        at(
          46,
          16,
          `TRƯỞNG ${field('agency', `TY CÔNG AN TỈNH ${upper(f.place.province)}`, 'TY CÔNG AN')}<br>TỈNH ${upper(f.place.province)}`,
          pt(5.8, 'text-align:center'),
        ),
        seal(46, 19, `TY CÔNG AN ★ TỈNH ${upper(f.place.province)} ★`, 'CÔNG AN', 9, 0.7, 18),
        at(50, 46, f.name('Nam'), pt(6.6)),
      ].join('');
      return paper('citizen_id_card', [
        cardSide(26, 34, '#efeddc', TINOS, front) + cardSide(90, 110, '#efeddc', TINOS, back) + codeAt(f, 26, 176),
      ]);
    },
  },
  {
    // The card of nine digits with long laminated edges, laid on white sheets and taken with a phone, side by side a little askew.
    id: 'card-nine-2008-askew',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const since = dayOf(f, 6, 2008);
      const [street, commune, province] = homeOf(who);
      const b = (text: string, size = 7.4) => `<b style="font:700 ${size}pt ${SANS}">${text}</b>`;
      const front = [
        at(24, 3, `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b>`, pt(6, 'text-align:center;line-height:1.3')),
        at(25, 9.2, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.8)),
        at(35, 14, `SỐ: ${b(field('old_citizen_id', old, old, 'subject'), 12)}`, pt(8)),
        at(3.4, 16.4, BUST),
        at(25, 20, `Họ tên: ${b(nameOf(who, 'subject', upper(who.name)))}`, pt(7)),
        at(25, 25.6, `Sinh ngày: ${b(bornOf(who, 'subject'))}`, pt(7)),
        at(25, 30.6, `Nguyên quán: ${b(commune, 7)}`, pt(7)),
        at(25, 34.4, b(province, 7)),
        at(25, 39, 'Nơi ĐKHK thường trú:', pt(7)),
        at(25, 42.6, b(street, 6.4)),
        at(25, 46.2, b(`${commune}, ${province}`, 6)),
      ].join('');
      const back = [
        at(4, 3, `Dân tộc: ${b('KINH', 7)} &emsp; Tôn giáo: ${b('KHÔNG', 7)}`, pt(7)),
        at(4, 8.4, FINGER),
        at(20, 12, 'NGÓN<br>TRỎ<br>TRÁI', pt(4.6)),
        at(4, 28, FINGER),
        at(20, 32, 'NGÓN<br>TRỎ<br>PHẢI', pt(4.6)),
        at(36, 9, 'DẤU VẾT RIÊNG VÀ DỊ HÌNH', pt(6.2)),
        at(33, 12.8, b(f.chance.pick(['NR C.1,5CM DƯỚI TRƯỚC TAI T', 'SẸO CHẤM C.3CM TRÊN ĐẦU MÀY P']), 6)),
        at(42, 20, cardDay(since), pt(7)),
        at(40, 24, `<b>GIÁM ĐỐC</b> ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`)}`, pt(6.6)),
        seal(40, 26, `CÔNG AN TỈNH ${upper(f.place.province)} ★`, 'CÔNG AN', -12, 0.7, 19),
        at(46, 46, `<b>${f.name('Nam')}</b>`, pt(6.6)),
      ].join('');
      return paper('citizen_id_card', [
        askew(52, 60, 3.2, cardSide(0, 0, '#e2ecdf', TINOS, front)) +
          askew(56, 146, -2.4, cardSide(0, 0, '#e2ecdf', TINOS, back)) +
          codeAt(f, 30, 22),
      ]);
    },
  },
]);
