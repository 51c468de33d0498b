import { field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { capital, recipients, you } from '../office-kit.ts';
import { blank, insurerSeal, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { hour, mottoDate, mr, office, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_NOTICES = inPart('held-out', [
  {
    // The chairman takes up a complaint (form of circular 07/2013, 05/2021).
    id: 'notice-complaint-taken-up',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(office('ỦY BAN NHÂN DÂN TỈNH<br>' + upper(f.place.province), ['ỦY BAN NHÂN DÂN', unit(f)], `${f.number}/TB-UBND`), mottoDate(f, 11.4), 41)}${title('THÔNG BÁO', 15, 'margin:2mm 0 0')}<div class="sub"><b>Về việc thụ lý giải quyết khiếu nại (lần đầu)</b></div><div style="padding-left:26mm;margin-bottom:3mm">Kính gửi: ${you(f.main.sex)} ${nameOf(f.main, 'complainant')}.</div><p>Ngày ${daysLater(f.date, -6)}, Ủy ban nhân dân ${f.place.kind} ${f.place.name} đã nhận được đơn khiếu nại của ${mr(f.main)} ${f.main.name}.</p><p>Số CMND/Hộ chiếu/Thẻ căn cước: ${idOf(f.main, 'complainant')}</p><p>Địa chỉ: ${f.main.home}</p><p>Khiếu nại về việc: không đồng ý với ${f.chance.pick(['Thông báo trả lại hồ sơ đăng ký biến động đất đai', 'kết quả bình xét hộ nghèo', 'việc thu hồi khoản trợ cấp đã nhận'])}.</p><p>Sau khi xem xét nội dung đơn khiếu nại, căn cứ Luật Khiếu nại năm 2011, đơn khiếu nại đủ điều kiện thụ lý và thuộc thẩm quyền giải quyết của Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name}.</p><p>Đơn khiếu nại được thụ lý giải quyết kể từ ngày ${daysLater(f.date, 0)}; thời hạn giải quyết khiếu nại là 30 ngày (không kể ngày nghỉ).</p><p>Vậy thông báo để ${mr(f.main)} được biết; yêu cầu ${mr(f.main)} cung cấp thông tin, tài liệu, chứng cứ có liên quan và có mặt khi được mời làm việc./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như trên;', 'Thanh tra tỉnh;', 'Lưu: VT, hồ sơ.')}${codeLine(f)}`)}`,
      ]),
  },
  {
    // A citizen is invited to work on a plot's borders: half a sheet upright.
    id: 'invitation-citizen-to-work-half-upright',
    class: 'other',
    tags: ['form', 'small', 'personal', 'two-column'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="margin:-9mm -8mm 0 -18mm;font-size:10.8pt;line-height:1.5">${twoColumns(office('ỦY BAN NHÂN DÂN', [unit(f)], `${f.number}/GM-UBND`), `${nation(9, '-', 36)}<i style="font-size:9.6pt">${f.place.name}, ${issued(f.date)}</i>`, 38, 9.6)}${title('GIẤY MỜI', 16, 'margin:2mm 0 4mm')}<p class="flat">Ủy ban nhân dân ${f.place.kind} ${f.place.name} trân trọng kính mời:</p><p class="flat">${you(f.main.sex)}: <b>${nameOf(f.main, 'subject')}</b></p><p class="flat">Trú tại: ${f.main.home}</p><p class="flat">Thời gian: ${hour(f)}, ${dateInWords(daysLater(f.date, 6))}.</p><p class="flat">Địa điểm: ${f.chance.pick(['Phòng tiếp công dân', 'Hội trường tầng 2'])}, trụ sở Ủy ban nhân dân ${f.place.kind}.</p><p class="flat">Nội dung: ${f.chance.pick(['Làm việc về đơn đề nghị xác nhận ranh giới, mốc giới thửa đất', 'Đối thoại về mức bồi thường cây trồng, vật kiến trúc', 'Bổ sung hồ sơ đề nghị hưởng trợ cấp của gia đình'])}.</p><p class="flat">Khi đi mang theo giấy mời, căn cước và các giấy tờ có liên quan. Đề nghị ${mr(f.main)} đến đúng giờ; nếu không đến được, xin báo lại theo số ${phone(f)}.</p>${codeLine(f)}${besideSign('<i>Lưu: VT.</i>', sealedSign(f, 'TL. CHỦ TỊCH<br>CHÁNH VĂN PHÒNG', { inner: 'UBND', gap: 21 }))}</div>`,
        ],
        'a5',
      ),
  },
  {
    // The insurer tells a pensioner how the pension was reckoned anew, columns of sums.
    id: 'notice-pension-adjusted-insurer',
    class: 'other',
    tags: ['form', 'modern', 'table', 'personal'],
    draw: (f) => {
      const base = f.chance.whole(31, 72);
      const sum = (n: number) => `${Math.floor(n / 10)}.${n % 10}00.000`;
      return paper(
        'other',
        [
          `<div style="font-size:11pt;line-height:1.5">${twoColumns(`BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${officeLines('BẢO HIỂM XÃ HỘI', `TỈNH ${upper(f.place.province)}`)}</b><br>Số: ${field('document_no', `${f.number}/TB-BHXH`)}`, `${nation(10, '-', 46)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40, 10.4)}${title('THÔNG BÁO<br>Mức hưởng lương hưu sau điều chỉnh', 14, 'line-height:1.35;margin-bottom:4mm')}<div>Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b></div><div>Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Số định danh cá nhân: ${idOf(f.main, 'subject')}</div><div>Nơi cư trú: ${f.main.home}</div><div>Loại chế độ: Hưu trí hằng tháng &emsp; Nơi nhận: Điểm chi trả ${f.place.kind} ${f.place.name}</div>${ruled(
            [46, 27, 27],
            ['Nội dung', 'Trước điều chỉnh', 'Sau điều chỉnh'],
            [
              ['Mức lương hưu (đồng/tháng)', sum(base), sum(base + 5)],
              ['Trợ cấp khu vực', '0', '0'],
              ['Thời điểm hưởng', '', `01/${f.date.slice(3)}`],
              ['Số tiền truy lĩnh', '', `${f.chance.whole(3, 9)}00.000`],
            ],
            10.8,
          )}<p class="flat">Mức hưởng trên được điều chỉnh theo nghị định của Chính phủ về điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội và trợ cấp hằng tháng. Nếu có thắc mắc, ông (bà) liên hệ bảo hiểm xã hội nơi chi trả hoặc tổng đài 1900 9068.</p><p class="flat">Đề nghị ông (bà) kê khai số tài khoản (nếu có) để nhận lương hưu: ${blank(30)}</p>${codeLine(f)}${besideSign('', sealedSign(f, 'TL. GIÁM ĐỐC<br>TRƯỞNG PHÒNG CHẾ ĐỘ BHXH', { ring: insurerSeal(f), inner: 'BHXH' }))}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // A travel order (giấy đi đường, form C06-HD): stops with stamps, both sides on one sheet.
    id: 'travel-order-c16-hd-stops',
    class: 'other',
    tags: ['form', 'table', 'small', 'personal'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="margin:-9mm -8mm 0 -18mm;font-size:10.2pt;line-height:1.5"><div class="cols"><div>Đơn vị: ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}<br>Bộ phận: ${capital('văn phòng')}</div><div style="text-align:center;font-size:9.4pt"><b>Mẫu số: C16-HD</b><br>Số: ${field('document_no', `${f.number}/GĐĐ`)}</div></div>${title('GIẤY ĐI ĐƯỜNG', 15, 'margin:4mm 0 3mm')}<div>Cấp cho: <b>${nameOf(f.main, 'holder')}</b></div><div>Chức vụ: ${f.chance.pick(['Chuyên viên', 'Công chức Văn hóa - Xã hội', 'Viên chức'])}</div><div>Số căn cước: ${idOf(f.main, 'holder')}</div><div>Được cử đi công tác tại: Sở Nội vụ tỉnh ${f.place.province}</div><div>Theo giấy mời (kế hoạch) số ${f.chance.whole(20, 400)}/GM-SNV</div><div>Từ ngày ${daysLater(f.date, 2)} đến ngày ${daysLater(f.date, 4)}</div><div style="text-align:right;margin-top:2mm"><i>${issued(f.date).replace('>ngày', '>Ngày')}</i></div>${besideSign(codeLine(f), sealedSign(f, 'Thủ trưởng đơn vị', { inner: 'UBND', gap: 20 }))}${ruled(
            [26, 18, 18, 14, 24],
            ['Nơi đi, nơi đến', 'Ngày giờ', 'Phương tiện', 'Số ngày', 'Chứng nhận của cơ quan nơi đến'],
            [
              [`Đi: ${f.place.name}`, `7h ${daysLater(f.date, 2).slice(0, 5)}`, 'Xe khách', '', ''],
              ['Đến: Sở Nội vụ', `10h ${daysLater(f.date, 2).slice(0, 5)}`, '', '2', blank(20)],
            ],
            9.4,
          )}</div>`,
        ],
        'a5',
      ),
  },
]);
