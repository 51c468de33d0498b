import { field } from '../../../../samples/make/html.ts';
import { socialInsuranceNo } from '../../plan/identifiers.ts';
import { bornOf, codeLine, issued, MODERN, nameOf, paper } from '../kit.ts';
import { upper } from '../kit.ts';
import { inPart } from '../template.ts';
import { at } from '../card-kit.ts';
import { insurer, leafAt, photo } from '../eighth/b-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_INSURANCE = inPart('held-out', [
  {
    // The health card since 2021 of decision 1666: ten digits, a benefit's code, five years in a row.
    id: 'health-card-1666-long-validity',
    class: 'other',
    tags: ['card', 'small', 'personal', 'modern'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const inside = [
        at(4, 3, `BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${insurer(f)}</b>`, 'font-size:6.2pt'),
        at(28, 10, '<b style="color:#0b5aa5">THẺ BẢO HIỂM Y TẾ</b>', 'font-size:11pt'),
        at(
          8,
          17,
          `Mã số: <b style="font-size:11pt;color:#c0272d">${field('social_insurance_no', no, no, 'subject')}</b>`,
          'font-size:8pt',
        ),
        at(8, 23, `Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 'font-size:7.6pt'),
        at(8, 28, `Ngày sinh: <b>${bornOf(f.main, 'subject')}</b> &emsp; Giới tính: ${f.main.sex}`, 'font-size:7.4pt'),
        at(8, 33, `Nơi ĐK KCB BĐ: Trạm Y tế ${f.place.kind} ${f.place.name}`, 'font-size:7pt'),
        at(
          8,
          38,
          `Mã mức quyền lợi: ${f.chance.whole(1, 4)} &emsp; Mã nơi ĐK: 00-${f.chance.digits(3)}`,
          'font-size:7pt',
        ),
        at(8, 43, 'Giá trị sử dụng: từ ngày 01/01/2026', 'font-size:7pt'),
        at(8, 47.6, `Thời điểm đủ 05 năm liên tục: từ ngày 01/0${f.chance.whole(2, 9)}/2028`, 'font-size:7pt'),
        at(52, 53, `<i>${f.place.province}, ${issued('18/12/2025')}</i>`, 'font-size:6pt'),
        at(60, 56.4, '<b>GIÁM ĐỐC</b>', 'font-size:6.4pt'),
        at(56, 64.6, `<b>${f.name('Nam')}</b>`, 'font-size:6.6pt'),
        at(78, 12, photo(15)),
      ].join('');
      return paper(
        'other',
        [
          `${leafAt([50, 30, 100, 70], '#e9f2fb', MODERN, inside)}<div style="position:absolute;left:50mm;top:106mm">${codeLine(f)}</div>`,
        ],
        'a5Landscape',
        MODERN,
      );
    },
  },
]);
