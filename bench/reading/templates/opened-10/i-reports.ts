import { daysLater } from '../../plan/dossiers.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { paper, SANS, title, twoColumns, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { mottoDate, office, ringAt, ruled } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_REPORTS = inPart('opened-10', [
  {
    // A health station's half-year report, sans, numbers in a small table in the middle.
    id: 'report-health-insurance-cover-sans',
    class: 'report',
    tags: ['sans', 'table', 'two-column'],
    draw: (f) => {
      const n = () => f.prose.slots.number(120, 4900);
      return paper(
        'report',
        [
          `<div style="font-size:11pt;line-height:1.45">${twoColumns(office(`BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}`, ['BẢO HIỂM XÃ HỘI CƠ SỞ', upper(f.place.name)], `${f.number}/BC-BHXH`), mottoDate(f, 10.4), 44, 10.4)}${title('BÁO CÁO', 14.5, 'margin:0')}<div class="sub"><b>Tình hình phát triển người tham gia BHXH tự nguyện, BHYT hộ gia đình<br>trên địa bàn ${f.place.kind} ${f.place.name}</b></div><p class="flat"><b>I. Kết quả đến ngày ${daysLater(f.date, -4)}</b></p>${ruled(
            [40, 20, 20, 20],
            ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'],
            ['BHXH tự nguyện', 'BHYT hộ gia đình', 'BHYT học sinh, sinh viên', 'BHYT hộ nghèo, cận nghèo'].map(
              (one) => [one, n(), n(), f.prose.slots.percent()],
            ),
            10.6,
          )}<p class="flat">${f.prose.paragraph(3)}</p><p class="flat"><b>II. Nguyên nhân, hạn chế</b></p><p class="flat">${f.prose.paragraph(3)}</p><p class="flat"><b>III. Giải pháp</b></p><p class="flat">- ${f.prose.item()}</p><p class="flat">- ${f.prose.item()}</p><p class="flat">Bảo hiểm xã hội cơ sở báo cáo Thường trực Đảng ủy, Ủy ban nhân dân ${f.place.kind} để chỉ đạo./.</p>${besideSign(recipients('Đảng ủy, UBND (b/c);', 'BHXH tỉnh (b/c);', 'Lưu: VT.'), sealedSign(f, 'GIÁM ĐỐC', { ring: ringAt(f, 'BẢO HIỂM XÃ HỘI'), inner: 'BHXH' }))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
