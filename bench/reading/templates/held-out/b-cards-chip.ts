import { field, qr } from '../../../../samples/make/html.ts';
import { BUST, cardPayload, cardSide } from '../card-kit.ts';
import { NATION } from '../card-parts.ts';
import { codeAt, copyStamp } from '../held-a-parts.ts';
import { bornOf, idOf, issued, MODERN, nameOf, paper, SANS, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import { chipBackOf, chipFrontOf, larger, newBackOf, newFrontOf } from '../eighth/b-parts.ts';

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
]);
