import { field, qr } from '../../../../samples/make/html.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import { EMBLEM, FINGER, NATION, pt, TINOS } from '../card-parts.ts';
import { codeAt, copyStamp } from '../held-a-parts.ts';
import { bornOf, idOf, issued, MODERN, nameOf, paper, SANS, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import {
  askew,
  bareHome,
  chipBackOf,
  chipFrontOf,
  CONTACTS,
  larger,
  newBackOf,
  newFrontOf,
  pairAt,
} from '../eighth/b-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_CARDS_CHIP = inPart('held-out', [
  {
    // The chip card of 2021: front at the top left, back at the bottom right, as people lay it for two runs of one sheet.
    id: 'card-chip-2021-corners',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    draw: (f) =>
      paper(
        'citizen_id_card',
        [
          cardSide(12, 14, '#dcebe6', SANS, chipFrontOf(f.main, '11/05/2021', '25/12/2043')) +
            cardSide(112, 226, '#dcebe6', SANS, chipBackOf(f, '11/05/2021', '25/12/2043')) +
            codeAt(f, 14, 74),
        ],
        'a4',
        SANS,
      ),
  },
  {
    // Husband's and wife's chip cards on one sheet, the fronts at the left and the backs at the right.
    id: 'card-chip-couple-one-sheet',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans', 'couple'],
    draw: (f) => {
      const [mate] = f.others;
      return paper(
        'citizen_id_card',
        [
          cardSide(16, 40, '#f3f3f3', SANS, chipFrontOf(f.main, '03/08/2022', '14/02/2042')) +
            cardSide(108, 40, '#f3f3f3', SANS, chipBackOf(f, '03/08/2022', '14/02/2042')) +
            cardSide(16, 118, '#f3f3f3', SANS, chipFrontOf(mate, '03/08/2022', '27/11/2041', 'spouse')) +
            cardSide(108, 118, '#f3f3f3', SANS, chipBackOf(f, '', '27/11/2041', mate)) +
            codeAt(f, 18, 186),
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The card of 2024 of an adult, enlarged, certified on the sheet's right by the commune.
    id: 'card-2024-enlarged-certified',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'modern', 'stamp'],
    draw: (f) =>
      paper(
        'citizen_id_card',
        [
          larger(22, 18, 1.3, cardSide(0, 0, '#f5f5f5', MODERN, newFrontOf(f.main))) +
            larger(22, 98, 1.3, cardSide(0, 0, '#f5f5f5', MODERN, newBackOf(f, '08/10/2024', '16/07/2039'))) +
            copyStamp(f, 100, 186, '#1f4e8c', '01/2026') +
            codeAt(f, 24, 186),
        ],
        'a4',
        MODERN,
      ),
  },
  {
    // The card of 2024 of a small child, which bears no picture; half a sheet across.
    id: 'card-2024-child-no-picture',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const [street, commune, province] = bareHome(who);
      const [since, until] = ['21/01/2026', '21/01/2028'];
      const front = [
        at(4, 3, EMBLEM),
        at(16, 3, `<b>${NATION}</b><br>SOCIALIST REPUBLIC OF VIET NAM`, pt(5.6, 'line-height:1.3')),
        at(16, 8.6, 'Độc lập - Tự do - Hạnh phúc / <i>Independence - Freedom - Happiness</i>', pt(4.6)),
        at(16, 12.2, '<b style="color:#a4242f">CĂN CƯỚC</b> <i style="font-size:6pt">IDENTITY CARD</i>', pt(10.5)),
        at(70, 11, CONTACTS),
        pairAt(8, 19, 'Số định danh cá nhân', 'Personal identification number', `<b>${idOf(who, 'subject')}</b>`, 12.5),
        pairAt(
          8,
          27.6,
          'Họ, chữ đệm và tên khai sinh',
          'Full name',
          `<b>${nameOf(who, 'subject', upper(who.name))}</b>`,
          9,
        ),
        pairAt(8, 35, 'Ngày, tháng, năm sinh', 'Date of birth', `<b>${bornOf(who, 'subject')}</b>`, 8),
        pairAt(42, 35, 'Giới tính', 'Sex', `<b>${who.sex}</b>`, 8),
        pairAt(58, 35, 'Quốc tịch', 'Nationality', '<b>Việt Nam</b>', 8),
      ].join('');
      const back = [
        pairAt(4, 3, 'Nơi cư trú', 'Place of residence', street, 6.4),
        at(4, 8.2, `${commune}, ${province}`, pt(6.4)),
        pairAt(4, 12.4, 'Nơi đăng ký khai sinh', 'Place of birth', `${f.place.name}, ${f.place.province}`, 6.4),
        pairAt(4, 19, 'Ngày, tháng, năm cấp', 'Date of issue', issued(since, since), 7),
        pairAt(34, 19, 'Ngày, tháng, năm hết hạn', 'Date of expiry', until, 7),
        at(8, 27, `<b>${field('agency', 'BỘ CÔNG AN')}</b><br><i>MINISTRY OF PUBLIC SECURITY</i>`, pt(5.4)),
        at(67, 2.6, qr(cardPayload(who, '', since, [f.name('Nam'), f.name('Nữ')]), 15)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(12, 40, '#eaf0f3', SANS, front) + cardSide(108, 40, '#f3eee5', SANS, back) + codeAt(f, 14, 104)],
        'a5Landscape',
        SANS,
      );
    },
  },
  {
    // The card of 2024, front and back on sheets of their own, askew in a phone's picture.
    id: 'card-2024-two-sheets-askew',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'multi-page', 'sans'],
    coloured: true,
    draw: (f) =>
      paper(
        'citizen_id_card',
        [
          askew(
            30,
            80,
            -2.6,
            `<div style="transform:scale(1.75);transform-origin:0 0">${cardSide(0, 0, '#e6eef3', SANS, newFrontOf(f.main))}</div>`,
          ) + codeAt(f, 30, 220),
          askew(
            34,
            70,
            2.2,
            `<div style="transform:scale(1.72);transform-origin:0 0">${cardSide(0, 0, '#f2ede4', SANS, newBackOf(f, '17/03/2025', '22/06/2050'))}</div>`,
          ),
        ],
        'a4',
        SANS,
      ),
  },
  {
    // What the identity app prints of the electronic card: a table of its data, the code at the right.
    id: 'card-electronic-app-print',
    class: 'citizen_id_card',
    tags: ['table', 'qr', 'modern'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const row = (label: string, value: string) =>
        `<div style="display:flex;border-bottom:0.2mm solid #ccd;padding:2mm 0"><div style="width:62mm;color:#556">${label}</div><div style="flex:1"><b>${value}</b></div></div>`;
      return paper(
        'citizen_id_card',
        [
          `<div style="border-radius:4mm;background:#f6e9ea;padding:6mm 8mm;margin:0 0 0 -10mm;font-size:11pt"><div style="display:flex;justify-content:space-between"><div><b style="font-size:9pt">${NATION}</b><br><span style="font-size:9pt">Độc lập - Tự do - Hạnh phúc</span><div style="font-size:17pt;font-weight:700;color:#a4242f;margin-top:4mm">CĂN CƯỚC ĐIỆN TỬ</div></div>${qr(cardPayload(who, '', '05/05/2025'), 26)}</div><div style="margin:5mm 0 3mm">${BUST}</div>${row('Số định danh cá nhân', `<span style="font-size:15pt">${idOf(who, 'subject')}</span>`)}${row('Họ, chữ đệm và tên', nameOf(who, 'subject', upper(who.name)))}${row('Ngày, tháng, năm sinh', bornOf(who, 'subject'))}${row('Giới tính', who.sex)}${row('Quốc tịch', 'Việt Nam')}${row('Nơi đăng ký khai sinh', f.place.full)}${row('Nơi thường trú', who.home)}${row('Nơi ở hiện tại', who.home)}${row('Ngày cấp', issued('05/05/2025', '05/05/2025'))}${row('Ngày hết hạn', '19/10/2045')}${row('Nơi cấp', field('agency', 'BỘ CÔNG AN', 'Bộ Công an'))}</div><div style="font-size:9pt;color:#556;margin-top:5mm">Căn cước điện tử có giá trị chứng minh về căn cước để thực hiện thủ tục hành chính, dịch vụ công theo quy định của pháp luật về căn cước.</div>`,
        ].map((page) => page + codeAt(f, 17, 245)),
        'a4',
        MODERN,
      );
    },
  },
  {
    // The first chip cards, copied small in the middle of a sheet, both fingers' prints and the old office's name at the back.
    id: 'card-chip-2021-middle-small',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small'],
    draw: (f) => {
      const [since, until] = ['24/04/2021', '08/08/2031'];
      return paper('citizen_id_card', [
        cardSide(62, 84, '#f7f7f7', TINOS, chipFrontOf(f.main, since, until)) +
          cardSide(62, 142, '#f7f7f7', TINOS, chipBackOf(f, since, until)) +
          `<div style="position:absolute;left:62mm;top:200mm;font-size:10pt">${FINGER.replace('width:14mm', 'width:9mm')} (Điểm chỉ đối chiếu khi nộp hồ sơ)</div>` +
          codeAt(f, 62, 66),
      ]);
    },
  },
]);
