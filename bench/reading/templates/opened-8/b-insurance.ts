import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { healthInsuranceNo, socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper, SANS } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { cells, dayOf, insurerSeal } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { insurer } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_INSURANCE = inPart('opened-8', [
  {
    // The insurer confirms the months that count for unemployment insurance and were not used.
    id: 'insurance-years-unused-confirmed',
    class: 'other',
    tags: ['form', 'two-column', 'personal', 'sans'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      return paper(
        'other',
        [
          `<div style="font-size:11.4pt;line-height:1.5">${twoColumns(`BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}<br><b>${officeLines('BẢO HIỂM XÃ HỘI CƠ SỞ', upper(f.place.name))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GXN-BHXH`)}`, `${nation(10.6, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10.6)}${title('GIẤY XÁC NHẬN', 16, 'margin:8mm 0 0')}<div class="sub"><b>Thời gian đóng bảo hiểm xã hội, bảo hiểm thất nghiệp chưa hưởng</b></div>${fill('Cơ quan bảo hiểm xã hội xác nhận ông/bà:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'subject'), 1], ['Giới tính:', f.main.sex, 1])}<div style="margin:1.6mm 0">Mã số bảo hiểm xã hội: ${cells('social_insurance_no', no, 'subject', 5.4)}</div><div style="margin:1.6mm 0">Số định danh cá nhân: ${cells('citizen_id', f.main.id, 'subject', 5.4)}</div>${fill('Địa chỉ:', f.main.home)}<p class="flat" style="margin-top:2mm">1. Thời gian đã đóng bảo hiểm xã hội bắt buộc: từ tháng ${f.chance.pick(['04/2013', '09/2016', '02/2011'])} đến tháng 06/2026, cộng <b>${f.chance.whole(9, 14)} năm ${f.chance.whole(1, 11)} tháng</b>.</p><p class="flat">2. Thời gian đóng bảo hiểm thất nghiệp chưa hưởng trợ cấp: <b>${f.chance.whole(36, 130)} tháng</b>.</p><p class="flat">3. Chưa hưởng bảo hiểm xã hội một lần; không thuộc trường hợp đang hưởng lương hưu, trợ cấp hằng tháng.</p><p class="flat">Giấy xác nhận được cấp theo đề nghị của người lao động để bổ sung hồ sơ tại ${f.chance.pick(['Trung tâm Dịch vụ việc làm', 'Trung tâm Phục vụ hành chính công', 'cơ quan nơi đến làm việc'])}; không thay thế sổ bảo hiểm xã hội.</p></div>${besideSign(`${recipients('Ông/bà có tên nêu trên;', 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 24 }))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The book's loose leaf of 2022 for one closing of payments, two tables with totals.
    id: 'insurance-leaf-closed-2022',
    class: 'other',
    tags: ['form', 'table', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const day = dayOf(f, 8, 2022);
      const rows = [2018, 2019, 2020, 2021].map((year, i) => [
        `01/${year}`,
        `12/${year}`,
        'Nhân viên phục vụ - Khách sạn Hoa Sen',
        grouped((42 + i * 3) * 100_000),
        '22,0',
        '2,0',
      ]);
      return paper('other', [
        `<div style="margin:-6mm -6mm 0 -15mm;font-size:11pt;line-height:1.45"><div class="cols"><div>BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${insurer(f)}</b></div><div style="text-align:right">TỜ RỜI SỐ: 01</div></div>${title('QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI', 15, 'margin:5mm 0 0')}<div class="sub">(In trên phôi tờ rời sổ bảo hiểm xã hội, chốt đến tháng 07 năm 2022)</div><div style="display:flex;justify-content:space-between"><span>Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b></span><span>Mã số: <b>${field('social_insurance_no', no, no, 'subject')}</b></span></div><div style="display:flex;justify-content:space-between"><span>Ngày sinh: ${bornOf(f.main, 'subject')}</span><span>Số CMND/CCCD: ${idOf(f.main, 'subject')}</span></div>${grid(['Từ tháng, năm', 'Đến tháng, năm', 'Diễn giải (cấp bậc, chức vụ, chức danh, tên đơn vị)', 'Căn cứ đóng (đồng)', 'Tỷ lệ BHXH (%)', 'Tỷ lệ BHTN (%)'], [...rows, ['01/2022', '07/2022', 'Tổ trưởng - Khách sạn Hoa Sen', grouped(5_600_000), '25,0', '2,0']], 9.8)}<div>Thời gian đóng BHXH: 4 năm 7 tháng. Thời gian đóng BHTN chưa hưởng: 4 năm 7 tháng.</div><div><i>Người lao động có trách nhiệm kiểm tra nội dung ghi trên tờ rời; nếu có sai lệch, báo lại cơ quan bảo hiểm xã hội trong thời hạn 30 ngày.</i></div><div style="text-align:right"><i>${f.place.province}, ${issued(day)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 22 }))}</div>`,
      ]);
    },
  },
  {
    // The sheet that stands in for a health card that is being printed: a slip with an appointment's date, a code.
    id: 'health-card-stand-in-slip',
    class: 'other',
    tags: ['form', 'qr', 'small', 'personal'],
    draw: (f) => {
      const no = healthInsuranceNo(f.chance);
      return paper(
        'other',
        [
          `<div style="margin:-8mm -5mm 0 -15mm;font-size:10.4pt;line-height:1.55"><div style="display:flex;justify-content:space-between"><div><b>${insurer(f)}</b><br>Số: ${field('document_no', `${f.number}/GXN-BHYT`)}</div>${qr(`BHYT|${no}|${f.number}`, 18)}</div>${title('GIẤY XÁC NHẬN<br>CÒN GIÁ TRỊ SỬ DỤNG THẺ BẢO HIỂM Y TẾ', 12.5, 'margin:4mm 0;line-height:1.3')}<div>Cơ quan bảo hiểm xã hội xác nhận:</div>${beside('Ông/bà:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 38)}${beside('Ngày sinh:', bornOf(f.main, 'subject'), 38)}${beside('Số CCCD:', idOf(f.main, 'subject'), 38)}${beside('Địa chỉ:', f.main.home, 38)}${beside('Mã thẻ BHYT:', field('health_insurance_no', no, no, 'subject'), 38)}${beside('Giá trị thẻ:', 'từ 01/01/2026 đến 31/12/2026', 38)}${beside('Nơi KCB ban đầu:', `Trạm Y tế ${f.place.kind} ${f.place.name}`, 38)}<div style="margin-top:2mm">Lý do cấp giấy: ${f.chance.pick(['thẻ bị mất, đang chờ cấp lại', 'thẻ rách, hỏng, đang chờ đổi', 'điều chỉnh thông tin nhân thân'])}. ${you(f.main.sex)} ${f.main.name} được khám bệnh, chữa bệnh theo chế độ bảo hiểm y tế khi xuất trình giấy này cùng giấy tờ tùy thân.</div><div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${besideSign(codeLine(f, 'Mã HS:'), sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 20 }))}</div>`,
        ],
        'a5',
      );
    },
  },
]);
