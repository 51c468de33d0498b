import bwipjs from 'bwip-js/node';
import { field } from '../../../../samples/make/html.ts';
import { at, BUST, cardSide } from '../card-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, paper, SANS, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import { EMBLEM, FINGER, homeOf, NATION, pt, TINOS } from '../card-parts.ts';

/** The stacked bar code of the cards of 2012 to 2020. */
function stacked(text: string, width: number, height: number): string {
  const svg = bwipjs.toSVG({ bcid: 'pdf417', text }).replace('<svg ', '<svg preserveAspectRatio="none" ');
  return `<div class="code wide" style="width:${width}mm;height:${height}mm">${svg}</div>`;
}

/** Once held out, opened since: its misses are known. */
export const OPENED_6_CARDS_FORMER = inPart('opened-6', [
  {
    // The card of 2016 to 2020 with a bar code: no chip, no QR, no machine-readable lines.
    id: 'card-2016-barcode',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [street, commune, province] = homeOf(who);
      const since = `${10 + (f.number % 18)}/08/2018`;
      const front = [
        at(4, 3, EMBLEM),
        at(
          26,
          3.4,
          `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b>`,
          pt(6, 'text-align:center;line-height:1.3'),
        ),
        at(30, 10, '<b style="color:#b3242b">CĂN CƯỚC CÔNG DÂN</b>', pt(11)),
        at(33, 16, `Số: <b style="color:#b3242b;font-size:12pt">${idOf(who, 'subject')}</b>`, pt(8)),
        at(3.6, 15.6, BUST),
        at(27, 22.4, 'Họ và tên:', pt(6.6)),
        at(38, 21.8, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8)),
        at(27, 26.6, `Ngày, tháng, năm sinh: <b>${bornOf(who, 'subject')}</b>`, pt(7)),
        at(27, 30.4, `Giới tính: <b>${who.sex}</b> &emsp; Quốc tịch: <b>Việt Nam</b>`, pt(7)),
        at(27, 34.2, `Quê quán: ${commune}, ${province}`, pt(6.6)),
        at(27, 38.4, `Nơi thường trú: ${street},`, pt(6.6)),
        at(27, 42, `${commune}, ${province}`, pt(6.6)),
        at(3.6, 44.6, `Có giá trị đến<br>${who.born.slice(0, 6)}2043`, pt(5.8)),
      ].join('');
      const back = [
        at(5, 3, stacked(who.id, 75, 10)),
        at(5, 15, 'Đặc điểm nhận dạng:', pt(6.8)),
        at(5, 18.4, f.chance.pick(['Nốt ruồi C: 2cm trước trán phải', 'Sẹo chấm C: 0,5cm dưới cằm']), pt(7)),
        at(5, 23.6, FINGER),
        at(22, 23.6, FINGER),
        at(5, 40, 'Ngón trỏ trái', pt(5)),
        at(22, 40, 'Ngón trỏ phải', pt(5)),
        at(45, 23, issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm 2018`), pt(7)),
        at(
          40,
          27,
          `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ', 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ</b>`,
          pt(5.8, 'text-align:center'),
        ),
        at(50, 45, `<b>${f.name('Nam')}</b>`, pt(7)),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          cardSide(30, 30, '#e3efe9', SANS, front) +
            cardSide(30, 96, '#e3efe9', SANS, back) +
            `<div style="position:absolute;left:30mm;top:160mm">${codeLine(f)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The identity card of twelve digits (2012 to 2015), a copy of both sides beside each other.
    id: 'card-2013-twelve-digits',
    class: 'citizen_id_card',
    tags: ['card', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const [street, commune, province] = homeOf(who);
      const since = `${10 + (f.number % 18)}/03/2014`;
      const label = (x: number, y: number, name: string, value: string, size = 7.6) =>
        at(x, y, `${name} ${value}`, pt(size));
      const front = [
        at(25, 3, `${NATION}<br>Độc lập - Tự do - Hạnh phúc`, pt(6.2, 'text-align:center;line-height:1.3')),
        at(24, 9.4, '<b style="color:#a4242f">GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(10)),
        at(30, 15, `Số: <b style="font-size:12pt;color:#a4242f">${idOf(who, 'subject')}</b>`, pt(8)),
        at(3.4, 17.4, BUST),
        label(26, 21.6, 'Họ và tên khai sinh:', ''),
        at(30, 25, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8.6)),
        label(26, 29, 'Họ và tên gọi khác:', ''),
        label(26, 33, 'Sinh ngày:', `${bornOf(who, 'subject')} &emsp; Giới tính: ${who.sex}`),
        label(26, 37, 'Dân tộc:', 'Kinh'),
        label(26, 41, 'Quê quán:', `${commune}, ${province}`, 7),
        label(3.4, 45.4, 'Nơi thường trú:', `${street}, ${commune}`, 7),
        at(20, 48.8, province, pt(7)),
      ].join('');
      const back = [
        at(4, 3, stacked(who.id, 77, 9)),
        label(4, 14.4, 'Họ và tên cha:', f.name('Nam')),
        label(4, 18.4, 'Họ và tên mẹ:', f.name('Nữ')),
        label(
          4,
          23,
          'Đặc điểm nhận dạng:',
          f.chance.pick(['Sẹo C: 1,2cm trên lông mày trái', 'Nốt ruồi dưới mắt phải']),
        ),
        at(5, 28, FINGER),
        at(22, 28, FINGER),
        at(46, 28, issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm 2014`), pt(7.2)),
        at(
          43,
          32,
          `<b>GIÁM ĐỐC ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, 'CÔNG AN')}<br>TỈNH ${upper(f.place.province)}</b>`,
          pt(6.6, 'text-align:center'),
        ),
        at(48, 47, `<b>${f.name('Nam')}</b>`, pt(7.4)),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          cardSide(13, 36, '#dfe8d6', TINOS, front) +
            cardSide(110, 36, '#dfe8d6', TINOS, back) +
            `<div style="position:absolute;left:13mm;top:100mm">${codeLine(f)}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
]);
