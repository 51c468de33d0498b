import { field, seal } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST } from '../card-kit.ts';
import { EMBLEM, FINGER, NATION, pt, TINOS } from '../card-parts.ts';
import { oldIdOf } from '../civil-parts.ts';
import { bornOf, codeLine, idOf, issued, nameOf, paper, TYPED, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { stackedBars } from '../eighth/b-parts.ts';
import { bare, place, policeRing, side } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_CARDS = inPart('opened-10', [
  {
    // The nine-digit card of 2001: values of a typewriter, front above back in the middle of the sheet, copied grey.
    id: 'card-nine-2001-middle-of-sheet',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'typed'],
    draw: (f) => {
      const who = f.main;
      const [street, rest] = bare(who);
      const old = oldCitizenId(f.chance);
      const [day, month, year] = dayOf(f, 4, 2001).split('/');
      const t = (html: string, size = 7.4) => `<span style="font:700 ${size}pt ${TYPED}">${html}</span>`;
      const dots = (x: number, y: number, label: string, value: string) =>
        at(x, y, `${label} <span style="border-bottom:0.2mm dotted #333">${value}&ensp;</span>`, pt(6.6));
      const front = [
        at(4, 4, EMBLEM.replace('9mm', '12mm')),
        at(25, 3, `<b>${NATION}</b><br>Độc lập - Tự do - Hạnh phúc`, pt(6, 'text-align:center;line-height:1.35')),
        at(26, 10, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.4)),
        at(34, 14.4, `SỐ ${t(oldIdOf(old, 'subject'), 12)}`, pt(9, 'font-weight:700')),
        at(4, 20, BUST.replace('20mm', '21mm')),
        dots(28, 20.6, 'Họ tên:', t(nameOf(who, 'subject', upper(who.name)))),
        dots(28, 26, 'Sinh ngày:', t(bornOf(who, 'subject', who.born.replaceAll('/', '-')))),
        dots(28, 31.4, 'Nguyên quán:', t(rest, 6.6)),
        dots(28, 36.8, 'Nơi ĐKHK thường trú:', t(street, 6.2)),
        dots(28, 42.2, '', t(rest, 6.6)),
      ].join('');
      const back = [
        at(4, 3, `Dân tộc: ${t('Kinh')}`, pt(6.6)),
        at(40, 3, `Tôn giáo: ${t('Không')}`, pt(6.6)),
        at(4, 9, FINGER),
        at(4, 24.6, 'NGÓN TRỎ TRÁI', pt(4.6)),
        at(4, 29, FINGER),
        at(4, 44.6, 'NGÓN TRỎ PHẢI', pt(4.6)),
        at(30, 9, '<b>DẤU VẾT RIÊNG HOẶC DỊ HÌNH</b>', pt(6.4)),
        at(30, 13, t(f.chance.pick(['Nốt ruồi cách 2cm dưới', 'Sẹo chấm cách 1cm trên']), 6.4)),
        at(30, 16.4, t(f.chance.pick(['trước cánh mũi trái', 'sau đuôi mắt phải']), 6.4)),
        at(38, 22, issued(dayOf(f, 4, 2001), `Ngày ${day} tháng ${month} năm ${year}`), pt(6.6)),
        at(
          36,
          25.4,
          `<b>GIÁM ĐỐC ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, 'CÔNG AN')}<br>TỈNH ${upper(f.place.province)}</b>`,
          pt(6, 'text-align:center'),
        ),
        seal(36, 28, policeRing(f, `TỈNH ${f.place.province}`), 'CÔNG AN', -9, 0.7, 19),
        at(44, 47, `<b>${f.name('Nam')}</b>`, pt(6.6)),
      ].join('');
      return paper('citizen_id_card', [
        place(62, 60, side('#f2f2f0', TINOS, front, 1)) +
          place(62, 124, side('#f2f2f0', TINOS, back, 1)) +
          place(62, 186, codeLine(f)),
      ]);
    },
  },
  {
    // The twelve-digit identity card of 2015 (circular 27/2012) beside its back, on half a sheet across.
    id: 'card-twelve-2015-half-sheet-row',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'barcode'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const [street, rest] = bare(who);
      const b = (html: string, size = 6.8) => `<b style="font-size:${size}pt">${html}</b>`;
      const since = dayOf(f, 1, 2015);
      const [day, month, year] = since.split('/');
      const front = [
        at(4, 3, EMBLEM),
        at(26, 2.6, `<b>${NATION}</b><br>Độc lập - Tự do - Hạnh phúc`, pt(5.8, 'text-align:center')),
        at(27, 8.6, '<b style="color:#b3242b">CHỨNG MINH NHÂN DÂN</b>', pt(9.6)),
        at(27, 13.4, `Số: ${b(idOf(who, 'subject'), 11)}`, pt(7)),
        at(4, 14, BUST),
        at(27, 18.6, 'Họ và tên khai sinh:', pt(6)),
        at(27, 21.2, b(nameOf(who, 'subject', upper(who.name)), 7.6)),
        at(27, 25, 'Họ và tên gọi khác:', pt(6)),
        at(27, 28.4, `Ngày, tháng, năm sinh: ${b(bornOf(who, 'subject'))}`, pt(6)),
        at(27, 31.8, `Giới tính: ${b(who.sex)} &emsp; Dân tộc: ${b('Kinh')}`, pt(6)),
        at(27, 35.2, `Quê quán: ${b(rest, 6.2)}`, pt(6)),
        at(27, 38.6, 'Nơi thường trú:', pt(6)),
        at(27, 41.2, b(street, 6.2)),
        at(27, 44.2, b(rest, 6.2)),
        at(4, 43, 'Có giá trị đến:', pt(5)),
        at(4, 45.4, b('Không thời hạn', 5.4)),
      ].join('');
      const back = [
        at(6, 3, stackedBars(`${who.id}${who.born}`, 72, 8)),
        at(4, 13, FINGER),
        at(4, 28.6, 'Ngón trỏ trái', pt(5)),
        at(4, 32, FINGER),
        at(4, 47.6, 'Ngón trỏ phải', pt(5)),
        at(26, 14, 'Đặc điểm nhận dạng:', pt(6)),
        at(26, 17, b(f.chance.pick(['Nốt ruồi c.1cm trên đầu mày trái', 'Sẹo chấm c.2cm dưới mép phải']), 6.2)),
        at(38, 23, issued(since, `Ngày ${day} tháng ${month} năm ${year}`), pt(6.2)),
        at(
          30,
          26.4,
          `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ', '').replace('></span>', '>CỤC TRƯỞNG CỤC CẢNH SÁT<br>ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ</span>')}</b>`,
          pt(5.4, 'text-align:center'),
        ),
        seal(36, 28, 'BỘ CÔNG AN ★ CỤC CẢNH SÁT ĐKQL CƯ TRÚ ★', 'CỤC CẢNH SÁT', 5, 0.7, 17),
        at(46, 46, b(f.name('Nam'), 6.2)),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          place(15, 38, side('#e3eee4', TINOS, front)) +
            place(108, 38, side('#e3eee4', TINOS, back)) +
            place(15, 100, codeLine(f)),
        ],
        'a5Landscape',
      );
    },
  },
]);
